#!/usr/bin/env python3
"""rules.py FILE.pdf…: is this PDF/A-2a (ISO 19005-2), or PDF/A-3a (ISO 19005-3) with files attached, and PDF/UA-1 (ISO 14289-1)?

Each rule is a function below its clause and what that asks for, in the words of a reader of the standard; it yields
what is wrong. `rules.py --list` prints the table. What these rules do not look at (signatures, forms, JPEG 2000,
halftones …) must not be in the file at all: the last rule of part A sees to that.
"""
import hashlib
import re
import sys

from pdffile import PdfFile, TrueType, cid_widths, jpeg_frame, text, to_unicode
from scan import Scan

RULES = []  # (clause, demand, function)


def rule(clause, demand):
    def register(function):
        RULES.append((clause, demand, function))
        return function
    return register


# PDF/A-2: the file ---------------------------------------------------------------------------------------------------

@rule("PDF/A-2 6.1.2", "The file begins with %PDF-1.n and a comment of four bytes above 127")
def header(scan):
    if not re.match(rb"%PDF-1\.[0-7]\n%[\x80-\xff]{4}", scan.pdf.bytes):
        yield repr(scan.pdf.bytes[:16])
    if not re.match(r"/1\.[0-7]\Z", scan.pdf.catalog.get("/Version", "/1.7")):
        yield f"the catalogue says version {scan.pdf.catalog['/Version']}"


@rule("PDF/A-2 6.1.3", "The trailer has an ID, two strings of 16 bytes, and no Encrypt; nothing follows %%EOF")
def trailer(scan):
    ids = scan.pdf.trailer.get("/ID") or []
    # Bytes that happen to be text are given as text, a character a byte.
    if len(ids) != 2 or any(len(i) - 2 != (32 if i.startswith("b:") else 16) for i in ids):
        yield f"ID is {ids}"
    if "/Encrypt" in scan.pdf.trailer:
        yield "the file is encrypted"
    if not re.search(rb"startxref\n\d+\n%%EOF\r?\n?\Z", scan.pdf.bytes):
        yield repr(scan.pdf.bytes[-16:])


@rule("PDF/A-2 6.1.4", "The cross-references are a stream, or a table whose lines end and are spaced as in ISO 32000-1")
def cross_references(scan):
    start = re.search(rb"startxref\n(\d+)\n%%EOF", scan.pdf.bytes)
    table = rb"xref(\r\n|\n|\r)(\d+ \d+ ?(\r\n|\n|\r)(\d{10} \d{5} [fn]( \n| \r|\r\n))+)+trailer\b"
    if not start or not re.compile(rb"\d+ 0 obj\n<</Type/XRef\b|" + table).match(scan.pdf.bytes, int(start[1])):
        yield "they are not where the trailer says" if start else "there are none"


@rule("PDF/A-2 6.1.6", "Strings in hexadecimal digits hold nothing else, and an even number of them")
def hexadecimal(scan):
    for page in scan.pages:
        for digits in page.odd_hex:
            yield f"page {page.number}: <{digits.decode('latin-1')}>"
    for where, token in scan.pdf.raw_tokens("hex"):
        if not re.fullmatch(rb"([0-9A-Fa-f]\s*[0-9A-Fa-f]\s*)*", token[1:-1].strip()):
            yield f"{where}: {token.decode('latin-1')}"


@rule("PDF/A-2 6.1.8, 6.1.13", "Names are UTF-8 and have at most 127 bytes")
def names(scan):
    spelt = {token: where for where, token in scan.pdf.raw_tokens("name")}
    spelt |= {value.encode("latin-1"): f"page {p.number}" for p in scan.pages for value in p.names}
    for token, where in spelt.items():
        value = re.sub(rb"#([0-9A-Fa-f]{2})", lambda m: bytes.fromhex(m[1].decode()), token[1:])
        if len(value) > 127 or value.decode("utf-8", "replace").encode() != value:
            yield f"{where}: {token.decode('latin-1')}"


@rule("PDF/A-2 6.1.7.1", "Length is the number of bytes between the line ends of stream and endstream; no external data")
def streams(scan):
    data = scan.pdf.bytes
    for offset in scan.pdf.file_offsets:
        head = re.compile(rb"(\d+) 0 obj\n<<.*?>>\s*?(stream(\r\n|\n|))", re.S).match(data, offset)
        if not head:
            continue
        stream = scan.pdf.objects.get(f"{int(head[1])} 0 R")
        end = head.end() + (len(stream.raw) if stream is not None else 0)
        if not head[3] or not re.compile(rb"(\r\n|\n|\r)endstream\b").match(data, end):
            yield f"object {int(head[1])}"
    for reference, d in scan.dictionaries:
        if hasattr(d, "raw") and {"/F", "/FFilter", "/FDecodeParms"} & set(d):
            yield f"{reference} has data outside the file"


@rule("PDF/A-2 6.1.7.2", "Only filters of ISO 32000-1, without LZW and Crypt")
def filters(scan):
    allowed = {"/FlateDecode", "/DCTDecode", "/ASCIIHexDecode", "/ASCII85Decode", "/RunLengthDecode", "/CCITTFaxDecode",
               "/JBIG2Decode", "/JPXDecode"}
    for reference, d in scan.dictionaries:
        used = set(scan.pdf.list(d.get("/Filter"))) if hasattr(d, "raw") else set()
        if used - allowed:
            yield f"{reference}: {used - allowed}"


@rule("PDF/A-2 6.1.9", "“number generation obj” and “endobj” stand on lines of their own, the numbers behind single spaces")
def objects(scan):
    data = scan.pdf.bytes
    for offset in scan.pdf.file_offsets:
        if data[offset - 1:offset] not in (b"\n", b"\r") or not re.compile(rb"\d+ \d+ obj(\r\n|\n|\r)").match(data, offset):
            yield f"at byte {offset}"
    if len(re.findall(rb"[\r\n]endobj[\r\n]", data)) != len(scan.pdf.file_offsets):
        yield "some object does not end so"


