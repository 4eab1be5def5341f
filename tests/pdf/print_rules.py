#!/usr/bin/env python3
"""print_rules.py [--bleed MM] [--limit PERCENT] FILE.pdf…: is this PDF/X-4 (ISO 15930-7) or PDF/X-1a:2001 (ISO 15930-1), as it
claims, and can it be printed?

Each rule is a function below where it comes from and what that asks for, in the words of a reader of the standard; it yields what
is wrong. "PDF" stands for ISO 32000-1, "shop" for what print shops ask for beyond the standards. `print_rules.py --list` prints
the table.
"""
import argparse
import re
import sys
from functools import cached_property

import rules
from painted import painted
from pdffile import PdfFile, jpeg_frame, text
from scan import Scan

RULES = []  # (clause, demand, function)
A4 = 595.276, 841.89
NEAR = 0.02  # points; numbers in content have two decimals


def rule(clause, demand):
    def register(function):
        RULES.append((clause, demand, function))
        return function
    return register


class Sheet(Scan):
    """A print file, and what its printer wants."""

    def __init__(self, pdf, bleed=3.0, limit=280):
        super().__init__(pdf)
        self.bleed, self.limit = bleed * 72 / 25.4, limit

    @cached_property
    def painted(self):
        """[(page, what it paints)] of all pages."""
        return [(page, painted(self.pdf, page.dictionary)) for page in self.pages]

    @property
    def info(self):
        return self.pdf.get(self.pdf.trailer, "/Info") or {}

    @property
    def x1a(self):
        return "/GTS_PDFXConformance" in self.info

    def box(self, page, name):
        return self.pdf.get(page.dictionary, name) or [0, 0, 0, 0]

    def broken(self):
        """[(clause, demand, finding)] of all rules that the file breaks."""
        return [(clause, demand, finding) for clause, demand, function in RULES for finding in function(self)]


def within(inner, outer):
    return all(i >= o - NEAR for i, o in zip(inner[:2], outer[:2])) and all(i <= o + NEAR for i, o in zip(inner[2:], outer[2:]))


def meets(a, b):
    return a[0] < b[2] - NEAR and b[0] < a[2] - NEAR and a[1] < b[3] - NEAR and b[1] < a[3] - NEAR


# The file ------------------------------------------------------------------------------------------------------------

@rule("ISO 15930-7, ISO 15930-1; PDF 7.5.2", "The header says PDF 1.6 for X-4, PDF 1.3 or 1.4 for X-1a, and that the file is binary")
def header(sheet):
    wanted = rb"%PDF-1\.[34]\n%[\x80-\xff]{4}" if sheet.x1a else rb"%PDF-1\.6\n%[\x80-\xff]{4}"
    if not re.match(wanted, sheet.pdf.bytes):
        yield repr(sheet.pdf.bytes[:16])


rule("ISO 15930-7, ISO 15930-1; PDF 14.4", "The trailer has an ID of two strings, and the file is not encrypted")(rules.trailer)


@rule("ISO 15930-1; PDF 7.5.7, 7.5.8", "X-1a has neither object streams nor cross-reference streams, which came with PDF 1.5")
def no_packed_objects(sheet):
    if sheet.x1a:
        for reference, d in sheet.dictionaries:
            if d.get("/Type") in ("/ObjStm", "/XRef"):
                yield f"{reference} is {d['/Type']}"
        if b"\nxref\n0 " not in sheet.pdf.bytes:
            yield "there is no cross-reference table"


@rule("ISO 15930-7, ISO 15930-1", "The file claims X-4 in its XMP, or X-1a:2001 in its Info dictionary")
def claim(sheet):
    in_info = [text(sheet.info.get(k)) for k in ("/GTS_PDFXVersion", "/GTS_PDFXConformance")]
    in_xmp = sheet.pdf.xmp().value("pdfxid:GTS_PDFXVersion")
    if (in_info, in_xmp) not in ((["PDF/X-1:2001", "PDF/X-1a:2001"], None), ([None, None], "PDF/X-4")):
        yield f"{in_info} in Info, {in_xmp} in XMP"


@rule("ISO 15930-7", "The XMP has title, three dates, document, version and rendition")
def metadata(sheet):
    xmp = sheet.pdf.xmp()
    for name in ("dc:title", "xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate", "xmpMM:DocumentID", "xmpMM:VersionID",
                 "xmpMM:RenditionClass"):
        if not xmp.value(name):
            yield f"{name} is missing"


