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


def imports(name, database):
    """Where to run what makes the database of a name."""
    if name == "SAMPLES":
        return ROOT, ["sh", "samples/figures.sh", PROGRAM, database]
    if name == "REAL":
        return ROOT, [PROGRAM, "import", database, *(f"samples/kolada/{kolada}.json" for kolada in KOLADA)]
    figures = sorted(p.relative_to(FOLDER).as_posix() for p in FOLDER.glob("figures/*") if p.suffix != ".map")
    return FOLDER, [PROGRAM, "import", database, *figures]


class Databases(dict):
    """Made when a case first names them."""

    def __init__(self, folder):
        self.folder = folder

    def __missing__(self, name):
        self[name] = os.path.join(self.folder, f"{name}.db")
        base, words = imports(name, self[name])
        imported = run(words, base)
        if imported.returncode:
            sys.exit(imported.stderr)
        return self[name]


def answer(case, databases):
    words = shlex.split((case / "arguments.txt").read_text(encoding="utf-8"))
    words = [databases[word] if word in ("SMALL", "REAL", "SAMPLES") else word.replace("ROOT", str(ROOT)) for word in words]
    ran = run([PROGRAM, FOLDER.name, *words], FOLDER)
    return f"{ran.stderr}{ran.stdout}exit status {ran.returncode}\n".replace(str(ROOT), "ROOT")


def main():
    cases = sorted(path.parent for path in FOLDER.glob("*/arguments.txt"))
    with tempfile.TemporaryDirectory() as folder:
        databases = Databases(folder)
        golden.compare(cases, lambda case: answer(case, databases))


main()
