"""A PDF as plain Python data: objects (read by qpdf), content streams as operators, TrueType metrics, XMP properties.

Names are strings that start with "/", strings are "u:…" (text) or "b:…" (hexadecimal bytes), references "12 0 R":
qpdf's JSON form, version 2. Nothing here judges; rules.py does.
"""
import base64
import functools
import json
import re
import struct
import subprocess
import xml.etree.ElementTree as xml
import zlib

REFERENCE = re.compile(r"^\d+ \d+ R$")


class Stream(dict):
    """The stream's dictionary; `raw` are its bytes as stored, `data` with FlateDecode and its predictor undone (other filters
    stay)."""

    raw = b""

    @property
    def data(self):
        filters = self.get("/Filter", [])
        filters = [filters] if isinstance(filters, str) else filters
        data = self.raw
        for name in filters:
            if name != "/FlateDecode":
                break
            data = zlib.decompress(data)
            parameters = self.get("/DecodeParms") or {}
            if parameters.get("/Predictor", 1) >= 10:
                data = unpredicted(data, parameters.get("/Colors", 1), parameters.get("/Columns", 1))
        return data


def unpredicted(data, pixel, columns):
    """Rows of 8-bit components as they were before the PNG predictors."""
    def paeth(a, b, c):
        return min((abs(b - c), 0, a), (abs(a - c), 1, b), (abs(a + b - 2 * c), 2, c))[2]
    predict = [lambda a, b, c: 0, lambda a, b, c: a, lambda a, b, c: b, lambda a, b, c: (a + b) // 2, paeth]
    size, above, out = pixel * columns, bytes(pixel * columns), bytearray()
    for at in range(0, len(data), size + 1):
        row = bytearray(data[at + 1:at + 1 + size])
        for i in range(len(row)):
            left, corner = (row[i - pixel], above[i - pixel]) if i >= pixel else (0, 0)
            row[i] = (row[i] + predict[data[at]](left, above[i], corner)) & 255
        out += row
        above = row
    return bytes(out)


class PdfFile:
    def __init__(self, path):
        self.path = path
        self.bytes = open(path, "rb").read()
        text = subprocess.run(
            ["qpdf", "--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=none", path],
            check=True, capture_output=True).stdout
        self.objects = {}
        for key, entry in json.loads(text)["qpdf"][1].items():
            if key == "trailer":
                self.trailer = entry["value"]
            elif "stream" in entry:
                stream = Stream(entry["stream"]["dict"])
                stream.raw = base64.b64decode(entry["stream"]["data"])
                self.objects[key[4:]] = stream
            else:
                self.objects[key[4:]] = entry["value"]
        self.catalog = self.get(self.trailer["/Root"])
        self.file_offsets = self.offsets()

    def get(self, value, *keys):
        """The value behind references, then behind each key in turn; None when something is missing."""
        for key in (None, *keys):
            if key is not None:
                value = value.get(key) if isinstance(value, dict) else None
            while isinstance(value, str) and REFERENCE.match(value):
                value = self.objects.get(value)
        return value

    def list(self, value):
        """An array, or the single value (perhaps a reference) that may stand in its place."""
        array = self.get(value)
        return [] if array is None else array if isinstance(array, list) else [value]

    @property
    def pages(self):
        """(reference, dictionary) of each page in order."""
        found = []

        def walk(reference):
            node = self.get(reference)
            if node.get("/Type") == "/Pages":
                for kid in self.list(node["/Kids"]):
                    walk(kid)
            else:
                found.append((reference, node))

        walk(self.catalog["/Pages"])
        return found

    def number_tree(self, node):
        """[(key, value)] of a number or name tree."""
        node = self.get(node) or {}
        pairs = self.list(node.get("/Nums", node.get("/Names")))
        found = list(zip(pairs[::2], pairs[1::2]))
        for kid in self.list(node.get("/Kids")):
            found += self.number_tree(kid)
        return found

    def content(self, page):
        return read_content(b"\n".join(self.get(s).data for s in self.list(page.get("/Contents"))))

    def offsets(self):
        """Offsets in the file of the objects that are not in object streams."""
        text = subprocess.run(["qpdf", "--show-xref", self.path], check=True, capture_output=True, text=True).stdout
        return [int(m[1]) for m in re.finditer(r"uncompressed; offset = (\d+)", text)]

    def raw_tokens(self, kind):
        """(where, token) of each "name" or "hex" string in the bytes of objects, streams' data left out."""
        for where, syntax in self.raw_objects():
            for m in SYNTAX.finditer(syntax):
                if m.lastgroup == kind:
                    yield where, m[0]

    def raw_objects(self):
        """(where, bytes) of the objects' syntax as the file holds it, object streams unpacked."""
        if not hasattr(self, "read_objects"):
            self.read_objects = []
            for at in self.file_offsets:
                end = re.compile(rb"\bstream\r?\n|endobj").search(self.bytes, at)
                self.read_objects.append((f"byte {at}", self.bytes[at:end.start() if end else None]))
            self.read_objects += [(reference, stream.data) for reference, stream in self.objects.items()
                                  if isinstance(stream, Stream) and stream.get("/Type") == "/ObjStm"]
        return self.read_objects

    def xmp(self):
        return Xmp(self.get(self.catalog, "/Metadata").data)


def text(string):
    """A string as Unicode."""
    if string is None:
        return None
    return string[2:] if string.startswith("u:") else bytes.fromhex(string[2:]).decode("latin-1")


# Content streams -----------------------------------------------------------------------------------------------------

SYNTAX = re.compile(rb"""
    (?P<literal>\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)) | << | (?P<hex><[^>]*>) | (?P<name>/[^\s\0()<>\[\]{}/%]*)""", re.X | re.S)
# A token with the white space and comments before it.
TOKEN = re.compile(rb"""
    (?:[\s\0]+|%[^\r\n]*)* (?: (?P<number>[+-]?(?:\d+\.?\d*|\.\d+)) | (?P<word>[^\s\0()<>\[\]{}/%]+) | (?P<name>/[^\s\0()<>\[\]{}/%]*) |
    (?P<hex><[^<>]*>) | (?P<open><<|\[) | (?P<close>>>|\]) | (?P<literal>\() | (?P<end>\Z))""", re.X)
CONSTANTS = {b"true": True, b"false": False, b"null": None}
ESCAPE = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


class Hex(bytes):
    """A string written in hexadecimal digits."""
    digits = b""

    @classmethod
    def of(cls, digits):
        value = cls(bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("latin-1")))
        value.digits = digits
        return value


