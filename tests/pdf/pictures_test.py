#!/usr/bin/env python3
"""pictures_test.py PROGRAM EDITION.xml: an edition with pictures of every kind keeps all rules, holds each picture once and
nothing of what a camera noted, and is the same when it is made again."""
import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

import editions_test


def build(program, edition, folder):
    subprocess.run([program, "build", edition, "--out", folder], check=True, capture_output=True)
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in Path(folder).glob("*/*.pdf")}


def shown(path):
    """(page, object, kind, width, height) of each picture that poppler finds."""
    rows = subprocess.run(["pdfimages", "-list", path], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    return [(int(f[0]), int(f[10]), f[8], int(f[3]), int(f[4])) for f in map(str.split, rows)]


def main(program, edition):
    wrong = []
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as again:
        files = build(program, edition, folder)
        if files != build(program, edition, again):
            wrong.append("made again, it is another file")
        if len(files) != 4 or editions_test.main(folder):
            wrong.append(f"the rules are broken, or files are missing: {sorted(files)}")
        layout = Path(folder) / "2025" / "layout-2025.pdf"
        pictures = shown(layout)
        fields = {o for _, o, kind, width, _ in pictures if (kind, width) == ("image", 24)}
        if len(pictures) != 6 or len(fields) != 1:
            wrong.append(f"not six pictures, two of them the same object: {pictures}")
        if b"Karlstad" in layout.read_bytes():
            wrong.append("the place where a picture was taken is in the file")
        kinds = [kind for _, _, kind, _, _ in shown(Path(folder) / "2025" / "kinds-2025-eda.pdf")]
        if kinds != ["image"] * 8 + ["jpeg"] * 4:
            wrong.append(f"other kinds than expected: {kinds}")
    print("\n".join(wrong) or "all as expected")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
