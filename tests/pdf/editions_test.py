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


def judge(path):
    """What is wrong with a file, a line each."""
    file, screen = PdfFile(str(path)), path.with_stem(path.stem.removesuffix("-tryck"))
    found = (rules if screen == path else print_rules).check(file)
    wrong = [f"{path.name}: {clause}: {finding}" for clause, _, finding in found]
    if screen != path:
        wrong += [f"{path.name}: {line}" for line in print_test.differences(PdfFile(str(screen)), file)]
    qpdf = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True)
    return wrong + ([f"{path.name}: {qpdf.stderr}"] if qpdf.returncode else [])


def main(folder):
    files = sorted(Path(folder).glob("*/*.pdf"))
    if not files:
        print("no editions: samples/build.sh makes them")
        return 77
    with ProcessPoolExecutor() as pool:
        wrong = [line for lines in pool.map(judge, files) for line in lines]
    print("\n".join(wrong) or f"{len(files)} files")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
