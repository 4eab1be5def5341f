#!/bin/sh
# figures.sh PROGRAM DB [as-of-2020]: imports all figures of the samples into DB, Kolada's as what they are, the invented
# ones as examples; as-of-2020 leaves out what was revised after the edition of 2020. Running it again changes nothing.
set -eu
program=$1 database=$2 until=${3:-now}
here=$(dirname "$0")
# The catalogue of 2024 first: the one that comes last describes an indicator.
"$program" import "$database" "$here"/kolada/kpi-v2-2024-04.json "$here"/kolada/kpi-v3-2026-03.json \
    "$here"/kolada/municipality-v3-2026-03.json "$here"/kolada/data-*.json
"$program" import "$database" --example "$here"/example/*.json
# What Kolada has not; the maps beside the files say what their columns hold, and that these are examples.
"$program" import "$database" "$here"/csv/*.csv
# Later answers that change a few of the invented values, as Kolada revises its own.
[ "$until" = as-of-2020 ] || "$program" import "$database" --example "$here"/example-revised/*.json
