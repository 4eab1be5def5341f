"""What the lints share: the files that people write, what is comment in them and what is code."""
import io
import pathlib
import re
import tokenize

KINDS = (".c", ".h", ".py", ".sh", ".sql", ".rng", ".build")
C = re.compile(r'(?P<comment>/\*.*?\*/|//[^\n]*)|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
MARKS = {".sh": r"(?:^|(?<=\s))#[^\n]*", ".build": r"(?:^|(?<=\s))#[^\n]*", ".sql": r"--[^\n]*|/\*.*?\*/", ".rng": r"<!--.*?-->"}


def files(root, folders=("src", "tests"), kinds=KINDS):
    return sorted(p for folder in folders for p in pathlib.Path(root, folder).glob("**/*") if p.suffix in kinds and p.is_file())


def python_spans(text):
    """Comments and docstrings: strings that stand for themselves."""
    starts, fresh = [0], True
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT or (token.type == tokenize.STRING and fresh):
            yield starts[token.start[0] - 1] + token.start[1], starts[token.end[0] - 1] + token.end[1]
        if token.type not in (tokenize.COMMENT, tokenize.NL):
            fresh = token.type in (tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT)


def spans(kind, text):
    """Where each comment begins and ends."""
    if kind == ".py":
        return list(python_spans(text))
    if kind in (".c", ".h"):
        return [m.span() for m in C.finditer(text) if m["comment"]]
    return [m.span() for m in re.finditer(MARKS[kind], text, re.S | re.M)]


def comments(kind, text):
    """Each comment with the number of its first line."""
    return [(text.count("\n", 0, start) + 1, text[start:end]) for start, end in spans(kind, text)]


def without_comments(kind, text):
    """The same lines, with blanks where comments stood."""
    for start, end in reversed(spans(kind, text)):
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text
