"""Every lint, and the count of what the tests reach (tests/coverage.py), finds what it looks for: each is run on a tiny tree that is in order, and once for each fault that is planted in it.

selftest.py: says in TAP which faults are found, and fails when a lint here has no fault that makes it fail.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
WORD_H = """#ifndef BASE_WORD_H
#define BASE_WORD_H
/* Words (base/word.c). */

int word_length(const char *word);
const char *style_word(const char *style, const char *key);

#endif
"""
WORD_C = """#include "base/word.h"

#include <string.h>

int word_length(const char *word) {
    return (int)strlen(word);
}

const char *style_word(const char *style, const char *key) {
    return style ? style : key;
}
"""
PAGE_C = """#include "base/word.h"

#include <libintl.h>

#define _(text) gettext(text)

struct page {
    const char *title;
};
int page_print(const struct page *p);

/* Prints a struct page; see word_length(). */
int page_print(const struct page *p) {
    return word_length(p->title) + word_length(style_word(p->title, "page")) + word_length(_("no page"));
}
"""
NODE_C = """int xmlFreeDoc(void *tree);
int node_free(void *tree);

int node_free(void *tree) {
    return xmlFreeDoc(tree);
}
"""
LIBRARIES = """int nettle_a(void), sqlite3_a(void), hb_a(void), hnj_a(void), png_a(void), tjA(void), cmsA(void), cairo_a(void), HPDF_A(void),
    libdeflate_a(void), u8_a(void), idn2_a(void), uncompress(void), Hunspell_a(void);
"""
FOLDERS = ("base", "xml", "input", "figures", "import", "content", "text", "draw", "chart", "pages", "pdf", "export")
SPACE_H = """#ifndef INPUT_SPACE_H
#define INPUT_SPACE_H
/* Lengths of the look. */

/* clang-format off */
#define SPACE_LIST(X) \\
    X(SPACE_RULE, "rule") \\
    X(SPACE_TEXT, "text")
/* clang-format on */
#define SPACE_ID(id, text) id,
enum space_id { SPACE_LIST(SPACE_ID) };

#endif
"""
PAINT_H = SPACE_H.replace("SPACE", "PAINT").replace("space", "paint").replace("Lengths", "Colours")
RULE_H = SPACE_H.replace("SPACE_RULE", "RULE_THICK").replace("SPACE", "RULE").replace("space", "rule").replace("Lengths", "Rules")
GEOMETRY_H = """#ifndef CHART_GEOMETRY_H
#define CHART_GEOMETRY_H
/* Numbers of charts that are no look. */

enum { PEN_SPAN = 9 };
static const double PEN_SHARE = 0.4;

#endif
"""
PEN_C = """#include "chart/geometry.h"
#include "input/paint.h"
#include "input/rule.h"
#include "input/space.h"

int pen_rule(void) {
    int geometry = PEN_SPAN + (int)PEN_SHARE;
    return SPACE_RULE + PAINT_RULE + RULE_THICK + SPACE_TEXT + PAINT_TEXT + RULE_TEXT + geometry;
}
"""
PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "no page"
msgstr "ingen sida"
"""


def reached(*files):
    """What llvm-cov says: name, lines and branches that are reached, of 1000 each."""
    return json.dumps({"data": [{"files": [
        {"filename": f"/tree/{name}", "summary": {"lines": {"count": 1000, "covered": lines}, "branches": {"count": 1000, "covered": branches}}}
        for name, lines, branches in files]}]})


CLEAN = {
    "reached.json": reached(("src/base/a.c", 970, 900), ("src/main.c", 970, 900), ("include/a.h", 0, 0)),
    ".clang-format": (HERE.parents[1] / ".clang-format").read_text(encoding="utf-8"),
    "README.md": "".join(f"| `{folder}/` | | |\n" for folder in FOLDERS),
    "src/meson.build": f"foreach folder : {list(FOLDERS)}\nendforeach\n",
    "src/base/word.h": WORD_H,
    "src/base/word.c": WORD_C,
    "src/xml/node.c": NODE_C,
    "src/input/space.h": SPACE_H,
    "src/input/paint.h": PAINT_H,
    "src/input/rule.h": RULE_H,
    "src/chart/geometry.h": GEOMETRY_H,
    "src/chart/pen.c": PEN_C,
    "src/pages/page.c": PAGE_C,
    "src/po/POTFILES": "src/pages/page.c\n",
    "src/po/sv.po": PO,
    "layouts/languages/sv.xml": '<language xmlns="urn:nya-perspektiv:language:1"><word key="page">Sida</word></language>\n',
    "tests/unit/base/word.c": '#include "base/word.h"\n',
    "tests/meson.build": "# Sources (src/base/word.c) and their tests.\n",
    "tests.json": json.dumps([{"name": "base/word", "suite": ["perspektiv:unit"]}, {"name": "golden/page", "suite": ["perspektiv:golden"]}]),
}

