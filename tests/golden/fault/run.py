"""run.py PROGRAM [--update]: plays transcript.txt (tests/golden/transcript.py): what the machine refuses, and databases that have
come to harm. WHOLE is the database of the small edition; OLD one of another version, LOCKED one that an import holds, LACKING_…
one without that table, DAMAGED_… one in which a page of it is overwritten; LIMITED runs a command that can write files of 40
kilobytes only."""
import pathlib
import shutil
import sqlite3
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
import transcript

FOLDER = pathlib.Path(__file__).resolve().parent
ROOT = FOLDER.parents[2]
EDITION = FOLDER.parent / "edition"
TABLES = ("batch", "kpi", "observation", "observation_former", "unit")


def overwrite(path, table):
    """The table's first page is no page any more."""
    connection = sqlite3.connect(path)
    page, = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    size, = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with open(path, "r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def prepare(folder):
    names = {name: folder / name.lower() for name in ("WHOLE", "OLD", "LOCKED", "NEW", "OUT", "LIMITED")}
    transcript.database(names["WHOLE"], (ROOT / "src/figures/schema.sql").read_text(encoding="utf-8"),
                        (EDITION / "figures.sql").read_text(encoding="utf-8"))
    for name in ("OLD", "LOCKED", *(f"{harm}_{table.upper()}" for harm in ("LACKING", "DAMAGED") for table in TABLES)):
        names[name] = folder / name.lower()
        shutil.copy(names["WHOLE"], names[name])
    transcript.database(names["OLD"], "PRAGMA user_version = 1;")
    for table in TABLES:
        transcript.database(names[f"LACKING_{table.upper()}"], f"DROP TABLE {table};")
        overwrite(names[f"DAMAGED_{table.upper()}"], table)
    prepare.holder = sqlite3.connect(names["LOCKED"], isolation_level=None)
    prepare.holder.execute("BEGIN EXCLUSIVE")
    names["LIMITED"].write_text('export LLVM_PROFILE_FILE=/dev/null # counts of a watched build\ntrap "" XFSZ\nulimit -f 80\nexec "$@"\n', encoding="utf-8")
    return {**names, "KOLADA": ROOT / "samples/kolada/data-v2-arskurs9-2016-2019.json"}


transcript.main(FOLDER / "transcript.txt", prepare, EDITION, outputs=("OUT",))
