"""samples.py PROPERTY PROGRAM EDITION: checks every page of every publication of a sample edition. TAP on standard output."""
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    checker, program, edition = (os.path.abspath(path) for path in sys.argv[1:4])
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "figures.sqlite")
        made = subprocess.run(["sh", ROOT / "samples" / "figures.sh", program, database], capture_output=True, encoding="utf-8", check=False)
        if made.returncode:
            sys.exit(made.stdout + made.stderr)
        sys.exit(subprocess.run([checker, edition, database], check=False).returncode)


main()
