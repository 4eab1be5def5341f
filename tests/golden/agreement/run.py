"""run.py PROGRAM: what check lets pass, build makes, for the screen and for print; and what build refuses, check has told with file and line.

The inputs are every edition below tests/golden, as it is and with each of FAULTS planted in it."""
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
GOLDEN, ROOT = FOLDER.parent, FOLDER.parents[2]
PROGRAM = os.path.abspath(sys.argv[1])
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": "1740823200"}
SCHEMA = ROOT / "src" / "figures" / "schema.sql"
# What is wrong with an edition that is sound: a name, what is written instead of what, and whether it can be built.
FAULTS = [
    ("sound", "", "", True),
    ("a character that no font has", r'(<section [^>]*title=")', "\\1\u2605 ", False),
    ("no region", r'<unit code="0017"[^>]*/>', "", None),
    ("no figures of an indicator", 'kpi id="N', 'kpi id="X', None),
    ("a title that no page holds", r'title="([^"]*)"', 'title="' + "W" * 300 + '"', None),
    ("a chart of nothing", 'levels="municipality region nation"', 'levels="nation"', None),
]


def database(path, figures):
    connection = sqlite3.connect(path)
    for script in (SCHEMA, figures):
        connection.executescript(script.read_text(encoding="utf-8"))
    connection.commit()
    connection.close()


def run(folder, *words):
    return subprocess.run([PROGRAM, *words], cwd=folder, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)


def editions():
    for name, figures in (("kinds/edition.xml", "kinds/figures.sql"), ("kinds/english.xml", "kinds/figures.sql"), ("edition/edition.xml", "edition/figures.sql"),
                          ("pictures/edition.xml", None)):
        yield GOLDEN / name, figures and GOLDEN / figures


def planted(edition, pattern, text):
    """The edition beside the files that it names, with the fault at the first place that has it; None when there is none."""
    whole = edition.read_text(encoding="utf-8")
    changed = re.sub(pattern, text, whole, count=1) if pattern else whole
    return None if pattern and changed == whole else changed


def judge(edition, figures, fault, folder):
    """Why check and build do not agree; None when they do."""
    name, pattern, text, sound = fault
    changed = planted(edition, pattern, text)
    if changed is None:
        return None
    for other in edition.parent.iterdir():
        if other.is_file() and other != edition:
            (folder / other.name).write_bytes(other.read_bytes())
    (folder / "edition.xml").write_text(changed, encoding="utf-8")
    words = ["edition.xml"]
    if figures:
        database(folder / "figures.sqlite", figures)
        words += ["--figures", "figures.sqlite"]
    checked = run(folder, "check", *words)
    built = [run(folder, "build", *words, "--out", "out", "--target", target) for target in ("screen", "print")]
    if any(b.returncode for b in built) != (checked.returncode != 0):
        return f"check ends with {checked.returncode}, build with {[b.returncode for b in built]}:\n{checked.stderr}{built[0].stderr}{built[1].stderr}"
    told = {line for line in checked.stderr.splitlines() if "error: " in line}
    if not {line for b in built for line in b.stderr.splitlines() if "error: " in line} <= told:
        return f"build tells what check did not:\n{checked.stderr}{built[0].stderr}{built[1].stderr}"
    if sound is not None and sound != (checked.returncode == 0):
        return f"this is {'sound' if sound else 'not sound'}:\n{checked.stderr}"
    return None


def main():
    cases = [(edition, figures, fault) for edition, figures in editions() for fault in FAULTS]
    print(f"1..{len(cases)}")
    failed = 0
    for number, (edition, figures, fault) in enumerate(cases, 1):
        with tempfile.TemporaryDirectory() as folder:
            wrong = judge(edition, figures, fault, pathlib.Path(folder))
        failed += wrong is not None
        print(f"{'not ok' if wrong else 'ok'} {number} - {edition.relative_to(GOLDEN)}: {fault[0]}")
        if wrong:
            print("".join(f"# {line}\n" for line in wrong.splitlines()), end="")
    sys.exit(failed > 0)


main()
