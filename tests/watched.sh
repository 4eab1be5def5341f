#!/bin/sh
# Runs the unit, golden, property and fuzz tests in a build of its own, by another compiler, where its address and undefined-behaviour
# sanitizers watch and every line and branch that runs is counted; then prints the counts, folder by folder. Nothing is left out of them:
# not what only happens without memory, not what cannot happen. The last line, Ok or Fail, is for tests/run.sh.
# Usage: sh tests/watched.sh [build]   with "build" the programs are compiled only
set -eu
cd "$(dirname "$0")/.."
. samples/setup.sh

setup_packages clang libclang-rt-14-dev llvm-14 sqlite3 poppler-utils
folder=build/watched
counts=$PWD/$folder/counts
mkdir -p "$folder"
# Optimised a little: the sanitizers see the same, in half the time. What is counted is the source, whatever the optimiser makes of it.
[ -f "$folder/build.ninja" ] || CC=clang quietly "$folder/setup.log" meson setup "$folder" -Db_sanitize=address,undefined -Db_lundef=false \
    -Dbuildtype=debug -Doptimization=1 -Dc_link_args=-fprofile-instr-generate \
    -Dc_args="-DCOUNTED -gline-tables-only -fno-sanitize-recover=undefined -fcoverage-mapping -fprofile-instr-generate=$counts/%m.profraw"
quietly "$folder/compile.log" ninja -C "$folder"
[ "${1:-test}" = test ] || exit 0

# Counts of an earlier run, or of another build.
rm -rf "$counts"
export ASAN_OPTIONS=detect_leaks=1
meson test -C "$folder" --no-rebuild --timeout-multiplier 4 --print-errorlogs --suite unit --suite golden --suite property --suite fuzz || true
llvm-profdata-14 merge "$counts"/*.profraw -o "$counts/all"
llvm-cov-14 export --summary-only --instr-profile "$counts/all" "$folder"/src/libperspektiv.so --object "$folder/src/perspektiv" >"$folder/counts.json"
python3 tests/coverage.py "$folder/counts.json" src
