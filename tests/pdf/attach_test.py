#!/usr/bin/env python3
"""attach_test.py PROGRAM: a file made with --attach keeps all rules, and what an archivist takes out of it makes it again."""
import csv
import io
import pathlib
import subprocess
import sys
import tempfile

import rules
from pdffile import PdfFile, text
from scan import Scan

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "samples"
FILE = "2025/aktuellt-perspektiv-2025-arvika.pdf"


def build(program, edition, figures, out):
    subprocess.run([program, "build", edition, "--figures", figures, "--attach", "--only", "arvika", "--out", out], check=True,
                   capture_output=True)
    return (out / FILE).read_bytes()


def taken_out(pdf):
    """{name: bytes} of the attached files."""
    scan = Scan(pdf)
    return {text(pdf.get(v, "/UF")): pdf.get(v, "/EF", "/F").data for _, v in scan.attached}


def wrong_figures(data):
    """What is wrong with the CSV, a line each."""
    lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    heads, rows = lines[0], lines[1:]
    keys = [tuple(row[:5]) for row in rows]
    if heads[:6] != ["Indikator", "Område", "Kod", "Kön", "År", "Värde"] or len(set(keys)) != len(keys):
        yield f"the head is {heads}, {len(keys) - len(set(keys))} rows come twice"
    # Printed on Arvika's pages: the latest value, the nation's women in the table, a unit in a chart of all, one that is missing.
    for key, value, missing in ((("Gymnasieelever med examen", "Arvika", "1784", "Alla", "2024"), "71,6", ""),
                                (("Treåringar utan karies", "Riket", "0000", "Flickor", "2017"), "94,4", ""),
                                (("Medellivslängd", "Arvika", "1784", "Skillnad", "2024"), "3,4", "")):
        found = [row[5:7] for row in rows if tuple(row[:5]) == key]
        if found != [[value, missing]]:
            yield f"{key} is {found}, not {value}"
    if any((row[5] == "") == (row[6] == "") for row in rows):
        yield "some row has neither value nor reason, or both"


def main(program):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        figures = folder / "figures.sqlite"
        subprocess.run(["sh", SAMPLES / "figures.sh", program, figures], check=True, capture_output=True)
        made = build(program, SAMPLES / "2025/edition.xml", figures, folder / "one")
        pdf = PdfFile(str(folder / "one" / FILE))
        failures = [f"{clause}: {finding}" for clause, _, finding in rules.check(pdf)]
        files = taken_out(pdf)
        for path, data in files.items():
            place = folder / "again" / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        if build(program, folder / "again/edition.xml", figures, folder / "two") != made:
            failures.append("what was attached makes another file")
        failures += wrong_figures(files["aktuellt-perspektiv-2025-arvika.csv"])
    print("\n".join(failures) or f"{len(files)} files attached")
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