ENTRIES = ["pages/*.c|golden/page|dumped", "chart/*.c|golden|drawn", "xml/node.c|golden|read"]
# What each folder's object file calls of its library; chart/ and export/ share one.
CALLS = {"base": "nettle_a() + u8_a() + idn2_a", "figures": "sqlite3_a", "import": "sqlite3_a", "content": "Hunspell_a", "text": "hb_a() + hnj_a", "draw": "png_a() + tjA() + cmsA() + uncompress",
         "chart": "cairo_a", "export": "cairo_a", "pdf": "HPDF_A() + libdeflate_a"}


def objects(root):
    """The archive that the tree's sources make, as meson names what is in it."""
    names = []
    for folder in FOLDERS:
        call = f"int {folder}_library(void);\nint {folder}_library(void) {{\n    return {CALLS[folder]}();\n}}\n" if folder in CALLS else ""
        (root / f"{folder}_library.c").write_text(LIBRARIES + call, encoding="utf-8")
        sources = [*(root / "src" / folder).glob("*.c"), root / f"{folder}_library.c"]
        for source in sources:
            name = source.name if source.parent == root else f"{folder}_{source.name}"
            command = ["cc", "-w", "-c", "-I", root / "src", "-o", root / f"{name}.o", source]
            subprocess.run(command, check=True)
            names.append(f"{name}.o")
    subprocess.run(["ar", "rc", "lib.a", *names], check=True, cwd=root)
    return "lib.a"


def arguments(lint, root, entries):
    return {"../coverage": lambda: [root / "reached.json", "/tree/src"], "calls": lambda: [root / "src"], "look": lambda: [root / "src"],
             "haru": lambda: [root / "src/pdf"], "symbols": lambda: [root, root / objects(root)],
            "messages": lambda: [root, "--from-code=UTF-8", "--keyword=_"],
            "units": lambda: [root, root / "tests.json", *entries]}.get(lint, lambda: [root])()


