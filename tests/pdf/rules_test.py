#!/usr/bin/env python3
"""rules_test.py SCREEN.pdf ATTACHED.pdf: the samples keep all rules, and each rule notices when something in the second, which has
all that the first has and attachments, is broken."""
import re
import sys
import zlib

import profiles
import rules
from pdffile import PdfFile
from trial import Trial, add, font, pages, picture, rewrite, xmp

trial = Trial(rules)
breaks = trial.breaks


def elements(f, role, **with_keys):
    return [d for d in f.objects.values() if isinstance(d, dict) and d.get("/S") == "/" + role
            and "/P" in d and all("/" + k in d for k in with_keys)]


def annotation(f):
    return f.get(pages(f)[1]["/Annots"][0])


def attached(f):
    return f.get(f.catalog["/AF"][0])


def reverse_names(f):
    tree = f.get(f.catalog["/Names"]["/Dests"])
    pairs = list(zip(tree["/Names"][::2], tree["/Names"][1::2]))
    tree["/Names"] = [x for pair in reversed(pairs) for x in pair]


# The file
breaks(rules.header)(lambda f: setattr(f, "bytes", b"%PDF-1.7\n" + f.bytes[16:]))
breaks(rules.header)(lambda f: setattr(f, "bytes", b" " + f.bytes))
breaks(rules.trailer)(lambda f: f.trailer.pop("/ID"))
breaks(rules.trailer)(lambda f: f.trailer.update({"/Encrypt": {}}))
breaks(rules.trailer)(lambda f: setattr(f, "bytes", f.bytes + b"more"))
breaks(rules.cross_references)(lambda f: setattr(f, "bytes", re.sub(rb"startxref\n\d+", b"startxref\n99", f.bytes)))
breaks(rules.header)(lambda f: f.catalog.update({"/Version": "/2.0"}))
breaks(rules.hexadecimal)(lambda f: f.raw_objects().append(("here", b"<</ID <ABC>>>")))
breaks(rules.hexadecimal)(lambda f: f.raw_objects().append(("here", b"<</ID <AXBC>>>")))
breaks(rules.names)(lambda f: f.raw_objects().append(("here", b"<</BaseFont/K#F6>>")))
breaks(rules.names)(lambda f: rewrite(f, 0, rb"\A", b"/" + b"x" * 128 + b" gs\n"))
breaks(rules.hexadecimal)(lambda f: rewrite(f, 1, rb"<([0-9A-F]+)>", rb"<\g<1>0>"))
breaks(rules.streams)(lambda f: setattr(f, "bytes", f.bytes.replace(b"endstream", b"xendstream", 1)))
breaks(rules.streams)(lambda f: f.get(f.catalog["/Metadata"]).update({"/F": "u:elsewhere"}))
breaks(rules.filters)(lambda f: f.get(font(f)[0]["/ToUnicode"]).update({"/Filter": "/Crypt"}))
breaks(rules.objects)(lambda f: setattr(f, "bytes", f.bytes.replace(b"\nendobj\n", b" endobj\n", 1)))
breaks(rules.objects)(lambda f: setattr(f, "bytes", f.bytes.replace(b" 0 obj\n", b"  0 obj", 1)))
breaks(rules.limits)(lambda f: f.catalog.update({"/Small": 1e-39}))
breaks(rules.limits)(lambda f: rewrite(f, 0, rb"\A", b"2147483648 w\n"))
breaks(rules.limits)(lambda f: f.catalog.update({"/Big": 2**31}))
breaks(rules.limits)(lambda f: f.catalog.update({"/Long": "u:" + "x" * 20000}))
breaks(rules.limits)(lambda f: pages(f)[0].update({"/MediaBox": [0, 0, 20000, 100]}))
breaks(rules.limits)(lambda f: rewrite(f, 0, rb"\A", b"q " * 29 + b"Q " * 29))

