"""run.py PROGRAM [--update]: every PDF, CSV, SVG, PNG, snapshot and dump of the samples, and every dump of the editions written to be
hard (tests/property/extremes.py), has the bytes that sums.txt lists (SHA-256 and name). While the code is rebuilt and no page is to
change; a change of the pages is a change of the list.

A PDF is named by its inputs (/ID, and the same in its XMP): that name is masked, since layouts/ may be written in another way."""
import concurrent.futures
import hashlib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.append(str(FOLDER.parents[1] / "property"))
import extremes

SAMPLES = FOLDER.parents[2] / "samples"
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": "1740823200"}
DUMPS = ("content", "pages", "tags", "suppression")
OF_INDICATORS = ("time", "women-men", "movement", "tile-map", "ranking", "funnel", "gap", "profile-row", "spark")
UNITS = ("Arvika", "Värmland")


def run(program, *words):
    return subprocess.run([program, *map(str, words)], env=ENVIRONMENT, capture_output=True, check=False)


def masked(content):
    """A PDF without its name."""
    named = re.search(rb"<xmpMM:DocumentID>uuid:([0-9a-f-]{36})<", content)
    if not content.startswith(b"%PDF") or not named:
        return content
    name = named.group(1)
    for form in (name, name.replace(b"-", b""), name.replace(b"-", b"").upper(), bytes.fromhex(name.replace(b"-", b"").decode())):
        content = content.replace(form, b"0" * len(form))
    return content


def attached_data(program, edition, figures, folder):
    """The CSV inside of a file for the archive; what else it takes along are the inputs."""
    run(program, "build", edition, "--figures", figures, "--out", folder, "--attach", "--only", "arvika")
    for pdf in folder.rglob("*.pdf"):
        subprocess.run(["pdfdetach", "-saveall", "-o", folder, pdf], check=True, capture_output=True)


def work(program, edition, figures, folder):
    """Calls that each yield what they print."""
    base = (edition, "--figures", figures)
    yield "build", lambda: run(program, "build", *base, "--out", folder / "pdf").stderr
    yield "build print", lambda: run(program, "build", *base, "--out", folder / "pdf", "--target", "print").stderr
    yield "attach", lambda: attached_data(program, edition, figures, folder / "attached")
    yield "check", lambda: run(program, "check", *base).stdout
    for dump in DUMPS:
        yield f"dump {dump}", lambda dump=dump: run(program, "build", *base, "--dump", dump).stdout
    yield "dump ink", lambda: run(program, "build", *base, "--dump", "ink", "--target", "print").stdout
    charts = folder / "charts"
    numbers = range(1, len(re.findall("<indicator ", (edition.parent / "indicators.xml").read_text(encoding="utf-8"))) + 1)
    for unit in UNITS:
        yield f"matrix {unit}", lambda unit=unit: run(program, "chart", edition, unit, "--kind", "matrix", "--figures", figures, "--out", charts).stderr
        for number in numbers:
            yield f"trace {number} {unit}", lambda unit=unit, number=number: run(program, "trace", edition, number, unit, "--figures", figures).stdout
            for kind in OF_INDICATORS:
                yield (f"chart {number} {unit} {kind}", lambda unit=unit, number=number, kind=kind:
                       run(program, "chart", edition, number, unit, "--kind", kind, "--figures", figures, "--out", charts).stderr)
    yield "organisation", lambda: run(program, "chart", edition, "--kind", "organisation", "--out", charts).stderr
    for cycle in re.findall('<cycle id="([^"]+)"', (edition.parent / "cycles.xml").read_text(encoding="utf-8")):
        yield f"wheel {cycle}", lambda cycle=cycle: run(program, "chart", edition, cycle, "--kind", "wheel", "--out", charts).stderr


def extreme(program, name, folder):
    """Dumps of an extreme edition: of one with very many units, the county's and one municipality's."""
    made = extremes.NAMED[name]()
    edition, figures = made.write(folder / name)[:2]
    for dump in DUMPS:
        for options in ([[]] if len(made.units) < 60 else [["--publication", "inriktning"], ["--publication", "lanet"], ["--only", "k1"]]):
            yield (f"{name} {dump} {' '.join(options)}", lambda dump=dump, options=options:
                   run(program, "build", edition, "--figures", figures, *options, "--dump", dump).stdout)


def take(said, prefix, folder, found):
    """The sums of what the calls print, without the names of folders."""
    for name, answer in said:
        text = (answer.result() or b"").replace(os.fsencode(SAMPLES), b"samples").replace(os.fsencode(folder), b"out")
        if text:
            found[prefix + name] = hashlib.sha256(text).hexdigest()


def sums(program, folder):
    figures = folder / "figures.sqlite"
    subprocess.run(["sh", SAMPLES / "figures.sh", program, figures], env=ENVIRONMENT, capture_output=True, check=True)
    found = {}
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for edition in sorted(SAMPLES.glob("*/edition.xml")):
            year = edition.parent.name
            said = [(name, pool.submit(call)) for name, call in work(program, edition, figures, folder / year)]
            take(said, f"{year} ", folder, found)
        for name in extremes.NAMED:
            take([(what, pool.submit(call)) for what, call in extreme(program, name, folder)], "", folder, found)
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix in (".pdf", ".csv", ".svg", ".png", ".tsv")):
        name = path.relative_to(folder)
        if "attached" in name.parts and path.suffix != ".csv":
            continue
        found[str(name)] = hashlib.sha256(masked(path.read_bytes())).hexdigest()
    return "".join(f"{found[name]}  {name}\n" for name in sorted(found))


def main():
    program, listed = os.path.abspath(sys.argv[1]), FOLDER / "sums.txt"
    with tempfile.TemporaryDirectory() as folder:
        got = sums(program, pathlib.Path(folder))
    if "--update" in sys.argv[2:]:
        listed.write_text(got, encoding="utf-8")
    before, now = (dict(reversed(line.split("  ", 1)) for line in text.splitlines()) for text in (listed.read_text(encoding="utf-8"), got))
    wrong = sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))
    print("1..1")
    print(f"{'not ok' if wrong else 'ok'} 1 - {len(now)} files and texts")
    for name in wrong:
        print(f"# {name}: " + ("other bytes" if name in before and name in now else "no longer made" if name in before else "new"))
    sys.exit(bool(wrong))


main()
