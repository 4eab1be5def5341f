"""run.py PROGRAM: every verdict of the overview once more, from the edition's XML, the database and the rules that the
report prints ("Så bedöms varje indikator"), by other means: nothing here is shared with the program. One line of TAP an indicator."""
import decimal
import math
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

SAMPLES = pathlib.Path(__file__).resolve().parents[3] / "samples"
NAMESPACE = "{urn:nya-perspektiv:edition:1}"
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": ""}
Z = 1.959963984540054
UNCHANGED = {"per-1000": 1.0}
PER = {"percent": 100.0, "per-1000": 1e3, "per-100000": 1e5}
WORDS = {"met": ("Målet nått, säkert", "Målet nått enligt värdet, kan vara slump", "Målet nått enligt värdet, osäkerheten är okänd"),
         "towards": ("På väg mot målet, säkert", "På väg mot målet, kan vara slump", "På väg mot målet, osäkerheten är okänd"),
         "still": ("Oförändrat, säkert", "Oförändrat, slumpen kan dölja en förändring", "Oförändrat, osäkerheten är okänd"),
         "away": ("Fel riktning, säkert", "Fel riktning, kan vara slump", "Fel riktning, osäkerheten är okänd")}
SURE, CHANCE, UNKNOWN = range(3)


def printed(value):
    """With one decimal, half away from zero, on the decimal digits."""
    exact = decimal.Decimal(repr(round(value, 9)))
    return float(exact.quantize(decimal.Decimal("0.1"), decimal.ROUND_HALF_UP))


def wilson(value, persons, per):
    p, n = value / per, persons
    middle, half = (2 * n * p + Z * Z) / (2 * (n + Z * Z)), Z * math.sqrt(Z * Z + 4 * n * p * (1 - p)) / (2 * (n + Z * Z))
    return per * max(0.0, middle - half), per * min(1.0, middle + half)


def poisson_above(count, mean):
    """P(X ≥ count) for whole counts; between them by the gamma law, as a sum over the tail."""
    if count <= 0:
        return 1.0
    term = math.exp(count * math.log(mean) - mean - math.lgamma(count + 1)) if mean > 0 else 0.0
    total, k = 0.0, count
    while term > 1e-18 or k < mean:
        total += term
        k += 1
        term *= mean / k
    return total


def garwood(value, persons, per):
    count = value * persons / per

    def solve(wanted, at):
        low, high = 0.0, at + 20 * math.sqrt(at) + 100
        for _ in range(200):
            middle = (low + high) / 2
            low, high = (middle, high) if poisson_above(at, middle) < wanted else (low, middle)
        return low

    return (solve(0.025, count) if count > 0 else 0.0) * per / persons, solve(0.975, count + 1) * per / persons


class Indicator:
    def __init__(self, element):
        child = lambda name: element.find(NAMESPACE + name)
        figures, target = child("figures"), child("target")
        self.id, self.measure = element.get("id"), element.get("measure")
        self.name = element.get("short-name", element.get("name"))
        self.sign = 1 if element.get("direction") == "up" else -1
        self.levels = element.get("levels").split()
        self.judged = element.get("status", "yes") == "yes"
        self.unchanged = float(element.get("unchanged", UNCHANGED.get(self.measure, 0.3)))
        self.kpis = [(k.get("id"), k.get("uncertainty")) for k in figures]
        self.scale, self.offset = float(figures.get("scale", 1)), float(figures.get("offset", 0))
        self.years, self.repeats = int(figures.get("years", 1)), int(figures.get("repeats", 1))
        self.base, self.change = int(target.get("base-year")), target.get("change")
        self.target = float(self.change) if self.change else None
        self.breaks = [int(b.get("year")) for b in element.iter(NAMESPACE + "break")]


