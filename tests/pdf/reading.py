#!/usr/bin/env python3
"""reading.py FILE.pdf: what a screen reader says of a tagged PDF, a line an utterance.

Nothing but the file is asked: the structure tree from the top, each element's content in order, ActualText and Alt in place of
what they stand for, artifacts silent. The words around the document's own are those that Swedish screen readers use.
"""
import sys

from pdffile import PdfFile, text, to_unicode
from scan import Scan

LEVELS = {"H1": "rubrik nivå 1", "H2": "rubrik nivå 2", "H3": "rubrik nivå 3", "H4": "rubrik nivå 4"}
INLINE = {"Span", "Link", "Reference", "Quote", "Code", "Lbl", "Figure"}  # within a line of other words


class Words:
    """{MCID: words} of a page: codes through the fonts' ToUnicode, ActualText of property lists instead of what it covers."""

    def __init__(self, pdf, page, maps):
        self.spoken = {}
        resources = pdf.get(page, "/Resources", "/Font") or {}
        marks, font = [], None
        for op, args in pdf.content(page):
            if op in ("BDC", "BMC"):
                properties = args[1] if len(args) > 1 else {}
                marks.append(properties)
                if "/ActualText" in properties:
                    self._say(marks[:-1], decoded(properties["/ActualText"]))
            elif op == "EMC":
                marks.pop()
            elif op == "Tf":
                reference = resources[args[0]]
                if reference not in maps:
                    maps[reference] = to_unicode(pdf.get(pdf.get(reference), "/ToUnicode").data)
                font = maps[reference]
            elif op in ("Tj", "TJ"):
                strings = [a for a in (args[0] if isinstance(args[0], list) else args) if isinstance(a, bytes)]
                codes = [int.from_bytes(s[i:i + 2], "big") for s in strings for i in range(0, len(s), 2)]
                self._say(marks, "".join(font[c] for c in codes))

    def _say(self, marks, words):
        if any("/ActualText" in m for m in marks):
            return
        for m in reversed(marks):
            if "/MCID" in m:
                self.spoken[m["/MCID"]] = self.spoken.get(m["/MCID"], "") + words
                return


def decoded(string):
    """A text string of a content stream (ISO 32000-1, 7.9.2.2)."""
    return string[2:].decode("utf-16-be") if string[:2] == b"\xfe\xff" else string.decode("latin-1")


