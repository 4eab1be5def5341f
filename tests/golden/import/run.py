"""run.py PROGRAM FOLDER [--update]: imports the input of each FOLDER/NN-name into a new database and compares all that the
program says, and its exit status, with expected.txt beside it. The command's arguments are "DB input.json", for CSV "DB
../units.json input.csv", unless arguments.txt has others; DB is the new database. --update writes expected.txt anew: read
the difference before it is committed."""
import os
import pathlib
import subprocess
import sys
import tempfile

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
    program, folder, update = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]), "--update" in sys.argv[3:]
    cases = sorted(path for path in folder.glob("[0-9]*") if path.is_dir())
    failed = 0
    print(f"1..{len(cases)}")
    for number, case in enumerate(cases, 1):
        got, expected = answer(program, case), case / "expected.txt"
        if update:
            expected.write_text(got, encoding="utf-8")
        wanted = expected.read_text(encoding="utf-8") if expected.exists() else ""
        failed += got != wanted
        print(f"{'ok' if got == wanted else 'not ok'} {number} - {case.name}")
        if got != wanted:
            print("".join(f"# wanted: {line}\n" for line in wanted.splitlines()) +
                  "".join(f"# got:    {line}\n" for line in got.splitlines()), end="")
    sys.exit(failed > 0)


main()
