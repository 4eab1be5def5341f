#!/usr/bin/env python3
"""print_test.py PROGRAM: the small edition and the one with pictures, made for the screen and for three printers: print files keep
all rules of print, show within the trim what the screen files show, at the same places, and take the ink that was reckoned."""
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import print_rules
import separations
from painted import painted
from pdffile import PdfFile

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
SCHEMA = GOLDEN.parents[1] / "src" / "figures" / "schema.sql"
PRINTERS = {"offset": {"bleed": 3.0, "limit": 280, "multiple": 4}, "offset-x1a": {"bleed": 5.0, "limit": 300, "multiple": 4},
            "digital": {"bleed": 3.0, "limit": 280, "multiple": 1}}
REPORT = "aktuellt-perspektiv-2025-eda"


def figures(path):
    connection = sqlite3.connect(path)
    for script in (SCHEMA, GOLDEN / "edition" / "figures.sql"):
        connection.executescript(script.read_text(encoding="utf-8"))
    connection.commit()
    connection.close()


def build(program, out, database, *options):
    for edition in "edition", "pictures":
        subprocess.run([program, "build", GOLDEN / edition / "edition.xml", "--figures", database, "--out", out / edition, *options],
                       check=True, capture_output=True)


def seen(pdf, page, items):
    """(kind, box within the trim, text) of what is left of a page's items when it is trimmed, from the trim's corner."""
    left, bottom, right, top = pdf.get(page, "/TrimBox") or pdf.get(page, "/MediaBox")
    for item in items:
        box = max(item.box[0], left), max(item.box[1], bottom), min(item.box[2], right), min(item.box[3], top)
        if box[0] <= box[2] and box[1] <= box[3]:
            yield item.kind, tuple(x - o for x, o in zip(box, (left, bottom, left, bottom))), item.shown


def same(a, b):
    return a[0] == b[0] and a[2] == b[2] and all(abs(x - y) < 0.021 for x, y in zip(a[1], b[1]))


def differences(screen, sheet):
    """A line for each page that does not show the same in both, a file and a print_rules.Sheet. Blank pages may stand at the end, or
    before the back cover."""
    shown = [list(seen(screen, page, painted(screen, page))) for _, page in screen.pages]
    other = [list(seen(sheet.pdf, page.dictionary, items)) for page, items in sheet.painted]
    if len(other) > len(shown) and other[-1]:
        other = other[:len(shown) - 1] + other[-1:] + other[len(shown) - 1:-1]
    for number, (a, b) in enumerate(zip(shown, other), 1):
        wrong = next((pair for pair in zip(a, b) if not same(*pair)), None)
        if wrong or len(a) != len(b):
            yield f"page {number}: {len(a)} on the screen, {len(b)} in print; {wrong}"
    if len(other) < len(shown) or any(other[len(shown):]):
        yield f"{len(shown)} pages, in print {len(other)}; {other[len(shown):]}"


def judge(job):
    """What is wrong with a print file, a line each."""
    printer, screen, path = job
    wanted = PRINTERS[printer]
    sheet = print_rules.Sheet(PdfFile(str(path)), wanted["bleed"], wanted["limit"])
    wrong = [f"{clause}: {finding}" for clause, _, finding in sheet.broken()]
    wrong += differences(PdfFile(str(screen)), sheet)
    if len(sheet.pages) % wanted["multiple"]:
        wrong.append(f"{len(sheet.pages)} pages")
    qpdf = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True)
    return [f"{printer} {path.name}: {line}" for line in wrong + ([qpdf.stderr] if qpdf.returncode else [])]


def reckoned(program, database):
    """Percent of ink on each page of the report, as the program says."""
    said = subprocess.run([program, "build", GOLDEN / "edition" / "edition.xml", "--figures", database, "--target", "print", "--dump", "ink",
                           "--only", "eda"], check=True, capture_output=True, text=True).stdout
    return [int(percent) for percent in re.findall(r"^page \d+: (\d+) %", said, re.M)]


def judge_ink(program, database, path):
    pdf, most = PdfFile(str(path)), reckoned(program, database)
    measured = [separations.heaviest(path, page, pdf.get(pdf.pages[page - 1][1], "/TrimBox")) for page in (1, 2, 3)]
    if any(m > r + 0.5 for m, r in zip(measured, most)):
        yield f"tiffsep measures {measured}, reckoned were {most[:3]}"
    # On the cover the own municipality's name overprints ochre: 10 + 37 + 89 + 100.
    if not 233 <= measured[0] <= 236.5:
        yield f"the cover has {measured[0]} %, not 236 %: nothing overprints"


def judge_plates(path):
    """A registration mark above the page's middle is on every plate; the slug is on the black one alone."""
    pdf = PdfFile(str(path))
    media, trim, bleed = (pdf.get(pdf.pages[0][1], box) for box in ("/MediaBox", "/TrimBox", "/BleedBox"))
    plates = separations.plates(path, 1)
    above = slice(0, int(media[3] - bleed[3]))
    middle = slice(int(media[2] / 2) - 4, int(media[2] / 2) + 4)
    slug = slice(int(trim[0]) + 50, int(trim[0]) + 150)
    for ink, rows in plates.items():
        if max(max(row[middle]) for row in rows[above]) < 200:
            yield f"the {ink} plate has no registration mark"
        if (max(max(row[slug]) for row in rows[above]) > 0) != (ink == "Black"):
            yield f"the slug is {'not ' if ink == 'Black' else ''}on the {ink} plate"


def main(program):
    program = os.path.abspath(program)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = folder / "figures.sqlite"
        figures(database)
        build(program, folder / "screen", database)
        for printer in PRINTERS:
            build(program, folder / printer, database, "--target", "print", "--printer", printer)
        jobs = [(printer, screen, folder / printer / screen.parent.relative_to(folder / "screen") / f"{screen.stem}-tryck.pdf")
                for printer in PRINTERS for screen in sorted((folder / "screen").rglob("*.pdf"))]
        with ProcessPoolExecutor() as pool:
            wrong = [line for lines in pool.map(judge, jobs) for line in lines]
        report = folder / "offset" / "edition" / "2025" / f"{REPORT}-tryck.pdf"
        wrong += list(judge_ink(program, database, report)) + list(judge_plates(report))
    print("\n".join(wrong) or f"{len(jobs)} print files")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