class Figures:
    """What an indicator's figures are: (value, persons, margin) by year, for a unit."""

    def __init__(self, database, until, hidden, region, mean):
        self.rows = {}
        for kpi, unit, sex, year, value, persons in database.execute("SELECT kpi, unit, sex, period, value, denominator FROM observation"):
            if year <= until:
                self.rows.setdefault((kpi, unit, sex), {})[year] = (value, persons)
        self.hidden, self.region, self.mean = hidden, region, mean

    def raw(self, kpi, unit, sex):
        own = any((kpi, unit, s) in self.rows for s in "TKM")
        return self.rows.get((kpi, self.mean if unit == self.region and not own else unit, sex), {})

    def is_mean(self, indicator, unit):
        return unit == self.region and any(self.raw(k, unit, "T") and not any((k, unit, s) in self.rows for s in "TKM") for k, _ in indicator.kpis)

    def sex(self, indicator, unit, sex):
        parts = [self.raw(kpi, unit, sex) for kpi, _ in indicator.kpis]
        out = {}
        for year in sorted(set().union(*parts)):
            values = [part.get(year, (None, None)) for part in parts]
            if any(value is None for value, _ in values):
                out[year] = None
                continue
            margins = [self.raw(u, unit, sex).get(year, (None, None))[0] if u else None for _, u in indicator.kpis]
            margin = abs(indicator.scale) * math.sqrt(sum(m * m for m in margins)) / len(margins) if all(margins) and not self.is_mean(indicator, unit) else 0
            mean = sum(value for value, _ in values) / len(values)
            out[year] = (round(indicator.offset + indicator.scale * mean, 9), values[0][1] if len(values) == 1 else None, margin)
        return {year: f for year, f in out.items() if (indicator.id, unit, year) not in self.hidden or sex != "T"}

    def total(self, indicator, unit):
        """Years to (figure, year of measurement)."""
        by_sex = [self.sex(indicator, unit, sex) for sex in "TKM"]
        kept, out = None, {}
        for year in sorted(set().union(*by_sex)):
            now = [(f.get(year) or (None,))[0] for f in by_sex]
            then = [(f.get(kept) or (None,))[0] for f in by_sex] if kept else None
            if not (kept and now == then and any(v is not None for v in now) and year - kept < indicator.repeats
                    and not any(kept < b <= year for b in indicator.breaks)):
                kept = year
            figure = by_sex[0].get(year)
            if figure:
                out[year] = (figure, kept)
        return out


def change_interval(indicator, base, latest, persons):
    limits = []
    for (value, _, margin), count in zip((base, latest), persons):
        value, per = printed(value), PER.get(indicator.measure)
        if margin:
            limits.append((value, value - margin, value + margin))
        elif not per or not count or value < 0 or (indicator.measure == "percent" and value > per):
            return None
        elif indicator.measure == "percent":
            limits.append((value, *wilson(value, count, per)))
        else:
            limits.append((value, *garwood(value, count * indicator.years, per)))
    (b, b_lo, b_hi), (l, l_lo, l_hi) = limits
    return l - b - math.hypot(l - l_lo, b_hi - b), l - b + math.hypot(l_hi - l, b - b_lo)


def noise(indicator, series, latest, change):
    start = max([b for b in indicator.breaks if b <= latest], default=0)
    values, after = [], latest + indicator.years
    for year in sorted(series, reverse=True):
        if start <= year <= after - indicator.years and series[year][1] == year:
            values.append(printed(series[year][0][0]))
            after = year
    if len(values) < 8:
        return None
    half = Z * math.sqrt(2) * sum(abs(a - b) for a, b in zip(values, values[1:])) / (len(values) - 1) / 1.128
    return (change - half, change + half) if half else None


def certainty(indicator, verdict, interval, firm):
    if not interval:
        return UNKNOWN
    lo, hi = interval if indicator.sign > 0 else (-interval[1], -interval[0])
    matters = indicator.target or 3 * indicator.unchanged
    sure = {"met": lo >= indicator.target if indicator.target else lo > 0, "towards": lo > 0, "away": hi < 0,
            "still": -matters < lo and hi < matters}[verdict]
    return (SURE if firm else UNKNOWN) if sure else CHANCE


def judge(indicator, series, latest):
    if latest not in series:
        return "Redovisas inte"
    (now, now_year), (base, base_year) = series[latest], series.get(indicator.base, (None, None))
    if not base:
        return "Går inte att jämföra"
    if now_year <= indicator.base:
        return "Ingen ny mätning"
    if any(indicator.base < b <= latest for b in indicator.breaks) or now_year - base_year < indicator.years:
        return "Går inte att jämföra"
    change = printed(printed(now[0]) - printed(base[0]))
    towards = indicator.sign * change
    target = printed(printed(base[0]) + indicator.sign * indicator.target) if indicator.target else None
    verdict = ("met" if (towards >= indicator.target if indicator.target else towards > indicator.unchanged) else
               "still" if abs(towards) <= indicator.unchanged else "towards" if towards > 0 else "away")
    if verdict == "towards" and target is not None and indicator.measure in ("percent", "index") and not 0 <= target <= 100:
        return "Går inte att jämföra"
    own, firm = (base[1], now[1]), all((base[2], now[2])) or not any(u for _, u in indicator.kpis)
    interval = change_interval(indicator, base, now, own)
    if not interval:
        firm, either = False, base[1] or now[1]
        interval = change_interval(indicator, base, now, (either, either)) or noise(indicator, series, now_year, change)
    return WORDS[verdict][certainty(indicator, verdict, interval, firm)]


