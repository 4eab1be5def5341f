"""restyled.py PROGRAM: a layout with another ink for the own unit and higher bars changes a ranking just there, without a change of the
program: of two SVGs, as shipped and restyled, all lines are alike but those of the bars; these are higher around the same middle, and
the own one alone has the other ink. A layout in which a name is lost or misspelt is refused with file, line and what to do, in English
and in Swedish."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
import restyle

ROOT = pathlib.Path(__file__).resolve().parents[3]
OWN, BAR = '<paint name="chart-own" ink="petrol"/>', '<space name="ranking-bar-height" length="6.5pt"/>'
RECTANGLE = re.compile(r'<path fill="(#\w{6})" d="M([\d.]+) ([\d.]+)L([\d.]+) \3L\4 ([\d.]+)L\2 \5Z"/>')
FAULTS = (
    ("C", BAR, "", '<spaces> lacks ranking-bar-height\n    hint: add a <space> for each'),
    ("C", BAR, BAR.replace("height", "hight"),
     'name="ranking-bar-hight" is not a name that <space> can have\n    hint: did you mean ranking-bar-height?'),
    ("sv", BAR, BAR.replace("height", "hight"),
     'name="ranking-bar-hight" är inte ett namn som <space> kan ha\n    råd: menade du ranking-bar-height?'),
    ("sv", BAR, BAR.replace("6.5pt", "-6.5pt"),
     'length="-6.5pt" är inget värde för <space>\n    råd: det som ska stå där: en längd som 6.5pt, 2mm eller 0.5u, inte under 0'),
    ("C", OWN, OWN.replace("petrol", "petroll"), 'ink="petroll" is not a name that <paint> can have\n    hint: did you mean petrol?'),
    ("sv", OWN, OWN + OWN, "paint ”chart-own” anges två gånger\n    råd: behåll en av de två"),
)


def inks(style):
    return {name: rgb.lower() for name, rgb in re.findall(r'<ink name="([\w-]+)" rgb="(#\w{6})"', style)}


def ranking(program, folder, figures, changes, language="C"):
    """What is said of a ranking with a layout in which each of `changes` is made, and its SVG; None when it was refused."""
    data = restyle.data_folder(folder, changes)
    environment = {**os.environ, "PERSPEKTIV_DATA": str(data), "LC_ALL": "C.UTF-8", "LANGUAGE": language}
    ran = subprocess.run([program, "chart", "samples/2025/edition.xml", "fallskador", "Arvika", "--kind", "ranking", "--figures", figures,
                          "--out", data, "--format", "svg"], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)
    svg = next(data.glob("*.svg"), None)
    return ran.stderr.replace(str(data), "DATA"), svg and svg.read_text(encoding="utf-8")


def middle_and_height(rectangle):
    top, bottom = float(rectangle[3]), float(rectangle[5])
    return round((top + bottom) / 2, 2), round(bottom - top, 2)


def faults_of(shipped, restyled, ink):
    """What differs although it should not, or the other way round."""
    before, after, own, higher = shipped.splitlines(), restyled.splitlines(), 0, 0
    if len(before) != len(after):
        yield f"{len(before)} lines before, {len(after)} now"
    for old, new in zip(before, after):
        if old == new:
            continue
        a, b = RECTANGLE.fullmatch(old), RECTANGLE.fullmatch(new)
        if not a or not b or a[2] != b[2] or a[4] != b[4]:
            yield f"no bar: {old} became {new}"
            continue
        (old_middle, old_height), (new_middle, new_height) = middle_and_height(a), middle_and_height(b)
        if abs(old_middle - new_middle) > 0.01 or abs(old_height - 6.5) > 0.01 or abs(new_height - 9) > 0.01:
            yield f"another height or place: {old} became {new}"
        if a[1] != b[1] and (a[1], b[1]) != (ink["petrol"], ink["ochre"]):
            yield f"another ink: {old} became {new}"
        higher += 1
        own += a[1] != b[1]
    if own != 1 or higher < 16:
        yield f"{higher} bars are higher, {own} in another ink"


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        figures = os.path.join(folder, "figures.sqlite")
        subprocess.run(["sh", "samples/figures.sh", program, figures], cwd=ROOT, capture_output=True, check=True)
        shipped, restyled = (ranking(program, folder, figures, changes)[1] for changes in
                             ((), ((OWN, OWN.replace("petrol", "ochre")), (BAR, BAR.replace("6.5pt", "9pt")))))
        found = [list(faults_of(shipped, restyled, inks((ROOT / "layouts" / "style.xml").read_text(encoding="utf-8"))))]
        for language, before, after, wanted in FAULTS:
            said, svg = ranking(program, folder, figures, ((before, after),), language)
            place = re.search(r"DATA/layouts/style\.xml:\d+: (?:error|fel): " + re.escape(wanted), said)
            found.append([] if place and svg is None else [f"not said: {wanted}", *said.splitlines()])
    print(f"1..{len(found)}")
    for number, wrong in enumerate(found, 1):
        print(f"{'not ok' if wrong else 'ok'} {number}", *(f"\n# {line}" for line in wrong), sep="")
    sys.exit(any(found))


if __name__ == "__main__":
    main()
