#!/usr/bin/env python3
"""reading_test.py PROGRAM: what a screen reader says of Arvika's edition for 2025, word for word, is what reading.txt says.

GOLDEN_UPDATE=1 writes reading.txt anew: read the difference aloud before it is committed."""
import difflib
import os
import pathlib
import subprocess
import sys
import tempfile

from pdffile import PdfFile
from reading import Reader

HERE = pathlib.Path(__file__).resolve().parent
SAMPLES, WANTED = HERE.parents[1] / "samples", HERE / "reading.txt"
FILE = "aktuellt-perspektiv-2025-arvika.pdf"


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        figures = f"{folder}/figures.sqlite"
        for command in (["sh", SAMPLES / "figures.sh", program, figures],
                        [program, "build", SAMPLES / "2025/edition.xml", "--figures", figures, "--only", "arvika", "--out", folder]):
            subprocess.run(command, check=True, capture_output=True)
        got = Reader(PdfFile(f"{folder}/2025/{FILE}")).read()
    wanted = WANTED.read_text(encoding="utf-8").splitlines() if WANTED.exists() else []
    changes = list(difflib.unified_diff(wanted, got, "reading.txt", FILE, "", "", 1, ""))
    print("\n".join(changes[:80]) or f"{len(got)} utterances")
    if changes and os.environ.get("GOLDEN_UPDATE"):
        WANTED.write_text("\n".join(got) + "\n", encoding="utf-8")
        return 0
    return bool(changes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
