"""Every C file is as clang-format writes it (.clang-format), so that a difference is never about spaces.

format.py ROOT: prints the files that are not; exit status 1 when there is one.
"""
import pathlib
import re
import subprocess
import sys


def main(root):
    files = sorted(str(p) for folder in ("src", "tests") for p in pathlib.Path(root, folder).glob("**/*.[ch]"))
    said = subprocess.run(["clang-format", "--dry-run", "-Werror", *files], capture_output=True, encoding="utf-8", check=False)
    wrong = sorted(set(re.findall(r"^(\S+?):\d+:\d+: error", said.stderr, re.M)))
    print("\n".join(f"{f}: error: not as clang-format -i writes it" for f in wrong) or f"{len(files)} files in one form")
    return said.returncode


sys.exit(main(sys.argv[1]))
