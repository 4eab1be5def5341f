"""What the rules ask about: each page's content read operator by operator, and the structure tree with its elements."""
from functools import cached_property

from pdffile import Hex, text

PAINTING = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "EI", "Tj", "TJ", "'", '"'}
ELSEWHERE = {"BI", "ID", "EI", "sh", "cs", "CS", "sc", "SC", "scn", "SCN"}
SHOWING = {"Tj", "TJ", "'", '"'}
OPERATORS = PAINTING | set(
    "b B BDC BI BMC BT c cm CS cs d d0 d1 DP EMC ET G g gs h i ID j J K k l M m MP n q Q re RG rg ri SC sc SCN scn T* Tc "
    "Td TD Tf TL Tm Tr Ts Tw Tz v w W W* y".split())
NUMBERS = (int, float)
COLOURS = {"rg": "RGB", "RG": "RGB", "k": "CMYK", "K": "CMYK", "g": "gray", "G": "gray"}


class Page:
    """One page's content stream. Each list of complaints is for one rule."""

    def __init__(self, pdf, number, reference, dictionary):
        self.pdf, self.number, self.reference, self.dictionary = pdf, number, reference, dictionary
        self.mcids = {}          # {MCID: tag}
        self.repeated = []       # MCIDs that occur twice
        self.unmarked = []       # painting operators outside marked content
        self.nested = []         # artifacts in tagged content or the reverse
        self.unbalanced = []
        self.unknown = []        # operators
        self.odd_hex = []
        self.resources = set()   # (category, name) used
        self.colours = set()
        self.intents = set()
        self.pictures = []       # (name, tag of the marked content around it) of what Do paints
        self.shown = {}          # {font name: {(code, True when under ActualText, True when it can be seen)}}
        self.deepest = 0         # q within q
        self.actual = []         # (text, language) of ActualText in property lists
        self.languages = set()   # Lang in property lists
        self.artifacts = set()   # their types
        self.names = set()       # in operands
        self.elsewhere = set()   # operators that paint in ways that nothing here looks into
        self._read()

    def _read(self):
        marks, objects, depth, font, mode = [], [], 0, None, 0
        for op, args in self.pdf.content(self.dictionary):
            if op not in OPERATORS:
                self.unknown.append(op)
            if op in ELSEWHERE:
                self.elsewhere.add(op)
            # Most operators have numbers only, or nothing.
            if args and not (type(args[0]) in NUMBERS and type(args[-1]) in NUMBERS):
                self.names.update(a for a in args if isinstance(a, str))
                self.odd_hex += [s.digits for s in self._strings(args) if isinstance(s, Hex) and len(s.digits) % 2]
            if op in ("BDC", "BMC"):
                marks.append(self._begin(marks, args))
                objects.append("marked content")
            elif op == "BT":
                objects.append("text")
            elif op in ("EMC", "ET"):
                kind = "text" if op == "ET" else "marked content"
                if not objects or objects.pop() != kind:
                    self.unbalanced.append(op)
                if op == "EMC" and marks:
                    marks.pop()
            elif op in ("q", "Q"):
                depth += 1 if op == "q" else -1
                self.deepest = max(self.deepest, depth)
                if depth < 0:
                    self.unbalanced.append(op)
            elif op == "Tf":
                font = args[0]
                self.resources.add(("/Font", font))
            elif op == "Tr":
                mode = args[0]
            elif op in ("gs", "Do"):
                self.resources.add(("/ExtGState" if op == "gs" else "/XObject", args[0]))
                if op == "Do":
                    self.pictures.append((args[0], marks[-1]["tag"] if marks else None))
            elif op == "ri":
                self.intents.add(args[0])
            if op in COLOURS:
                self.colours.add(COLOURS[op])
            if op in PAINTING and not any(m["artifact"] or m["tagged"] for m in marks):
                self.unmarked.append(op)
            if op in SHOWING:
                actual = any(m["actual"] for m in marks)
                codes = self.shown.setdefault(font, set())
                for s in self._strings(args):
                    codes.update((int.from_bytes(s[i:i + 2], "big"), actual, mode != 3) for i in range(0, len(s), 2))
        if objects or depth:
            self.unbalanced.append("the page's end")

    @staticmethod
    def _strings(args):
        for a in args:
            yield from (x for x in (a if isinstance(a, list) else [a]) if isinstance(x, bytes))

    def _begin(self, marks, args):
        tag, properties = args[0], args[1] if len(args) > 1 and isinstance(args[1], dict) else {}
        mark = {"tag": tag, "artifact": tag == "/Artifact", "tagged": "/MCID" in properties, "actual": "/ActualText" in properties}
        if mark["actual"]:
            self.actual.append((properties["/ActualText"], properties.get("/Lang")))
        if "/Lang" in properties:
            self.languages.add(properties["/Lang"])
        if mark["artifact"]:
            self.artifacts.add(properties.get("/Type"))
        if mark["tagged"]:
            mcid = properties["/MCID"]
            if mcid in self.mcids:
                self.repeated.append(mcid)
            self.mcids[mcid] = tag
        if mark["artifact"] and any(m["tagged"] for m in marks):
            self.nested.append("an artifact inside tagged content")
        if mark["tagged"] and any(m["artifact"] for m in marks):
            self.nested.append("tagged content inside an artifact")
        return mark