@rule("PDF/A-2 6.1.13", "Numbers, strings, names, objects, nesting and pages keep within the limits")
def limits(scan):
    def walk(reference, value):
        if isinstance(value, dict):
            for k, v in value.items():
                yield from walk(reference, k)
                yield from walk(reference, v)
        elif isinstance(value, list):
            for v in value:
                yield from walk(reference, v)
        elif isinstance(value, int) and not isinstance(value, bool) and not -2**31 <= value < 2**31:
            yield f"{reference}: {value}"
        elif isinstance(value, float) and value and not 1.175e-38 <= abs(value) <= 3.403e38:
            yield f"{reference}: {value}"
        elif isinstance(value, (str, bytes)) and len(value) * (1 if isinstance(value, bytes) else 2) > 32767:
            yield f"{reference}: a string of {len(value)} characters"
    for reference, value in scan.pdf.objects.items():
        yield from walk(reference, value)
    if len(scan.pdf.objects) > 8388607:
        yield "too many objects"
    for page in scan.pages:
        for _, operands in scan.pdf.content(page.dictionary):
            yield from walk(f"page {page.number}", operands)
        if page.deepest > 28:
            yield f"page {page.number}: q is nested {page.deepest} times"
        for key in ("/MediaBox", "/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"):
            box = scan.pdf.get(page.dictionary, key)
            if box and not all(3 <= abs(b - a) <= 14400 for a, b in ((box[0], box[2]), (box[1], box[3]))):
                yield f"page {page.number}: {key} is {box}"


# PDF/A-2: graphics ---------------------------------------------------------------------------------------------------

@rule("PDF/A-2 6.2.2", "Only operators of ISO 32000-1, properly nested; each page has the resources that it names")
def content(scan):
    for page in scan.pages:
        for op in page.unknown:
            yield f"page {page.number}: operator {op}"
        for op in page.unbalanced:
            yield f"page {page.number}: {op} does not fit"
        if "/Resources" not in page.dictionary:
            yield f"page {page.number} has no resources of its own"
        for category, name in page.resources:
            if scan.pdf.get(page.dictionary, "/Resources", category, name) is None:
                yield f"page {page.number}: {category} {name} is not there"


@rule("PDF/A-2 6.2.3", "One output intent GTS_PDFA1 with an ICC profile of a monitor or printer, before version 5")
def intent(scan):
    intents = [scan.pdf.get(i) for i in scan.pdf.list(scan.pdf.catalog.get("/OutputIntents"))]
    if len({i.get("/DestOutputProfile") for i in intents}) != 1 or not any(i.get("/S") == "/GTS_PDFA1" for i in intents):
        yield f"{len(intents)} output intents"
        return
    profile = scan.pdf.get(intents[0], "/DestOutputProfile")
    icc = profile.data
    space = {3: b"RGB ", 4: b"CMYK", 1: b"GRAY"}.get(profile.get("/N"))
    if len(icc) != int.from_bytes(icc[:4], "big") or icc[12:16] not in (b"mntr", b"prtr") or icc[16:20] != space or icc[8] >= 5:
        yield f"the profile is {icc[12:20]} of version {icc[8]} with {len(icc)} bytes"


@rule("PDF/A-2 6.2.4.3", "DeviceRGB only under an RGB intent, DeviceCMYK only under a CMYK one")
def colours(scan):
    profile = scan.pdf.get((scan.pdf.list(scan.pdf.catalog.get("/OutputIntents")) or [None])[0], "/DestOutputProfile")
    components = profile.get("/N") if profile else None
    for page in scan.pages:
        pictures = {str(image.get("/ColorSpace")).removeprefix("/Device").replace("Gray", "gray") for _, image in scan.images(page)}
        wrong = (page.colours | pictures) - {3: {"RGB", "gray"}, 4: {"CMYK", "gray"}, 1: {"gray"}}.get(components, set())
        if wrong:
            yield f"page {page.number}: {', '.join(sorted(wrong))}"


@rule("PDF/A-2 6.1.10, 6.2.4", "No inline pictures, shadings, patterns or colour spaces of the page's own: no rule looks into them")
def paints(scan):
    for page in scan.pages:
        if page.elsewhere:
            yield f"page {page.number}: {', '.join(sorted(page.elsewhere))}"


@rule("PDF/A-2 6.2.5", "Graphics states have no TR, HTP or halftone, and TR2 only as Default")
def graphics_states(scan):
    for reference, d in scan.dictionaries:
        if d.get("/Type") == "/ExtGState" and ({"/TR", "/HTP", "/HT"} & set(d) or d.get("/TR2", "/Default") != "/Default"):
            yield reference


@rule("PDF/A-2 6.2.6", "Rendering intents are the four of ISO 32000-1")
def rendering_intents(scan):
    known = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation"}
    used = {i for p in scan.pages for i in p.intents} | {d["/RI"] for _, d in scan.dictionaries if "/RI" in d}
    yield from used - known


@rule("PDF/A-2 6.2.8", "Pictures have 8 bits of grey or RGB for each pixel, and neither masks, alternates nor interpolation")
def images(scan):
    for page in scan.pages:
        for reference, image in scan.images(page):
            extra = set(image) & {"/Alternates", "/OPI", "/Interpolate", "/Mask", "/SMask", "/SMaskInData", "/ImageMask", "/Decode"}
            wanted = (image.get("/Width"), image.get("/Height"), {"/DeviceGray": 1, "/DeviceRGB": 3}.get(image.get("/ColorSpace")))
            if extra or None in wanted or image.get("/BitsPerComponent") != 8:
                yield f"page {page.number}: {reference} has {', '.join(sorted(extra)) or dict(image)}"
            elif image.get("/Filter") == "/DCTDecode":
                frame = jpeg_frame(image.raw)
                if frame[2:] != wanted or frame[0] not in (0xC0, 0xC2) or frame[1] != 8:
                    yield f"page {page.number}: {reference} is a JPEG of {frame}, not {wanted}"
            elif image.get("/Filter") != "/FlateDecode" or len(image.data) != wanted[0] * wanted[1] * wanted[2]:
                yield f"page {page.number}: {reference} does not hold {wanted}"


