"""The same rule as dependencies.py, as the linker sees it: a declaration by hand or a macro can get around an include.

symbols.py ROOT LIBRARY: asks nm for the symbols of the object files in LIBRARY, folder by folder. One of the program's own must be
defined in the same folder or one before it; one of a library be used where folders.py says; any other be the C library's. Prints each
that is not, and each row of folders.py that nothing uses; exit status 1 when there is one.
"""
import collections
import os
import pathlib
import re
import subprocess
import sys

import folders

C_LIBRARIES = ("libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1")
OF_THE_LINKER = {"_GLOBAL_OFFSET_TABLE_", "_DYNAMIC", "__dso_handle"}


def nm(*arguments):
    return subprocess.run(["nm", "--format=posix", *map(str, arguments)], capture_output=True, encoding="utf-8", check=True).stdout


def c_symbols(compiler):
    """What the C library defines."""
    found = set(OF_THE_LINKER)
    for name in C_LIBRARIES:
        path = subprocess.run([compiler, f"-print-file-name={name}"], capture_output=True, encoding="utf-8", check=True).stdout.strip()
        if os.path.isabs(path):
            found.update(line.split("@")[0].split(" ")[0] for line in nm("-D", "--defined-only", path).splitlines())
    return found


def symbols(library):
    """(folder, object, symbol, is it defined here) for each symbol that the linker sees."""
    folder = source = None
    for line in nm("--extern-only", library).splitlines():
        head = re.fullmatch(r".*[\[/](?:meson-generated_\.\._)?((\w+?)_[\w.]+?)(?:\.c)?\.o\]?:", line)
        if head:
            folder, source = head[2], head[1]
        elif line and folder:
            name, kind = line.split(" ")[:2]
            yield folder, f"{folder}/{source[len(folder) + 1:]}.c", name, kind not in "Uwv"


def belongs(name):
    return next((library for library in folders.LIBRARIES if name.startswith(library.symbols)), None)


def broken(order, home, known, folder, name):
    library = belongs(name)
    if name in home:
        where = home[name]
        return f"{name} is {where}/'s, which comes after {folder}/" if folders.later(order, folder, where) else None
    if library:
        return None if folder in library.homes else f"{name}: {library.name} belongs to {', '.join(sorted(library.homes))}/ only"
    return None if name in known else f"{name} is in no library that folders.py knows"


def main(root, path):
    order, found = folders.order(root), list(symbols(path))
    home = {name: folder for folder, _, name, defined in found if defined}
    known = c_symbols(os.environ.get("CC", "cc"))
    errors, users = [], collections.defaultdict(set)
    for folder, source, name, defined in found:
        if folder not in order:
            errors.append(f"src/{source}: error: {folder}/ is not in src/meson.build's list of folders")
        elif not defined:
            users[belongs(name)].add(folder)
            error = broken(order, home, known, folder, name)
            if error:
                errors.append(f"src/{source}: error: {error}")
    for library in folders.LIBRARIES:
        errors += [f"tests/lint/folders.py: error: {folder}/ uses nothing of {library.name}" for folder in library.homes - users[library]]
    print("\n".join(sorted(set(errors))) or f"{len(home)} symbols of {len(order)} folders, each where it belongs")
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