class Element:
    """A structure element: `kids` are the elements below, `items` its content as (kind, page reference, number or object)."""

    def __init__(self, pdf, reference, parent, page):
        self.pdf, self.reference, self.parent = pdf, reference, parent
        self.dictionary = pdf.get(reference)
        page = self.dictionary.get("/Pg", page)
        self.role = self.dictionary.get("/S", "/?")[1:]
        self.kids, self.items = [], []
        for kid in pdf.list(self.dictionary.get("/K")):
            if isinstance(kid, int):
                self.items.append(("MCID", page, kid))
                continue
            value = pdf.get(kid)
            kind = value.get("/Type")
            if kind == "/MCR":
                self.items.append(("MCID", value.get("/Pg", page), value["/MCID"]))
            elif kind == "/OBJR":
                self.items.append(("OBJR", value.get("/Pg", page), value["/Obj"]))
            else:
                self.kids.append(Element(pdf, kid, self, page))

    def text(self, key):
        return text(self.pdf.get(self.dictionary, key))

    def attribute(self, owner, key):
        for a in self.pdf.list(self.dictionary.get("/A")):
            a = self.pdf.get(a)
            if isinstance(a, dict) and a.get("/O") == "/" + owner and key in a:
                return self.pdf.get(a[key])
        return None

    def walk(self):
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def __str__(self):
        return f"{self.role} ({self.reference})"


class Scan:
    """A whole file."""

    def __init__(self, pdf):
        self.pdf = pdf
        self.pages = [Page(pdf, i + 1, r, d) for i, (r, d) in enumerate(pdf.pages)]
        root = pdf.get(pdf.catalog, "/StructTreeRoot")
        self.top = [Element(pdf, kid, None, None) for kid in pdf.list(root.get("/K"))] if root else []
        self.elements = [e for t in self.top for e in t.walk()]
        self.annotations = [(p, r, pdf.get(r)) for p in self.pages for r in pdf.list(p.dictionary.get("/Annots"))]

    def of(self, *roles):
        return [e for e in self.elements if e.role in roles]

    @property
    def attached(self):
        """[(name, reference of the file specification)] of the embedded files."""
        return self.pdf.number_tree(self.pdf.get(self.pdf.catalog, "/Names", "/EmbeddedFiles"))

    @cached_property
    def dictionaries(self):
        """(reference, dictionary) of every dictionary in the file; those within others bear the outer one's reference."""
        def within(reference, value):
            if isinstance(value, dict):
                yield reference, value
                for v in value.values():
                    yield from within(reference, v)
            elif isinstance(value, list):
                for v in value:
                    yield from within(reference, v)
        return [pair for reference, value in self.pdf.objects.items() for pair in within(reference, value)]

    def images(self, page):
        """(reference, stream) of the pictures that a page shows, each once."""
        resources = self.pdf.get(page.dictionary, "/Resources", "/XObject") or {}
        references = dict.fromkeys(resources.get(name) for name, _ in page.pictures)
        return [(r, self.pdf.get(r)) for r in references if r is not None]

    @cached_property
    def fonts(self):
        """{reference: (dictionary, {(code, under ActualText, seen)})} of the fonts that pages use."""
        found = {}
        for page in self.pages:
            resources = self.pdf.get(page.dictionary, "/Resources", "/Font") or {}
            for name, codes in page.shown.items():
                reference = resources.get(name)
                if reference is not None:
                    found.setdefault(reference, (self.pdf.get(reference), set()))[1].update(codes)
        return found
