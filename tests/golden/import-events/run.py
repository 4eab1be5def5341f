"""run.py PROGRAM [--update]: imports one after the other into the same database, lists them and takes them back; the same with a
database of an older version. All that is said is compared with expected.txt in the folders beside this file."""
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
import golden

FOLDER = pathlib.Path(__file__).resolve().parent
PROGRAM = os.path.abspath(sys.argv[1])
EDITION = FOLDER.parent / "kinds" / "edition.xml"


def answer(folder, name, values):
    """A file of the source: for each year and unit a value of the indicator N00001."""
    rows = [{"kpi": "N00001", "municipality": unit, "period": year, "values": [{"gender": "T", "count": 1, "status": "", "value": value}]}
            for (unit, year), value in values.items()]
    (folder / name).write_text(json.dumps({"count": len(rows), "values": rows}), encoding="utf-8")


def run(folder, day, *words):
    environment = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": str(1740823200 + day * 86400)}
    ran = subprocess.run([PROGRAM, "import", "figures.sqlite", *words], cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)
    return f"$ perspektiv import figures.sqlite {' '.join(words)}\n{ran.stderr}{ran.stdout}exit status {ran.returncode}\n".replace(str(EDITION), "edition.xml")


def standing(folder):
    with sqlite3.connect(folder / "figures.sqlite") as database:
        return "".join(f"{row}\n" for table in ("observation", "observation_former")
                       for row in database.execute(f"SELECT unit, period, value, batch FROM {table}"))


def events(folder):
    answer(folder, "a.json", {("1784", 2023): 90.0, ("1784", 2024): 91.0, ("1730", 2024): 80.5})
    answer(folder, "b.json", {("1784", 2024): 92.0, ("1766", 2024): 70.0, ("1730", 2024): 80.5})
    answer(folder, "many.json", {("1784", year): year / 10 for year in range(1990, 2015)})
    answer(folder, "other.json", {("1784", year): year / 20 for year in range(1990, 2015)})
    lines = ["a.json"], ["b.json"], ["b.json"], ["a.json"], ["many.json"], ["other.json"], ["--list"], ["--undo", "2", EDITION], ["--undo", "2"], \
        ["--undo", "9"], ["--undo", "two"], ["--undo", "4", "many.json"], ["--undo", "4", str(EDITION)], ["--undo", "5"], ["--list"], ["--list", "a.json"], \
        ["--undo", "1", "--list"], ["--undo", "1", "--example"]
    return "".join(run(folder, day, *map(str, words)) for day, words in enumerate(lines)) + standing(folder)


def version_2(folder):
    with sqlite3.connect(folder / "figures.sqlite") as database:
        database.executescript((FOLDER / "version-2.sql").read_text(encoding="utf-8"))
    return "".join(run(folder, day, *words) for day, words in enumerate((["--list"], ["--undo", "2"], ["--list"]))) + standing(folder)


def said(case):
    with tempfile.TemporaryDirectory() as folder:
        return {"events": events, "version-2": version_2}[case.name](pathlib.Path(folder))


golden.compare([FOLDER / "events", FOLDER / "version-2"], said)