# Graphics
breaks(rules.content)(lambda f: rewrite(f, 0, rb"\A", b"BX EX\n"))
breaks(rules.content)(lambda f: rewrite(f, 0, rb"EMC\n", b""))
breaks(rules.content)(lambda f: rewrite(f, 1, rb"ET\n", b""))
breaks(rules.content)(lambda f: pages(f)[0]["/Resources"]["/Font"].clear())
breaks(rules.paints)(lambda f: rewrite(f, 0, rb"\A", b"/Artifact BMC /Shade sh EMC\n"))
breaks(rules.paints)(lambda f: rewrite(f, 0, rb"\A", b"/Pattern cs\n"))
breaks(rules.intent)(lambda f: f.catalog.pop("/OutputIntents"))
breaks(rules.intent)(lambda f: f.get(f.get(f.catalog["/OutputIntents"][0])["/DestOutputProfile"]).update({"/N": 4}))
breaks(rules.colours)(lambda f: rewrite(f, 0, rb"\A", b"0 0 0 1 k\n"))
breaks(rules.graphics_states)(lambda f: add(f, {"/Type": "/ExtGState", "/TR": "/Identity"}))
breaks(rules.rendering_intents)(lambda f: rewrite(f, 0, rb"\A", b"/Vivid ri\n"))
breaks(rules.colours)(lambda f: picture(f).update({"/ColorSpace": "/DeviceCMYK"}))
breaks(rules.images)(lambda f: picture(f).update({"/Width": 3}))
breaks(rules.images)(lambda f: picture(f).update({"/ColorSpace": "/DeviceRGB"}))
breaks(rules.images)(lambda f: picture(f).update({"/Interpolate": True}))
breaks(rules.images)(lambda f: picture(f).update({"/SMask": "1 0 R"}))
breaks(rules.images)(lambda f: picture(f).update({"/Filter": "/DCTDecode"}))
breaks(rules.transparency)(lambda f: add(f, {"/Type": "/ExtGState", "/ca": 0.5}))

# Fonts
breaks(rules.font_dictionaries)(lambda f: font(f)[0].update({"/Encoding": "/WinAnsiEncoding"}))
breaks(rules.font_dictionaries)(lambda f: font(f)[2].pop("/StemV"))
breaks(rules.font_dictionaries)(lambda f: f.get(font(f)[2]["/FontFile2"]).update({"/Length1": 1}))
breaks(rules.cid_to_gid)(lambda f: font(f)[1].pop("/CIDToGIDMap"))
breaks(rules.embedding)(lambda f: font(f)[2].pop("/FontFile2"))
breaks(rules.embedding)(lambda f: rewrite(f, 1, rb"<0", b"<07FF0"))
breaks(rules.embedding)(lambda f: font(f)[2].update({"/CIDSet": "1 0 R"}))
breaks(rules.widths)(lambda f: font(f)[1].update({"/W": [], "/DW": 7}))
breaks(rules.character_maps)(lambda f: font(f)[2].update({"/Flags": 0}))
breaks(rules.unicode_text)(lambda f: font(f)[0].pop("/ToUnicode"))
breaks(rules.unicode_text)(lambda f: rewrite(f, 1, rb"<0", b"3 Tr<07FF0"))
breaks(rules.notdef)(lambda f: rewrite(f, 1, rb"<0", b"3 Tr<00000"))
breaks(rules.notdef)(lambda f: rewrite(f, 1, rb"<0", b"<00000"))


# Annotations, metadata, structure
breaks(rules.annotations)(lambda f: annotation(f).update({"/F": 0}))
breaks(rules.annotations)(lambda f: annotation(f).update({"/Subtype": "/Movie"}))
breaks(rules.annotations)(lambda f: annotation(f).update({"/Rect": [0, 0, 9000, 10]}))
breaks(rules.annotations)(lambda f: annotation(f).update({"/AP": {"/N": "1 0 R"}}))
breaks(rules.actions)(lambda f: f.catalog.update({"/AA": {}}))
breaks(rules.actions)(lambda f: annotation(f).update({"/A": {"/S": "/Launch"}}))
breaks(rules.metadata)(lambda f: f.get(f.catalog["/Metadata"]).update({"/Filter": "/FlateDecode"}) or
                       setattr(f.get(f.catalog["/Metadata"]), "raw", zlib.compress(f.get(f.catalog["/Metadata"]).raw)))
breaks(rules.metadata)(lambda f: xmp(f, b'end="r"', b'end="x"'))
breaks(rules.metadata)(lambda f: pages(f)[0].update({"/Metadata": f.catalog["/Metadata"]}))
breaks(rules.prefixes)(lambda f: f.get(f.catalog["/Metadata"]).__setattr__(
    "raw", f.get(f.catalog["/Metadata"]).raw.replace(b"pdfaid", b"pdfa")))
