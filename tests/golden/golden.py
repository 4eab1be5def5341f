"""Compares what the program says in each case with expected.txt in the case's folder, and tells it in TAP.

--update as last argument, or GOLDEN_UPDATE in the environment, writes expected.txt anew: read the difference before it is
committed.
"""
import os
import sys


def difference(wanted, got):
    return ("".join(f"# wanted: {line}\n" for line in wanted.splitlines()) +
            "".join(f"# got:    {line}\n" for line in got.splitlines()))


def compare(cases, answer):
    """cases: folders, in order; answer(case): what is said. Ends the run, with status 1 when a case differs."""
    update, failed = sys.argv[-1] == "--update" or "GOLDEN_UPDATE" in os.environ, 0
    print(f"1..{len(cases)}")
    for number, case in enumerate(cases, 1):
        got, expected = answer(case), case / "expected.txt"
        if update:
            expected.write_text(got, encoding="utf-8")
        wanted = expected.read_text(encoding="utf-8") if expected.exists() else ""
        failed += got != wanted
        print(f"{'ok' if got == wanted else 'not ok'} {number} - {case.name}")
        if got != wanted:
            print(difference(wanted, got), end="")
    sys.exit(failed > 0)
