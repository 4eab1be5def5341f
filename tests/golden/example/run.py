"""run.py: samples/example/*.json are what make-figures.py makes, byte for byte, and sound."""
import json
import pathlib
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parents[3] / "samples" / "example"


def read(folder):
    return {path.name: path.read_bytes() for path in pathlib.Path(folder).glob("*.json")}


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, FOLDER / "make-figures.py", folder], check=True)
        made = read(folder)
    kept = read(FOLDER)
    wrong = sorted(name for name in made.keys() | kept.keys() if made.get(name) != kept.get(name))
    wrong += sorted(name for name, text in kept.items() if json.loads(text)["count"] != len(json.loads(text)["values"]))
    for name in wrong:
        print(f"samples/example/{name} is not what make-figures.py makes: run it, and commit what it writes")
    sys.exit(bool(wrong))


main()
