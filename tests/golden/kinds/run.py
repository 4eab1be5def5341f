"""run.py PROGRAM [--update]: what pages, check, trace and CSV say of targets that are a level and of measures in whole numbers
(edition.xml with figures.sql), what is printed in an edition in English (english.xml with the same figures), and what the sexes are
called (people.xml with people.sql, in both languages), compared with expected.txt in each folder beside this file."""
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
import golden

FOLDER = pathlib.Path(__file__).resolve().parent
SCHEMA = FOLDER.parents[2] / "src" / "figures" / "schema.sql"
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": "1740823200"}
PROGRAM = os.path.abspath(sys.argv[1])


def database(path):
    connection = sqlite3.connect(path)
    for script in (SCHEMA, FOLDER / "figures.sql", FOLDER / "people.sql"):
        connection.executescript(script.read_text(encoding="utf-8"))
    connection.commit()
    connection.close()
    return path


def run(*words):
    ran = subprocess.run([PROGRAM, *words], cwd=FOLDER, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)
    return f"{ran.stderr}{ran.stdout}exit status {ran.returncode}\n"


def printed(pdf):
    """The text of a finished file line by line, without the room between the words."""
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, encoding="utf-8", check=True).stdout
    return "".join(" ".join(line.split()) + "\n" for line in text.splitlines() if line.strip())


def people(folder, figures):
    """The indicators of children, adults and all: contents in both languages, the trace of each, the CSV of one."""
    for language in ("sv", "en"):
        edition = FOLDER / "people.xml"
        if language != "sv":
            text = edition.read_text(encoding="utf-8").replace('language="sv"', f'language="{language}"')
            edition = folder / f"people-{language}.xml"
            edition.write_text(text, encoding="utf-8")
            (folder / "people.tsv").write_text((FOLDER / "people.tsv").read_text(encoding="utf-8"), encoding="utf-8")
        yield f"people-{language}", "".join(run("build", str(edition), *figures, "--only", unit, "--dump", "content") for unit in ("arvika", "eda"))
    for indicator in ("trivsel", "livslangd", "tandvard"):
        asked = (("arvika",), ("arvika", "--sex", "K"), ("arvika", "--sex", "M"))
        yield f"people-{indicator}", "".join(run("trace", "people.xml", indicator, *words, *figures) for words in asked)
    run("chart", "people.xml", "tandvard", "arvika", "--kind", "gap", *figures, "--out", folder)
    yield "people-csv", (folder / "tandvard-gap-2025-arvika.csv").read_text(encoding="utf-8-sig")
    yield "people-built", run("build", "people.xml", *figures, "--out", folder / "people").replace(str(folder), "FOLDER")


def answers(folder):
    figures = ("--figures", database(folder / "figures.sqlite"))
    yield "check", run("check", "edition.xml", *figures)
    for unit in ("arvika", "eda", "sunne"):
        yield f"content-{unit}", run("build", "edition.xml", *figures, "--only", unit, "--dump", "content")
    for indicator in ("vaccinerade", "skador", "bostader", "kostnad"):
        yield f"trace-{indicator}", "".join(run("trace", "edition.xml", indicator, unit, *figures) for unit in ("arvika", "eda", "sunne", "varmland", "riket"))
    run("chart", "edition.xml", "kostnad", "arvika", "--kind", "movement", *figures, "--out", folder)
    yield "csv", (folder / "kostnad-movement-2025-arvika.csv").read_text(encoding="utf-8-sig")
    # Every page can be made: nothing is too wide for its place.
    yield "build", run("build", "edition.xml", *figures, "--out", folder / "out").replace(str(folder), "FOLDER")
    yield "english-check", run("check", "english.xml", *figures)
    yield "english-built", run("build", "english.xml", *figures, "--out", folder / "english").replace(str(folder), "FOLDER")
    for name in ("political-direction-2025", "report-2025-eda"):
        yield f"english-{name.split('-')[0]}", printed(folder / "english" / "2025" / f"{name}.pdf")
    yield from people(folder, figures)


def main():
    with tempfile.TemporaryDirectory() as folder:
        said = dict(answers(pathlib.Path(folder)))
    for name in said:
        (FOLDER / name).mkdir(exist_ok=True)
    golden.compare([FOLDER / name for name in said], lambda case: said[case.name])


main()
