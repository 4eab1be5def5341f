#!/usr/bin/env python3
"""print_rules_test.py X4.pdf X1A.pdf: the samples for two printers keep all rules of print, and each rule notices when something
is broken."""
import sys

import print_rules as rules
from pdffile import PdfFile
from trial import Trial, add, font, pages, picture, rewrite, xmp

trial = Trial(rules)
breaks = trial.breaks


def info(f):
    return f.get(f.trailer["/Info"])


def intent(f):
    return f.get(f.catalog["/OutputIntents"][0])


def state(f, overprints):
    return next(d for d in f.objects.values() if isinstance(d, dict) and d.get("/Type") == "/ExtGState" and d["/OP"] == overprints)


def shrink(f, box, side, by):
    pages(f)[0][box][side] += by


# The file
breaks(rules.header)(lambda f: setattr(f, "bytes", f.bytes.replace(b"%PDF-1.6", b"%PDF-1.7", 1)))
breaks(rules.header)(lambda f: info(f).update({"/GTS_PDFXConformance": "u:PDF/X-1a:2001"}))
breaks(rules.rules.trailer)(lambda f: f.trailer.pop("/ID"))
breaks(rules.rules.trailer)(lambda f: f.trailer.update({"/Encrypt": {}}))
breaks(rules.no_packed_objects)(lambda f: info(f).update({"/GTS_PDFXConformance": "u:PDF/X-1a:2001"}))
breaks(rules.claim)(lambda f: xmp(f, b"PDF/X-4", b"PDF/X-3"))
breaks(rules.claim)(lambda f: info(f).update({"/GTS_PDFXVersion": "u:PDF/X-4"}))
breaks(rules.metadata)(lambda f: xmp(f, b"<xmpMM:VersionID>1</xmpMM:VersionID>", b""))
breaks(rules.metadata)(lambda f: xmp(f, b"RenditionClass>default<", b"RenditionClass><"))
breaks(rules.rules.info)(lambda f: info(f).update({"/Title": "u:Another"}))
breaks(rules.rules.info)(lambda f: info(f).update({"/ModDate": "u:D:20010101000000Z"}))
breaks(rules.trapped)(lambda f: info(f).update({"/Trapped": "/Unknown"}))
breaks(rules.trapped)(lambda f: xmp(f, b"Trapped>False<", b"Trapped>True<"))
breaks(rules.trapped)(lambda f: info(f).pop("/CreationDate"))
breaks(rules.intent)(lambda f: f.catalog.pop("/OutputIntents"))
breaks(rules.intent)(lambda f: intent(f).update({"/S": "/GTS_PDFA1"}))
breaks(rules.intent)(lambda f: intent(f).pop("/OutputConditionIdentifier"))
breaks(rules.intent)(lambda f: intent(f).pop("/DestOutputProfile"))
breaks(rules.intent)(lambda f: f.get(intent(f)["/DestOutputProfile"]).update({"/N": 3}))

# The pages
breaks(rules.boxes)(lambda f: pages(f)[0].pop("/TrimBox"))
breaks(rules.boxes)(lambda f: pages(f)[0].update({"/ArtBox": [0, 0, 1, 1]}))
breaks(rules.boxes)(lambda f: shrink(f, "/MediaBox", 2, -60))
breaks(rules.boxes)(lambda f: shrink(f, "/BleedBox", 0, 20))
breaks(rules.sizes)(lambda f: shrink(f, "/TrimBox", 3, -1))
breaks(rules.sizes)(lambda f: shrink(f, "/BleedBox", 1, 1))
breaks(rules.nothing_interactive)(lambda f: pages(f)[1].update({"/Annots": []}))
breaks(rules.nothing_interactive)(lambda f: f.catalog.update({"/OpenAction": {}}))
breaks(rules.nothing_interactive)(lambda f: add(f, {"/S": "/JavaScript", "/JS": "u:x"}))
breaks(rules.nothing_foreign)(lambda f: picture(f).update({"/OPI": {}}))
breaks(rules.nothing_foreign)(lambda f: add(f, {"/Type": "/XObject", "/Subtype": "/PS"}))
breaks(rules.filters)(lambda f: f.get(font(f)[0]["/ToUnicode"]).update({"/Filter": "/LZWDecode"}))
breaks(rules.rules.content)(lambda f: rewrite(f, 0, rb"\A", b"BX EX\n"))
breaks(rules.rules.content)(lambda f: pages(f)[0]["/Resources"]["/ExtGState"].pop("/G0"))