def same_members(indicator, figures, municipalities, latest, given):
    """The mean of those that have both years, in the years in which all of them have a value."""
    all_series = [figures.total(indicator, unit) for unit in municipalities]
    members = [s for s in all_series if indicator.base in s and latest in s]
    if len(members) < 2:
        return given
    return {year: ((round(sum(s[year][0][0] for s in members) / len(members), 9), None, 0), measured)
            for year, (_, measured) in given.items() if all(year in s for s in members)}


def overview(program, edition, database):
    """The program's words, by indicator and unit; and totals that it hides to protect others."""
    run = lambda *options: subprocess.run([program, "build", edition, "--figures", database, *options], env=ENVIRONMENT, capture_output=True,
                                          encoding="utf-8", check=True).stdout
    rows = [[cell.strip() for cell in line.split(" | ")] for line in run("--publication", "aktuellt-perspektiv", "--dump", "content").split("\n")]
    head = next(row for row in rows if row[0] == "head" and "Riket" in row and len(row) > 10)
    said = {row[1]: dict(zip(head[3:], row[3:])) for row in rows if row[0] == "row" and len(row) == len(head) and row[1].isdigit()}
    hidden, place = set(), None
    for line in run("--publication", "aktuellt-perspektiv", "--dump", "suppression").split("\n"):
        if found := re.match(r"\d+ (\S+), (\d{4})$", line):
            place = (found[1], int(found[2]))
        elif found := re.match(r"  (.+): (?:protects|about fewer)", line):
            hidden.add((place[0], found[1], place[1]))
    return said, hidden


def compare(program, path, database):
    """Whether each indicator's verdicts are the same, with what differs."""
    load = lambda name: tree.parse(path.parent / name).getroot()
    root, units = load(path.name), list(load("units.xml").iter(NAMESPACE + "unit"))
    said, hidden = overview(program, str(path), database)
    code = {u.get("name"): u.get("code") for u in units}
    region = next(u for u in units if u.get("level") == "region")
    municipalities = [u.get("code") for u in units if u.get("level") == "municipality"]
    figures = Figures(sqlite3.connect(database), int(root.get("figures-until", root.get("year"))),
                      {(i, code[name], year) for i, name, year in hidden if name in code}, region.get("code"), region.get("mean"))
    indicators = [Indicator(e) for e in load("indicators.xml").iter(NAMESPACE + "indicator")]
    for number, shown in said.items():
        indicator = indicators[int(number) - 1]
        county = [year for unit in municipalities + [region.get("code")] for sex in "TKM" for year, f in figures.sex(indicator, unit, sex).items() if f]
        latest, wrong = max(county or figures.total(indicator, "0000")), []
        for unit in units:
            series = figures.total(indicator, unit.get("code"))
            if figures.is_mean(indicator, unit.get("code")):
                series = same_members(indicator, figures, municipalities, latest, series)
            wanted = judge(indicator, series, latest) if unit.get("level") in indicator.levels else "Redovisas inte"
            if shown[unit.get("name")] != wanted:
                wrong.append(f"{unit.get('name')}: printed “{shown[unit.get('name')]}”, computed “{wanted}”")
        yield f"{root.get('year')}, indicator {number}, {len(units)} verdicts", wrong


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "figures.sqlite")
        subprocess.run(["sh", SAMPLES / "figures.sh", program, database], check=True, capture_output=True)
        compared = [one for year in ("2020", "2025") for one in compare(program, SAMPLES / year / "edition.xml", database)]
    print(f"1..{len(compared)}")
    for number, (name, wrong) in enumerate(compared, 1):
        print("\n".join([f"{'not ok' if wrong else 'ok'} {number} - {name}", *(f"# {line}" for line in wrong)]))
    sys.exit(any(wrong for _, wrong in compared))


main()
