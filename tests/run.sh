#!/bin/sh
# Builds and runs every test; the last line says "N passed, N failed".
# Usage: sh tests/run.sh
#
# Three builds, each for what it can see:
#   build            as it is shipped: finished files, what the program says; the rules of the code
#   build/coverage   gcc without optimisation, counting: what single sources do, and every page
#   build/sanitized  clang, its sanitizers watching: all of these, and inputs broken at random
set -eu
cd "$(dirname "$0")/.."
. samples/setup.sh

setup_packages clang clang-format libclang-rt-14-dev libxml2-utils sqlite3 qpdf poppler-utils mupdf-tools ghostscript gcovr
setup_program build
# The samples are what the checks of finished PDFs look at.
sh samples/build.sh >build/samples.log

# Another compiler, its address and undefined-behaviour sanitizers watching.
export CC=clang
# Optimised a little: the sanitizers see the same, in half the time.
sanitizers="-Db_sanitize=address,undefined -Db_lundef=false -Dbuildtype=debug -Doptimization=1"
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
    status=0
    "$@" >"$log" 2>&1 || status=1
    grep -E '^ *[0-9]+/[0-9]+ .* (FAIL|ERROR|TIMEOUT|UNEXPECTEDPASS)|^(Ok|Fail|Timeout):' "$log" || true
    grep -E -A60 '^=+ [0-9]+/[0-9]+ =+$' "$log" || true
    ok=$((ok + $(awk '/^Ok:/ {n += $2} END {print n + 0}' "$log")))
    wrong=$(awk '/^(Fail|Timeout|Unexpected Pass):/ {n += $NF} END {print n + 0}' "$log")
    # A command that could not even begin, or not end, says no number.
    [ "$status" -eq 0 ] || [ "$wrong" -gt 0 ] || { cat "$log"; wrong=1; }
    failed=$((failed + wrong))
}
count build/tests.log meson test -C build --no-rebuild --timeout-multiplier 4 --print-errorlogs --suite lint --suite golden --suite pdf
count build/tests-coverage.log sh tests/coverage.sh
sed -n '/ lines /,/^src /p' build/tests-coverage.log
count build/tests-sanitized.log env ASAN_OPTIONS=detect_leaks=1 meson test -C build/sanitized --no-rebuild --timeout-multiplier 4 --print-errorlogs --suite unit --suite golden --suite property --suite fuzz

echo "$ok passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$ok" -gt 0 ]
