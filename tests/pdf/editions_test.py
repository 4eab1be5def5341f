#!/usr/bin/env python3
"""editions_test.py FOLDER: every finished PDF below the folder keeps all rules. Left out when there is none yet."""
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import rules
from pdffile import PdfFile


def judge(path):
    """What is wrong with a file, a line each."""
    wrong = [f"{path.name}: {clause}: {finding}" for clause, _, finding in rules.check(PdfFile(str(path)))]
    qpdf = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True)
    return wrong + ([f"{path.name}: {qpdf.stderr}"] if qpdf.returncode else [])


def main(folder):
    files = sorted(p for p in Path(folder).glob("*/*.pdf") if not p.stem.endswith("-tryck"))
    if not files:
        print("no editions: samples/build.sh makes them")
        return 77
    with ProcessPoolExecutor() as pool:
        wrong = [line for lines in pool.map(judge, files) for line in lines]
    print("\n".join(wrong) or f"{len(files)} files")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
