"""run.py PROGRAM [--update]: builds the edition of each NN-name and compares with its expected.txt what the file says of itself and what
is found in it: properties, bookmarks, titles and alternative texts of tags, what links say and where they lead, and the words of its pages."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path += [str(HERE.parent), str(HERE.parents[1] / "pdf")]
import golden
from pdffile import PdfFile, text

ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": "1740823200"}
SAID = ["/Title", "/Subject", "/T", "/Alt", "/E", "/Contents", "/URI"]


def shown(value):
    """What nobody sees, and what looks the same as something else, written out."""
    return "".join(c if c.isprintable() and c not in "\u00a0\u202f" and not 0x300 <= ord(c) < 0x370 else f"<U+{ord(c):04X}>" for c in value)


def said(pdf):
    for entry in pdf.objects.values():
        for key in SAID if isinstance(entry, dict) else ():
            value = entry.get(key)
            if isinstance(value, str) and value[:2] in ("u:", "b:"):
                yield f"{key} {shown(text(value))}"
        action = isinstance(entry, dict) and pdf.get(entry.get("/A")) or {}
        if "/URI" in action:
            yield f"/URI {shown(text(action['/URI']))}"


def answer(program, case):
    with tempfile.TemporaryDirectory() as out:
        ran = subprocess.run([program, "build", "edition.xml", "--out", out], cwd=case, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)
        lines = ran.stderr.splitlines()
        for path in sorted(pathlib.Path(out).rglob("*.pdf")):
            pdf = PdfFile(str(path))
            lines += sorted(set(said(pdf)))
            xmp = pdf.get(pdf.catalog, "/Metadata").data.decode()
            lines += [f"xmp {shown(word)}" for word in re.findall(r"<rdf:li xml:lang[^>]*>([^<]*)<", xmp)]
            words = subprocess.run(["pdftotext", path, "-"], capture_output=True, encoding="utf-8", check=True).stdout
            lines += [f"page {shown(line)}" for line in words.replace("\f", "\n").splitlines() if line]
        for path in sorted(pathlib.Path(out).rglob("*.tsv")):
            lines += [f"snapshot {shown(line.replace(chr(9), ' | '))}" for line in path.read_text(encoding="utf-8").splitlines()[1:5]]
    return "\n".join(lines) + f"\nexit status {ran.returncode}\n"


def main():
    program = os.path.abspath(sys.argv[1])
    golden.compare(sorted(path for path in HERE.glob("[0-9]*") if path.is_dir()), lambda case: answer(program, case))


main()
