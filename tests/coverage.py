"""coverage.py SUMMARY: says how much of each folder of src/ the tests have reached, from gcovr's JSON; exit status 1 when it is too little.

All of src/ together must reach LEAST; no folder may lie far below and hide behind the others.
"""
import collections
import json
import pathlib
import sys

LEAST = {"line": 97, "branch": 90}
FOLDER_LEAST = {"line": 95, "branch": 85}


def per_folder(files):
    """{folder: counts}, and the sum of all as “src”."""
    found = collections.defaultdict(collections.Counter)
    for file in files:
        path = pathlib.PurePath(file["filename"])
        for name in (path.name if path.parent.name == "src" else path.parent.name + "/", "src"):
            found[name].update({key: file[key] for kind in LEAST for key in (f"{kind}_covered", f"{kind}_total")})
    return found


def share(counts, kind):
    return 100 * counts[f"{kind}_covered"] / counts[f"{kind}_total"] if counts[f"{kind}_total"] else 100


def main(path):
    folders = per_folder(json.loads(pathlib.Path(path).read_text(encoding="utf-8"))["files"])
    total, failed = folders.pop("src", collections.Counter()), not folders
    print(f"{'':10} {'lines':>12} {'branches':>20}")
    for name, counts in [*sorted(folders.items()), ("src", total)]:
        least = LEAST if counts is total else FOLDER_LEAST
        low = [f"{kind} coverage is below {least[kind]} %" for kind in least if share(counts, kind) < least[kind]]
        failed |= bool(low)
        print(f"{name:10}" + "".join(f"{counts[f'{kind}_covered']:7}/{counts[f'{kind}_total']:5} {share(counts, kind):5.1f} %" for kind in least)
              + "".join(f"  {text}" for text in low))
    print(f"{'Fail' if failed else 'Ok'}: 1")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
