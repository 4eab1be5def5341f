"""Plays a transcript: runs each command line in it and compares what the program says, its exit status and the files it leaves; tells
it in TAP. --update as last argument writes the transcript anew: read the difference before it is committed.

A scene is a heading, a line such as "$ LANGUAGE=sv perspektiv build edition.xml > FULL" and what came of it. Names in capitals stand for
places that each line gets made anew; one instead of "perspektiv" is a program.
"""
import os
import pathlib
import re
import shlex
import sqlite3
import subprocess
import sys
import tempfile

ENVIRONMENT = {**{name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}, "LC_ALL": "C", "LANGUAGE": ""}


def database(path, *scripts):
    """Makes a SQLite database."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    for script in scripts:
        connection.executescript(script)
    connection.commit()
    connection.close()


def made(path):
    return sorted(str(file.relative_to(path)) for file in path.rglob("*") if file.is_file()) if path.is_dir() else []


def run(words, names, folder):
    """The command with its variables in front, and > FILE behind."""
    environment = dict(ENVIRONMENT)
    while re.match(r"[A-Z_]+=", words[0]):
        name, value = words.pop(0).split("=", 1)
        environment[name] = str(names.get(value, value))
    to = subprocess.PIPE
    if len(words) > 2 and words[-2] == ">":
        to = open(names[words[-1]], "wb")
        words = words[:-2]
    return subprocess.run([str(names.get(word, word)) for word in words], cwd=folder, env=environment, stdout=to, stderr=subprocess.PIPE,
                          encoding="utf-8", check=False)


def play(line, program, prepare, folder, outputs):
    """The command line with all that it says and does."""
    with tempfile.TemporaryDirectory() as place:
        names = {**prepare(pathlib.Path(place)), "perspektiv": program}
        ran = run(shlex.split(line.removeprefix("$ ")), names, folder)
        files = "".join(f"made {file}\n" for name in outputs if name in line for file in made(names[name]))
        said = f"{ran.stderr}{ran.stdout or ''}"
        for name, path in sorted(names.items(), key=lambda item: -len(str(item[1]))):
            said = said.replace(str(path), name)
    return f"{line}\n{said}{files}exit status {ran.returncode}\n"


def main(path, prepare, folder, outputs=()):
    """`prepare`: makes what names in capitals stand for in a folder, {name: path}; `folder`: where to run; `outputs`: names of places
    whose files are listed."""
    program, update = os.path.abspath(sys.argv[1]), "--update" in sys.argv[2:]
    scenes = re.split(r"\n\n(?=# )", path.read_text(encoding="utf-8").strip())
    failed, played = 0, []
    print(f"1..{len(scenes)}")
    for number, scene in enumerate(scenes, 1):
        heading, line = scene.split("\n")[:2]
        wanted, got = scene + "\n", f"{heading}\n{play(line, program, prepare, folder, outputs)}"
        played.append(got)
        failed += got != wanted
        print(f"{'ok' if got == wanted else 'not ok'} {number} - {heading.removeprefix('# ')}")
        if got != wanted:
            print("".join(f"# wanted: {text}\n" for text in wanted.splitlines()) + "".join(f"# got:    {text}\n" for text in got.splitlines()), end="")
    if update:
        path.write_text("\n".join(played), encoding="utf-8")
    sys.exit(failed > 0 and not update)
