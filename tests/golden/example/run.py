"""run.py: samples/example/*.json and samples/csv/*.csv are what samples/example/make-figures.py makes, byte for byte, and sound."""
import json
import pathlib
import subprocess
import sys
import tempfile

SAMPLES = pathlib.Path(__file__).resolve().parents[3] / "samples"


def read(samples):
    samples = pathlib.Path(samples)
    files = [*samples.glob("example/*.json"), *samples.glob("csv/*.csv")]
    return {path.relative_to(samples).as_posix(): path.read_bytes() for path in files}


def sound(name, content):
    return not name.endswith(".json") or json.loads(content)["count"] == len(json.loads(content)["values"])


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, SAMPLES / "example" / "make-figures.py", folder], check=True)
        made = read(folder)
    kept = read(SAMPLES)
    wrong = sorted(name for name in made.keys() | kept.keys() if made.get(name) != kept.get(name))
    wrong += sorted(name for name, content in kept.items() if not sound(name, content))
    for name in wrong:
        print(f"samples/{name} is not what make-figures.py makes: run it, and commit what it writes")
    sys.exit(bool(wrong))


main()
