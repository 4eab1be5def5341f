#!/bin/sh
# Builds and runs every test; the last line says "N passed, N failed".
# Usage: sh tests/run.sh
set -eu
cd "$(dirname "$0")/.."
. samples/setup.sh

setup_packages libxml2-utils sqlite3 qpdf poppler-utils mupdf-tools ghostscript clang
setup_program build
# The samples are what the finished PDFs' checks look at.
sh samples/build.sh >build/samples.log
status=0
meson test -C build --no-rebuild --print-errorlogs >build/tests.log 2>&1 || status=1
grep -v '^ *[0-9]*/[0-9]* .* OK ' build/tests.log || true

ok=$(sed -n 's/^Ok: *\([0-9]*\).*/\1/p' build/tests.log)
failed=$(sed -n 's/^\(Fail\|Timeout\|Unexpected Pass\): *\([0-9]*\).*/\2/p' build/tests.log | awk '{n += $1} END {print n + 0}')
echo "${ok:-0} passed, ${failed:-0} failed"
[ "$status" -eq 0 ] && [ "${failed:-0}" -eq 0 ] && [ "${ok:-0}" -gt 0 ]
