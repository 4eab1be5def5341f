"""The look is data: no ink and no length in the folders that draw with a style, and no name for one that nothing draws with.

look.py SRC: prints each ink that FOLDERS name, each length (PT, units), each number with decimals, each number above 2 that is added
to something, multiplies, divides or is compared with it, each whole number that a length is made of or that a pen draws with, with its
place, and each space and paint that no code uses; exit status 1 when there is one. A half, parts of a half circle, the end of a loop
and the number of a polyline's points are no look. Proportions, tolerances and limits stand in src/<folder>/geometry.h, which is left
out.
"""
import pathlib
import re
import sys

FOLDERS = ("chart", "flow", "prose", "table")

NUMBER = "a number: a length has a name in input/space.h, other geometry in geometry.h"
RULES = (
    (r"\bINK_[A-Z]\w*", "an ink: give what it means a name in input/paint.h"),
    (r"\bPT\(", "a length: give it a name in input/space.h"),
    (r"\bunits\((?:[^()]*[^\w.])?\d[\d.]*", "a length: give it a name in input/space.h"),
    (r"(?<![\w.])(?!0\.5\b)\d+(?:\.\d+(?:e-?\d+)?|e-?\d+)", NUMBER),
    (r"(?<=[-+] )(?:[3-9]|\d\d+)\b(?!\.)", NUMBER),
    (r"(?<=[*/<>] )(?<!M_PI / )(?:[3-9]|\d\d+)\b(?![.;])", NUMBER),
    (r"\b(?:mpt|double) [^;()\[]*?= -?[1-9]\d*\b(?!\.)", NUMBER),
    (r"\b(?:pen_(?!poly)|symbol_)\w+\(.*, [1-9]\d*(?=[,)])", NUMBER),
)


def code(text):
    """The same lines with comments and strings emptied."""
    return re.sub(r'/\*.*?\*/|"(?:\\.|[^"\\\n])*"', lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=re.S)


def look(path):
    for number, line in enumerate(code(path.read_text(encoding="utf-8")).splitlines(), 1):
        for rule, why in RULES:
            for found in re.finditer(rule, line):
                yield f"{path}:{number}: error: {found[0]} is {why}"


def unused(source):
    used = {name for path in source.glob("*/*.c") for name in re.findall(r"\b(?:SPACE|PAINT)_\w+", code(path.read_text(encoding="utf-8")))}
    for path in (source / "input" / "space.h", source / "input" / "paint.h"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            name = re.match(r"    X\((\w+),", line)
            if name and name[1] not in used:
                yield f"{path}:{number}: error: nothing is drawn with {name[1]}"


def main(source):
    errors = list(unused(source))
    for folder in FOLDERS:
        for path in sorted(source.glob(f"{folder}/*.[ch]")):
            if path.name != "geometry.h":
                errors += look(path)
    print("\n".join(errors) if errors else f"no look in the code of {', '.join(FOLDERS)}")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
