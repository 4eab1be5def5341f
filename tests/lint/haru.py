"""What of libharu is called, and that no real number goes its way or printf's: its versions write reals differently (src/pdf/pdf.h).

haru.py PDF: prints each breach in that folder, with its place; exit status 1 when there is one.
"""
import pathlib
import re
import sys

sys.dont_write_bytecode = True
from calls import without_comments

HOME = "haru.h"
# Each was compared: what it writes has the same bytes in 2.3.0 and 2.4.6. A new one is compared first, then listed.
COMPARED = set("""
    Array_Add Array_New CallbackWriter_New Catalog_AddPageLabel CreateOutline Dict_Add Dict_AddBoolean Dict_AddName Dict_AddNumber
    Dict_GetItem Dict_New Dict_RemoveElement Free GetError GetStreamSize NewEx Obj_WriteValue Outline_SetOpened Pages_AddKids
    ReadFromStream ResetStream SaveToStream SetPageMode Stream_Free Stream_Write Stream_WriteStr Xref_Add Xref_GetEntry
""".split())
FORMAT = re.compile(r"%[-+ #0'I]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[hlLqjzt]*[aAeEfFgG]")


def without_remarks(text):
    """The same text with comments emptied."""
    return re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=re.S)


def breaches(name, text):
    """Lines, and what is wrong there."""
    code, text = without_comments(text), without_remarks(text)
    line = lambda where, m: where.count("\n", 0, m.start()) + 1
    for m in re.finditer(r"\bHPDF_(\w+)\s*\(", code):
        if m[1] not in COMPARED:
            yield line(code, m), f"HPDF_{m[1]}() has not been compared between libharu's versions"
    for m in re.finditer(r"\b(float|double|HPDF_REAL)\b", code):
        yield line(code, m), f"{m[1]}: numbers are integers here (number.h)"
    for m in re.finditer(r"#include <hpdf", text):
        if name != HOME:
            yield line(text, m), f"libharu is included by {HOME} only"
    for m in re.finditer(r'"(?:\\.|[^"\\\n])*"', text):
        if FORMAT.search(m[0].replace("%%", "  ")):
            yield line(text, m), "printf would write a real (number.h)"


def main(folder):
    errors = []
    for path in sorted(pathlib.Path(folder).glob("*.[ch]")):
        errors += [f"{path}:{at}: error: {why}" for at, why in breaches(path.name, path.read_text(encoding="utf-8"))]
    print("\n".join(errors) or "no real number but through number.h")
    return 1 if errors else 0


sys.exit(main(sys.argv[1]))
