"""What a page paints: every path, text and picture with its colour, whether it overprints, and the box that it fills."""
from dataclasses import dataclass

from pdffile import cid_widths


@dataclass
class Painted:
    kind: str         # "fill", "stroke", "text" or "image"
    colour: tuple     # ("CMYK", c, m, y, k), ("RGB", r, g, b), ("gray", g), ("Separation", name, tint) or the picture's space
    overprint: bool   # with overprint mode 1
    box: tuple        # left, bottom, right, top; of text the baseline, from the first glyph's origin to behind the last
    shown: tuple = () # text only: (font, size, codes)
    width: float = 0  # stroke only

    @property
    def ink(self):
        """Percent of C, M, Y, K; None for what is no ink, and for pictures."""
        return tuple(100 * c for c in self.colour[1:]) if self.colour[0] == "CMYK" and len(self.colour) == 5 else None


def multiply(m, n):
    return (m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3], m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3],
            m[4] * n[0] + m[5] * n[2] + n[4], m[4] * n[1] + m[5] * n[3] + n[5])


def moved(m, x, y):
    return m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]


def hull(points, reach=0):
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach


class Painter:
    """Follows a page's operators; `painted` is what they paint, in order."""

    SPACES = {"g": "gray", "G": "gray", "rg": "RGB", "RG": "RGB", "k": "CMYK", "K": "CMYK"}

    def __init__(self, pdf, page):
        self.pdf, self.page = pdf, page
        self.painted, self.parts = [], []  # parts of the path under way: each the points of a subpath
        self.state = {"ctm": (1, 0, 0, 1, 0, 0), "fill": ("gray", 0), "stroke": ("gray", 0), "overprint": False, "width": 1}
        self.stack = []
        self.text = {"font": None, "size": 0, "spacing": 0, "rise": 0}
        self.matrix = self.line = (1, 0, 0, 1, 0, 0)
        self.widths = {}
        for operator, operands in pdf.content(page):
            self._do(operator, operands)

    def _resource(self, category, name):
        return self.pdf.get(self.page, "/Resources", category, name)

    def _do(self, op, args):
        state = self.state
        if op == "q":
            self.stack.append(dict(state))
        elif op == "Q":
            self.state = self.stack.pop()
        elif op == "cm":
            state["ctm"] = multiply(args, state["ctm"])
        elif op == "w":
            state["width"] = args[0]
        elif op == "gs":
            d = self._resource("/ExtGState", args[0]) or {}
            state["overprint"] = bool(d.get("/op", d.get("/OP"))) and d.get("/OPM") == 1
        elif op in self.SPACES:
            state["fill" if op.islower() else "stroke"] = (self.SPACES[op], *args)
        elif op in ("cs", "CS"):
            space = self.pdf.list(self._resource("/ColorSpace", args[0])) or [args[0]]
            state["fill" if op.islower() else "stroke"] = (space[0][1:], *(s[1:] for s in space[1:2] if isinstance(s, str)))
        elif op in ("sc", "SC", "scn", "SCN"):
            key = "fill" if op.islower() else "stroke"
            state[key] = (*state[key][:2], *args)
        elif op in ("m", "l", "c"):
            if op == "m":
                self.parts.append([])
            self.parts[-1] += [moved(state["ctm"], args[i], args[i + 1]) for i in range(0, len(args), 2)]
        elif op == "re":
            x, y, w, h = args
            self.parts.append([moved(state["ctm"], *p) for p in ((x, y), (x + w, y), (x, y + h), (x + w, y + h))])
        elif op in ("f", "S"):
            self._path("fill" if op == "f" else "stroke")
        elif op == "Do":
            self._image(args[0])
        else:
            self._text(op, args)

    def _add(self, kind, colour, box, shown=(), width=0):
        self.painted.append(Painted(kind, colour, self.state["overprint"], box, shown, width))

    def _path(self, kind):
        reach = self.state["width"] / 2 if kind == "stroke" else 0
        for points in self.parts:
            self._add(kind, self.state[kind], hull(points, reach), width=2 * reach)
        self.parts = []

    def _image(self, name):
        image = self._resource("/XObject", name)
        corners = [moved(self.state["ctm"], x, y) for x in (0, 1) for y in (0, 1)]
        self._add("image", ("Picture", image.get("/ColorSpace")), hull(corners))

    def _text(self, op, args):
        if op == "BT":
            self.matrix = self.line = (1, 0, 0, 1, 0, 0)
        elif op == "Tf":
            self.text["font"], self.text["size"] = args
        elif op in ("Tc", "Ts"):
            self.text["spacing" if op == "Tc" else "rise"] = args[0]
        elif op == "Td":
            self.matrix = self.line = multiply((1, 0, 0, 1, *args), self.line)
        elif op == "Tm":
            self.matrix = self.line = tuple(args)
        elif op in ("Tj", "TJ"):
            self._show(args[0] if op == "TJ" else args)

    def _width(self, code):
        font = self.text["font"]
        if font not in self.widths:
            cid = self.pdf.get(self.pdf.list(self._resource("/Font", font)["/DescendantFonts"])[0])
            self.widths[font] = cid_widths(self.pdf.list(cid.get("/W")))
        return self.widths[font].get(code, 1000)

    def _show(self, parts):
        size, start, codes, x = self.text["size"], None, [], 0
        for part in parts:
            if not isinstance(part, bytes):
                x -= part / 1000 * size
                continue
            for i in range(0, len(part), 2):
                start = moved(self.matrix, x, self.text["rise"]) if start is None else start
                codes.append(int.from_bytes(part[i:i + 2], "big"))
                x += self._width(codes[-1]) / 1000 * size + self.text["spacing"]
        if start is not None:
            end = moved(self.matrix, x, self.text["rise"])
            self._add("text", self.state["fill"], hull([moved(self.state["ctm"], *start), moved(self.state["ctm"], *end)]),
                      (self.text["font"], size, tuple(codes)))
        self.matrix = multiply((1, 0, 0, 1, x, 0), self.matrix)


def painted(pdf, page):
    return Painter(pdf, page).painted