breaks(rules.prefixes)(lambda f: xmp(f, b"<pdfaSchema:prefix>", b"<pdfaSchema:remark>x</pdfaSchema:remark><pdfaSchema:prefix>"))
breaks(rules.prefixes)(lambda f: xmp(f, b"<pdfuaid:part>", b"<pdfuaid:amd>1</pdfuaid:amd><pdfuaid:part>"))
breaks(rules.value_types)(lambda f: xmp(f, b"<pdfuaid:part>1", b"<pdfuaid:part>one"))
breaks(rules.value_types)(lambda f: xmp(f, b"<xmp:CreateDate>", b"<xmp:CreateDate>on "))
breaks(rules.value_types)(lambda f: xmp(f, b'xml:lang="x-default"', b'xml:lang="sv"'))
breaks(rules.value_types)(lambda f: xmp(f, b"<dc:creator><rdf:Seq>", b"<dc:creator><rdf:Bag>") or xmp(f, b"</rdf:Seq></dc:creator>", b"</rdf:Bag></dc:creator>"))
breaks(rules.value_types)(lambda f: xmp(f, b"<np:version>", b"<np:version>x</np:version><np:version>"))
breaks(rules.extension_schemas)(lambda f: xmp(f, b"<pdfaProperty:category>internal</pdfaProperty:category>", b""))
breaks(rules.extension_schemas)(lambda f: xmp(f, b"<np:version>", b"<np:other>x</np:other><np:version>"))
breaks(rules.pdfa_claim)(lambda f: xmp(f, b"<pdfaid:part>3", b"<pdfaid:part>2"))
breaks(rules.pdfa_claim)(lambda f: f.catalog["/Names"].pop("/EmbeddedFiles"))
breaks(rules.nothing_else)(lambda f: xmp(f, b"<pdfaid:part>3", b"<pdfaid:part>2"))
breaks(rules.marked)(lambda f: f.catalog.pop("/MarkInfo"))
breaks(rules.structure)(lambda f: elements(f, "P")[0].update({"/P": "1 0 R"}))
breaks(rules.structure)(lambda f: elements(f, "P")[0].update({"/S": "/Paragraph"}))
breaks(rules.language)(lambda f: f.catalog.pop("/Lang"))
breaks(rules.language)(lambda f: elements(f, "P", Lang=1)[0].update({"/Lang": "u:på svenska"}))
breaks(rules.language)(lambda f: rewrite(f, 1, rb"\A", b"/Span<</Lang(p\345 svenska)>>BDC EMC\n"))
breaks(rules.nothing_else)(lambda f: f.catalog.update({"/AcroForm": {}}))
breaks(rules.nothing_else)(lambda f: f.catalog["/Names"].update({"/JavaScript": {}}))
breaks(rules.nothing_else)(lambda f: add(f, {"/Type": "/XObject", "/Subtype": "/Form"}))

# Attachments
breaks(rules.attachments)(lambda f: add(f, {"/Type": "/Filespec"}))
breaks(rules.attachments)(lambda f: f.catalog.pop("/AF"))
breaks(rules.attachments)(lambda f: f.catalog["/Names"]["/EmbeddedFiles"]["/Names"].extend(["u:a", f.catalog["/AF"][0]]))
breaks(rules.attachments)(lambda f: attached(f).pop("/UF"))
breaks(rules.attachments)(lambda f: attached(f).pop("/AFRelationship"))
breaks(rules.attachments)(lambda f: attached(f).pop("/EF"))
breaks(rules.attachments)(lambda f: f.get(attached(f)["/EF"]["/F"]).update({"/Subtype": "/xml"}))
breaks(rules.attachments)(lambda f: f.get(attached(f)["/EF"]["/F"])["/Params"].update({"/Size": 1}))
breaks(rules.attachments)(lambda f: f.get(attached(f)["/EF"]["/F"]).__setattr__("raw", zlib.compress(b"other words")))

