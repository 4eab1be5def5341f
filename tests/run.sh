#!/bin/sh
# Builds and runs every test; the last line says "N passed, N failed".
# Usage: sh tests/run.sh
#
# Two builds, each for what it can see:
#   build            as it is shipped: finished files, what the program says; the rules of the code
#   build/watched    another compiler, its sanitizers watching, every line counted: what single sources do, what the program says, every
#                    page, and inputs broken at random
# A test runs once. Only some in which an optimiser could make a difference (suite "release") run in both.
set -eu
cd "$(dirname "$0")/.."
. samples/setup.sh

setup_packages clang clang-format libclang-rt-14-dev llvm-14 libxml2-utils sqlite3 qpdf poppler-utils mupdf-tools ghostscript
# Compiled while the first tests run.
mkdir -p build
sh tests/watched.sh build >build/watched.log 2>&1 &
watched=$!
# The samples are what the checks of finished PDFs look at.
sh samples/build.sh >build/samples.log

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
count build/tests.log meson test -C build --timeout-multiplier 4 --print-errorlogs --suite lint --suite pdf --suite release
wait "$watched" || cat build/watched.log
count build/tests-watched.log sh tests/watched.sh
sed -n '/ lines /,/^src /p' build/tests-watched.log

echo "$ok passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$ok" -gt 0 ]