def run(lint, changes):
    """What the lint says of the tree with these files changed, and whether it is content."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in {**CLEAN, **{name: text for name, text in changes.items() if name != "entries"}}.items():
            if text is not None:
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding="utf-8")
        words = arguments(lint, root, changes.get("entries", ENTRIES))
        ran = subprocess.run([sys.executable, "-B", HERE / f"{lint}.py", *words], capture_output=True, encoding="utf-8", check=False)
        return ran.stdout + ran.stderr, ran.returncode


def with_body(body):
    return PAGE_C.replace("return word", f"{body}\n    return word", 1)


def with_look(value, folder="chart"):
    return {f"src/{folder}/pen.c": PEN_C.replace("+ PAINT_RULE", f"+ PAINT_RULE + {value}")}


def with_drawing(line):
    return {"src/chart/pen.c": PEN_C.replace("    return", f"    {line}\n    return")}


def with_comment(text):
    return {"src/pages/page.c": PAGE_C + f"/* {text} */\n"}


# lint: what is planted, and what it must say.
FAULTS = {
    "../coverage": [({"reached.json": reached(("src/base/a.c", 969, 990))}, "fewer lines than 97 %"),
                    ({"reached.json": reached(("src/base/a.c", 990, 899))}, "fewer branches than 90 %"),
                    ({"reached.json": reached(("src/base/a.c", 1000, 1000), ("src/main.c", 945, 990))}, "fewer lines than 95 %"),
                    ({"reached.json": reached(("src/base/a.c", 1000, 1000), ("src/xml/a.c", 990, 845))}, "fewer branches than 85 %"),
                    ({"reached.json": reached(("include/a.h", 1000, 1000))}, "Fail: 1")],
    "format": [({"src/pages/page.c": PAGE_C.replace("    return", "  return")}, "src/pages/page.c: error: not as clang-format"),
               ({"tests/unit/base/word.c": 'int  a;\n'}, "tests/unit/base/word.c: error")],
    "calls": [({"src/pages/page.c": with_body('printf("page");')}, "page.c:14: error: printf(): only main.c prints"),
              ({"src/pages/page.c": with_body("exit(1);")}, "exit(): only main.c ends"),
              ({"src/pages/page.c": with_body("strcpy(a, b);")}, "strcpy(): it cannot say"),
              ({"src/pages/page.c": with_body("time(0);")}, "time(): only main.c looks at the clock"),
              ({"src/pages/page.c": with_body('getenv("HOME");')}, "getenv(): only main.c looks at the machine"),
              ({"src/pages/page.c": with_body("rand();")}, "rand(): the same input"),
              ({"src/pages/page.c": with_body("setjmp(a);")}, "setjmp(): errors are returned"),
              ({"src/pages/page.c": PAGE_C + "\n" * 600}, "lines: a second kind of thing"),
              ({"src/pages/page.c": with_body("\n" * 60)}, "page.c:13: error: a function of")],
    "haru": [({"src/pdf/a.c": "void f(void) {\n    HPDF_Page_SetWidth(page, 1);\n}\n"}, "src/pdf/a.c:2: error: HPDF_Page_SetWidth() has not been"),
             ({"src/pdf/a.c": "static double width;\n"}, "src/pdf/a.c:1: error: double: numbers are integers here"),
             ({"src/pdf/a.c": "#include <hpdf.h>\n"}, "src/pdf/a.c:1: error: libharu is included by haru.h only"),
             ({"src/pdf/a.c": 'static const char f[] = "%% %-5.2lf";\n'}, "src/pdf/a.c:1: error: printf would write a real")],
    "words": [({"src/pages/page.c": PAGE_C.replace('style_word(p->title, "page")', 'style_word(p->title, "leaf")')}, "page.c:14: error: sv.xml has no word “leaf”"),
              ({"src/pages/page.c": PAGE_C.replace('style_word(p->title, "page")', "style_word(p->title, p->title)")}, "takes its key from “p->title”"),
              ({"src/pages/page.c": PAGE_C.replace('"page")', "rows[0].keys[1])") + 'static struct row rows[] = {{.keys = {[0] = "page", [1] = "leaf"}}};\n'},
               "page.c:14: error: sv.xml has no word “leaf”"),
              ({"layouts/languages/sv.xml": CLEAN["layouts/languages/sv.xml"].replace("Sida", "Sida {number}")}, "“page” has braces"),
              ({"src/pages/page.c": PAGE_C + 'void f(void) {\n    SENTENCE(m, 0, "page", {"other", 0});\n}\n',
                "layouts/languages/sv.xml": CLEAN["layouts/languages/sv.xml"].replace("Sida", "Sida {number}")}, "nothing fills {number} of “page” in sv.xml")],
    "messages": [({"src/po/sv.po": PO.replace("no page", "no leaf")}, "this message is used but not defined"),
                 ({"src/po/sv.po": PO.replace("ingen sida", "")}, "this message is untranslated"),
                 ({"src/po/sv.po": PO.replace('msgid "no page"', '#, fuzzy\nmsgid "no page"')}, "this message needs to be reviewed"),
                 ({"src/po/sv.po": PO.replace("ingen sida", "ingen „sida“")}, "quotation marks are"),
                 ({"src/pages/page.c": PAGE_C.replace("no page", "no %s"), "src/po/sv.po": PO.replace("no page", "no %s").replace(
                     'msgid "no %s"', '#, c-format\nmsgid "no %s"')}, "number of format specifications"),
                 ({"src/po/POTFILES": ""}, "src/pages/page.c is missing"),
                 ({"src/po/POTFILES": "src/base/word.c\nsrc/pages/page.c\n"}, "src/base/word.c says nothing"),
                 ({"src/po/POTFILES": "src/pages/page.c\nsrc/base/word.c\n"}, "POTFILES is not sorted")],
    "dependencies": [({"src/base/word.c": '#include "pages/page.h"\n'}, "src/base/word.c:1: error: base/ may not include pages/, which"),
                     ({"src/base/word.c": '#include "word.h"\n'}, r'"word.h" is in no folder of src/'),
                     ({"src/base/word.c": "#include <libxml/tree.h>\n"}, "<libxml/tree.h>: libxml2 belongs to xml/ only"),
                     ({"src/main.c": "#include <hpdf.h>\n"}, "src/main.c:1: error: <hpdf.h>: libharu belongs to pdf/ only"),
                     ({"src/extra/word.c": ""}, "src/extra/word.c: error: extra/ is not in src/meson.build's list"),
                     ({"README.md": CLEAN["README.md"].replace("| `xml/` | | |\n", "")}, "README.md: error: its table of folders"),
                     ({"src/meson.build": CLEAN["src/meson.build"].replace("pdf", "leaf")}, "libharu belongs to pdf/, which src/meson.build does not")],
    "symbols": [({"src/base/word.c": "int page_print(void);\nint f(void) {\n    return page_print();\n}\n"},
                 "src/base/word.c: error: page_print is pages/'s, which comes after base/"),
                ({"src/pages/page.c": PAGE_C + "int nettle_sha256_init(void);\nint f(void) {\n    return nettle_sha256_init();\n}\n"},
                 "src/pages/page.c: error: nettle_sha256_init: nettle belongs to base/ only"),
                ({"src/pages/page.c": PAGE_C + "int curl_easy_init(void);\nint f(void) {\n    return curl_easy_init();\n}\n"},
                 "src/pages/page.c: error: curl_easy_init is in no library that folders.py knows"),
                ({"src/xml/node.c": "int node;\n"}, "tests/lint/folders.py: error: xml/ uses nothing of libxml2"),
                ({"src/meson.build": "foreach folder : ['base', 'layout']\n"}, "xml/node.c: error: xml/ is not in src/meson.build's list")],
    "references": [(with_comment("as base/words.h says"), "src/pages/page.c:16: error: there is no file base/words.h"),
                   (with_comment("as words.h says"), "there is no file words.h"),
                   (with_comment("as layouts/x*.xml"), "there is no file layouts/x*.xml"),
                   (with_comment("what flow/ makes"), "there is no folder flow/"),
                   (with_comment("page_make() has made it"), "there is no function page_make()"),
                   (with_comment("a struct leaf"), "there is no struct leaf"),
                   (with_comment("from page_first on"), "nothing is called page_first"),
                   (with_comment("DESIGN-TOKENS, section 6"), "“DESIGN-TOKENS” is in no file"),
                   (with_comment("TOKENS-2"), "“TOKENS-2” is in no file"),
                   (with_comment("design page 04"), "“design page 04” is in no file"),
                   (with_comment("see requirements.md"), "there is no file requirements.md"),
                   ({**with_comment("see README"), "README.md": None}, "there is no README.md"),
                   (with_comment("One thing. */\n/* Another."), "page.c:16: error: a comment about nothing"),
                   ({"tests/unit/base/run.py": '"""As base/words.h says."""\n'}, "tests/unit/base/run.py:1: error: there is no file base/words.h"),
                   ({"tests/meson.build": "# As words.h says.\n"}, "tests/meson.build:1: error: there is no file words.h"),
                   ({"src/xml/a.sql": "SELECT 1; -- as words.h says\n"}, "src/xml/a.sql:1: error: there is no file words.h"),
                   ({"src/xml/a.rng": "<!--\nas words.h says -->\n"}, "src/xml/a.rng:2: error: there is no file words.h"),
                   ({"src/CONTRIBUTING.md": "# A word\n\nSee base/words.h.\n"}, "src/CONTRIBUTING.md:3: error: there is no file base/words.h"),
                   ({"tests/run.sh": "true # as words.h says\n"}, "tests/run.sh:1: error: there is no file words.h")],
    "look": [(with_look("INK_PETROL"), "INK_PETROL is an ink"),
             (with_look("PT(4)"), "PT( is a length"),
             (with_look("2.5"), "2.5 is a number"),
             (with_look("3"), "3 is a number"),
             (with_look("units(s, 2)"), "units(s, 2 is a length"),
             (with_look("units(s, wide ? 0 : 0.5)"), "units(s, wide ? 0 : 0.5 is a length"),
             (with_look("width * 3"), "3 is a number"),
             (with_look("(width < 6)"), "6 is a number"),
             (with_drawing("static const mpt GAP = 8000;"), "mpt GAP = 8000 is a number"),
             (with_drawing("pen_line(p, x, y, 2, ink);"), "pen_line(p, x, y, 2 is a number"),
             (with_look("INK_PETROL", "flow"), "src/flow/pen.c:8: error"),
             (with_look("INK_PETROL", "prose"), "src/prose/pen.c:8: error"),
             (with_look("INK_PETROL", "table"), "src/table/pen.c:8: error"),
             (with_look("style_column_w(s, 9)"), "style_column_w(s, 9 is a column"),
             ({"src/chart/pen.c": PEN_C + "static const int LEAST = 9;\n"}, "pen.c:10: error: static const int is a constant"),
             ({"src/pages/page.c": with_body("word_length(PT(4));")}, "page.c:14: error: PT( is a length"),
             ({"src/chart/pen.c": PEN_C.replace("SPACE_RULE +", "")}, "nothing is drawn with SPACE_RULE"),
             ({"src/chart/pen.c": PEN_C.replace("+ PAINT_RULE", "")}, "nothing is drawn with PAINT_RULE"),
             ({"src/chart/pen.c": PEN_C.replace("+ RULE_THICK", "")}, "nothing is drawn with RULE_THICK"),
             ({"src/chart/pen.c": PEN_C.replace("+ (int)PEN_SHARE", "")}, "geometry.h:6: error: nothing is drawn with PEN_SHARE"),
             ({"src/chart/pen.c": PEN_C.replace("PEN_SPAN +", "")}, "geometry.h:5: error: nothing is drawn with PEN_SPAN")],
    "units": [({"entries": ENTRIES[:2]}, "src/xml/node.c: error: no unit test tests/unit/xml/node.c"),
              ({"src/base/text.c": ""}, "src/base/text.c: error: no unit test"),
              ({"entries": ENTRIES + ["base/word.c|golden|used"]}, "“base/word.c” needs no entry any more"),
              ({"entries": ENTRIES + ["base/*.c|golden|used"]}, "“base/*.c” needs no entry any more"),
              ({"entries": ENTRIES + ["base/leaf.c|golden|used"]}, "“base/leaf.c” is no source"),
              ({"entries": ENTRIES + ["pages/page.c|golden|used"]}, "“pages/page.c” is no source, or another entry before it"),
              ({"entries": ENTRIES[:2] + ["xml/node.c|golden/leaf|read"]}, "“xml/node.c”: there is no test or suite “golden/leaf”"),
              ({"entries": ENTRIES[:2] + ["xml/node.c|golden|"]}, "“xml/node.c”: which test covers it"),
              ({"tests/unit/xml/node.c": ""}, "tests/unit/xml/node.c: error: no meson.build lists it"),
              ({"tests/unit/base/leaf.c": ""}, "tests/unit/base/leaf.c: error: there is no src/base/leaf.c")],
}


def cases():
    for lint, faults in FAULTS.items():
        said, status = run(lint, {})
        yield f"{lint}: a tree in order", status == 0, said
        for changes, message in faults:
            said, status = run(lint, changes)
            yield f"{lint}: {message}", status == 1 and message in said, said
    lints = {path.stem for path in HERE.glob("*.py")} - {"selftest", "tree", "folders"}
    yield "every lint has faults", lints == set(FAULTS) - {"../coverage"}, str(lints ^ set(FAULTS))


def main():
    failed = 0
    results = list(cases())
    print(f"1..{len(results)}")
    for number, (name, ok, said) in enumerate(results, 1):
        failed += not ok
        print(f"{'ok' if ok else 'not ok'} {number} - {name.replace('#', '')}")
        if not ok:
            print("".join(f"# {line}\n" for line in said.splitlines()), end="")
    return failed > 0


sys.exit(main())