@rule("PDF/A-2 6.2.10", "Nothing is transparent: opaque ink, Normal blending, no soft masks, no groups")
def transparency(scan):
    for reference, d in scan.dictionaries:
        if d.get("/Type") == "/ExtGState" and (
                d.get("/CA", 1) != 1 or d.get("/ca", 1) != 1 or d.get("/BM", "/Normal") != "/Normal"
                or d.get("/SMask", "/None") != "/None"):
            yield reference
        if d.get("/Type") == "/Page" and "/Group" in d:
            yield f"{reference} has a group"


# PDF/A-2 and PDF/UA-1: fonts -----------------------------------------------------------------------------------------

class Font:
    """A composite font as the rules look at it."""

    def __init__(self, scan, reference, dictionary, shown):
        self.name = f"{dictionary.get('/BaseFont')} ({reference})"
        self.dictionary = dictionary
        self.shown = {(code, actual) for code, actual, seen in shown if seen}
        self.unseen = {(code, actual) for code, actual, seen in shown if not seen}  # in rendering mode 3
        self.cid = scan.pdf.get(scan.pdf.list(dictionary.get("/DescendantFonts"))[0]) if "/DescendantFonts" in dictionary else {}
        self.descriptor = scan.pdf.get(self.cid, "/FontDescriptor") or {}
        file = scan.pdf.get(self.descriptor, "/FontFile2")
        self.program = TrueType(file.data) if file is not None else None
        self.length1 = file is None or file.get("/Length1") == len(file.data)
        self.widths = cid_widths(scan.pdf.list(self.cid.get("/W")))
        cmap = scan.pdf.get(dictionary, "/ToUnicode")
        self.unicode = to_unicode(cmap.data) if cmap is not None else {}


def fonts(scan):
    """All fonts in use, read once for all rules."""
    if not hasattr(scan, "read_fonts"):
        scan.read_fonts = [Font(scan, r, d, shown) for r, (d, shown) in scan.fonts.items()]
    return scan.read_fonts


@rule("PDF/A-2 6.2.11.2", "Fonts are Type 0 with Identity-H and one CIDFontType2 with all entries that are required")
def font_dictionaries(scan):
    for f in fonts(scan):
        if f.dictionary.get("/Type") != "/Font" or f.dictionary.get("/Subtype") != "/Type0" or \
                f.dictionary.get("/Encoding") != "/Identity-H":
            yield f"{f.name} is {f.dictionary.get('/Subtype')} with {f.dictionary.get('/Encoding')}"
        elif f.cid.get("/Subtype") != "/CIDFontType2" or f.cid.get("/BaseFont") != f.descriptor.get("/FontName"):
            yield f"{f.name}: descendant {f.cid.get('/Subtype')} {f.cid.get('/BaseFont')}"
        missing = {"/Type", "/FontName", "/Flags", "/FontBBox", "/ItalicAngle", "/Ascent", "/Descent", "/StemV",
                   "/CapHeight"} - set(f.descriptor)
        if missing:
            yield f"{f.name}: the descriptor lacks {missing}"
        if not f.length1:
            yield f"{f.name}: Length1 is wrong"


@rule("PDF/A-2 6.2.11.3, PDF/UA-1 7.21.3", "CIDFonts say how CIDs become glyphs")
def cid_to_gid(scan):
    for f in fonts(scan):
        if f.cid.get("/CIDToGIDMap") != "/Identity":
            yield f"{f.name}: {f.cid.get('/CIDToGIDMap')}"
        system = f.cid.get("/CIDSystemInfo") or {}
        if (text(system.get("/Registry")), text(system.get("/Ordering")), system.get("/Supplement")) != ("Adobe", "Identity", 0):
            yield f"{f.name}: {system}"


@rule("PDF/A-2 6.2.11.4, PDF/UA-1 7.21.4", "Fonts are embedded with every glyph that is shown; subsets are named so")
def embedding(scan):
    for f in fonts(scan):
        if not f.program:
            yield f"{f.name} is not embedded"
            continue
        for code, _ in sorted(f.shown):
            blank = f.unicode.get(code, "?").isspace() or f.unicode.get(code) == "\u00ad"
            if code >= f.program.glyphs or not blank and not f.program.has_outline(code):
                yield f"{f.name}: glyph {code} ({f.unicode.get(code)!r}) is not there"
        if not re.match(r"/[A-Z]{6}\+", f.dictionary.get("/BaseFont", "")):
            yield f"{f.name} has no subset name"
        if "/CIDSet" in f.descriptor:
            yield f"{f.name} has a CIDSet, which must then name every glyph"


@rule("PDF/A-2 6.2.11.5, PDF/UA-1 7.21.5", "Widths in the font dictionary are those of the font program")
def widths(scan):
    for f in fonts(scan):
        for code, _ in sorted(f.shown) if f.program else []:
            width = f.widths.get(code, f.cid.get("/DW", 1000))
            if abs(width - f.program.width(code)) > 1:
                yield f"{f.name}: glyph {code} is {width}, not {f.program.width(code)}"


@rule("PDF/A-2 6.2.11.6, PDF/UA-1 7.21.6", "A TrueType font that is not symbolic has a character map")
def character_maps(scan):
    for f in fonts(scan):
        symbolic = f.descriptor.get("/Flags", 0) & 4
        count = int.from_bytes(f.program.tables.get("cmap", b"\0\0\0\0")[2:4], "big") if f.program else 0
        if f.descriptor.get("/Flags", 0) & 36 not in (4, 32) or (count != 1 if symbolic else count < 1):
            yield f"{f.name}: flags {f.descriptor.get('/Flags')}, {count} maps"


