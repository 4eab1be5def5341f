"""A folder of src/ includes only itself and folders above it (DESIGN: the pipeline of stages).

dependencies.py SRC: prints each include that breaks the rule, with its place; exit status 1 when there is one.
"""
import pathlib
import re
import sys

ORDER = ["base", "model", "xml", "input", "figures", "import", "assess", "content", "text", "draw", "chart", "flow", "table", "prose", "pages", "sheet", "pdf", "export", "publish", "command"]
# A library's headers are included in one folder only; its handles never leave it. cairo draws charts' geometry; layout
# and charts share the pen.
LIBRARIES = {
    "libxml/": {"xml"}, "sqlite3.h": {"figures", "import"}, "hb": {"text"}, "hyphen.h": {"text"}, "cairo": {"chart", "export"},
    "hpdf": {"pdf"}, "nettle/": {"base"}, "zlib.h": {"pdf"}, "libdeflate.h": {"pdf"}, "png.h": {"draw"}, "turbojpeg.h": {"draw"}, "lcms2.h": {"draw"},
}


def broken(folder, path, line, name, angled):
    if angled:
        for start, homes in LIBRARIES.items():
            if name.startswith(start) and folder not in homes:
                return f"{path}:{line}: error: <{name}> belongs to {', '.join(sorted(homes))}/ only"
        return None
    target = name.split("/")[0]
    if target not in ORDER:
        return f"{path}:{line}: error: \"{name}\" is in no folder of src/"
    if ORDER.index(target) > ORDER.index(folder):
        return f"{path}:{line}: error: {folder}/ may not include {target}/, which comes after it"
    return None


def main(source):
    errors = []
    for path in sorted(pathlib.Path(source).glob("*/*.[ch]")):
        folder = path.parent.name
        if folder not in ORDER:
            errors.append(f"{path}: error: {folder}/ is not in the design's list of folders")
            continue
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', text)
            if found:
                error = broken(folder, path, number, found[2], found[1] == "<")
                if error:
                    errors.append(error)
    print("\n".join(errors) if errors else "every include points upwards")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
