"""command.py PROGRAM FOLDER [--update]: runs "perspektiv FOLDER" (trace, check) with each FOLDER/NN-name/arguments.txt and
compares all that it says, and its exit status, with expected.txt beside it. SMALL is a database of FOLDER/figures/, REAL one
of samples/kolada, SAMPLES the one of the samples, ROOT the source tree.
--update, or GOLDEN_UPDATE in the environment, writes expected.txt anew: read the difference before it is committed."""
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

PROGRAM = os.path.abspath(sys.argv[1])
FOLDER = pathlib.Path(__file__).resolve().parent / sys.argv[2]
ROOT = FOLDER.parents[2]
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": "1740823200"}
KOLADA = ["kpi-v2-2024-04", "kpi-v3-2026-03", "municipality-v3-2026-03", "data-v2-arskurs9-2016-2019",
          "data-v3-skolenkaten-arskurs5-2022-2026"]


def run(words, folder):
    return subprocess.run(words, cwd=folder, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)


def imports(small, real, samples):
    figures = sorted(p.relative_to(FOLDER).as_posix() for p in FOLDER.glob("figures/*") if p.suffix != ".map")
    yield FOLDER, [PROGRAM, "import", small, *figures]
    yield ROOT, [PROGRAM, "import", real, *(f"samples/kolada/{name}.json" for name in KOLADA)]
    yield ROOT, ["sh", "samples/figures.sh", PROGRAM, samples]


def databases(folder):
    names = {name: os.path.join(folder, f"{name}.db") for name in ("SMALL", "REAL", "SAMPLES")}
    for base, words in imports(*names.values()):
        imported = run(words, base)
        if imported.returncode:
            sys.exit(imported.stderr)
    return names


def answer(case, names):
    words = shlex.split((case / "arguments.txt").read_text(encoding="utf-8"))
    ran = run([PROGRAM, FOLDER.name, *(names.get(word, word.replace("ROOT", str(ROOT))) for word in words)], FOLDER)
    return f"{ran.stderr}{ran.stdout}exit status {ran.returncode}\n".replace(str(ROOT), "ROOT")


def main():
    update = "--update" in sys.argv[3:] or "GOLDEN_UPDATE" in os.environ
    cases = sorted(path.parent for path in FOLDER.glob("*/arguments.txt"))
    failed = 0
    print(f"1..{len(cases)}")
    with tempfile.TemporaryDirectory() as folder:
        names = databases(folder)
        for number, case in enumerate(cases, 1):
            got, expected = answer(case, names), case / "expected.txt"
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
