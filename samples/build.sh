#!/bin/sh
# Builds the program and makes every sample edition from XML and SQLite into build/editions/.
# Usage: sh samples/build.sh
set -eu
cd "$(dirname "$0")/.."
. samples/setup.sh

setup_packages
setup_program build src/perspektiv perspektiv-gmo
database=build/figures.sqlite
rm -f "$database"
sh samples/figures.sh build/src/perspektiv "$database" >build/figures.log
for edition in samples/*/edition.xml; do
    build/src/perspektiv build "$edition" --figures "$database" --out build/editions
    quietly build/print.log build/src/perspektiv build "$edition" --figures "$database" --out build/editions --target print
done

echo
echo "What lies in build/editions/:"
for year in build/editions/*/; do
    files=$(find "$year" -name '*.pdf' | wc -l)
    kib=$(du -sk "$year" | cut -f1)
    echo "  $year  $files PDFs, $kib KiB"
    echo "    politiskt-inriktningsdokument-$(basename "$year").pdf   the policy document"
    echo "    aktuellt-perspektiv-$(basename "$year").pdf             the county's report"
    echo "    aktuellt-perspektiv-$(basename "$year")-<kommun>.pdf    one report for each municipality"
    echo "    …-tryck.pdf                       each of them for the print shop"
done
echo "The figures are in $database; what was imported is told in build/figures.log."
