#!/bin/sh
# Shows what has changed in the dumps of the small edition and replaces the expected files.
# Usage: sh tests/golden/edition/regen.sh [PROGRAM]
set -eu
cd "$(dirname "$0")/../../.."
exec python3 tests/golden/edition/run.py "${1:-build/src/perspektiv}" --update