# Fonts
breaks(rules.rules.embedding)(lambda f: font(f)[2].pop("/FontFile2"))
breaks(rules.rules.widths)(lambda f: font(f)[1].update({"/W": [], "/DW": 7}))
breaks(rules.rules.notdef)(lambda f: rewrite(f, 1, rb"<0", b"<00000"))

# Colours
breaks(rules.colours)(lambda f: rewrite(f, 0, rb"\A", b"1 0 0 rg 80 80 1 1 re f\n"))
breaks(rules.colours)(lambda f: picture(f).update({"/ColorSpace": "/DeviceRGB"}))
breaks(rules.colours)(lambda f: pages(f)[0]["/Resources"]["/ColorSpace"].update({"/All": ["/Separation", "/All", "/DeviceRGB", "1 0 R"]}))
breaks(rules.pictures)(lambda f: picture(f).update({"/SMask": "1 0 R"}))
breaks(rules.pictures)(lambda f: picture(f).update({"/BitsPerComponent": 16}))
breaks(rules.pictures)(lambda f: picture(f).update({"/Width": 3}))
breaks(rules.graphics_states)(lambda f: state(f, True).update({"/TR": "/Identity"}))
breaks(rules.graphics_states)(lambda f: add(f, {"/Type": "/Halftone"}))
breaks(rules.rules.transparency)(lambda f: state(f, True).update({"/ca": 0.5}))
breaks(rules.rules.transparency)(lambda f: pages(f)[0].update({"/Group": {}}))
breaks(rules.black_text)(lambda f: state(f, True).update({"/op": False, "/OP": False}))
breaks(rules.black_text)(lambda f: state(f, True).pop("/OPM"))
breaks(rules.rich_black)(lambda f: rewrite(f, 1, rb"0 0 0 1 k", b".3 .2 .2 1 k"))
breaks(rules.white)(lambda f: rewrite(f, 0, rb"\A", b"/G1 gs 0 0 0 0 k 80 80 1 1 re f\n"))
breaks(rules.hairlines)(lambda f: rewrite(f, 0, rb"\A", b"0 0 0 1 K .25 w 80 80 m 90 80 l S 1 w\n"))
breaks(rules.hairlines)(lambda f: rewrite(f, 0, rb"\A", b"0 0 0 .27 K .4 w 80 80 m 90 80 l S 1 w\n"))
breaks(rules.ink_limit)(lambda f: rewrite(f, 0, rb"\A", b"1 1 .9 0 k 80 80 1 1 re f\n"))
breaks(rules.ink_limit)(lambda f: rewrite(f, 0, rb"\A", b".9 .9 .1 0 k 80 80 9 9 re f /G1 gs 0 0 0 1 k 82 82 1 1 re f\n"))

# Bleed and marks
breaks(rules.marks)(lambda f: rewrite(f, 0, rb"\A", b"/All cs 1 scn 80 80 1 1 re f\n"))
breaks(rules.marks)(lambda f: rewrite(f, 0, rb"\A", b"0 0 0 1 k 1 80 100 1 re f\n"))
breaks(rules.marks)(lambda f: rewrite(f, 0, rb"\A", b"0 0 0 1 k -5 80 2 1 re f\n"))
breaks(rules.bleeding)(lambda f: rewrite(f, 1, rb"\A", b"0 0 0 1 k 42.5 80 100 1 re f\n"))
breaks(rules.bleeding)(lambda f: rewrite(f, 1, rb"\A", b"0 0 0 1 k 80 59.8 100 50 re f\n"))


def main(x4, x1a):
    failures = list(trial.judge(PdfFile(x4)))
    failures += [f"{x1a}: {clause}: {finding}" for clause, _, finding in rules.check(PdfFile(x1a), bleed=5.0, limit=300)]
    print("\n".join(failures) or f"{len(rules.RULES)} rules, {len(trial.mutations)} ways to break them")
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
