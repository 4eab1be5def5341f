#!/usr/bin/env python3
"""editions_test.py FOLDER: every finished PDF below the folder keeps all rules, those for print as those for the screen, and the
two show the same. Left out when there is none yet."""
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import print_rules
import print_test
import rules
from pdffile import PdfFile


def told(path, broken):
    """The rules that a file breaks and what qpdf finds in it, a line each."""
    qpdf = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    return [f"{path.name}: {clause}: {finding}" for clause, _, finding in broken] + ([f"{path.name}: {qpdf.stderr}"] if qpdf.returncode else [])


def judge(path):
    """What is wrong with a file for the screen and with the one for print that may lie beside it: each is read once."""
    screen, beside = PdfFile(str(path)), path.with_stem(path.stem + "-tryck")
    wrong = told(path, rules.check(screen))
    if beside.exists():
        sheet = print_rules.Sheet(PdfFile(str(beside)))
        wrong += told(beside, sheet.broken())
        wrong += [f"{beside.name}: {line}" for line in print_test.differences(screen, sheet)]
    return wrong


def main(folder):
    files = sorted(Path(folder).glob("*/*.pdf"))
    if not files:
        print("no editions: samples/build.sh makes them")
        return 77
    # One for print alone is judged with the file that it lacks, and fails.
    pairs = sorted({path.with_stem(path.stem.removesuffix("-tryck")) for path in files})
    with ProcessPoolExecutor() as pool:
        wrong = [line for lines in pool.map(judge, pairs) for line in lines]
    print("\n".join(wrong) or f"{len(files)} files")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