rule("ISO 15930-7; PDF 14.3", "The Info dictionary and the XMP say the same")(rules.info)


@rule("ISO 15930-7, ISO 15930-1; PDF 14.11.6", "Info and XMP say whether the file is trapped")
def trapped(sheet):
    said = sheet.info.get("/Trapped"), sheet.pdf.xmp().value("pdf:Trapped")
    if said not in (("/False", "False"), ("/True", "True")):
        yield str(said)
    for key in ("/Title", "/CreationDate", "/ModDate", "/Producer"):
        if not text(sheet.info.get(key)):
            yield f"Info has no {key}"


@rule("ISO 15930-7, ISO 15930-1; PDF 14.11.5", "One output intent GTS_PDFX names its condition and registry, and holds a press's CMYK profile")
def intent(sheet):
    intents = [sheet.pdf.get(i) for i in sheet.pdf.list(sheet.pdf.catalog.get("/OutputIntents"))]
    if [i.get("/S") for i in intents] != ["/GTS_PDFX"]:
        yield f"{len(intents)} output intents"
        return
    for key in ("/OutputConditionIdentifier", "/Info", "/RegistryName"):
        if not text(intents[0].get(key)):
            yield f"{key} is missing"
    profile = sheet.pdf.get(intents[0], "/DestOutputProfile")
    icc = profile.data if profile is not None else b""
    if len(icc) < 128 or len(icc) != int.from_bytes(icc[:4], "big") or icc[12:20] != b"prtrCMYK" or icc[8] >= 5 or profile.get("/N") != 4:
        yield f"the profile is {icc[12:20]} with {len(icc)} bytes"


# The pages -----------------------------------------------------------------------------------------------------------

@rule("ISO 15930-7, ISO 15930-1; PDF 14.11.2", "MediaBox ⊇ BleedBox ⊇ TrimBox; there is no ArtBox beside the TrimBox, and no CropBox within")
def boxes(sheet):
    for page in sheet.pages:
        media, bleed, trim = (sheet.box(page, name) for name in ("/MediaBox", "/BleedBox", "/TrimBox"))
        if not (within(trim, bleed) and within(bleed, media) and trim[2] > trim[0]) or "/ArtBox" in page.dictionary or "/CropBox" in page.dictionary:
            yield f"page {page.number}: media {media}, bleed {bleed}, trim {trim}"


@rule("shop", "Every page is trimmed to A4 and has the printer's bleed on all sides")
def sizes(sheet):
    for page in sheet.pages:
        bleed, trim = sheet.box(page, "/BleedBox"), sheet.box(page, "/TrimBox")
        if any(abs(trim[i + 2] - trim[i] - A4[i]) > NEAR for i in (0, 1)):
            yield f"page {page.number}: trim {trim}"
        if any(abs(abs(t - b) - sheet.bleed) > NEAR for t, b in zip(trim, bleed)):
            yield f"page {page.number}: bleed {bleed} around {trim}"


@rule("ISO 15930-7, ISO 15930-1", "There are no annotations, actions, scripts, forms or attached files")
def nothing_interactive(sheet):
    for page in sheet.pages:
        if "/Annots" in page.dictionary:
            yield f"page {page.number} has annotations"
    for key in ("/AcroForm", "/OpenAction", "/AA", "/OCProperties", "/Perms"):
        if key in sheet.pdf.catalog:
            yield f"the catalogue has {key}"
    for reference, d in sheet.dictionaries:
        if "/JS" in d or "/AA" in d or d.get("/S") in ("/JavaScript", "/URI", "/Launch") or d.get("/Type") in ("/Annot", "/Filespec", "/Action"):
            yield f"{reference}: {d.get('/Type')} {d.get('/S')}"


@rule("ISO 15930-7, ISO 15930-1", "No embedded PostScript, OPI, alternate images, referenced files; XObjects are pictures")
def nothing_foreign(sheet):
    for reference, d in sheet.dictionaries:
        extra = {"/OPI", "/Alternates", "/Ref", "/PS", "/Level1", "/F", "/FFilter"} & set(d) if hasattr(d, "raw") else set()
        if extra or d.get("/Type") == "/XObject" and d.get("/Subtype") != "/Image" or d.get("/Subtype") in ("/PS", "/Form"):
            yield f"{reference}: {d.get('/Subtype')} {', '.join(sorted(extra))}"


