"""otherwise_test.py MAKE FILE…: MAKE, which has a libharu that writes reals in another way (otherwise.c), makes the same bytes as
those of FILE…, which the ordinary one has made: a rebuild with another version changes no archived file."""
import pathlib
import subprocess
import sys
import tempfile


def main(make, *ordinary):
    with tempfile.TemporaryDirectory() as folder:
        made = [pathlib.Path(folder, pathlib.Path(name).name) for name in ordinary]
        done = subprocess.run([make, *made], capture_output=True, encoding="utf-8", check=False)
        if done.returncode:
            sys.exit(f"{make} failed: {done.stderr}")
        wrong = [new.name for new, name in zip(made, ordinary) if new.read_bytes() != pathlib.Path(name).read_bytes()]
    for name in wrong:
        print(f"{name}: other bytes")
    return 1 if wrong else 0


sys.exit(main(*sys.argv[1:]))
