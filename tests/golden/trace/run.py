"""run.py PROGRAM [--update]: runs "perspektiv trace" with each NN-name/arguments.txt and compares all that it says, and its
exit status, with expected.txt beside it. SMALL is a database of figures/, REAL one of samples/kolada, ROOT the source tree.
--update writes expected.txt anew: read the difference before it is committed."""
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
ROOT = FOLDER.parents[2]
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": "1740823200"}
KOLADA = ["kpi-v2-2024-04", "kpi-v3-2026-03", "municipality-v3-2026-03", "data-v2-arskurs9-2016-2019",
          "data-v3-skolenkaten-arskurs5-2022-2026"]


def run(program, words, folder):
    return subprocess.run([program, *words], cwd=folder, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)


def databases(program, folder):
    small, real = os.path.join(folder, "small.db"), os.path.join(folder, "real.db")
    figures = sorted(p.relative_to(FOLDER).as_posix() for p in FOLDER.glob("figures/*") if p.suffix != ".map")
    for database, files, base in ((small, figures, FOLDER), (real, [f"samples/kolada/{name}.json" for name in KOLADA], ROOT)):
        imported = run(program, ["import", database, *files], base)
        if imported.returncode:
            sys.exit(imported.stderr)
    return {"SMALL": small, "REAL": real}


def answer(program, case, names):
    words = shlex.split((case / "arguments.txt").read_text(encoding="utf-8"))
    ran = run(program, ["trace", *(names.get(word, word.replace("ROOT", str(ROOT))) for word in words)], FOLDER)
    return f"{ran.stderr}{ran.stdout}exit status {ran.returncode}\n".replace(str(ROOT), "ROOT")


def main():
    program, update = os.path.abspath(sys.argv[1]), "--update" in sys.argv[2:]
    cases = sorted(path.parent for path in FOLDER.glob("*/arguments.txt"))
    failed = 0
    print(f"1..{len(cases)}")
    with tempfile.TemporaryDirectory() as folder:
        names = databases(program, folder)
        for number, case in enumerate(cases, 1):
            got, expected = answer(program, case, names), case / "expected.txt"
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
