"""run.py PROGRAM: puts a word of its own into each text of the small edition, in elements and attributes, makes every file, and looks
for each word in what is said there: on pages, to those who listen, in bookmarks and metadata. The guard (src/guard) holds that pages
say all of the content; this test, that the content says all of the edition."""
import itertools
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

ROOT = pathlib.Path(__file__).resolve().parents[3]
SOURCE = ROOT / "tests/golden/edition"
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": ""}
NAMESPACE = "{urn:nya-perspektiv:edition:1}"
# Attributes that are words for a reader, anywhere or in one element; all others are names, choices and numbers.
WORDS = {"name", "short-name", "long-name", "title", "head", "kicker", "label", "credit", "alt", "group/kind", "indicator/source", "quote/source"}
# Texts of a form that a word more would break.
FORMED = {"decided", "modified", "issn", "isbn", "diary"}
# What no reader is meant to see, and why.
UNPRINTED = {
    "unit/long-name": "another name of the unit, for the command line and for Kolada's catalogue",
    "indicator/subject": "part of sentences that not every outcome has",
}


def words():
    """Short ones that no line breaks in, and that stand nowhere."""
    for letters in itertools.product("bdfgklmnprst", repeat=3):
        yield "z" + "".join(f"{letter}u" for letter in letters)


def texts(root):
    """Each text of the edition: where it stands, and a function that adds a word to it."""
    for parent in root.iter():
        name = parent.tag.replace(NAMESPACE, "")
        for attribute in parent.attrib:
            if WORDS & {attribute, f"{name}/{attribute}"}:
                yield f"{name}/{attribute}", lambda word, e=parent, a=attribute: e.set(a, f"{e.get(a)} {word}")
        for child in parent:
            place = child.tag.replace(NAMESPACE, "")
            if (child.text or "").strip() and place not in FORMED:
                yield (f"{name}/{place}" if place == "subject" else place), lambda word, e=child: setattr(e, "text", f"{e.text.rstrip()} {word} ")


def mark(root):
    """The place of each word that was added."""
    supply, marked = words(), {}
    for place, add in list(texts(root)):
        word = next(supply)
        add(word)
        marked[word] = place
    return marked


def said(program, folder):
    """All that the files say: tags and pages as dumped, and metadata, which stands in the bytes as text."""
    command = [program, "build", "edition.xml", "--figures", "figures.sqlite"]
    text = ""
    for options in (["--dump", "tags"], ["--dump", "pages"], ["--out", "files"]):  # running heads stand on pages only
        ran = subprocess.run(command + options, cwd=folder, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)
        if ran.returncode:
            print("Bail out!", ran.stderr)
            sys.exit(1)
        text += ran.stdout
    return text + "".join(path.read_bytes().decode("utf-8", "replace") for path in folder.glob("files/*/*.pdf"))


def main():
    tree.register_namespace("", NAMESPACE[1:-1])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for path in SOURCE.glob("snapshot*"):
            shutil.copy(path, folder)
        edition = tree.parse(SOURCE / "edition.xml")
        marked = mark(edition.getroot())
        edition.write(folder / "edition.xml", encoding="utf-8")
        database = sqlite3.connect(folder / "figures.sqlite")
        for script in (ROOT / "src/figures/schema.sql", SOURCE / "figures.sql"):
            database.executescript(script.read_text(encoding="utf-8"))
        database.commit()
        database.close()
        text = said(os.path.abspath(sys.argv[1]), folder)
    places = sorted(set(marked.values()) - set(UNPRINTED))
    print(f"1..{len(places)}")
    failed = 0
    for number, place in enumerate(places, 1):
        lost = [word for word in marked if marked[word] == place and word not in text and word.capitalize() not in text]
        failed += bool(lost)
        print(f"{'not ok' if lost else 'ok'} {number} - {place}" + "".join(f"\n# {word} stands nowhere" for word in lost))
    sys.exit(failed > 0)


main()
