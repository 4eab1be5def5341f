"""run.py PROGRAM SOURCE: imports the samples' figures, asks "build --dump suppression" what each sample edition withholds,
and tries to compute it from the rest: total = women + men in each unit, region = the sum of its municipalities for each
sex (or, where a group stands in for it, their unweighted mean), with numbers of persons that are made up but known to the
attacker. Reads the XML and the database by itself.

Each edition is tried twice: with protect="yes" at all figures, and as it is, where nothing is withheld for what Kolada
withholds."""
import os
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

PRIME = 2**61 - 1  # the equations are solved in the field of this many elements
SEXES = {"T": "total", "K": "women", "M": "men"}
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": "", "SOURCE_DATE_EPOCH": "1740823200"}
NAMESPACE = "{urn:nya-perspektiv:edition:1}"


def withheld(program, edition, database):
    """{(indicator, year): {(unit, sex): is it primary}} as the program says."""
    text = subprocess.run([program, "build", edition, "--figures", database, "--dump", "suppression"], env=ENVIRONMENT,
                          capture_output=True, encoding="utf-8", check=True).stdout
    found, at = {}, None
    for line in text.splitlines():
        if head := re.fullmatch(r"\d+ (\S+), (\d{4})", line):
            at = found.setdefault((head[1], int(head[2])), {})
        elif cell := re.fullmatch(r"  (.+) (total|women|men): (.*)", line):
            at[cell[1], cell[2]] = not cell[3].startswith("protects ")
    return found


def tables(edition, database):
    """{(indicator, year): {(unit, sex): has it a value}}: what the source has, as the edition combines it; and the same
    keys whose region is a mean."""
    folder, figures, means = edition.parent, {}, set()
    units = {u.get("code"): u.get("name") for u in xml.parse(folder / "units.xml").iter(NAMESPACE + "unit")}
    stand_ins = {u.get("mean"): u.get("code") for u in xml.parse(folder / "units.xml").iter(NAMESPACE + "unit") if u.get("mean")}
    root = xml.parse(edition).getroot()
    until = int(root.get("figures-until") or root.get("year"))
    for indicator in xml.parse(folder / "indicators.xml").iter(NAMESPACE + "indicator"):
        kpis = indicator.findall(f"{NAMESPACE}figures/{NAMESPACE}kpi")
        for kpi in kpis:
            part = kpi.get("part")
            rows = database.execute("SELECT unit, sex, period, value IS NOT NULL FROM observation WHERE kpi = ? AND period <= ?",
                                    (kpi.get("id"), until)).fetchall()
            own = {row[0] for row in rows}
            for unit, sex, year, given in rows:
                key, sex, mean = (indicator.get("id"), year), part or SEXES[sex], unit in stand_ins
                unit = stand_ins[unit] if mean and stand_ins[unit] not in own else unit
                if unit in units and (sex == "total" or indicator.get("by-sex") == "yes"):
                    figures.setdefault(key, {}).setdefault((units[unit], sex), []).append(given)
                    means |= {key} if mean else set()
        for key in [k for k in figures if k[0] == indicator.get("id")]:
            parts = 1 if kpis[0].get("part") else len(kpis)
            # A mean with a part that has no row is missing, which the source has not withheld: left out here.
            figures[key] = {cell: all(given) for cell, given in figures[key].items() if len(given) == parts or not all(given)}
    return figures, means


def equations(units, in_mean):
    """Rows {cell: coefficient} that sum to 0. `in_mean`: cells of which the region's are means; None when they are sums."""
    chance = random.Random(1)
    persons = {(u, s): chance.randrange(1, 10**6) for u in units for s in ("women", "men")}
    counties = [u for u, level in units.items() if level == "region"]
    towns = [u for u, level in units.items() if level == "municipality"]
    for s in ("women", "men"):
        persons.update({(r, s): sum(persons[u, s] for u in towns) for r in counties})
    persons.update({(u, "total"): persons[u, "women"] + persons[u, "men"] for u in units})
    for u in units:
        if in_mean is None or u not in counties:
            yield {(u, "total"): persons[u, "total"], (u, "women"): -persons[u, "women"], (u, "men"): -persons[u, "men"]}
    for r in counties:
        for s in SEXES.values():
            if in_mean is None:
                yield {(r, s): persons[r, s], **{(u, s): -persons[u, s] for u in towns}}
            else:
                counted = [(u, s) for u in towns if (u, s) in in_mean]
                yield {(r, s): len(counted), **{cell: -1 for cell in counted}}


