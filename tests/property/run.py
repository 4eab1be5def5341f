"""run.py PROPERTY PROGRAM NAME [SEEDS]: writes the extreme edition NAME (extremes.py), or those drawn with the seeds "1-12" (or one, "41"), into a
temporary folder, checks every page with PROPERTY, and that what must not be lost is printed. TAP on standard output."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import extremes

ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": ""}
MANY = 60  # units: more are checked for the county and one of them


def run(*command):
    return subprocess.run([str(part) for part in command], env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)


def pages(program, edition, figures, *options):
    """The text of each page, as its drawing list has it."""
    ran = run(program, "build", edition, "--figures", figures, *options, "--dump", "pages")
    texts = [re.findall(r'^  text .*?"(.*)"', page, re.M) for page in ran.stdout.split("\npage ")]
    return ["".join(lines) for lines in texts], ran.stderr


def printed(name, program, edition, figures):
    """What an edition must print besides: (what, whether it does)."""
    text, said = pages(program, edition, figures, "--publication", "rapport", "--only", "k0" if name == "one-unit" else "k1")
    whole = "".join(text)
    if name == "commentary-of-three-pages":
        for n in range(16):
            yield f"the comment's paragraph {n} from its first word to its last", f"Stycke{n:02d}" in whole and f"Slut{n:02d}." in whole
        yield "pages of the comment are named", sum("Indikator 2 (forts.)" in page for page in text) >= 3
    if name == "empty-section":
        yield "that the section is empty", "ingen text" in whole
        yield "a warning about it", 'warning: the section "Tom avdelning" is empty' in said
        yield "no such words below a heading", whole.count("ingen text") == 1
    if name == "units-290":
        yield "all units", all(f"{unit[1]}" in whole for unit in extremes.NAMED[name]().units)
        county, said = pages(program, edition, figures, "--publication", "lanet")
        going_on = [page for page in county if "Kommunerna i ordning 2024 (forts.)" in page]
        yield "whose chart it is on each page that it goes on to", going_on and all("Indikator 1 (forts.)" in page or "Indikator 2 (forts.)" in page for page in going_on)
        yield "a warning about the map that has no room", said.count("has no room on a page") == 2
        yield "the matrix's head on each of its pages", sum("Antal nådda mål" in page for page in text) >= 8
    if name == "goal-with-forty-indicators":
        policy = "".join(pages(program, edition, figures, "--publication", "inriktning")[0])
        yield "all numbers of the goal", all(str(n) in policy for n in range(1, 41))
        yield "an area that goes on is named again", "(forts.)" in policy
    if name == "full-cycle":
        said = pages(program, edition, figures, "--publication", "inriktning")[1]
        yield "a warning about each label that is cut", said.count("is cut in the wheel") > 10


def check(program, checker, name, folder):
    edition = extremes.NAMED[name]() if name in extremes.NAMED else extremes.drawn(int(name))
    paths = edition.write(pathlib.Path(folder) / name)
    runs = [[]] if len(edition.units) < MANY else [["inriktning"], ["lanet"], ["rapport", "k1"]]
    for options in runs:
        ran = run(checker, *paths, *options)
        failed = [line for line in ran.stdout.splitlines() if line.startswith(("#", "not ok"))] + ran.stderr.splitlines()[-20:]
        yield f"{name} {' '.join(options)}".strip(), ran.returncode == 0, failed
    for what, holds in printed(name, program, *paths):
        yield f"{name} prints {what}", holds, []


def main():
    checker, program, wanted = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), sys.argv[3]
    first, _, last = wanted.partition("-")
    last = last or first
    names = [str(n) for n in range(int(first), int(last) + 1)] if first.isdigit() else [wanted]
    failed = number = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            for number, (what, holds, lines) in enumerate(check(program, checker, name, folder), number + 1):
                print("".join(f"# {line.lstrip('# ')}\n" for line in lines), end="")
                print(f"{'ok' if holds else 'not ok'} {number} - {what}", flush=True)
                failed += not holds
    print(f"1..{number}")
    sys.exit(failed > 0)


main()
