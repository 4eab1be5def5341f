"""snapshot.py PROGRAM: samples/2025/snapshot-2020.tsv is what the edition of 2020 printed, with the figures of that time."""
import os
import pathlib
import subprocess
import sys
import tempfile

SAMPLES = pathlib.Path(__file__).resolve().parents[3] / "samples"


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        database = f"{folder}/figures.sqlite"
        subprocess.run(["sh", SAMPLES / "figures.sh", program, database, "as-of-2020"], check=True, capture_output=True)
        subprocess.run([program, "build", SAMPLES / "2020" / "edition.xml", "--figures", database, "--out", folder,
                        "--only", "arvika"], check=True, capture_output=True)
        made = pathlib.Path(folder, "2020", "snapshot-2020.tsv").read_text(encoding="utf-8")
    kept = (SAMPLES / "2025" / "snapshot-2020.tsv").read_text(encoding="utf-8")
    if made != kept:
        print("samples/2025/snapshot-2020.tsv is stale: make the edition of 2020 with figures.sh … as-of-2020, and copy its snapshot")
    sys.exit(made != kept)


main()