def computable(units, unknown, in_mean):
    """The cells of `unknown` that the equations determine."""
    rows = [{c: v for c, v in row.items() if c in unknown} for row in equations(units, in_mean)]
    solved = {}
    for row in rows:
        for cell, done in solved.items():
            if factor := row.get(cell, 0):
                for c, v in done.items():
                    row[c] = (row.get(c, 0) - factor * v) % PRIME
        row = {c: v for c, v in row.items() if v % PRIME}
        if not row:
            continue
        pivot = next(iter(row))
        inverse = pow(row[pivot], -1, PRIME)
        row = {c: v * inverse % PRIME for c, v in row.items()}
        for cell, done in solved.items():
            if factor := done.get(pivot, 0):
                solved[cell] = {c: x for c in done | row if (x := (done.get(c, 0) - factor * row.get(c, 0)) % PRIME)}
        solved[pivot] = row
    return {cell for cell, row in solved.items() if len(row) == 1}


def attack(program, edition, path):
    said, leaks, open_before = withheld(program, edition, path), [], 0
    units = {u.get("name"): u.get("level") for u in xml.parse(edition.parent / "units.xml").iter(NAMESPACE + "unit")}
    everything = {(u, s) for u in units for s in SEXES.values()}
    figures, means = tables(edition, sqlite3.connect(path))
    for key, table in sorted(figures.items()):
        secret = {cell for cell, given in table.items() if not given}
        hidden = said.get(key, {})
        leaks += [f"{key} {cell}: withheld by the source, but not listed" for cell in secret - hidden.keys()]
        missing = everything - table.keys()
        # Nobody says whether a mean counts what is withheld: both are tried.
        for in_mean in [table.keys(), table.keys() - secret] if key in means else [None]:
            found = computable(units, missing | secret | hidden.keys(), in_mean)
            leaks += [f"{key} {cell}: can be computed" for cell in found if hidden.get(cell)]
            open_before += len(computable(units, missing | secret, in_mean) & secret)
    return leaks, open_before


def protected(edition, folder):
    """The edition with protection asked for everywhere."""
    copy = pathlib.Path(folder) / edition.parent.name
    shutil.copytree(edition.parent, copy)
    indicators = copy / "indicators.xml"
    text = indicators.read_text(encoding="utf-8")
    indicators.write_text(text.replace("<figures", '<figures protect="yes"'), encoding="utf-8")
    return copy / edition.name


def open_kpis(database):
    """What came from Kolada's API, all of which is open."""
    return {row[0] for row in database.execute("SELECT o.kpi FROM observation AS o JOIN batch AS b ON b.id = o.batch GROUP BY 1 HAVING max(b.format = 'csv') = 0")}


def hidden_though_open(program, edition, path):
    """Figures withheld to protect others, though everyone can read them in Kolada."""
    kpis = open_kpis(sqlite3.connect(path))
    areas = xml.parse(edition.parent / "indicators.xml")
    rest_on = {i.get("id"): {k.get("id") for k in i.iter(NAMESPACE + "kpi")} for i in areas.iter(NAMESPACE + "indicator")}
    return [f"{key} {cell}: withheld, but open" for key, cells in withheld(program, edition, path).items()
            for cell, primary in cells.items() if not primary and rest_on[key[0]] <= kpis]


def main():
    program, source = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "figures.db")
        subprocess.run(["sh", source / "samples/figures.sh", program, database], env=ENVIRONMENT, check=True, capture_output=True)
        for edition in sorted(source.glob("samples/*/edition.xml")):
            leaks, before = attack(program, protected(edition, folder), database)
            print(f"{edition.parent.name}: {before} secret figures could be computed from the source's, {len(leaks)} from the edition's")
            leaks += hidden_though_open(program, edition, database)
            print("".join(leak + "\n" for leak in leaks), end="")
            failed |= bool(leaks) or before == 0
    sys.exit(failed)


main()
