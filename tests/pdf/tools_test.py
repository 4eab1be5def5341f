#!/usr/bin/env python3
"""tools_test.py SCREEN.pdf PRINT.pdf X1A.pdf: what readers, converters and printers that others wrote make of the sample.

A tool that is not installed is left out and named.
"""
import re
import shutil
import subprocess
import sys
import tempfile

screen, printed, x1a = sys.argv[1:]
failures, missing = [], set()


def run(*command):
    """What the tool prints; None when it is not there."""
    if not shutil.which(command[0]):
        missing.add(command[0])
        return None
    done = subprocess.run(command, capture_output=True)
    if done.returncode:
        failures.append(f"{' '.join(command)}: exit status {done.returncode}\n{done.stderr.decode(errors='replace')}")
    complaints = [x for x in done.stderr.decode(errors="replace").splitlines() if "ICC support" not in x]
    if complaints:
        failures.append(f"{' '.join(command)} complains: {complaints}")
    return done.stdout


def expect(what, output, *patterns):
    for pattern in patterns if output is not None else ():
        if not re.search(pattern, output if isinstance(output, str) else output.decode("utf-8", "replace")):
            failures.append(f"{what}: no {pattern!r} in\n{output}")


def pixels(image):
    """A function from (x, y) to the colour of a PPM."""
    width, height = map(int, re.match(rb"P6\s+(?:#.*\n)*(\d+)\s+(\d+)", image).groups())
    start = len(image) - 3 * width * height
    return lambda x, y: tuple(image[start + 3 * (y * width + x):][:3])


def near(colour, wanted, tolerance=3):
    return all(abs(a - b) <= tolerance for a, b in zip(colour, wanted))


def rendered(tool, path, page):
    """A page at 72 dpi, drawn by one of three renderers."""
    with tempfile.TemporaryDirectory() as folder:
        out = f"{folder}/page"
        if tool == "pdftoppm":
            ok = run(tool, "-r", "72", "-f", str(page), "-singlefile", path, out)
            out += ".ppm"
        elif tool == "mutool":
            ok = run(tool, "draw", "-q", "-r", "72", "-o", out + ".ppm", path, str(page))
            out += ".ppm"
        else:
            ok = run(tool, "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=ppmraw", "-r72", "-dGraphicsAlphaBits=4",
                     f"-dFirstPage={page}", f"-dLastPage={page}", f"-sOutputFile={out}", path)
        return None if ok is None else open(out, "rb").read()


for path in screen, printed, x1a:
    expect("qpdf", run("qpdf", "--check", path), "No syntax or stream encoding errors")

# Fonts: all embedded, subset, with Unicode.
fonts = run("pdffonts", screen)
for line in fonts.decode().splitlines()[2:] if fonts else []:
    expect("pdffonts", line, r"^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes")

# Words: ligatures, no-break spaces and minus signs as they were written, hyphenated words whole, others' hyphens kept.
text = run("pdftotext", screen, "-")
expect("pdftotext", text, "Fler fiskar, e-post och offentlig effekt", "visar att välfärdsutvecklingen",
       r"1\s234 av\s+5\s678", "−2,1 procentenheter", "2017–2022", r"well-being", r"\[u\]")
raw = run("mutool", "draw", "-q", "-F", "text", screen, "2")
expect("mutool", raw, "offentlig effekt", r"1\s234 av\s+5\s678")

# Structure as another reader sees it: the table's empty corner with its scope, nothing of the paragraph without content.
tree = run("pdfinfo", "-struct-text", screen)
expect("pdfinfo", tree, r"TR\n +TH <th-0-0>:\n +/Scope /Column\n +TH <th-0-1>:\n +/Scope /Column\n +\"2017\"", r"/ListNumbering /Disc",
       r"Note <not-1>", r"Link \(inline\)\n +\"kolada.se\"\n +Object", r"\"Det som börjar här \"\n +\"slutar på nästa sida.\"",
       r"\" i kommunerna går")
info = run("pdfinfo", screen)
expect("pdfinfo", info, r"Title: +Aktuellt perspektiv 2025 – Säffle & Åmål <prov>", r"Tagged: +yes", r"Pages: +3", r"PDF version: +1\.7",
       r"CreationDate: +\w+ Apr 25", r"Page size: +595\.276 x 841\.89 pts")

# Colours and places: the cover's field at the top in petrol, its middle in the second petrol, paper below.
for tool in "pdftoppm", "mutool", "gs":
    image = rendered(tool, screen, 1)
    if image is None:
        continue
    at = pixels(image)
    for place, wanted in (((20, 20), (0x0E, 0x4A, 0x5B)), ((178, 150), (0x1B, 0x5F, 0x73)), ((20, 800), (255, 255, 255))):
        if not near(at(*place), wanted):
            failures.append(f"{tool}: {at(*place)} at {place}, not {wanted}")

# The chart's marker on page 3, through a page with curves, dashes and turned text.
for tool in "pdftoppm", "mutool", "gs":
    image = rendered(tool, screen, 3)
    if image is not None and not near(pixels(image)(230, 234), (0x0E, 0x4A, 0x5B)):
        failures.append(f"{tool}: {pixels(image)(230, 234)} in the marker")

# Pictures on page 3: the brightest quarter is lower right as stored, lower left turned clockwise.
for tool in "pdftoppm", "mutool", "gs":
    image = rendered(tool, screen, 3)
    for place, wanted in (((65, 404), 0x20), ((90, 416), 0xE0), ((185, 416), 0xE0), ((210, 404), 0x20)) if image else ():
        if not near(pixels(image)(*place), (wanted,) * 3, 8):
            failures.append(f"{tool}: {pixels(image)(*place)} at {place} of the pictures, not {wanted}")
pictures = run("pdfimages", "-list", screen)
expect("pdfimages", pictures, r"(?s)2 +2 +gray.*2 +2 +gray.*2 +2 +gray.*2 +2 +gray")
if pictures and len({line.split()[10] for line in pictures.decode().splitlines()[2:]}) != 2:
    failures.append(f"pdfimages: two pictures are more than two objects:\n{pictures.decode()}")

# Print: boxes of a page with marks around 3 mm of bleed, of one with 5 mm and nothing around it; no links, no RGB (device inkcov counts C, M, Y, K: the text is black only).
boxes = run("pdfinfo", "-box", printed)
expect("pdfinfo", boxes, r"MediaBox: +0\.00 +0\.00 +680\.32 +960\.95", r"BleedBox: +34\.02 +51\.02 +646\.30 +909\.92",
       r"TrimBox: +42\.52 +59\.53 +637\.80 +901\.42", "Tagged: +no", r"Pages: +4", r"PDF version: +1\.6")
expect("pdfinfo", run("pdfinfo", "-box", x1a), r"MediaBox: +0\.00 +0\.00 +623\.62 +870\.24", r"TrimBox: +14\.17 +14\.17 +609\.45 +856\.06",
       r"PDF version: +1\.3", r"PDF subtype: +PDF/X-1:2001")
coverage = run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=inkcov", "-sOutputFile=-", "-dFirstPage=3", "-dLastPage=3", printed)
expect("gs", coverage, r"0\.0\d+ +0\.0\d+ +0\.0\d+ +0\.0\d+ CMYK OK")

for tool in sorted(missing):
    print(f"not tried: {tool} is not installed")
print("\n".join(failures) or "all as expected")
sys.exit(bool(failures))
