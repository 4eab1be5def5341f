"""Comments name only what is there, so that whoever looks it up finds it.

references.py ROOT: in the comments of src/ and tests/, and in src/CONTRIBUTING.md, each file, folder, function or struct and each word of several parts
joined by an underscore must be one of the tree, and no document may be cited that is not; prints each that fails with its place; exit
status 1 when there is one. A file is named as seen from the root, from src/ or from the folder of the comment; one without a folder
may lie below that. Names in capitals stand for what a reader fills in.
"""
import pathlib
import re
import sys

import tree

SOURCES = "c|h|py|sh|sql|rng|xml|md|build|po|txt"
FILE = re.compile(rf"(?<![\w/.<>*-])(?:[\w.<>*-]+/)+[\w<>*-][\w.<>*-]*\.(?:{SOURCES}|json|csv|tsv|map|png|jpg|pdf|icc|ttf|sqlite)\b"
                  rf"|(?<![\w/.<>*-])[\w<>*-]+\.(?:{SOURCES})\b")
FOLDER = re.compile(r"(?<![\w/.<>*:-])(?:[a-z][\w-]*/)+(?![\w*<.])")
EXAMPLES = {"edition.xml", "parts/goals.xml", "a.xml", "b.xml"}  # files that a user might have
DOCUMENT = re.compile(r"\bDESIGN\b[\w-]*|\bTOKENS[\w-]*|\b[Dd]esign(?:'s)? (?:page|token|document|list)\w*(?: \d+)?")
CALL = re.compile(r"\b([A-Za-z_]\w*)\(\)")
TYPE = re.compile(r"\b(struct|enum|union) (?!and\b|or\b|of\b)([a-z_]\w*)")
UNDERSCORES = re.compile(r"(?<![\w./<-])([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+)\b(?![(./])")
FILLED_IN = {"ENUM_NAME"}


def there(root, folder, name):
    """Is there a file or folder of this name? What stands in angle brackets, and NN, may be anything."""
    pattern = re.sub(r"<[^>]*>|\bNN[\w-]*", "*", name).rstrip("/")
    bases = (root, root / "src", folder)
    try:
        return any(any(base.glob(pattern)) if "*" in pattern else (base / pattern).exists() for base in bases) or (
            "/" not in pattern and any(folder.rglob(pattern)))
    except NotImplementedError:  # a place in the file system, not of the tree
        return True


def filled_in(name):
    """EDITION.xml, FOLDER/name: a parameter of a command line."""
    return re.match(r"[A-Z][A-Z0-9]*\b", name) and not name.startswith("README")


class Identifiers:
    def __init__(self, root):
        self.words, self.types = {p.stem for p in tree.files(root)}, set()
        for path in tree.files(root):
            code = tree.without_comments(path.suffix, path.read_text(encoding="utf-8"))
            self.words.update(re.findall(r"[A-Za-z_]\w*", code))
            self.types.update(re.findall(r"\b(struct|enum|union) (\w+)", code))


def wrong(root, folder, known, text):
    """Place in the comment and what is wrong there."""
    for m in FILE.finditer(text):
        if not filled_in(m[0]) and m[0] not in EXAMPLES and not there(root, folder, m[0]):
            yield m.start(), f"there is no file {m[0]}"
    for m in FOLDER.finditer(text):
        if not there(root, folder, m[0]):
            yield m.start(), f"there is no folder {m[0]}"
    for m in DOCUMENT.finditer(text):
        yield m.start(), f"“{m[0]}” is in no file of the repository: write out the rule itself"
    if "README" in text and not (root / "README.md").exists():
        yield text.index("README"), "there is no README.md"
    for m in CALL.finditer(text):
        if m[1] not in known.words:
            yield m.start(), f"there is no function {m[0]}"
    for m in TYPE.finditer(text):
        if m.groups() not in known.types:
            yield m.start(), f"there is no {m[0]}"
    for m in UNDERSCORES.finditer(text):
        if m[1] not in known.words and m[1] not in FILLED_IN:
            yield m.start(), f"nothing is called {m[1]}"


def orphans(text):
    """A comment on lines of its own with another one right below: what it spoke of has moved away."""
    return re.finditer(r"^( *)/\*(?:(?!\*/).)*\*/\n\1/\*(?! clang-format o)", text, re.M | re.S)


def check(root, path, known):
    text = path.read_text(encoding="utf-8")
    for line, comment in tree.comments(path.suffix, text):
        for at, what in wrong(root, path.parent, known, comment):
            yield line + comment.count("\n", 0, at), what
    if path.suffix in (".c", ".h"):
        for m in orphans(text):
            yield text.count("\n", 0, m.start()) + 1, "a comment about nothing: another one follows"


def check_guide(root, path, known):
    text = path.read_text(encoding="utf-8")
    for at, what in wrong(root, path.parent, known, text):
        yield text.count("\n", 0, at) + 1, what


def main(root):
    known = Identifiers(root)
    errors = [f"{path.relative_to(root)}:{line}: error: {what}" for path in tree.files(root)
              for line, what in sorted(check(root, path, known))]
    errors += [f"{path.relative_to(root)}:{line}: error: {what}" for path in sorted(root.glob("src/*.md"))
               for line, what in sorted(check_guide(root, path, known))]
    print("\n".join(errors) or "every comment names what is there")
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
