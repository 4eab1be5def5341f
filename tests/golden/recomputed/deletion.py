"""deletion.py PROGRAM: figures are deleted from the samples' database at random: numbers of persons, margins, single figures, years before the
latest, whole municipalities. No verdict of the overview is sure afterwards that was not sure with all of them: losing information never
makes a verdict firmer."""
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile

SAMPLES = pathlib.Path(__file__).resolve().parents[3] / "samples"
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": ""}
ROUNDS = 3
LATEST = 2024
# What a figure may lose, and what may be lost of all figures; each is asked with a random number between 0 and 1.
DELETIONS = {
    "persons": "UPDATE observation SET denominator = NULL WHERE chance() < 0.3",
    "margins": "DELETE FROM observation WHERE kpi IN ('U01511') AND chance() < 0.3",
    "figures": "DELETE FROM observation WHERE chance() < 0.1",
    "years": f"DELETE FROM observation WHERE period = (SELECT 2015 + number() % {LATEST - 2015})",
    "municipalities": "DELETE FROM observation WHERE unit = (SELECT code FROM unit WHERE code LIKE '17%' ORDER BY chance() LIMIT 1)",
    "persons of the base year": "UPDATE observation SET denominator = NULL WHERE period = 2017",
}


def sure(program, database):
    """The cells of the overview that are sure: (row, column)."""
    ran = subprocess.run([program, "build", SAMPLES / "2025/edition.xml", "--figures", database, "--publication", "aktuellt-perspektiv", "--dump",
                          "content"], env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=True)
    rows = [line.split(" | ") for line in ran.stdout.split("\n") if line.startswith("    row | ")]
    return {(row[1], column) for row in rows if len(row) > 15 for column, text in enumerate(row) if text.strip().endswith(", säkert")}


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        whole, part = os.path.join(folder, "whole.sqlite"), os.path.join(folder, "part.sqlite")
        subprocess.run(["sh", SAMPLES / "figures.sh", program, whole], check=True, capture_output=True)
        before, failed = sure(program, whole), 0
        if not before:
            sys.exit("no verdict is sure: there is nothing to lose")
        print(f"1..{ROUNDS * len(DELETIONS)}")
        for number, (seed, name) in enumerate(((seed, name) for seed in range(ROUNDS) for name in DELETIONS), 1):
            shutil.copy(whole, part)
            dice = random.Random(f"{name} {seed}")
            database = sqlite3.connect(part)
            database.create_function("chance", 0, dice.random)
            database.create_function("number", 0, lambda: dice.randrange(1 << 30))
            database.execute(DELETIONS[name])
            database.commit()
            database.close()
            firmer = sure(program, part) - before
            failed += bool(firmer)
            print(f"{'not ok' if firmer else 'ok'} {number} - {name}, {seed}" + "".join(f"\n# {cell} is sure now" for cell in sorted(firmer)))
    sys.exit(failed > 0)


main()
