"""run.py PROGRAM: what the sample editions print, in all their publications, reads like written text: no brace that nothing
filled, no number that is none, no doubled stops, no words run together, and no bracketed letter without its key. And on an
indicator's page one measurement has one year: in the facts, beside the number, in the table and on the unit's line; and a change is what its two
values say."""
import decimal
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": ""}
SLIPS = {
    r"[{}]": "a brace that nothing filled",
    r"\(null\)|\bnan\b|\binf\b|\?\?": "no value",
    r"\.\.|[,;:]\.|\.,|,,| [.,;:!?](?!\.)": "doubled or loose punctuation",
    r"\w[.,;:!?][A-ZÅÄÖ]": "no space behind a stop",
    r"(?<!Pr)[a-zåäö][A-ZÅÄÖ]": "words run together",
    r"\d[a-zåäö]{2,}": "a number run into a word",
    r"(?<!\d)[−-] \d|\d [−-]\d|\d\.\d{1,2}(?!\.|\d| )": "a number that is not written in Swedish",
}
ADDRESS = re.compile(r"\S+@\S+|https?://\S+|PDF/\S+|\b[\w-]+\.se\b|\d{4}-\d\d-\d\d|\b1\.\d\b|\d+\.\d+\.\d+")
LETTER = re.compile(r"^\[[a-z]\]$")


def dump(program, edition, database, stage):
    ran = subprocess.run([program, "build", edition, "--figures", database, "--dump", stage], env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)
    if ran.returncode:
        sys.exit(f"{ran.stderr}exit status {ran.returncode}")
    return ran.stdout.split("\n")


def paragraphs(lines):
    """What is read aloud without a pause: the strings below one tag, its spans and links; no figures, whose words stand apart."""
    text, figure = "", None
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if figure is not None and indent > figure:
            continue
        figure = None
        body = line.strip()
        for said in re.findall(r'^\w+.*? (?:alt|read|title)="(.*)"$', body):
            yield said
        if body.startswith("Figure"):
            figure = indent
        elif body.startswith('"'):
            text += body[1:-1]
        elif body and not re.match(r"(Span|Link|Reference|link\b)", body):
            if text:
                yield text
            text = ""
        elif body.startswith("Reference"):
            text += "¹"  # a note's number is read apart
    if text:
        yield text


def slips(lines):
    for text in paragraphs(lines):
        plain = ADDRESS.sub("", re.sub(r"¹\d+", "¹", text))
        for pattern, what in SLIPS.items():
            if re.search(pattern, plain):
                yield f"{what}: “{text}”"


def pages(lines):
    """The texts of each page."""
    texts = None
    for line in lines:
        if re.match(r"page ", line):
            if texts is not None:
                yield texts
            texts = []
        said = re.match(r'  text .*?"(.*?)"(?: read ".*")?$', line)
        if said and texts is not None:
            texts.append(said[1])
    if texts is not None:
        yield texts


def letters_without_key(lines):
    all_pages = list(pages(lines))
    for number, texts in enumerate(all_pages):
        near = " ".join(texts + (all_pages[number + 1] if number + 1 < len(all_pages) else []))
        for letter in sorted({text for text in texts if LETTER.match(text)}):
            if not re.search(re.escape(letter) + "[\u00a0 ]\\w", near):
                yield f"{letter} has no key on its page: {texts[:6]}"


def measured_pages(lines):
    """Of each indicator's page: its name, and the years that stand on it."""
    page = None
    for line in lines:
        if said := re.match(r"  indicator (\S+):", line):
            if page:
                yield page
            page = {"name": said[1], "line": {}}
        elif page and (said := re.match(r"    number: (.+) (\d{4}) ([\d,\u202f−]+)", line)):
            page["unit"], page["latest"] = said[1], said[2]
        elif page and (said := re.match(r"    (fact|key) Basår(?: (\d{4}))?: (\S+)", line)):
            page[said[1]] = said[2] or said[3]
        elif page and (said := re.match(r"    head \| \w+ \| (\d{4}) \| (\d{4}) \|", line)):
            page["table"] = said.groups()
        elif page and (said := re.match(r"      (.+):((?: \d{4}=[-\d.]+)+)$", line)):
            page["line"].setdefault(said[1], re.findall(r" (\d{4})=", said[2]))
    if page:
        yield page


def years_that_differ(lines):
    for page in measured_pages(lines):
        if "latest" not in page or "key" not in page or "table" not in page:
            continue
        years = page["line"].get(page["unit"], [])
        if page["fact"] != page["key"] or page["table"] != (page["key"], page["latest"]):
            yield f"{page['name']}: base year {page['fact']}, {page['key']} and {page['table'][0]}, latest {page['latest']} and {page['table'][1]}"
        elif years and page["latest"] != years[-1]:
            yield f"{page['name']}: the number is of {page['latest']}, the line ends in {years[-1]}"


def changes_that_disagree(lines):
    """A change in an indicator's table is the difference of the two values beside it."""
    for line in lines:
        if said := re.match(r"    (?:strong|indented) \| .+ \| (−?[\d,\u202f]+) \| (−?[\d,\u202f]+) \| ([+−±][\d,\u202f]+)$", line):
            base, latest, change = (decimal.Decimal(number.translate({0x2212: "-", 0x202f: None, ord(","): ".", ord("±"): None}))
                                    for number in said.groups())
            if latest - base != change:
                yield f"{latest} − {base} is printed {change}"


def main():
    program = os.path.abspath(sys.argv[1])
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "figures.sqlite")
        subprocess.run(["sh", ROOT / "samples" / "figures.sh", program, database], env=ENVIRONMENT, check=True, capture_output=True)
        for edition in sorted((ROOT / "samples").glob("*/edition.xml")):
            found = [*slips(dump(program, edition, database, "tags")), *letters_without_key(dump(program, edition, database, "pages")),
                     *years_that_differ(dump(program, edition, database, "content")),
                     *changes_that_disagree(dump(program, edition, database, "content"))]
            wrong += [f"{edition.relative_to(ROOT)}: {what}" for what in dict.fromkeys(found)]
    print("\n".join(wrong) or "every sentence reads well")
    sys.exit(bool(wrong))


main()
