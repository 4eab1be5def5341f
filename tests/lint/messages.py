"""Everything that the program can say is said in Swedish, too.

messages.py ROOT XGETTEXT-ARGUMENT…: every source with messages is in POTFILES, every message of today's sources is translated
in src/po/sv.po (none fuzzy), formats fit, and Swedish quotation marks are used; exit status 1 when something is not so.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

MESSAGE = re.compile(r"\b(?:_|N_|gettext|ngettext)\(")


def run(*command, **more):
    """What the command complains of, a line each; nothing when it is content."""
    done = subprocess.run(command, capture_output=True, text=True, **more)
    return (done.stderr or f"{command[0]} failed\n").splitlines() if done.returncode else []


def potfiles(root):
    listed = [line for line in (root / "src/po/POTFILES").read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    speaking = {str(p.relative_to(root)) for p in root.glob("src/**/*.c") if MESSAGE.search(p.read_text(encoding="utf-8"))}
    speaking |= {str(p.relative_to(root)) for folder in ("src", "layouts") for p in root.glob(folder + "/**/*.rng")}
    if listed != sorted(listed):
        yield "src/po/POTFILES is not sorted"
    for name in sorted(speaking ^ set(listed)):
        yield f"src/po/POTFILES: {name} {'is missing' if name in speaking else 'says nothing'}"


def untranslated(root, arguments):
    environment = {**os.environ, "GETTEXTDATADIRS": str(root / "src/po")}
    with tempfile.TemporaryDirectory() as folder:
        template = os.path.join(folder, "perspektiv.pot")
        wrong = run("xgettext", "--files-from=src/po/POTFILES", "--output=" + template, *arguments, cwd=root, env=environment)
        return wrong or run("msgcmp", "src/po/sv.po", template, cwd=root)


def quotation_marks(root):
    text = (root / "src/po/sv.po").read_text(encoding="utf-8")
    for strings in re.findall(r'^msgstr\S* ((?:".*"\n)+)', text, re.M):
        said = "".join(line[1:-1] for line in strings.splitlines())
        if re.search(r'\\"|[“„«»]', re.sub(r'=\\".*?\\"', "", said)):  # XML keeps its own
            yield f"src/po/sv.po: quotation marks are ”…”: {said}"


def main(root, *arguments):
    root = pathlib.Path(root)
    wrong = [*potfiles(root), *untranslated(root, arguments), *quotation_marks(root)]
    wrong += run("msgfmt", "--check", "--output-file=/dev/null", "src/po/sv.po", cwd=root)
    print("\n".join(wrong) or "every message is translated")
    if wrong:
        print("meson compile -C build perspektiv-update-po brings the new messages into src/po/sv.po")
    return bool(wrong)


sys.exit(main(*sys.argv[1:]))
