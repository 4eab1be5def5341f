"""run.py PROGRAM [--update]: imports each NN-name/input.json into a new database and compares all that the program says,
and its exit status, with expected.txt beside it. --update writes expected.txt anew: read the difference before it is
committed."""
import os
import pathlib
import subprocess
import sys
import tempfile

ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": "1740823200"}


def answer(program, case):
    with tempfile.TemporaryDirectory() as folder:
        ran = subprocess.run([program, "import", os.path.join(folder, "figures.db"), "input.json"], cwd=case,
                             env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)
    return f"{ran.stderr}{ran.stdout}exit status {ran.returncode}\n"


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