class Reader:
    def __init__(self, pdf):
        self.pdf, self.scan = pdf, Scan(pdf)
        maps = {}
        self.words = {r: Words(pdf, d, maps) for r, d in pdf.pages}
        self.labels = page_labels(pdf)
        self.numbers = {r: i for i, (r, _) in enumerate(pdf.pages)}
        self.lines, self.page = [], None
        self.language = text(pdf.catalog["/Lang"])

    def read(self):
        info = self.pdf.get(self.pdf.trailer, "/Info")
        self.lines.append(f"dokument: {text(info['/Title'])}, språk {self.language}, {len(self.pdf.pages)} sidor")
        for e in self.scan.top:
            self.block(e)
        return self.lines

    def say(self, line, depth=0):
        self.lines.append("  " * depth + line)

    # The words of an element and all below it in one line.
    def inline(self, e):
        foreign = e.text("/Lang")
        words = self.inside(e) if e.text("/ActualText") is None else self.turn(e) + e.text("/ActualText")
        if foreign and foreign != self.language:
            words = f"[{foreign}: {words}]"
        if e.role == "Figure":
            return self.turn(e) + f"[bild: {e.text('/Alt')}]"
        if e.role == "Link":
            return f"[länk: {words}]"
        if e.role == "Reference" and e.parent.role != "TOCI":
            return f"[hänvisning: {words}]"
        return words + " " * (e.role == "Lbl" and e.parent.role != "Link")

    def inside(self, e):
        out, kids = "", iter(e.kids)
        for kind, value in order(self.pdf, e):
            if kind == "element":
                kid = next(kids)
                out += self.inline(kid)
            elif value[0] == "MCID":
                out += self.turned(value[1]) + self.words[value[1]].spoken.get(value[2], "")
        return out

    def turn(self, e):
        """A change of page, before what stands on it."""
        for x in e.walk():
            for kind, page, _ in x.items:
                if kind == "MCID":
                    return self.turned(page)
        return ""

    def turned(self, page):
        if page == self.page:
            return ""
        before, self.page = self.page, page
        word = f"sida {self.labels[self.numbers[page]]}"
        if before is not None and self.numbers[page] != self.numbers[before] + 1:
            word += f" (efter {self.labels[self.numbers[before]]})"
        return f"⟦{word}⟧"

    def line(self, prefix, words, depth):
        """One utterance; changes of page that it begins with come first."""
        while words.startswith("⟦"):
            mark, words = words[1:].split("⟧", 1)
            self.say(f"--- {mark} ---")
        self.say(f"{prefix}{words.strip()}", depth)

    def block(self, e, depth=0):
        if e.role in LEVELS:
            self.line(LEVELS[e.role] + ": ", self.inline(e), depth)
        elif e.role == "Table":
            self.table(e, depth)
        elif e.role in ("L", "TOC"):
            self.list(e, depth)
        elif e.role == "Figure":
            self.line("bild: ", self.turn(e) + (e.text("/Alt") or ""), depth)
        elif e.role == "Note":
            self.line("not: ", self.inline(e), depth)
        elif e.role == "Caption":
            self.line("bildtext: ", self.inline(e), depth)
        elif e.items or e.role == "P" or all(k.role in INLINE for k in e.kids):
            self.line("", self.inline(e), depth)
        else:
            for kid in e.kids:
                self.block(kid, depth + (e.role == "BlockQuote"))

    def list(self, e, depth):
        items = [k for k in e.kids if k.role in ("LI", "TOCI")]
        kind = "innehåll" if e.role == "TOC" else "lista"
        self.say(f"{kind} med {len(items)} " + ("punkt" if len(items) == 1 else "punkter"), depth)
        for k in e.kids:
            if k.role not in ("LI", "TOCI"):
                self.block(k, depth + 1)
                continue
            label = "".join(self.inline(x) for x in k.kids if x.role == "Lbl").strip(" •")
            rest = [x for x in k.kids if x.role != "Lbl"]
            blocks = [b for x in rest for b in x.kids if b.role not in INLINE]
            first = self.inline(blocks.pop(0)) if blocks else "".join(self.inline(x) for x in rest)
            self.line(f"• {label} | " if label else "• ", first, depth + 1)
            for b in blocks:
                self.block(b, depth + 2)

    def table(self, e, depth):
        rows = [r for r in e.walk() if r.role == "TR"]
        columns = max(sum(c.attribute("Table", "/ColSpan") or 1 for c in r.kids) for r in rows)
        for k in e.kids:
            if k.role == "Caption":
                self.block(k, depth)
        self.say(f"tabell med {columns} kolumner och {len(rows)} rader", depth)
        heads = {}
        for number, row in enumerate(rows, 1):
            said, x = [], 0
            for cell in row.kids:
                words = self.inline(cell)
                while words.startswith("⟦"):
                    mark, words = words[1:].split("⟧", 1)
                    self.say(f"--- {mark} ---")
                words, scope = words.strip(), cell.attribute("Table", "/Scope")
                if scope == "/Column":
                    heads[x] = words
                    said.append(words or "tom")
                elif cell.role == "TH":
                    said.append(f"rad {words}")
                else:
                    said.append(f"{heads[x]}: {words or 'tom'}" if heads.get(x) else words or "tom")
                x += cell.attribute("Table", "/ColSpan") or 1
            self.say(f"rad {number}: " + " | ".join(said), depth + 1)


def order(pdf, e):
    """("element", reference) and ("item", item) of an element's kids in the order they are in."""
    items = iter(e.items)
    for kid in pdf.list(e.dictionary.get("/K")):
        value = pdf.get(kid)
        if isinstance(kid, int) or isinstance(value, dict) and value.get("/Type") in ("/MCR", "/OBJR"):
            yield "item", next(items)
        else:
            yield "element", kid


def page_labels(pdf):
    """The labels of all pages: decimal numbers and prefixes, which is what there is."""
    ranges, labels = dict(pdf.number_tree(pdf.get(pdf.catalog, "/PageLabels"))), []
    start, current = 0, {}
    for i in range(len(pdf.pages)):
        if i in ranges:
            start, current = i, pdf.get(ranges[i])
        number = str(current.get("/St", 1) + i - start) if current.get("/S") == "/D" else ""
        labels.append((text(current.get("/P")) or "") + number)
    return labels


def main(path):
    print("\n".join(Reader(PdfFile(path)).read()))


if __name__ == "__main__":
    main(*sys.argv[1:])
