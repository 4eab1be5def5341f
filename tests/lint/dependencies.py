"""A folder of src/ includes only itself and folders before it, and keeps its library to itself (folders.py).

dependencies.py ROOT: prints each include that breaks the rule, with its place, and each list of folders that has another order;
exit status 1 when there is one.
"""
import pathlib
import re
import sys

import folders


def broken(order, folder, name, angled):
    if angled:
        for library in folders.LIBRARIES:
            if name.startswith(library.headers) and folder not in library.homes:
                return f"<{name}>: {library.name} belongs to {', '.join(sorted(library.homes))}/ only"
        return None
    target = name.split("/")[0]
    if target not in order or "/" not in name:
        return f'"{name}" is in no folder of src/'
    if folder in order and folders.later(order, folder, target):
        return f"{folder}/ may not include {target}/, which comes after it"
    return None


def includes(root, order):
    for path in sorted(pathlib.Path(root, "src").glob("**/*.[ch]")):
        place, folder = path.relative_to(root), path.parent.name
        if folder != "src" and folder not in order:
            yield f"{place}: error: {folder}/ is not in src/meson.build's list of folders"
            continue
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', text)
            error = found and broken(order, folder, found[2], found[1] == "<")
            if error:
                yield f"{place}:{number}: error: {error}"


def lists(root, order):
    """README.md tells newcomers the same order, and no table has a folder that is gone."""
    told = re.findall(r"^\| `(\w+)/` ", (root / "README.md").read_text(encoding="utf-8"), re.M)
    if told != order:
        yield f"README.md: error: its table of folders is {' '.join(told)}; src/meson.build builds {' '.join(order)}"
    for library in folders.LIBRARIES:
        for home in sorted(library.homes - set(order)):
            yield f"tests/lint/folders.py: error: {library.name} belongs to {home}/, which src/meson.build does not have"


def main(root):
    order = folders.order(root)
    errors = [*lists(root, order), *includes(root, order)]
    print("\n".join(errors) if errors else "every include points upwards")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