@rule("ISO 15930-7, ISO 15930-1; PDF 7.4", "Streams are packed with filters that every press knows: no LZW, JPEG 2000 or JBIG2, no Crypt")
def filters(sheet):
    for reference, d in sheet.dictionaries:
        used = set(sheet.pdf.list(d.get("/Filter"))) if hasattr(d, "raw") else set()
        if used - {"/FlateDecode", "/DCTDecode"}:
            yield f"{reference}: {used}"


rule("ISO 15930-7, ISO 15930-1; PDF 7.8.2", "Only operators of PDF, properly nested; each page has the resources that it names")(rules.content)


# Fonts ---------------------------------------------------------------------------------------------------------------

rule("ISO 15930-7, ISO 15930-1; PDF 9.9", "Fonts are embedded with every glyph that is shown")(rules.embedding)
rule("ISO 15930-7; PDF 9.7.4.3", "Widths in the font dictionary are those of the font program")(rules.widths)
rule("PDF 9.7.6.3", "The glyph for missing glyphs is not shown")(rules.notdef)


# Colours -------------------------------------------------------------------------------------------------------------

@rule("ISO 15930-7, ISO 15930-1; PDF 8.6", "Under a CMYK intent colours are DeviceCMYK, DeviceGray or a Separation that is made of them")
def colours(sheet):
    for page, items in sheet.painted:
        wrong = {i.colour[0] for i in items if i.kind != "image"} - {"CMYK", "gray", "Separation"}
        wrong |= {i.colour[1] for i in items if i.kind == "image"} - {"/DeviceCMYK", "/DeviceGray"}
        if wrong:
            yield f"page {page.number}: {', '.join(sorted(map(str, wrong)))}"
        for name, space in (sheet.pdf.get(page.dictionary, "/Resources", "/ColorSpace") or {}).items():
            space = sheet.pdf.list(space)
            if space[:1] != ["/Separation"] or space[2] != "/DeviceCMYK":
                yield f"page {page.number}: {name} is {space[:3]}"


@rule("ISO 15930-7, ISO 15930-1; PDF 8.9", "Pictures have 8 bits for each ink, and neither masks nor interpolation")
def pictures(sheet):
    for page in sheet.pages:
        for reference, image in sheet.images(page):
            extra = set(image) & {"/Interpolate", "/Mask", "/SMask", "/SMaskInData", "/ImageMask", "/Decode"}
            wanted = (image.get("/Width"), image.get("/Height"), {"/DeviceGray": 1, "/DeviceCMYK": 4}.get(image.get("/ColorSpace")))
            held = jpeg_frame(image.raw)[2:] if image.get("/Filter") == "/DCTDecode" else wanted
            size = len(image.raw) if image.get("/Filter") == "/DCTDecode" else len(image.data)
            whole = held == wanted and (None in wanted or image.get("/Filter") == "/DCTDecode" or size == wanted[0] * wanted[1] * wanted[2])
            if extra or None in wanted or image.get("/BitsPerComponent") != 8 or not whole:
                yield f"page {page.number}: {reference} has {', '.join(sorted(extra)) or dict(image)}"


@rule("ISO 15930-7, ISO 15930-1; PDF 10.4, 10.5", "No transfer functions, halftones or halftone phases")
def graphics_states(sheet):
    for reference, d in sheet.dictionaries:
        if d.get("/Type") == "/Halftone" or d.get("/Type") == "/ExtGState" and (
                {"/TR", "/HTP", "/HT", "/BG", "/UCR"} & set(d) or d.get("/TR2", "/Default") != "/Default"):
            yield reference


rule("ISO 15930-1; PDF 11", "Nothing is transparent: opaque ink, Normal blending, no soft masks, no groups")(rules.transparency)


@rule("shop; PDF 8.6.7", "Black text overprints, with overprint mode 1")
def black_text(sheet):
    for page, items in sheet.painted:
        trim = sheet.box(page, "/TrimBox")
        wrong = [i for i in items if i.kind == "text" and i.ink == (0, 0, 0, 100) and not i.overprint and within(i.box, trim)]
        if wrong:
            yield f"page {page.number}: {len(wrong)} times, first at {wrong[0].box}"


@rule("shop", "Text is in one ink when it is black: no black of four colours")
def rich_black(sheet):
    for page, items in sheet.painted:
        wrong = [i for i in items if i.kind == "text" and i.ink and i.ink[3] > 95 and sum(i.ink[:3])]
        if wrong:
            yield f"page {page.number}: {wrong[0].ink} at {wrong[0].box}"