@rule("PDF/A-2 6.2.11.7, PDF/UA-1 7.21.7", "Every code has its Unicode text; private characters have ActualText")
def unicode_text(scan):
    for f in fonts(scan):
        for code, actual in sorted(f.shown | f.unseen):
            value = f.unicode.get(code)
            if not value or set(value) & set("\0\ufeff\ufffe"):
                yield f"{f.name}: glyph {code} is {value!r}"
            elif not actual and any(0xE000 <= ord(c) <= 0xF8FF or ord(c) >= 0xF0000 or c == "\ufffd" for c in value):
                yield f"{f.name}: glyph {code} is {value!r} without ActualText"


@rule("PDF/A-2 6.2.11.8, PDF/UA-1 7.21.8", "The glyph for missing glyphs is not shown")
def notdef(scan):
    for f in fonts(scan):
        if 0 in {code for code, _ in f.shown | f.unseen}:
            yield f.name


# PDF/A-2: annotations, actions, metadata, structure ------------------------------------------------------------------

@rule("PDF/A-2 6.3", "Annotations are links that are printed (F is 4) as the page shows them, on their page")
def annotations(scan):
    for page, reference, a in scan.annotations:
        if a.get("/Subtype") != "/Link":
            yield f"page {page.number}: {a.get('/Subtype')}"
        flags = a.get("/F", 0)
        if flags & 4 == 0 or flags & (1 | 2 | 32 | 256):
            yield f"page {page.number}: {reference} has the flags {flags}"
        if "/AP" in a:
            yield f"page {page.number}: {reference} has an appearance of its own"
        rectangle, box = a.get("/Rect") or [0, 0, 0, 0], scan.pdf.get(page.dictionary, "/MediaBox")
        if not (box[0] <= rectangle[0] < rectangle[2] <= box[2] and box[1] <= rectangle[1] < rectangle[3] <= box[3]):
            yield f"page {page.number}: {reference} lies at {rectangle}"


@rule("PDF/A-2 6.5", "Actions go to a place or an address; nothing happens by itself")
def actions(scan):
    for reference, d in scan.dictionaries:
        if "/AA" in d or "/OpenAction" in d or "/JS" in d:
            yield f"{reference} acts by itself"
        a = scan.pdf.get(d, "/A")
        if isinstance(a, dict) and "/S" in a and "/O" not in a and a["/S"] not in ("/GoTo", "/URI"):
            yield f"{reference}: {a['/S']}"


@rule("PDF/A-2 6.6.2.1, PDF/UA-1 7.1", "The catalogue has metadata: plain XMP in UTF-8, and nothing else has")
def metadata(scan):
    m = scan.pdf.get(scan.pdf.catalog, "/Metadata")
    if m is None or m.get("/Type") != "/Metadata" or m.get("/Subtype") != "/XML":
        yield "there is none"
        return
    if "/Filter" in m:
        yield "the stream is compressed"
    for reference, d in scan.dictionaries:
        if "/Metadata" in d and d is not scan.pdf.catalog:
            yield f"{reference} has some of its own"
    head = re.match(rb"<\?xpacket begin=(\"|')\xef\xbb\xbf\1 id=\1W5M0MpCehiHzreSzNTczkc9d\1\?>", m.raw)
    if not head or not re.search(rb"<\?xpacket end=[\"'][rw][\"']\?>\s*\Z", m.raw):
        yield f"the packet is {m.raw[:70]!r} … {m.raw[-24:]!r}"
    try:
        scan.pdf.xmp()
        m.raw.decode("utf-8")
    except (ValueError, SyntaxError) as e:
        yield str(e)


@rule("PDF/A-2 6.6.2.3", "Properties come from known schemas or from extension schemas that the file describes in full")
def extension_schemas(scan):
    xmp = scan.pdf.xmp()
    known = {xmp.NAMESPACES[p] for p in ("dc", "xmp", "xmpMM", "pdf", "pdfaid", "pdfaExtension")}
    schema, prop = ("{%s}" % xmp.NAMESPACES[p] for p in ("pdfaSchema", "pdfaProperty"))
    described = set()
    for element, properties in xmp.extensions():
        fields = {c.tag: c.text for c in element}
        if any(not fields.get(schema + n) for n in ("schema", "namespaceURI", "prefix")) or not properties:
            yield f"the schema {fields} is not described in full"
        for p in properties:
            entries = {c.tag: c.text for c in p}
            if any(not entries.get(prop + n) for n in ("name", "valueType", "category", "description")) or \
                    entries[prop + "category"] not in ("internal", "external") or \
                    entries[prop + "valueType"] not in ("Text", "Integer", "URI", "Date"):
                yield f"the property {entries} is not described in full"
            described.add("{%s}%s" % (fields.get(schema + "namespaceURI"), entries.get(prop + "name")))
    for p in xmp.properties():
        if p.tag not in described and p.tag[1:].split("}")[0] not in known:
            yield f"{p.tag} is not described"


@rule("PDF/A-2 6.6.2.3, 6.6.4, PDF/UA-1 5", "Schemas of the standards have the prefixes that these give them, and no unknown parts")
def prefixes(scan):
    xmp = scan.pdf.xmp()
    for prefix, space in re.findall(r"xmlns:(\w+)\s*=\s*[\"']([^\"']*)[\"']", xmp.data.decode("utf-8", "replace")):
        if xmp.NAMESPACES.get(prefix, space) != space or prefix not in xmp.NAMESPACES and space in xmp.NAMESPACES.values():
            yield f"{prefix} is {space}"
    names = {"pdfaExtension": {"schemas"}, "pdfaSchema": {"schema", "namespaceURI", "prefix", "property"},
             "pdfaProperty": {"name", "valueType", "category", "description"}, "pdfaid": {"part", "conformance"},
             "pdfuaid": {"part"}}
    for prefix, known in names.items():
        space = "{%s}" % xmp.NAMESPACES[prefix]
        for e in xmp.root.iter():
            if e.tag.startswith(space) and e.tag.removeprefix(space) not in known:
                yield f"{prefix}:{e.tag.removeprefix(space)}"


