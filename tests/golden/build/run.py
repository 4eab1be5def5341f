"""run.py PROGRAM [--update]: plays transcript.txt (tests/golden/transcript.py) on the small edition (tests/golden/edition)."""
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
import transcript

FOLDER = pathlib.Path(__file__).resolve().parent
EDITION = FOLDER.parent / "edition"
SCHEMA = FOLDER.parents[2] / "src" / "figures" / "schema.sql"
LAYOUTS = FOLDER.parents[2] / "layouts"
REPORT = "2025/aktuellt-perspektiv-2025-eda.pdf"


def prepare(folder):
    """The names of a command line with their paths, which are made."""
    names = {name: folder / name.lower() for name in ("FIGURES", "TEXT", "OTHER", "EMPTY", "MISSING", "OUT", "FILE", "FOLDER", "BLOCKED", "OCCUPIED",
                                                              "SNAPPED", "THIN", "SCREEN", "SRGB")}
    schema = SCHEMA.read_text(encoding="utf-8")
    transcript.database(names["FIGURES"], schema, (EDITION / "figures.sql").read_text(encoding="utf-8"))
    transcript.database(names["OTHER"], "CREATE TABLE customer (name TEXT);")
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
    (names["SNAPPED"] / "2025/snapshot-2025.tsv/inside").mkdir(parents=True)
    return names


transcript.main(FOLDER / "transcript.txt", prepare, EDITION, outputs=("OUT", "BLOCKED", "OCCUPIED", "SNAPPED"))
