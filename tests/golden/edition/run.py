"""run.py PROGRAM [--update]: dumps the small edition (edition.xml with figures.sql) and compares what its content, pages and
tags are, and what the program says meanwhile, with the files in inriktning/ and rapport-eda/. --update writes them anew
after showing every difference: read it before it is committed. regen.sh calls it so."""
import difflib
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
SCHEMA = FOLDER.parents[2] / "src" / "figures" / "schema.sql"
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": ""}
DOCUMENTS = {"inriktning": ["--publication", "inriktning"], "rapport-eda": ["--publication", "rapport", "--only", "eda"]}
STAGES = ["content", "pages", "tags"]
SHOWN = 60


def make_database(path):
    database = sqlite3.connect(path)
    for script in (SCHEMA, FOLDER / "figures.sql"):
        database.executescript(script.read_text(encoding="utf-8"))
    database.commit()
    database.close()


def dumps(program, database):
    """The name and text of each file."""
    for name, options in DOCUMENTS.items():
        for stage in STAGES:
            ran = subprocess.run([program, "build", "edition.xml", "--figures", database, *options, "--dump", stage], cwd=FOLDER,
                                 env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)
            yield f"{name}/{stage}.txt", ran.stdout
        yield f"{name}/messages.txt", f"{ran.stderr}exit status {ran.returncode}\n"


def difference(name, wanted, got):
    return list(difflib.unified_diff(wanted.splitlines(), got.splitlines(), f"{name} as it was", f"{name} as it is", "", "", 2, ""))


def main():
    program, update = os.path.abspath(sys.argv[1]), "--update" in sys.argv[2:]
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "figures.sqlite")
        make_database(database)
        files = list(dumps(program, database))
    failed = 0
    print(f"1..{len(files)}")
    for number, (name, got) in enumerate(files, 1):
        path = FOLDER / name
        wanted = path.read_text(encoding="utf-8") if path.exists() else ""
        lines = difference(name, wanted, got)
        shown = lines if update else lines[:SHOWN]
        print("".join(f"# {line}\n" for line in shown) + (f"# … and {len(lines) - len(shown)} more lines\n" if lines[len(shown):] else ""), end="")
        if update and lines:
            path.parent.mkdir(exist_ok=True)
            path.write_text(got, encoding="utf-8")
        failed += bool(lines) and not update
        print(f"{'not ok' if lines and not update else 'ok'} {number} - {name}")
    if failed:
        print("# wanted? sh tests/golden/edition/regen.sh writes the files anew; read the difference first")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
