"""run.py PROGRAM [--update]: plays transcript.txt: runs each command line in it on the small edition (tests/golden/edition)
and compares what the program says, its exit status and the files it leaves. --update writes the transcript anew: read the
difference before it is committed. Names in capitals stand for what prepare() makes for each command."""
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
EDITION = FOLDER.parent / "edition"
SCHEMA = FOLDER.parents[2] / "src" / "figures" / "schema.sql"
LAYOUTS = FOLDER.parents[2] / "layouts"
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": ""}
REPORT = "2025/aktuellt-perspektiv-2025-eda.pdf"


def database(path, *scripts):
    connection = sqlite3.connect(path)
    for script in scripts:
        connection.executescript(script)
    connection.commit()
    connection.close()


def prepare(folder):
    """The names of a command line with their paths, which are made."""
    names = {name: folder / name.lower() for name in ("FIGURES", "TEXT", "OTHER", "EMPTY", "MISSING", "OUT", "FILE", "FOLDER", "BLOCKED", "OCCUPIED",
                                                              "THIN", "SCREEN", "SRGB")}
    schema = SCHEMA.read_text(encoding="utf-8")
    database(names["FIGURES"], schema, (EDITION / "figures.sql").read_text(encoding="utf-8"))
    database(names["OTHER"], "CREATE TABLE customer (name TEXT);")
    names["TEXT"].write_text("no database\n" * 50, encoding="utf-8")
    names["EMPTY"].touch()
    names["FILE"].write_text("a file\n", encoding="utf-8")
    printer = (LAYOUTS / "printers" / "offset.xml").read_text(encoding="utf-8")
    names["THIN"].write_text(printer.replace('"280"', '"250"').replace("../icc/FOGRA39.icc", str(LAYOUTS / "icc" / "FOGRA39.icc")), encoding="utf-8")
    names["SCREEN"].write_text(printer.replace("../icc/FOGRA39.icc", "srgb"), encoding="utf-8")
    names["SRGB"].write_bytes((LAYOUTS / "icc" / "sRGB.icc").read_bytes())
    names["FOLDER"].mkdir()
    names["BLOCKED"].mkdir()
    (names["BLOCKED"] / "2025").write_text("a file where the year's folder should be\n", encoding="utf-8")
    (names["OCCUPIED"] / REPORT / "inside").mkdir(parents=True)
    return names


def made(path):
    return sorted(str(file.relative_to(path)) for file in path.rglob("*") if file.is_file()) if path.is_dir() else []


def play(program, line):
    """The command line with all that it says and does."""
    with tempfile.TemporaryDirectory() as folder:
        names = prepare(pathlib.Path(folder))
        words = [str(names.get(word, word)) for word in line.removeprefix("$ perspektiv").split()]
        ran = subprocess.run([program, *words], cwd=EDITION, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)
        files = "".join(f"made {file}\n" for name in ("OUT", "BLOCKED", "OCCUPIED") if name in line for file in made(names[name]))
        said = f"{ran.stderr}{ran.stdout}"
        for name, path in names.items():
            said = said.replace(str(path), name)
    return f"{line}\n{said}{files}exit status {ran.returncode}\n"


def main():
    program, update = os.path.abspath(sys.argv[1]), "--update" in sys.argv[2:]
    path = FOLDER / "transcript.txt"
    scenes = path.read_text(encoding="utf-8").strip().split("\n\n")
    failed, played = 0, []
    print(f"1..{len(scenes)}")
    for number, scene in enumerate(scenes, 1):
        heading, line = scene.split("\n")[:2]
        wanted, got = scene + "\n", f"{heading}\n{play(program, line)}"
        played.append(got)
        failed += got != wanted
        print(f"{'ok' if got == wanted else 'not ok'} {number} - {heading.removeprefix('# ')}")
        if got != wanted:
            print("".join(f"# wanted: {text}\n" for text in wanted.splitlines()) + "".join(f"# got:    {text}\n" for text in got.splitlines()), end="")
    if update:
        path.write_text("\n".join(played), encoding="utf-8")
    sys.exit(failed > 0 and not update)


main()