# XMP specification 2005, 4 and 5: what the values of the properties that we write are.
XMP_TYPES = {
    "dc:title": "Alt", "dc:description": "Alt", "dc:creator": "Seq", "dc:subject": "Bag", "dc:language": "Bag",
    "pdf:Keywords": "Text", "pdf:Producer": "Text", "xmp:CreatorTool": "Text", "xmp:CreateDate": "Date",
    "xmp:ModifyDate": "Date", "xmp:MetadataDate": "Date", "xmpMM:DocumentID": "Text", "xmpMM:InstanceID": "Text",
    "pdfaid:part": "Integer", "pdfaid:conformance": "Text", "pdfuaid:part": "Integer", "pdfaExtension:schemas": "Bag",
}
XMP_SIMPLE = {"Text": r".+", "URI": r"\w+:.+", "Integer": r"[+-]?\d+",
              "Date": r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?"}


@rule("PDF/A-2 6.6.2.3.1", "Each property occurs once, with a value of its type; alternatives begin with the default")
def value_types(scan):
    xmp, seen = scan.pdf.xmp(), set()
    types = {"{%s}%s" % (xmp.NAMESPACES[name.split(":")[0]], name.split(":")[1]): kind for name, kind in XMP_TYPES.items()}
    for schema, properties in xmp.extensions():
        space = schema.findtext("{%s}namespaceURI" % xmp.NAMESPACES["pdfaSchema"])
        for p in properties:
            name, kind = (p.findtext("{%s}%s" % (xmp.NAMESPACES["pdfaProperty"], part)) for part in ("name", "valueType"))
            types.setdefault("{%s}%s" % (space, name), kind)
    for p in xmp.properties():
        kind, inside = types.get(p.tag), [c.tag.removeprefix(xmp.RDF) for c in p]
        if p.tag in seen:
            yield f"{p.tag} occurs twice"
        seen.add(p.tag)
        if kind is None or inside != ([] if kind in XMP_SIMPLE else [kind]):
            yield f"{p.tag} is {inside or 'text'}, not {kind}"
        elif kind in XMP_SIMPLE and not re.fullmatch(XMP_SIMPLE[kind], p.text or "", re.S):
            yield f"{p.tag} is {p.text!r}, not {kind}"
        elif kind == "Alt":
            languages = [i.get("{http://www.w3.org/XML/1998/namespace}lang") for i in p[0]]
            if languages[:1] != ["x-default"] or None in languages or len(set(languages)) < len(languages):
                yield f"{p.tag} has the languages {languages}"


@rule("PDF/A-2 6.6.4", "The metadata claims part 2, or part 3 when files are attached, conformance A")
def pdfa_claim(scan):
    claim = scan.pdf.xmp().value("pdfaid:part"), scan.pdf.xmp().value("pdfaid:conformance")
    if claim != ("3" if scan.attached else "2", "A"):
        yield str(claim)


@rule("PDF/A-2 6.7.2, PDF/UA-1 6.2", "The file is marked as tagged, without suspects")
def marked(scan):
    info = scan.pdf.get(scan.pdf.catalog, "/MarkInfo") or {}
    if info.get("/Marked") is not True or info.get("/Suspects"):
        yield str(info)


STANDARD_ROLES = set(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody "
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu RB RT RP WT WP "
    "Figure Formula Form".split())


@rule("PDF/A-2 6.7.3, PDF/UA-1 7.1", "There is a structure tree of standard types; each element knows its parent")
def structure(scan):
    root = scan.pdf.catalog.get("/StructTreeRoot")
    if not scan.top:
        yield "there is none"
    for e in scan.elements:
        if e.role not in STANDARD_ROLES:
            yield f"{e} is no standard type"
        if e.dictionary.get("/P") != (e.parent.reference if e.parent else root):
            yield f"{e} has the parent {e.dictionary.get('/P')}"
    if "/RoleMap" in (scan.pdf.get(root) or {}):
        yield "there is a role map, though all types are standard ones"


LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*\Z")


@rule("PDF/A-2 6.7.4, PDF/UA-1 7.2", "The catalogue has a language; languages are language tags")
def language(scan):
    values = [scan.pdf.get(scan.pdf.catalog, "/Lang")] + [scan.pdf.get(d["/Lang"]) for _, d in scan.dictionaries if "/Lang" in d]
    for value in values + ["u:" + lang.decode("latin-1") for p in scan.pages for lang in p.languages]:
        if not value or not LANGUAGE.match(text(value)):
            yield str(value)


@rule("PDF/A-2 6.4, 6.8–6.11", "No forms, layers, scripts, signatures or XObjects but pictures; files attached in part 3 only")
def nothing_else(scan):
    third = scan.pdf.xmp().value("pdfaid:part") == "3"
    for key in {"/AcroForm", "/OCProperties", "/Perms", "/Requirements", "/NeedsRendering", "/Collection", "/AF"} - {"/AF" * third}:
        if key in scan.pdf.catalog:
            yield f"the catalogue has {key}"
    for key in {"/EmbeddedFiles", "/JavaScript", "/AlternatePresentations"} - {"/EmbeddedFiles" * third}:
        if scan.pdf.get(scan.pdf.catalog, "/Names", key) is not None:
            yield f"the names have {key}"
    for reference, d in scan.dictionaries:
        if d.get("/Type") == "/Filespec" and not third or d.get("/Type") in ("/Sig", "/Halftone", "/Pattern") or "/PresSteps" in d or \
                d.get("/Type") == "/XObject" and d.get("/Subtype") != "/Image" or d.get("/Subtype") in ("/Form", "/PS"):
            yield f"{reference}: {d.get('/Type')} {d.get('/Subtype')}"


@rule("PDF/A-3 6.8, PDF/UA-1 7.11", "Attached files have name, description, type, date, size, checksum and a relationship to the document")
def attachments(scan):
    associated = scan.pdf.list(scan.pdf.catalog.get("/AF"))
    if sorted(associated) != sorted(v for _, v in scan.attached) or len(set(associated)) < len(associated):
        yield f"associated are {associated}, attached {[v for _, v in scan.attached]}"
    for reference, d in scan.dictionaries:
        if ("/EF" in d or d.get("/Type") == "/Filespec") and reference not in associated:
            yield f"{reference} is not among the associated files"
    keys = [text(k) for k, _ in scan.attached]  # in PDFDocEncoding, which has the order of Unicode, as far as names here go
    if keys != sorted(set(keys)):
        yield f"the names are not in order: {keys}"
    for key, reference in scan.attached:
        spec = scan.pdf.get(reference)
        file, name = scan.pdf.get(spec, "/EF", "/F"), text(spec.get("/UF"))
        if not name or text(spec.get("/F")) != name or not text(spec.get("/Desc")) or spec.get("/Type") != "/Filespec":
            yield f"{reference} is called {spec.get('/F')} {spec.get('/UF')} {spec.get('/Desc')}"
        if spec.get("/AFRelationship") not in ("/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified"):
            yield f"{name} is the document's {spec.get('/AFRelationship')}"
        if file is None or file.get("/Type") != "/EmbeddedFile" or scan.pdf.get(spec, "/EF", "/UF") is not file:
            yield f"{name} is not there"
            continue
        parameters = file.get("/Params") or {}
        if not re.fullmatch(r"/[-\w+.]+/[-\w+.]+", file.get("/Subtype", "")):
            yield f"{name} is of type {file.get('/Subtype')}"
        if parameters.get("/Size") != len(file.data) or not re.match(r"u:D:\d{14}", parameters.get("/ModDate", "")) or \
                text(parameters.get("/CheckSum")).encode("latin-1", "replace") != hashlib.md5(file.data).digest():
            yield f"{name} has the parameters {parameters}"


# PDF/UA-1: the document ----------------------------------------------------------------------------------------------

@rule("PDF/UA-1 5", "The metadata claims part 1")
def pdfua_claim(scan):
    if scan.pdf.xmp().value("pdfuaid:part") != "1":
        yield str(scan.pdf.xmp().value("pdfuaid:part"))


@rule("PDF/UA-1 7.1", "Readers show the document's title, and there is one")
def title(scan):
    if scan.pdf.get(scan.pdf.catalog, "/ViewerPreferences", "/DisplayDocTitle") is not True:
        yield "DisplayDocTitle is not true"
    if not scan.pdf.xmp().value("dc:title"):
        yield "dc:title is empty"


@rule("PDF/UA-1 7.1", "All content is tagged or an artifact, never both")
def all_marked(scan):
    for page in scan.pages:
        if page.unmarked:
            yield f"page {page.number}: {', '.join(sorted(set(page.unmarked)))} outside marked content"
        for complaint in sorted(set(page.nested)):
            yield f"page {page.number}: {complaint}"


@rule("PDF 14.8.2.2", "Artifacts say of what kind they are")
def artifacts(scan):
    for page in scan.pages:
        wrong = page.artifacts - {"/Pagination", "/Layout", "/Page", "/Background"}
        if wrong:
            yield f"page {page.number}: {wrong}"


# PDF/UA-1 7.2: what may stand where ----------------------------------------------------------------------------------

KIDS = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"}, "THead": {"TR"}, "TBody": {"TR"}, "TFoot": {"TR"},
    "TR": {"TH", "TD"}, "L": {"L", "LI", "Caption"}, "LI": {"Lbl", "LBody"}, "TOC": {"TOC", "TOCI", "Caption"},
}
PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"}, "THead": {"Table"}, "TBody": {"Table"}, "TFoot": {"Table"}, "TH": {"TR"},
    "TD": {"TR"}, "LI": {"L"}, "LBody": {"LI"}, "TOCI": {"TOC"},
}