def literal(data, at):
    """The literal string behind "(" and the place behind its ")"."""
    out, depth = bytearray(), 1
    while True:
        c = data[at:at + 1]
        at += 1
        if c == b"\\":
            octal = re.compile(rb"[0-7]{1,3}").match(data, at)
            if octal:
                out.append(int(octal[0], 8) & 255)
                at = octal.end()
            else:
                out += ESCAPE.get(data[at:at + 1], data[at:at + 1])
                at += 1
            continue
        depth += (c == b"(") - (c == b")")
        if not depth:
            return bytes(out), at
        if not c:
            raise ValueError("a string does not end")
        out += c


def operators(data):
    """Yields (operator, operands) of a content stream."""
    at, stack, operands = 0, [], []
    while m := TOKEN.match(data, at):
        at, kind = m.end(), m.lastgroup
        token = m[kind]
        if kind == "number":
            operands.append(float(token) if b"." in token else int(token))
        elif kind == "word" and token not in CONSTANTS:
            yield token.decode("latin-1"), operands
            operands = []
        elif kind == "word":
            operands.append(CONSTANTS[token])
        elif kind == "name":
            operands.append(token.decode("latin-1"))
        elif kind == "hex":
            operands.append(Hex.of(re.sub(rb"\s", b"", token[1:-1])))
        elif kind == "open":
            stack.append((token, operands))
            operands = []
        elif kind == "close":
            value = operands if token == b"]" else dict(zip(operands[::2], operands[1::2]))
            operands = stack.pop()[1]
            operands.append(value)
        elif kind == "literal":
            value, at = literal(data, at)
            operands.append(value)
        else:
            return
    raise ValueError(f"cannot read {data[at:at + 20]!r}")


@functools.lru_cache(maxsize=128)
def read_content(data):
    """All of it: rules and comparisons read the same pages in turn. Not to be changed."""
    return list(operators(data))


# TrueType ------------------------------------------------------------------------------------------------------------

