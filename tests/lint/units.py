"""Each source has a unit test of its name, or the list in tests/meson.build says which tests cover it and why that is enough.

units.py ROOT TESTS ENTRY…: TESTS is meson's list of tests (intro-tests.json); an ENTRY is "PATTERN…|TEST…|WHY". A pattern is a path from
src/ on, in which * stands for any name; the first one that fits a source counts. Prints each source that has neither, each unit
test that nobody runs or that tests nothing, and each entry that says nothing true any more; exit status 1 when there is one.
"""
import fnmatch
import json
import pathlib
import sys

SEVERAL = {"content/counted.c", "figures/kolada.c", "input/vocabulary.c"}  # unit tests that go through more than one source


def names(root, folder, kinds):
    return sorted(p.relative_to(root / folder).as_posix() for p in (root / folder).glob("**/*") if p.suffix in kinds)


def known_tests(path):
    """Names of unit tests, and all names that an entry may have: of tests and of suites."""
    tests = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    suites = {test["name"]: {suite.split(":")[-1] for suite in test["suite"]} for test in tests}
    return {name for name, of in suites.items() if "unit" in of}, set(suites) | set().union(*suites.values())


def sources_without(root, units, entries):
    """Sources that neither have a unit test nor stand in the list; marks what the entries are good for."""
    for source in names(root, "src", (".c",)):
        tested = source.removesuffix(".c") in units
        entry = next((e for e in entries if fnmatch.fnmatchcase(source, e["pattern"])), None)
        if entry:
            entry["fits"] += 1
            entry["needed"] += not tested
        if not tested and not entry:
            yield f"src/{source}: error: no unit test tests/unit/{source}, and tests/meson.build does not say what covers it"


def stray_tests(root, units):
    headers = set(names(root, "src", (".c", ".h")))
    for test in names(root, "tests/unit", (".c",)):
        if test.removesuffix(".c") not in units:
            yield f"tests/unit/{test}: error: no meson.build lists it, so that it never runs"
        if not {test, test.removesuffix("c") + "h"} & headers and test not in SEVERAL:
            yield f"tests/unit/{test}: error: there is no src/{test} that it could test"


def untrue(entry, known):
    place = f"tests/meson.build: error: “{entry['pattern']}”"
    if not entry["fits"]:
        yield f"{place} is no source, or another entry before it fits all of them"
    elif not entry["needed"]:
        yield f"{place} needs no entry any more: it has a unit test"
    for test in entry["tests"]:
        if test not in known:
            yield f"{place}: there is no test or suite “{test}”"
    if not entry["tests"] or not entry["why"]:
        yield f"{place}: which test covers it, and why is that enough?"


def main(root, tests, *arguments):
    root = pathlib.Path(root)
    units, known = known_tests(tests)
    entries = [{"pattern": pattern, "tests": by.split(), "why": why.strip(), "fits": 0, "needed": 0}
               for patterns, by, why in (argument.split("|") for argument in arguments) for pattern in patterns.split()]
    errors = [*sources_without(root, units, entries), *stray_tests(root, units)]
    errors += [error for entry in entries for error in untrue(entry, known)]
    print("\n".join(errors) or f"{len(units)} unit tests; {sum(e['needed'] for e in entries)} sources are covered as the list says")
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
