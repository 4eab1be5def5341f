"""run.py PROGRAM [--update]: builds with --attach as each NN-name/arguments.txt says, takes out what the file has taken along and compares
it with expected.txt beside it: names, whether a source's bytes are those of the edition, and the figures as CSV. SMALL is a database of
tests/golden/trace, OUT an empty folder. --update writes expected.txt anew: read the difference before it is committed."""
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
import golden

FOLDER = pathlib.Path(__file__).resolve().parent
FIGURES = FOLDER.parent / "trace" / "figures"
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": "1740823200"}


def run(words, folder):
    return subprocess.run([str(word) for word in words], cwd=folder, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)


def database(program, folder):
    path = os.path.join(folder, "small.db")
    imported = run([program, "import", path, *sorted(p.name for p in FIGURES.glob("*") if p.suffix != ".map")], FIGURES)
    if imported.returncode:
        sys.exit(imported.stderr)
    return path


def taken_out(pdf):
    """(name, bytes) of all that the file has inside, in its order."""
    listed = run(["pdfdetach", "-list", pdf], pdf.parent).stdout.splitlines()[1:]
    for number, line in enumerate(listed, 1):
        place = pdf.parent / "detached"
        run(["pdfdetach", "-save", number, "-o", place, pdf], pdf.parent)
        yield line.split(": ", 1)[1], place.read_bytes()


def words_of(name, content):
    source = FOLDER / name
    if not name.endswith(".csv"):
        yield f"{name}: {'as it was read' if source.is_file() and source.read_bytes() == content else 'other bytes'}"
        return
    text = content.decode("utf-8")
    yield f"{name}:" if text.startswith("\ufeff") and text.endswith("\r\n") else f"{name}: no byte order mark, or no end of line"
    yield from (f"  {line}" for line in text[1:].split("\r\n")[:-1])


def answer(program, case, small):
    words = shlex.split((case / "arguments.txt").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as out:
        ran = run([program, "build", *({"SMALL": small, "OUT": out}.get(word, word) for word in words)], FOLDER)
        said = [f"{ran.stderr}{ran.stdout}exit status {ran.returncode}".replace(out, "OUT")]
        for pdf in sorted(pathlib.Path(out).glob("*/*.pdf")):
            said.append(f"--- {pdf.name}")
            for name, content in taken_out(pdf):
                said += words_of(name, content)
        return "\n".join(said) + "\n"


def main():
    program = os.path.abspath(sys.argv[1])
    cases = sorted(path.parent for path in FOLDER.glob("*/arguments.txt"))
    with tempfile.TemporaryDirectory() as folder:
        small = database(program, folder)
        golden.compare(cases, lambda case: answer(program, case, small))


main()
