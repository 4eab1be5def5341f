"""run.py PROGRAM [--update]: runs "perspektiv chart" with each NN-name/arguments.txt twice and compares all that it says, its exit
status, the figures in the CSV and what an SVG says of itself with expected.txt beside it. SMALL is a database of ../trace/figures,
OUT an empty folder, MANY the edition with 700 municipalities more, COUNTRY the one without its region. Besides: both runs give the same bytes, an SVG is well-formed, without text smaller than 7 pt and with an
outline for every glyph it uses, and a PNG is one. --update writes expected.txt anew: read the difference before it is committed."""
import os
import pathlib
import re
import shlex
import struct
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
import golden
import xml.etree.ElementTree as tree

FOLDER = pathlib.Path(__file__).resolve().parent
FIGURES = FOLDER.parent / "trace" / "figures"
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": "1740823200"}
SVG, HREF = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}href"
ALT_MOST = 300


def run(program, words, folder):
    return subprocess.run([program, *words], cwd=folder, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)


def database(program, folder):
    path = os.path.join(folder, "small.db")
    figures = sorted(p.name for p in FIGURES.glob("*") if p.suffix != ".map")
    imported = run(program, ["import", path, *figures], FIGURES)
    if imported.returncode:
        sys.exit(imported.stderr)
    return path


def editions(folder):
    """Others, made from the edition."""
    text = (FOLDER / "edition.xml").read_text(encoding="utf-8")
    region = re.search(r' *<unit code="0017".*\n', text)[0]
    more = "".join(f'<unit code="{3000 + i}" name="Ort {i}" slug="ort-{i}" level="municipality"/>\n' for i in range(700))
    for name, changed in (("MANY", re.sub(r' tile="[\d,]*"', "", text.replace(region, more + region))), ("COUNTRY", text.replace(region, ""))):
        path = os.path.join(folder, f"{name.lower()}.xml")
        pathlib.Path(path).write_text(changed, encoding="utf-8")
        yield name, path


def svg_words(text):
    """What it says of itself, after checks of what it draws."""
    root = tree.fromstring(text)
    title, desc = root.find(SVG + "title"), root.find(SVG + "desc")
    if root.get("role") != "img" or root.get("aria-labelledby") != f"{title.get('id')} {desc.get('id')}":
        yield "not accessible"
    if len(desc.text) > ALT_MOST or desc.text == title.text:
        yield f"a description of {len(desc.text)} characters"
    outlines = {path.get("id") for path in root.find(SVG + "defs")}
    used = {use.get(HREF)[1:] for use in root.iter(SVG + "use")}
    if outlines != used:
        yield f"outlines without use or use without outline: {sorted(outlines ^ used)}"
    for group in root.iter(SVG + "g"):
        if float(group.get("transform").split("scale(")[1][:-1]) < 0.007:
            yield "a text smaller than 7 pt"
    yield f"title: {title.text}"
    yield f"desc: {desc.text}"


def file_words(name, content):
    if name.endswith(".svg"):
        yield from svg_words(content.decode("utf-8"))
    elif name.endswith(".png"):
        width, height = struct.unpack(">II", content[16:24])
        if content[:8] != b"\x89PNG\r\n\x1a\n" or width < 300 or height < 200:
            yield f"no PNG, or one of {width} x {height}"
    else:
        text = content.decode("utf-8")
        if not text.startswith("\ufeff") or not text.endswith("\r\n"):
            yield "no byte order mark, or no end of line"
        yield from text[1:].split("\r\n")[:-1]


def answer(program, case, names):
    """All that is said, and the bytes of the files."""
    with tempfile.TemporaryDirectory() as out:
        words = shlex.split((case / "arguments.txt").read_text(encoding="utf-8"))
        ran = run(program, ["chart", *({**names, "OUT": out}.get(word, word) for word in words)], FOLDER)
        text = f"{ran.stderr}{ran.stdout}exit status {ran.returncode}"
        for name, path in {**names, "OUT": out}.items():
            text = text.replace(path, name)
        said = [text]
        files = {path.name: path.read_bytes() for path in sorted(pathlib.Path(out).iterdir())}
        for name, content in files.items():
            said += [f"--- {name}", *file_words(name, content)]
        return "\n".join(said) + "\n", files


def twice(program, case, names):
    (got, files), (_, again) = answer(program, case, names), answer(program, case, names)
    return got + ("" if files == again else "not the same bytes again\n")


def main():
    program = os.path.abspath(sys.argv[1])
    cases = sorted(path.parent for path in FOLDER.glob("*/arguments.txt"))
    with tempfile.TemporaryDirectory() as folder:
        names = {"SMALL": database(program, folder), **dict(editions(folder))}
        golden.compare(cases, lambda case: twice(program, case, names))


main()