@rule("PDF/UA-1 7.2", "Tables, lists and contents are built of their own parts, and the parts stand nowhere else")
def nesting(scan):
    for e in scan.elements:
        wrong = {k.role for k in e.kids} - KIDS.get(e.role, STANDARD_ROLES)
        if wrong:
            yield f"{e} has {', '.join(sorted(wrong))} below it"
        if e.role in KIDS and e.items:
            yield f"{e} has content of its own"
        if e.role in PARENTS and (not e.parent or e.parent.role not in PARENTS[e.role]):
            yield f"{e} stands below {e.parent}"


@rule("PDF/UA-1 7.2", "A table has at most one head, one foot and one caption, at its edge; a head or foot needs a body")
def table_parts(scan):
    for e in scan.of("Table", "L", "TOC"):
        roles = [k.role for k in e.kids]
        if roles.count("Caption") > 1 or "Caption" in roles[1:-1] or e.role != "Table" and "Caption" in roles[1:]:
            yield f"{e}: caption at {roles.index('Caption')}"
        for part in ("THead", "TFoot"):
            if roles.count(part) > 1 or part in roles and "TBody" not in roles:
                yield f"{e}: {roles.count(part)} {part}, {roles.count('TBody')} TBody"


def grid(table):
    """(x, y, cell) of every place in a table; a place that two cells take comes twice."""
    taken = {}
    for y, row in enumerate(e for e in table.walk() if e.role == "TR"):
        x = 0
        for cell in row.kids:
            while (x, y) in taken:
                x += 1
            for dx in range(cell.attribute("Table", "/ColSpan") or 1):
                for dy in range(cell.attribute("Table", "/RowSpan") or 1):
                    taken[x + dx, y + dy] = cell
                    yield x + dx, y + dy, cell


@rule("PDF/UA-1 7.2", "All rows of a table have the same number of columns, no cell lies on another or below the last row")
def table_grid(scan):
    for table in scan.of("Table"):
        taken, rows = {}, sum(e.role == "TR" for e in table.walk())
        for x, y, cell in grid(table):
            if (x, y) in taken:
                yield f"{cell} overlaps {taken[x, y]}"
            taken[x, y] = cell
        columns = 1 + max((x for x, _ in taken), default=-1)
        if set(taken) != {(x, y) for x in range(columns) for y in range(rows)}:
            yield f"{table} has {len(taken)} places in {rows} rows and {columns} columns"


