"""restyled.py PROGRAM: pages differ where their layout does and nowhere else, without a change of the program. The small edition's
policy document is laid out with the year of the cover lower, every other square of the motif in another ink, and a thicker rule of
another ink above the motif of both covers: its dump is inriktning/pages.txt but for the lines of these."""
import os
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import run

sys.path.append(str(run.FOLDER.parent))
import restyle

YEAR = '<space name="cover-year-baseline" length="64u"/>'
SQUARE = '<paint name="motif-odd-square" ink="petrol-2"/>'
RULE = '<rule name="cover-horizon" width="3pt" ink="ochre"/>'
CHANGES = ((YEAR, YEAR.replace("64u", "66u")), (SQUARE, SQUARE.replace("petrol-2", "lake")),
           (RULE, RULE.replace("3pt", "5pt").replace("ochre", "rust")))
# A line of the dump as shipped, what becomes of it, and of how many.
EXPECTED = (
    (re.compile(r'(  text -?\d+,)416000( .*/46000 .* "2025")'), r"\g<1>429000\2", 1),
    (re.compile(r"  fill petrol-2 (.*)"), r"  fill lake \1", 14),
    (re.compile(r"  fill ochre (-\d+),466500 (\d+)x3000 (.*)"), r"  fill rust \1,465500 \2x5000 \3", 1),
    (re.compile(r"  fill ochre (-\d+),609500 (\d+)x3000 (.*)"), r"  fill rust \1,608500 \2x5000 \3", 1),  # on the back cover
)


def restyled(shipped):
    """The lines that the dump must have now, and how many each row of EXPECTED has changed."""
    lines, changed = [], [0] * len(EXPECTED)
    for line in shipped:
        for row, (pattern, after, _) in enumerate(EXPECTED):
            if pattern.fullmatch(line):
                line, changed[row] = pattern.sub(after, line), changed[row] + 1
        lines.append(line)
    return lines, changed


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "figures.sqlite")
        run.make_database(database)
        environment = {**run.ENVIRONMENT, "PERSPEKTIV_DATA": str(restyle.data_folder(folder, CHANGES))}
        ran = subprocess.run([program, "build", "edition.xml", "--figures", database, "--publication", "inriktning", "--dump", "pages"],
                             cwd=run.FOLDER, env=environment, capture_output=True, encoding="utf-8", check=False)
    shipped = (run.FOLDER / "inriktning" / "pages.txt").read_text(encoding="utf-8")
    lines, changed = restyled(shipped.splitlines())
    wrong = run.difference("inriktning/pages.txt", "\n".join(lines), ran.stdout)
    wrong += [f"{n} lines of {pattern.pattern}" for n, (pattern, _, wanted) in zip(changed, EXPECTED) if n != wanted]
    print("1..1", "not ok 1" if wrong else "ok 1", *(f"# {line}" for line in wrong), sep="\n")
    sys.exit(bool(wrong))


main()
