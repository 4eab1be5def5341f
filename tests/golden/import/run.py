"""run.py PROGRAM [--update]: imports each NN-name/input.json into a new database and compares all that the program says,
and its exit status, with expected.txt beside it. arguments.txt, where there is one, replaces the command's arguments "DB
input.json"; DB is the new database. --update writes expected.txt anew: read the difference before it is committed."""
import os
import pathlib
import subprocess
import sys
import tempfile

ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": "1740823200"}


def arguments(case, database):
    given = case / "arguments.txt"
    words = given.read_text(encoding="utf-8").split() if given.exists() else ["DB", "input.json"]
    return [database if word == "DB" else word for word in words]


def answer(program, case):
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "figures.db")
        ran = subprocess.run([program, "import", *arguments(case, database)], cwd=case, env=ENVIRONMENT,
                             capture_output=True, encoding="utf-8", check=False)
    return f"{ran.stderr}{ran.stdout}exit status {ran.returncode}\n".replace(database, "DB")


def main():
    program, update = os.path.abspath(sys.argv[1]), "--update" in sys.argv[2:]
    cases = sorted(path.parent for path in pathlib.Path(__file__).parent.glob("*/input.json"))
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
