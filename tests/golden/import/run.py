"""run.py PROGRAM FOLDER [--update]: imports the input of each FOLDER/NN-name into a new database and compares all that the
program says, and its exit status, with expected.txt beside it. The command's arguments are DB and input.json, for CSV DB, the
FOLDER/units.json and input.csv, unless arguments.txt has others; DB is the new database. --update writes expected.txt anew: read
the difference before it is committed."""
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
import golden

ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": "1740823200"}


def arguments(case, database):
    given = case / "arguments.txt"
    usual = "DB ../units.json input.csv" if (case / "input.csv").exists() else "DB input.json"
    words = (given.read_text(encoding="utf-8") if given.exists() else usual).split()
    return [database if word == "DB" else word for word in words]


def answer(program, case):
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "figures.db")
        ran = subprocess.run([program, "import", *arguments(case, database)], cwd=case, env=ENVIRONMENT,
                             capture_output=True, encoding="utf-8", check=False)
    return f"{ran.stderr}{ran.stdout}exit status {ran.returncode}\n".replace(database, "DB")


def main():
    program, folder = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
    golden.compare(sorted(path for path in folder.glob("[0-9]*") if path.is_dir()), lambda case: answer(program, case))


main()