@rule("PDF/UA-1 7.2", "Texts in place of content are not empty, and have a language")
def replacements(scan):
    for e in scan.elements:
        for key in ("/Alt", "/ActualText", "/E", "/T"):
            if key in e.dictionary and not e.text(key).strip():
                yield f"{e}: {key} is empty"
    if "/Lang" not in scan.pdf.catalog and any(p.actual or p.shown for p in scan.pages):
        yield "the catalogue has none"


@rule("PDF/UA-1 7.3", "Pictures are figures; figures have a text in their place, and the box that they fill")
def figures(scan):
    for e in scan.of("Figure", "Formula"):
        if not (e.text("/Alt") or e.text("/ActualText")):
            yield f"{e} has no alternative text"
    for page in scan.pages:
        for name, tag in page.pictures:
            if tag not in ("/Figure", "/Artifact"):
                yield f"page {page.number}: {name} stands in {tag}"
    for e in scan.of("Figure"):
        box = e.attribute("Layout", "/BBox")
        page = scan.pdf.get(e.dictionary, "/Pg", "/MediaBox") or [0, 0, 0, 0]
        if not box or not (page[0] <= box[0] < box[2] <= page[2] and page[1] <= box[1] < box[3] <= page[3]):
            yield f"{e}: BBox is {box}"


@rule("PDF/UA-1 7.4", "Headings are numbered: the first is H1, and no level is left out on the way down")
def headings(scan):
    level = 0
    for e in scan.elements:
        if e.role == "H":
            yield f"{e} has no level"
        if not re.fullmatch("H[1-6]", e.role):
            continue
        if int(e.role[1]) > level + 1:
            yield f"{e} follows {'H%d' % level if level else 'nothing'}"
        level = int(e.role[1])


@rule("PDF/UA-1 7.5", "Each data cell has a header: one that it names, or one before it in its row or above it in its column")
def table_headers(scan):
    for table in scan.of("Table"):
        places = list(grid(table))
        headers = [(x, y, c) for x, y, c in places if c.role == "TH"]
        ids = {c.text("/ID") for _, _, c in headers} - {None}
        rows = {(x, y) for x, y, c in headers if c.attribute("Table", "/Scope") in ("/Row", "/Both")}
        columns = {(x, y) for x, y, c in headers if c.attribute("Table", "/Scope") in ("/Column", "/Both")}
        for x, y, c in places:
            named = [text(h) for h in c.attribute("Table", "/Headers") or []]
            if set(named) - ids:
                yield f"{c} in {table} names {set(named) - ids}"
            before, above = {(i, y) for i in range(x)}, {(x, i) for i in range(y)}
            if c.role == "TD" and not named and not before & rows and not above & columns:
                yield f"{c} in {table} has no header"
            if c.role == "TH" and c.attribute("Table", "/Scope") not in ("/Row", "/Column", "/Both"):
                yield f"{c} in {table} has no scope"


@rule("PDF/UA-1 7.6", "Lists are numbered or not, and say so")
def lists(scan):
    for e in scan.of("L"):
        if any(k.role == "Lbl" for li in e.kids for k in li.kids) and not e.attribute("List", "/ListNumbering"):
            yield f"{e} has labels but no ListNumbering"


@rule("PDF/UA-1 7.9", "Notes have an identifier, and no two elements have the same; the ID tree knows them all")
def identifiers(scan):
    found = {}
    for e in scan.elements:
        name = e.text("/ID")
        if e.role == "Note" and not name:
            yield f"{e} has none"
        if name and name in found:
            yield f"{e} and {found[name]} are both “{name}”"
        if name:
            found[name] = e
    tree = scan.pdf.number_tree(scan.pdf.get(scan.pdf.catalog, "/StructTreeRoot", "/IDTree"))
    if {text(k): v for k, v in tree} != {k: e.reference for k, e in found.items()}:
        yield "the ID tree does not fit"


@rule("PDF/UA-1 7.18.1, 7.18.5", "Links stand in Link elements and say where they lead")
def links(scan):
    owners = {item[2]: e for e in scan.elements for item in e.items if item[0] == "OBJR"}
    for page, reference, a in scan.annotations:
        owner = owners.get(reference)
        if not owner or owner.role != "Link":
            yield f"page {page.number}: {reference} belongs to {owner}"
        if not text(a.get("/Contents")):
            yield f"page {page.number}: {reference} has no Contents"
    for e in scan.of("Link"):
        if not any(item[0] == "OBJR" for item in e.items):
            yield f"{e} has no annotation"


@rule("PDF/UA-1 7.18.3", "The tabulator key follows the structure on pages with annotations")
def tabs(scan):
    for page in scan.pages:
        if page.dictionary.get("/Annots") and page.dictionary.get("/Tabs") != "/S":
            yield f"page {page.number}"


# ISO 32000-1: the structure tree and the pages agree -----------------------------------------------------------------

@rule("PDF 14.7.4", "Each piece of tagged content belongs to one element, and each element's content is there")
def content_items(scan):
    owned = {}
    for e in scan.elements:
        for kind, page, item in e.items:
            key = (page, item) if kind == "MCID" else item
            if key in owned:
                yield f"{key} belongs to {owned[key]} and to {e}"
            owned[key] = e
    drawn = {(p.reference, mcid) for p in scan.pages for mcid in p.mcids}
    for key in sorted({k for k in owned if isinstance(k, tuple)} ^ drawn, key=str):
        yield f"{key} is {'drawn but in no element' if key in drawn else 'in an element but not drawn'}"
    for page in scan.pages:
        for mcid in page.repeated:
            yield f"page {page.number}: {mcid} occurs twice"


