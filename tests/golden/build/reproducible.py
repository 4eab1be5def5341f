"""reproducible.py PROGRAM: two builds of the small edition give the same bytes, whatever the time zone, the locale, the
clock, the working folder, the name of the folder the edition lies in, and the number of workers."""
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
EDITION = FOLDER.parent / "edition"
SCHEMA = FOLDER.parents[2] / "src" / "figures" / "schema.sql"
PLAIN = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG", "TZ"))}
HERE = {**PLAIN, "LC_ALL": "C", "TZ": "UTC0", "SOURCE_DATE_EPOCH": "1740823200"}
THERE = {**PLAIN, "LC_ALL": "sv_SE.UTF-8", "LANG": "sv_SE.UTF-8", "LANGUAGE": "sv", "TZ": "XXX-13", "SOURCE_DATE_EPOCH": "86400", "HOME": "/nonexistent"}
ELSEWHERE = {**PLAIN, "LC_ALL": "C.UTF-8", "TZ": "Europe/Stockholm"}


def figures(path):
    connection = sqlite3.connect(path)
    for script in (SCHEMA, EDITION / "figures.sql"):
        connection.executescript(script.read_text(encoding="utf-8"))
    connection.commit()
    connection.close()


def build(program, cwd, environment, *arguments):
    ran = subprocess.run([program, "build", *map(str, arguments)], cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False)
    if ran.returncode:
        sys.exit(f"{ran.stderr}{ran.stdout}exit status {ran.returncode}")


def read(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        figures(folder / "figures.sqlite")
        copy = folder / "a folder of another name" / "2025"
        shutil.copytree(EDITION, copy)
        for target in ("screen", "print"):
            build(program, EDITION, HERE, "edition.xml", "--figures", folder / "figures.sqlite", "--out", folder / "one", "-j", 1, "--target", target)
            build(program, copy.parent, THERE, copy / "edition.xml", "--figures", "../figures.sqlite", "--out", "../two", "-j", 4, "--target", target)
            build(program, "/", ELSEWHERE, copy / "edition.xml", "--figures", folder / "figures.sqlite", "--out", folder / "two", "-j", 4, "--only", "eda",
                  "--target", target)
        one, two = read(folder / "one"), read(folder / "two")
    wrong = sorted(name for name in one.keys() | two.keys() if one.get(name) != two.get(name))
    for name in wrong:
        print(f"{name}: " + ("the bytes differ" if name in one and name in two else "made by one build only"))
    if not wrong and len(one) != 11:
        wrong = [print(f"five files for the screen, five for print and the snapshot were to be made, not {sorted(one)}")]
    sys.exit(bool(wrong))


main()