@rule("shop; PDF 8.6.7", "White knocks out: it never overprints, or it would vanish")
def white(sheet):
    for page, items in sheet.painted:
        wrong = [i for i in items if i.kind != "image" and i.overprint and (i.ink == (0, 0, 0, 0) or i.colour == ("gray", 1))]
        if wrong:
            yield f"page {page.number}: {len(wrong)} times, first at {wrong[0].box}"


@rule("shop", "No line is thinner than 0.4 pt, and none of less than 40 % in one ink: it would break up")
def hairlines(sheet):
    for page, items in sheet.painted:
        for i in items:
            if i.kind == "stroke" and (i.width < 0.4 or i.ink and i.width < 0.5 and 0 < sum(i.ink) < 40):
                yield f"page {page.number}: {i.width} pt in {i.colour} at {i.box}"


def inks_over(above, below):
    """With overprint mode 1."""
    return tuple(a or b for a, b in zip(above, below))


@rule("shop", "The four inks together are not more than the paper takes")
def ink_limit(sheet):
    for page, items in sheet.painted:
        bleed, most = sheet.box(page, "/BleedBox"), (0, None)
        inked = [i for i in items if i.ink and meets(i.box, bleed)]
        for n, item in enumerate(inked):
            sums = [(sum(item.ink), item.box)]
            if item.overprint and item.ink[3]:
                sums += [(sum(inks_over(item.ink, i.ink)), i.box) for i in inked[:n] if meets(i.box, item.box)]
            most = max(most, max(sums, key=lambda s: s[0]), key=lambda s: s[0])
        if most[0] > sheet.limit + 0.5:
            yield f"page {page.number}: {most[0]:.0f} % at {most[1]}"
        for reference, image in sheet.images(page):
            if image.get("/ColorSpace") == "/DeviceCMYK":
                data = image.data
                heaviest = max(map(sum, zip(data[::4], data[1::4], data[2::4], data[3::4])), default=0) / 2.55
                if heaviest > sheet.limit + 0.5:
                    yield f"page {page.number}: {reference} has {heaviest:.0f} %"


# Bleed and marks -----------------------------------------------------------------------------------------------------

@rule("ISO 15930-7, ISO 15930-1; PDF 14.11.3", "Marks lie outside the BleedBox, and nothing lies across its edge")
def marks(sheet):
    for page, items in sheet.painted:
        bleed = sheet.box(page, "/BleedBox")
        for i in items:
            if meets(i.box, bleed) and (i.colour[0] == "Separation" or not within(i.box, bleed)):
                yield f"page {page.number}: {i.kind} {i.colour} at {i.box}"
        if not all(within(i.box, sheet.box(page, "/MediaBox")) for i in items):
            yield f"page {page.number}: something lies beyond the paper"


@rule("shop", "What is painted up to the trim goes on to the edge of the bleed")
def bleeding(sheet):
    for page, items in sheet.painted:
        trim, bleed = sheet.box(page, "/TrimBox"), sheet.box(page, "/BleedBox")
        boxes_ = [i.box for i in items if i.kind in ("fill", "image") and meets(i.box, trim)]
        for side, sign in ((0, -1), (1, -1), (2, 1), (3, 1)):
            along = 1 - side % 2
            reaching = [b for b in boxes_ if sign * (b[side] - bleed[side]) >= -NEAR]
            for b in boxes_:
                # What stops within half a point of the trim is meant to reach it.
                if sign * (b[side] - trim[side]) < -0.5:
                    continue
                if not any(r[along] <= max(b[along], bleed[along]) + NEAR and r[along + 2] >= min(b[along + 2], bleed[along + 2]) - NEAR for r in reaching):
                    yield f"page {page.number}: {b} ends between trim and bleed"


# ---------------------------------------------------------------------------------------------------------------------

def check(pdf, bleed=3.0, limit=280):
    """What Sheet.broken() tells of a file."""
    return Sheet(pdf, bleed, limit).broken()


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--list", action="store_true")
    options.add_argument("--bleed", type=float, default=3.0)
    options.add_argument("--limit", type=int, default=280)
    options.add_argument("files", nargs="*")
    given = options.parse_args()
    broken = 0
    for clause, demand, _ in RULES if given.list else ():
        print(f"{clause}: {demand}")
    for path in given.files:
        for clause, demand, finding in check(PdfFile(path), given.bleed, given.limit):
            print(f"{path}: {clause}: {finding}\n    {demand}")
            broken = 1
    return broken


if __name__ == "__main__":
    sys.exit(main())