@rule("PDF 14.7.4.4", "The parent tree leads from pages and annotations to the elements that hold them")
def parent_tree(scan):
    tree = dict(scan.pdf.number_tree(scan.pdf.get(scan.pdf.catalog, "/StructTreeRoot", "/ParentTree")))
    owners = {(page, item): e.reference for e in scan.elements for kind, page, item in e.items if kind == "MCID"}
    objects_ = {item: e.reference for e in scan.elements for kind, _, item in e.items if kind == "OBJR"}
    for page in scan.pages:
        parents = scan.pdf.list(tree.get(page.dictionary.get("/StructParents")))
        if sorted(page.mcids) != list(range(len(parents))):
            yield f"page {page.number}: {len(page.mcids)} sequences, {len(parents)} parents"
        for mcid, parent in enumerate(parents):
            if owners.get((page.reference, mcid)) != parent:
                yield f"page {page.number}: {mcid} leads to {parent}, not {owners.get((page.reference, mcid))}"
    for page, reference, a in scan.annotations:
        if tree.get(a.get("/StructParent")) != objects_.get(reference):
            yield f"page {page.number}: {reference} leads to {tree.get(a.get('/StructParent'))}"
    root = scan.pdf.get(scan.pdf.catalog, "/StructTreeRoot") or {}
    if tree and root.get("/ParentTreeNextKey", max(tree) + 1) <= max(tree):
        yield "ParentTreeNextKey is too small"


@rule("PDF 14.8", "No element is empty but cells of a table; sequences bear the tag of their element, or Span")
def no_empty_elements(scan):
    tags = {(p.reference, mcid): tag[1:] for p in scan.pages for mcid, tag in p.mcids.items()}
    for e in scan.elements:
        if not e.kids and not e.items and e.role not in ("TD", "TH"):
            yield str(e)
        for kind, page, item in e.items:
            if kind == "MCID" and tags.get((page, item), e.role) not in (e.role, "Span"):
                yield f"{e}: {item} is {tags[page, item]}"


@rule("PDF 12.3.2", "Links and bookmarks lead to a page of the document; names are in order")
def destinations(scan):
    names = scan.pdf.number_tree(scan.pdf.get(scan.pdf.catalog, "/Names", "/Dests"))
    keys = [k for k, _ in names]
    if [text(k).encode() for k in keys] != sorted({text(k).encode() for k in keys}):
        yield "the names are not in order"
    pages = {p.reference for p in scan.pages}
    targets = [("name " + k, v) for k, v in names]
    for reference, d in scan.dictionaries:
        if "/Dest" in d and not isinstance(d["/Dest"], list):
            if d["/Dest"] not in keys:
                yield f"{reference} leads to {d['/Dest']}"
        elif "/Dest" in d:
            targets.append((reference, d["/Dest"]))
    for where, target in targets:
        if (scan.pdf.get(target) or [None])[0] not in pages:
            yield f"{where} leads to {target}"


@rule("PDF 12.3.3", "The outline's items are linked to and fro, and it has one when there are places to go to")
def outline(scan):
    def below(parent):
        """Checks the items below; how many of them can be seen when the parent is open."""
        seen, before, at = 0, None, scan.pdf.get(parent).get("/First")
        while at:
            item = scan.pdf.get(at)
            if item.get("/Parent") != parent or item.get("/Prev") != before or not text(item.get("/Title")):
                wrong.append(f"{at} does not fit")
            inner = below(at) if "/First" in item else 0
            if abs(item.get("/Count", 0)) != inner:
                wrong.append(f"{at} counts {item.get('/Count')}, not {inner}")
            seen += 1 + (inner if item.get("/Count", 0) > 0 else 0)
            before, at = at, item.get("/Next")
        if scan.pdf.get(parent).get("/Last") != before:
            wrong.append(f"{parent} has another last item")
        return seen
    wrong, root = [], scan.pdf.catalog.get("/Outlines")
    if root and below(root) != scan.pdf.get(root).get("/Count"):
        wrong.append("the outline counts wrongly")
    if root and scan.pdf.catalog.get("/PageMode") != "/UseOutlines":
        wrong.append("readers do not show it")
    yield from wrong


@rule("PDF 12.4.2", "Page labels begin with the first page")
def page_labels(scan):
    keys = [k for k, _ in scan.pdf.number_tree(scan.pdf.get(scan.pdf.catalog, "/PageLabels"))]
    if keys[:1] != [0] or keys != sorted(set(keys)) or keys[-1] >= len(scan.pages):
        yield str(keys)


@rule("PDF 14.3", "The Info dictionary and the XMP say the same")
def info(scan):
    info_, xmp = scan.pdf.get(scan.pdf.trailer, "/Info") or {}, scan.pdf.xmp()
    for key, name in (("/Title", "dc:title"), ("/Author", "dc:creator"), ("/Subject", "dc:description"),
                      ("/Keywords", "pdf:Keywords"), ("/Creator", "xmp:CreatorTool"), ("/Producer", "pdf:Producer")):
        if text(info_.get(key)) != xmp.value(name):
            yield f"{key} is {text(info_.get(key))!r}, {name} is {xmp.value(name)!r}"
    for key, name in (("/CreationDate", "xmp:CreateDate"), ("/ModDate", "xmp:ModifyDate")):
        written = re.sub(r"[-:T]", "", xmp.value(name) or "")
        if (text(info_.get(key)) or "D:") != "D:" + written:
            yield f"{key} is {text(info_.get(key))}, {name} is {xmp.value(name)}"
    if xmp.value("xmp:MetadataDate") != xmp.value("xmp:ModifyDate"):
        yield "the metadata was changed at another time than the document"


# ---------------------------------------------------------------------------------------------------------------------

def check(pdf):
    """[(clause, demand, finding)] of all rules that the file breaks."""
    scan = Scan(pdf)
    return [(clause, demand, finding) for clause, demand, function in RULES for finding in function(scan)]


def main(arguments):
    if arguments == ["--list"]:
        for clause, demand, _ in RULES:
            print(f"{clause}: {demand}")
        return 0
    broken = 0
    for path in arguments:
        for clause, demand, finding in check(PdfFile(path)):
            print(f"{path}: {clause}: {finding}\n    {demand}")
            broken = 1
    return broken


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
