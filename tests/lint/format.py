"""Every C file is as clang-format writes it (.clang-format), comments no wider than code, so that a difference is never about
spaces.

format.py ROOT: prints the files that are not; exit status 1 when there is one.
"""
import pathlib
import re
import subprocess
import sys


MOST = 110  # characters in a line: .clang-format's ColumnLimit, which does not hold for comments


def wide_lines(files):
    for f in files:
        for number, line in enumerate(pathlib.Path(f).read_text(encoding="utf-8").splitlines(), 1):
            if len(line) > MOST:
                yield f"{f}:{number}: error: a line of {len(line)} characters"


def main(root):
    files = sorted(str(p) for folder in ("src", "tests") for p in pathlib.Path(root, folder).glob("**/*.[ch]"))
    said = subprocess.run(["clang-format", "--dry-run", "-Werror", *files], capture_output=True, encoding="utf-8", check=False)
    wrong = sorted(set(re.findall(r"^(\S+?):\d+:\d+: error", said.stderr, re.M)))
    errors = [f"{f}: error: not as clang-format -i writes it" for f in wrong] + list(wide_lines(files))
    print("\n".join(errors) or f"{len(files)} files in one form")
    return bool(errors) or said.returncode


sys.exit(main(sys.argv[1]))