class TrueType:
    def __init__(self, data):
        self.tables = {}
        for i in range(struct.unpack(">H", data[4:6])[0]):
            tag, _, offset, length = struct.unpack(">4sIII", data[12 + 16 * i:28 + 16 * i])
            self.tables[tag.decode("latin-1")] = data[offset:offset + length]
        self.upem = struct.unpack(">H", self.tables["head"][18:20])[0]
        self.glyphs = struct.unpack(">H", self.tables["maxp"][4:6])[0]

    def width(self, glyph):
        """In 1/1000 em."""
        count = struct.unpack(">H", self.tables["hhea"][34:36])[0]
        at = 4 * min(glyph, count - 1)
        return struct.unpack(">H", self.tables["hmtx"][at:at + 2])[0] * 1000 / self.upem

    def has_outline(self, glyph):
        wide = struct.unpack(">h", self.tables["head"][50:52])[0]
        size, form = (4, ">II") if wide else (2, ">HH")
        here, after = struct.unpack(form, self.tables["loca"][glyph * size:(glyph + 2) * size])
        return after > here


def to_unicode(data):
    """A ToUnicode CMap as {code: text}."""
    found = {}

    def words(pattern):
        return re.findall(pattern, data, re.S)

    for block in words(rb"beginbfchar(.*?)endbfchar"):
        for code, value in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block):
            found[int(code, 16)] = bytes.fromhex(value.decode()).decode("utf-16-be", "surrogatepass")
    for block in words(rb"beginbfrange(.*?)endbfrange"):
        for first, last, value in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            start = bytes.fromhex(value.decode()).decode("utf-16-be", "surrogatepass")
            for i in range(int(first, 16), int(last, 16) + 1):
                found[i] = start[:-1] + chr(ord(start[-1]) + i - int(first, 16))
    return found


def cid_widths(array):
    """A W array as {cid: width}."""
    found, i = {}, 0
    while i < len(array):
        if isinstance(array[i + 1], list):
            found.update({array[i] + k: w for k, w in enumerate(array[i + 1])})
            i += 2
        else:
            found.update({cid: array[i + 2] for cid in range(array[i], array[i + 1] + 1)})
            i += 3
    return found


# JPEG ----------------------------------------------------------------------------------------------------------------

def jpeg_frame(data):
    """(kind, precision, width, height, components) of the frame header; None in each place when there is none."""
    at = 2
    while data[:2] == b"\xff\xd8" and data[-2:] == b"\xff\xd9" and at + 10 < len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2:at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            precision, height, width, components = struct.unpack(">BHHB", data[at + 4:at + 10])
            return marker, precision, width, height, components
        at += 2 + length
    return (None,) * 5


# XMP -----------------------------------------------------------------------------------------------------------------

class Xmp:
    RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
    NAMESPACES = {
        "dc": "http://purl.org/dc/elements/1.1/", "xmp": "http://ns.adobe.com/xap/1.0/",
        "xmpMM": "http://ns.adobe.com/xap/1.0/mm/", "pdf": "http://ns.adobe.com/pdf/1.3/",
        "pdfaid": "http://www.aiim.org/pdfa/ns/id/", "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
        "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/", "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
        "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#", "pdfxid": "http://www.npes.org/pdfx/ns/id/",
    }

    def __init__(self, data):
        self.data = data
        self.root = xml.fromstring(data)

    def properties(self):
        """The property elements of all descriptions."""
        return [p for d in self.root.iter(self.RDF + "Description") for p in d]

    def find(self, name):
        prefix, local = name.split(":")
        tag = "{%s}%s" % (self.NAMESPACES[prefix], local)
        return next((p for p in self.properties() if p.tag == tag), None)

    def value(self, name):
        """Text of a property: its own, or of the first item."""
        p = self.find(name)
        if p is None:
            return None
        item = next(p.iter(self.RDF + "li"), None)
        return p.text if item is None else item.text

    def items(self, name):
        p = self.find(name)
        return [] if p is None else [i.text for i in p.iter(self.RDF + "li")]

    def extensions(self):
        """[(schema element, [property elements])] of the extension schemas."""
        bag = self.find("pdfaExtension:schemas")
        if bag is None:
            return []
        schemas = bag.find(self.RDF + "Bag")
        schema_space = "{%s}" % self.NAMESPACES["pdfaSchema"]
        found = []
        for schema in schemas if schemas is not None else []:
            seq = schema.find(f"{schema_space}property/{self.RDF}Seq")
            found.append((schema, list(seq) if seq is not None else []))
        return found
