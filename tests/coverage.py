"""coverage.py SUMMARY SRC: says how much of each folder of SRC the tests have reached, from llvm-cov's JSON; exit status 1 when it is too little.

All of src/ together must reach LEAST; no folder may lie far below and hide behind the others.
"""
import collections
import json
import pathlib
import sys

LEAST = {"lines": 97, "branches": 90}
FOLDER_LEAST = {"lines": 95, "branches": 85}


def per_folder(files, source):
    """{folder: counts}, and the sum of all as “src”."""
    found = collections.defaultdict(collections.Counter)
    for file in files:
        path = pathlib.Path(file["filename"]).resolve()
        if not path.is_relative_to(source):
            continue  # of a library
        for name in (path.name if path.parent == source else f"{path.relative_to(source).parts[0]}/", "src"):
            for kind in LEAST:
                found[name].update({key: file["summary"][kind][key.split()[1]] for key in (f"{kind} covered", f"{kind} count")})
    return found


def share(counts, kind):
    return 100 * counts[f"{kind} covered"] / counts[f"{kind} count"] if counts[f"{kind} count"] else 100


def main(path, source):
    folders = per_folder(json.loads(pathlib.Path(path).read_text(encoding="utf-8"))["data"][0]["files"], pathlib.Path(source).resolve())
    total, failed = folders.pop("src", collections.Counter()), not folders
    print(f"{'':10} {'lines':>12} {'branches':>20}")
    for name, counts in [*sorted(folders.items()), ("src", total)]:
        least = LEAST if counts is total else FOLDER_LEAST
        low = [f"fewer {kind} than {least[kind]} %" for kind in least if share(counts, kind) < least[kind]]
        failed |= bool(low)
        print(f"{name:10}" + "".join(f"{counts[f'{kind} covered']:7}/{counts[f'{kind} count']:5} {share(counts, kind):5.1f} %" for kind in least)
              + "".join(f"  {text}" for text in low))
    print(f"{'Fail' if failed else 'Ok'}: 1")
    return failed


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
