#!/bin/sh
# Builds and runs every test; the last line says "N passed, N failed".
# Usage: sh tests/run.sh
set -eu
cd "$(dirname "$0")/.."
. samples/setup.sh

setup_packages clang clang-format libclang-rt-14-dev libxml2-utils sqlite3 qpdf poppler-utils mupdf-tools ghostscript
setup_program build
# The samples are what the checks of finished PDFs look at.
sh samples/build.sh >build/samples.log

# The unit, golden, property and fuzz tests once more with another compiler, its address and undefined-behaviour sanitizers watching.
export CC=clang
sanitizers="-Db_sanitize=address,undefined -Db_lundef=false -Dbuildtype=debug"
# shellcheck disable=SC2086
[ -f build/sanitized/build.ninja ] || quietly build/sanitized.log meson setup build/sanitized $sanitizers
quietly build/sanitized.log ninja -C build/sanitized
unset CC

# Runs tests, shows those that are not in order, and adds to the counts.
ok=0
failed=0
count() {
    log=$1
    shift
    "$@" >"$log" 2>&1 || true
    grep -E '^ *[0-9]+/[0-9]+ .* (FAIL|ERROR|TIMEOUT|UNEXPECTEDPASS)|^(Ok|Fail|Timeout):' "$log" || true
    grep -E -A60 '^=+ [0-9]+/[0-9]+ =+$' "$log" || true
    ok=$((ok + $(awk '/^Ok:/ {n += $2} END {print n + 0}' "$log")))
    failed=$((failed + $(awk '/^(Fail|Timeout|Unexpected Pass):/ {n += $NF} END {print n + 0}' "$log")))
    grep -q '^Ok:' "$log" || { cat "$log"; failed=$((failed + 1)); }
}
count build/tests.log meson test -C build --no-rebuild --timeout-multiplier 4 --print-errorlogs
count build/tests-sanitized.log env ASAN_OPTIONS=detect_leaks=1 meson test -C build/sanitized --no-rebuild --timeout-multiplier 4 --print-errorlogs --suite unit --suite golden --suite property --suite fuzz

echo "$ok passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$ok" -gt 0 ]