# PDF/UA
breaks(rules.pdfua_claim)(lambda f: xmp(f, b"<pdfuaid:part>1", b"<pdfuaid:part>2"))
breaks(rules.title)(lambda f: f.catalog["/ViewerPreferences"].clear())
breaks(rules.all_marked)(lambda f: rewrite(f, 0, rb"\A", b"0 0 1 1 re f\n"))
breaks(rules.all_marked)(lambda f: rewrite(f, 1, rb"(/MCID 1>>BDC\n)", rb"\1/Artifact BMC EMC\n"))
breaks(rules.artifacts)(lambda f: rewrite(f, 1, rb"/Artifact<</Type/\w+>>BDC", b"/Artifact BMC"))
breaks(rules.nesting)(lambda f: elements(f, "TH")[0].update({"/S": "/P"}))
breaks(rules.nesting)(lambda f: elements(f, "LBody")[0].update({"/S": "/P"}))
breaks(rules.nesting)(lambda f: elements(f, "H1")[0].update({"/S": "/TD"}))
breaks(rules.table_parts)(lambda f: elements(f, "TBody")[0].update({"/S": "/THead"}))
breaks(rules.table_parts)(lambda f: elements(f, "Table")[0]["/K"].insert(1, elements(f, "Table")[0]["/K"].pop(0)))
breaks(rules.table_grid)(lambda f: elements(f, "TR")[0]["/K"].pop())
breaks(rules.table_grid)(lambda f: f.get(elements(f, "TR")[-1]["/K"][-1]).update({"/A": {"/O": "/Table", "/RowSpan": 2}}))
breaks(rules.replacements)(lambda f: elements(f, "Figure")[0].update({"/Alt": "u: "}))
breaks(rules.replacements)(lambda f: f.catalog.pop("/Lang"))
breaks(rules.figures)(lambda f: elements(f, "Figure")[0].pop("/Alt"))
breaks(rules.figures)(lambda f: elements(f, "Figure")[0].pop("/A"))
breaks(rules.figures)(lambda f: rewrite(f, 2, rb"/Figure(<</MCID \d+>>BDC\nq\n)", rb"/P\1"))
breaks(rules.headings)(lambda f: elements(f, "H2")[0].update({"/S": "/H3"}))
breaks(rules.headings)(lambda f: elements(f, "H1")[0].update({"/S": "/H2"}))
breaks(rules.table_headers)(lambda f: elements(f, "TH")[0].pop("/A"))
breaks(rules.table_headers)(lambda f: elements(f, "TH")[0].update({"/S": "/TD"}))
breaks(rules.table_headers)(lambda f: elements(f, "TD")[0].update({"/A": {"/O": "/Table", "/Headers": ["u:nobody"]}}))
breaks(rules.lists)(lambda f: elements(f, "L")[0].pop("/A"))
breaks(rules.identifiers)(lambda f: elements(f, "Note")[0].pop("/ID"))
breaks(rules.identifiers)(lambda f: elements(f, "Note")[0].update({"/ID": elements(f, "TH")[0]["/ID"]}))
breaks(rules.links)(lambda f: annotation(f).pop("/Contents"))
breaks(rules.links)(lambda f: elements(f, "Link")[0]["/K"].pop())
breaks(rules.tabs)(lambda f: pages(f)[1].pop("/Tabs"))

# Agreement
breaks(rules.content_items)(lambda f: elements(f, "H1")[0].pop("/K"))
breaks(rules.content_items)(lambda f: rewrite(f, 1, rb"/MCID 1>>", b"/MCID 77>>"))
breaks(rules.content_items)(lambda f: rewrite(f, 1, rb"/MCID 1>>", b"/MCID 0>>"))
breaks(rules.parent_tree)(lambda f: pages(f)[1].pop("/StructParents"))
breaks(rules.parent_tree)(lambda f: annotation(f).update({"/StructParent": 0}))
breaks(rules.no_empty_elements)(lambda f: elements(f, "H1")[0].pop("/K"))
breaks(rules.no_empty_elements)(lambda f: elements(f, "H1")[0].update({"/S": "/H2"}))
breaks(rules.destinations)(lambda f: annotation(f).update({"/Dest": "u:nowhere"}))
breaks(rules.destinations)(reverse_names)
breaks(rules.outline)(lambda f: f.get(f.catalog["/Outlines"]).update({"/Count": 99}))
breaks(rules.outline)(lambda f: f.get(f.get(f.catalog["/Outlines"])["/Last"]).pop("/Prev"))
breaks(rules.page_labels)(lambda f: f.catalog.pop("/PageLabels"))
breaks(rules.info)(lambda f: f.get(f.trailer["/Info"]).update({"/Title": "u:Another"}))
breaks(rules.info)(lambda f: f.get(f.trailer["/Info"]).update({"/ModDate": "u:D:20010101000000Z"}))


def main(screen, attached):
    failures = [f"{screen} breaks {clause}: {finding}" for clause, _, finding in rules.check(PdfFile(screen))]
    failures += trial.judge(PdfFile(attached))
    here = {function.__name__ for _, _, function in rules.RULES}
    failures += [f"profiles.py knows a rule {name}" for name in (*profiles.PDFA, *profiles.PDFUA) if name not in here]
    print("\n".join(failures) or f"{len(rules.RULES)} rules, {len(trial.mutations)} ways to break them")
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
