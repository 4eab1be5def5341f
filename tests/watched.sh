#!/bin/sh
# How much of src/ the unit, golden and property tests reach: builds with counters, runs them, and prints lines and branches, folder by
# folder. Nothing is left out of the count: not what only happens without memory, not what cannot happen. The last line, Ok or Fail, is
# for tests/run.sh.
# Usage: sh tests/coverage.sh
set -eu
cd "$(dirname "$0")/.."
. samples/setup.sh

setup_packages gcovr sqlite3 poppler-utils
folder=build/coverage
mkdir -p build
# Without optimisation, so that each line of the source is one of the program.
[ -f "$folder/build.ninja" ] || quietly build/coverage.log meson setup "$folder" -Db_coverage=true -Dbuildtype=debug
quietly build/coverage.log ninja -C "$folder"
# Counts of an earlier run, or of another build.
find "$folder" -name '*.gcda' -delete
meson test -C "$folder" --no-rebuild --timeout-multiplier 4 --print-errorlogs --suite unit --suite golden --suite property || true
gcovr --root . --filter src/ --json-summary build/coverage.json "$folder"
python3 tests/coverage.py build/coverage.json
