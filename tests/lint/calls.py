"""What code below main.c may not call, and how long it may be.

calls.py SRC: prints each breach with its place; exit status 1 when there is one.
"""
import pathlib
import re
import sys

BANNED = {
    "strcpy strcat sprintf vsprintf gets strtok atoi atol atof sscanf": "it cannot say where it ends or that it failed",
    "exit _Exit abort_message": "only main.c ends the program",
    "printf puts putchar fprintf vprintf perror": "only main.c prints",
    "time gettimeofday clock_gettime localtime localtime_r gmtime ctime strftime": "only main.c looks at the clock",
    "setlocale getenv secure_getenv": "only main.c looks at the machine it runs on",
    "rand srand random srandom drand48 arc4random getrandom": "the same input must give the same bytes",
    "setjmp longjmp": "errors are returned",
}
FILE_LINES = 600
FUNCTION_LINES = 60


def without_comments(text):
    """The same lines with comments and strings emptied."""
    keep = lambda m: re.sub(r"[^\n]", " ", m[0]) if m[0][0] == "/" else m[0][0] * 2
    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', keep, text, flags=re.S)


def calls(path, text):
    for names, why in BANNED.items():
        for m in re.finditer(r"(?<![\w.>])(" + "|".join(names.split()) + r")\s*\(", text):
            line = text.count("\n", 0, m.start()) + 1
            yield f"{path}:{line}: error: {m[1]}(): {why}"


def lengths(path, text):
    lines = text.split("\n")
    if len(lines) > FILE_LINES:
        yield f"{path}: error: {len(lines)} lines: a second kind of thing has moved in"
    start = None
    for number, line in enumerate(lines, 1):
        if re.match(r"^[A-Za-z].*\)\s*\{$", line) or (line == "{" and start is None):
            start = number
        elif line == "}" and start is not None:
            if number - start > FUNCTION_LINES:
                yield f"{path}:{start}: error: a function of {number - start} lines"
            start = None


def main(source):
    errors = []
    for path in sorted(pathlib.Path(source).glob("**/*.c")):
        text = without_comments(path.read_text(encoding="utf-8"))
        if path.name != "main.c":
            errors += calls(path, text)
        errors += lengths(path, text)
    print("\n".join(errors) if errors else "no banned call, no overlong function")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
