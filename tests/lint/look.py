"""The look is data: no ink and no length in the folders that draw with a style, and no name for one that nothing is drawn with.

look.py SRC: prints with its place each ink that FOLDERS name; each length (PT, units), each number with decimals, each number above 2
that is added to something, multiplies, divides or is compared with it, each whole number that a length is made of or that a pen draws
with; each number of a column of the page; each constant; each space, paint and rule that no code uses. Exit status 1 when there is one.
A half, parts of a half circle, the end of a loop and the number of a polyline's points are no look. Proportions, tolerances, limits and
columns stand in src/<folder>/geometry.h, where all numbers are free, but each name must be used.
"""
import pathlib
import re
import sys

FOLDERS = ("chart", "flow", "pages", "prose", "table")
VOCABULARIES = ("space", "paint", "rule")

NUMBER = "a number: a length has a name in input/space.h, other geometry in geometry.h"
RULES = (
    (r"\bINK_[A-Z]\w*", "an ink: give what it means a name in input/paint.h"),
    (r"\bPT\(", "a length: give it a name in input/space.h"),
    (r"\bunits\((?:[^()]*[^\w.])?\d[\d.]*", "a length: give it a name in input/space.h"),
    (r"\bstyle_column_[xw]\([^()]*, *[1-9]\d*", "a column: give it a name in geometry.h"),
    (r"^static const (?:double|float|int|mpt)\b", "a constant: a length has a name in input/space.h, other geometry in geometry.h"),
    (r"(?<![\w.])(?!0\.5\b)\d+(?:\.\d+(?:e-?\d+)?|e-?\d+)", NUMBER),
    (r"(?<=[-+] )(?:[3-9]|\d\d+)\b(?!\.)", NUMBER),
    (r"(?<=[*/<>] )(?<!M_PI / )(?:[3-9]|\d\d+)\b(?![.;])", NUMBER),
    (r"\b(?:mpt|double) [^;()\[]*?= -?[1-9]\d*\b(?!\.)", NUMBER),
    (r"\b(?:pen_(?!poly)|symbol_)\w+\(.*, [1-9]\d*(?=[,)])", NUMBER),
)


def code(path):
    """Its lines with comments and strings emptied."""
    text = path.read_text(encoding="utf-8")
    return re.sub(r'/\*.*?\*/|"(?:\\.|[^"\\\n])*"', lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=re.S)


def look(path):
    for number, line in enumerate(code(path).splitlines(), 1):
        for rule, why in RULES:
            for found in re.finditer(rule, line):
                yield f"{path}:{number}: error: {found[0]} is {why}"


def unused(source):
    words = {word for path in source.glob("*/*.c") for word in re.findall(r"\w+", code(path))}
    for path in (source / "input" / f"{vocabulary}.h" for vocabulary in VOCABULARIES):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            name = re.match(r"    X\((\w+),", line)
            if name and name[1] not in words:
                yield f"{path}:{number}: error: nothing is drawn with {name[1]}"


def unused_geometry(path):
    text = code(path)
    words = [word for other in path.parent.glob("*.[ch]") for word in re.findall(r"\w+", code(other))]
    for name in re.finditer(r"\b([A-Z]\w+)(?:\[\])? = ", text):
        if words.count(name[1]) < 2:
            yield f"{path}:{text.count(chr(10), 0, name.start()) + 1}: error: nothing is drawn with {name[1]}"


def main(source):
    errors = list(unused(source))
    for path in (path for folder in FOLDERS for path in sorted((source / folder).glob("*.[ch]"))):
        errors += unused_geometry(path) if path.name == "geometry.h" else look(path)
    print("\n".join(errors) if errors else "no look in the code")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
