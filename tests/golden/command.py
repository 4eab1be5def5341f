"""command.py PROGRAM FOLDER [--update]: runs "perspektiv FOLDER" (trace, check) with each FOLDER/NN-name/arguments.txt and
compares all that it says, and its exit status, with expected.txt beside it. SMALL is a database of FOLDER/figures/, REAL one
of samples/kolada, SAMPLES the one of the samples, ROOT the source tree."""
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

import golden

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
    cases = sorted(path.parent for path in FOLDER.glob("*/arguments.txt"))
    with tempfile.TemporaryDirectory() as folder:
        names = databases(folder)
        golden.compare(cases, lambda case: answer(case, names))


main()
