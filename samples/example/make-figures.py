"""make-figures.py [SAMPLES]: writes the example figures: SAMPLES/example holds one file a KPI in the shape of Kolada's API
v3, and a catalogue; SAMPLES/csv what Kolada has not, as other sources send it.

Invented, every one of them: import them with --example, and every page that prints one says so. They fill an edition
with what a real one has: all verdicts, women's and men's figures withheld where the total is given, years without
rows, surveys every second or fifth year. The same bytes on every machine: a generator of its own, whole numbers only.

A figure is counted in tenths. Each unit has a value for the base year and a movement to the latest year, which the
letters of VERDICTS decide; the years between lie on the way, with noise.
"""
import math
import os
import sys

UNITS = ["1784", "1730", "1782", "1763", "1764", "1783", "1761", "1780", "1715", "1781", "1762", "1760", "1766", "1785",
         "1737", "1765", "0017", "0000"]  # Arvika, Eda, … Årjäng, Region Värmland, riket: as editions print them
MUNICIPALITIES = UNITS[:16]
NAMES = dict(zip(UNITS, "Arvika Eda Filipstad Forshaga Grums Hagfors Hammarö Karlstad Kil Kristinehamn Munkfors Storfors Sunne "
                        "Säffle Torsby Årjäng Värmland Riket".split()))
COHORTS = dict(zip(UNITS, [230, 80, 90, 125, 85, 95, 200, 900, 120, 215, 30, 36, 125, 135, 95, 100, None, 113000]))
POPULATION = dict(zip(MUNICIPALITIES, [259, 86, 105, 115, 90, 115, 167, 948, 121, 242, 37, 40, 133, 154, 115, 100]))  # hundreds
GROUP = "G33624"  # Värmlands läns kommuner (ovägt medel)
OWN_COUNTY = {"N17461", "U33602"}  # the page of the design; most municipalities' values are withheld, but count
GROUP_ONLY = {"U28532"}  # Kolada has no figure of the county itself, only of the group of its municipalities
SMALL = {"1762": 60, "1760": 55, "1730": 30, "1764": 25, "1765": 15}  # how often, in percent, a sex is withheld

# One letter a unit, in the order of UNITS (that of the county counts only where its value is not its municipalities' mean):
# M met, t towards, - unchanged, x away, ? no value in the base year,
# n rows without values, l no value in the latest year, o no rows at all.
VERDICTS = {
    "U01901": "MMMMMMMMM-MMtMtMMt",
    "NP0002": "MMMMMMtMMMtMtMtMMt",
    "NP0003": "-t-M-MMMMttttMtMt-",
    "N15428": "xttt--tt-txtMttx-t",
    "U33602": "tnnnnnt-nxnnnMnntt",
    "N02797": "ttMMtttMttt-Mttttt",
    "N61602": "ooooooooooooooooMM",
    "U01425": "x-tx-xxx-txxtxt-xx",
    "N00973": "MMMMMtMtMMlnMMMMMt",
    "N20402": "Mtttttt-MtxttMtttt",
    "N15623": "tt-x-ttx-t-ttM-t-x",
    "U21454": "t-xt-ttxt-t-ttttt-",
    "U23505": "t-xt-ttxt-t-ttttt-",  # the same as U21454, so that their mean has that verdict too
    "U30453": "MoMMt?xMtMnoM-MtMt",
    "U28532": "MMxt?ttMMMootMMMMt",
    "U71455": "oooooooooooooooo-x",
    "U71454": "ooooooooooooooooMt",
    "U71452": "oooooooooooooooott",
    "N66077": "t-MttMMt-ttMMtM-tt",
    "U01405": "t-xt-txx-tx-t-xt-x",
    "U01413": "t-xt-xtx-tt-xtxt-x",
    "N15557": "x-xxtxM-xtx-x-tx-x",
    "N15553": "t-txM-t-Mtxt-tt-tt",
    "N15551": "M-ttMtx-tMt-Mtt-tt",
}

# Under which KPI Kolada has the margins (Osäkerhetstal) of another.
MARGINS = {"U01405": "U01511", "U01413": "U01519"}

YEARLY = list(range(2015, 2025))


class Kpi:
    """What a KPI's figures look like, in tenths."""

    def __init__(self, level, spread, nation, up, target, years=None, base=2017, sexes=None, swing=4, unchanged=3,
                 top=1000, units=None, step=1):
        self.level, self.spread, self.nation = level, spread, nation  # county, municipalities around it, nation
        self.up, self.target, self.unchanged = up, target, unchanged  # wanted direction, and what decides a verdict
        self.step = step  # the movement is a multiple of this: what a printed decimal stands for
        self.years, self.base, self.units = years or YEARLY, base, units or UNITS
        self.sexes = sexes  # women minus men; None: total only
        self.swing, self.top = swing, top  # noise of a single year; the largest value there can be


REGIONS = ["0017", "0000"]
LIV_OCH_HALSA, SURVEY = ("U01425", "U01405", "U01413"), [2017, 2022]
OLD_SURVEY = list(range(2015, 2022))

KPIS = {
    "U01901": Kpi(50, 14, 41, False, 20),
    "NP0002": Kpi(945, 12, 938, True, 20, sexes=6, top=1000),
    "NP0003": Kpi(142, 16, 126, False, 20, sexes=8, swing=6),
    "N15428": Kpi(862, 28, 856, True, 20, sexes=34, swing=8),
    "N17461": Kpi(704, 30, 714, True, 30, sexes=90, swing=5),
    "U33602": Kpi(398, 60, 409, True, 40, swing=12),
    "N02797": Kpi(86, 12, 92, False, 20, sexes=-8, swing=3),
    "N61602": Kpi(172, 0, 151, False, 10, sexes=-148, swing=3, units=REGIONS),
    "U01425": Kpi(178, 22, 196, False, 50, sexes=-12),
    "N00973": Kpi(402, 55, 388, True, 70, sexes=-110, swing=18),
    "N20402": Kpi(57340, 3600, 55820, False, 10000, sexes=6200, swing=600, unchanged=1000, top=99999, step=100),
    "N15623": Kpi(858, 22, 863, True, 20, [2022, 2023, 2024], 2023, sexes=10, swing=6),
    "U21454": Kpi(896, 18, 881, True, 30, sexes=8),
    "U23505": Kpi(868, 20, 852, True, 30, [y for y in YEARLY if y != 2021], sexes=6),
    "U30453": Kpi(704, 40, 718, True, 20, swing=12),
    "U28532": Kpi(702, 38, 691, True, 20, sexes=12, swing=12),
    "U71455": Kpi(766, 0, 741, True, 20, list(range(2015, 2024, 2)), sexes=-14, units=REGIONS),
    "U71454": Kpi(848, 0, 842, True, 20, list(range(2015, 2024, 2)), sexes=-10, units=REGIONS),
    "U71452": Kpi(742, 0, 738, True, 20, list(range(2015, 2024, 2)), sexes=-16, units=REGIONS),
    "N66077": Kpi(128, 22, 119, False, 20),
    "U01405": Kpi(708, 24, 722, True, 30, sexes=-36),
    "U01413": Kpi(298, 26, 281, False, 20, sexes=-14),
    "N15557": Kpi(904, 18, 898, True, 20, OLD_SURVEY, sexes=-12, swing=6),
    "N15553": Kpi(876, 20, 871, True, 20, OLD_SURVEY, sexes=10, swing=6),
    "N15551": Kpi(772, 26, 764, True, 20, OLD_SURVEY, sexes=22, swing=8),
}

# The page of the design that everybody compares with: base year and latest of N17461, in the order of UNITS.
N17461 = [(678, 716), (690, 714), (718, 760), (781, 801), (713, 748), (699, 736), (629, 665), (718, 746), (756, 796),
          (673, 712), (661, 702), (703, 718), (724, 747), (693, 728), (747, 762), (700, 736), (704, 736), (714, 731)]

# Years without a row, for which the source has nothing at all.
HOLES = {("U21454", "1762", 2018), ("U21454", "1762", 2019), ("N00973", "1760", 2016), ("U23505", "1760", 2020),
         ("U30453", "1730", 2020), ("U30453", "1764", 2018), ("U30453", "1785", 2021), ("U28532", "1765", 2019),
         ("NP0003", "1762", 2016)}

TITLES = {"NP0002": ("Kariesfria treåringar, Folktandvården Värmland, andel (%)", "Treåringar utan karies."),
          "NP0003": ("Fyraåringar med övervikt, Barnhälsovården Värmland, andel (%)", "Övervikt eller obesitas.")}


class Chance:
    """SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014), seeded by a text."""

    def __init__(self, text):
        self.state = 2025
        for byte in text.encode():
            self.state = (self.state * 1099511628211 ^ byte) & 0xFFFFFFFFFFFFFFFF

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        z = self.state
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & 0xFFFFFFFFFFFFFFFF
        z = (z ^ z >> 27) * 0x94D049BB133111EB & 0xFFFFFFFFFFFFFFFF
        return z ^ z >> 31

    def between(self, low, high):
        """A whole number from low to high."""
        return low + self.next() % (high - low + 1) if high > low else low

    def around(self, size):
        """Mostly small, about `size` on average, seldom over twice that."""
        return sum(self.between(-size, size) for _ in range(3)) * 2 // 3


def movement(chance, kpi, letter):
    """From base year to latest, in tenths, towards the wanted direction as `letter` says."""
    step, unchanged, target = kpi.step, kpi.unchanged // kpi.step, kpi.target // kpi.step
    towards = {"M": lambda: chance.between(target, target + target // 2),
               "t": lambda: chance.between(unchanged + 1, target - 1),
               "-": lambda: chance.between(-unchanged, unchanged),
               "x": lambda: -chance.between(unchanged + 1, unchanged + max(3, target // 2))}
    size = towards.get(letter, towards["t"])() * step
    return size if kpi.up else -size


def on_the_way(year, base, end, first, last):
    """The year's value between base and latest, without noise. Before the base year a third of the way backwards."""
    if year < base:
        return first - (last - first) * (base - year) // (3 * (end - base))
    return first + (last - first) * (year - base) // (end - base)


def years_of(code, kpi, unit):
    """Liv & Hälsa is made in Värmland every fifth year; the nation has a figure for every year."""
    return SURVEY if code in LIV_OCH_HALSA and unit != "0000" else kpi.years


def totals(chance, code, kpi, unit):
    """{year: value or None}; no entry for a year without a row."""
    years = years_of(code, kpi, unit)
    place = UNITS.index(unit)
    letter = VERDICTS.get(code, "t" * 18)[place]
    level = kpi.nation if unit == "0000" else kpi.level
    first = level + (chance.around(kpi.spread) if unit in MUNICIPALITIES else 0)
    last = first + movement(chance, kpi, letter)
    if last > kpi.top - 5:
        first, last = first - (last - kpi.top + 5), kpi.top - 5
    if last < 5:
        first, last = first + 5 - last, 5
    if code == "N17461":
        first, last = N17461[place]
    values = {}
    for year in years:
        value = on_the_way(year, kpi.base, years[-1], first, last)
        if year not in (kpi.base, years[-1]):
            value += chance.around(kpi.swing)
        missing = letter == "n" or (letter == "l" and year == years[-1]) or (letter == "?" and year <= kpi.base)
        if letter != "o" and (code, unit, year) not in HOLES:
            values[year] = None if missing else max(0, min(kpi.top, value))
    return values


def by_sex(chance, kpi, unit, total):
    """Women's and men's values around the total; withheld now and then where groups are small."""
    if total is None:
        return None, None
    half = kpi.sexes // 2
    gap = half + chance.around(max(2, abs(half) // 6))
    women, men = (max(0, min(kpi.top, total + g)) for g in (gap, -gap))
    roll, which = chance.between(0, 99), chance.between(0, 2)
    if roll < SMALL.get(unit, 0):
        women, men = (None if which != 1 else women), (None if which != 0 else men)
    return women, men


def number(tenths):
    return "null" if tenths is None else f"{tenths // 10}.{tenths % 10}"


def cell(gender, value, count=1):
    return (f'{{"gender": "{gender}", "count": {0 if value is None else count}, "status": "", "value": {number(value)}, '
            f'"isdeleted": false}}')


def row(code, unit, year, cells):
    return f'{{"kpi": "{code}", "municipality": "{unit}", "period": {year}, "values": [{", ".join(cells)}]}}'


def answer(rows):
    return '{"values": [\n' + ",\n".join(rows) + f'\n], "count": {len(rows)}, "next_url": null, "previous_url": null}}\n'


def county_mean(table, year):
    """Of the municipalities that have a value, each counted by its inhabitants, as the county's own value would be."""
    values = [(table[unit][year]["T"], POPULATION[unit]) for unit in MUNICIPALITIES if table[unit].get(year, {}).get("T") is not None]
    persons = sum(weight for _, weight in values)
    return (2 * sum(value * weight for value, weight in values) + persons) // (2 * persons) if values else None


def figures(code, kpi):
    """{unit: {year: {sex: value or None}}}"""
    table = {}
    for unit in kpi.units:
        chance = Chance(code + unit)
        table[unit] = {}
        for year, total in totals(chance, code, kpi, unit).items():
            if unit == "0017" and kpi.units is UNITS and code not in OWN_COUNTY:
                total = county_mean(table, year)
            table[unit][year] = {"T": total}
            if kpi.sexes is not None:
                table[unit][year]["K"], table[unit][year]["M"] = by_sex(chance, kpi, unit, total)
    return table


def group_mean(table, year, sex):
    """The mean of the municipalities that have a value, each counted the same, and how many they are."""
    values = [table[unit][year][sex] for unit in MUNICIPALITIES if table[unit].get(year, {}).get(sex) is not None]
    return (2 * sum(values) + len(values)) // (2 * len(values)), len(values)


def answer_rows(code, table):
    rows = []
    for unit, years in table.items():
        group = code in GROUP_ONLY and unit == "0017"
        for year, values in years.items():
            cells = [cell(sex, *(group_mean(table, year, sex) if group else (value,))) for sex, value in values.items()]
            if year % 2:  # the API promises no order
                cells = cells[1:] + cells[:1]
            rows.append(row(code, GROUP if group else unit, year, cells))
    return rows


def respondents(unit):
    """Those who answered a survey of health: some hundreds in a small municipality, more in a large one."""
    if unit == "0017":
        return sum(respondents(part) for part in MUNICIPALITIES)
    return 25000 if unit == "0000" else 300 + COHORTS[unit]


def margin_rows(code, table):
    """Half the width of a 95 % interval of a share about 70 %, in tenths: 1.96 · √(0.2 / n)."""
    rows = []
    for unit, years in table.items():
        n = respondents(unit)
        for year, values in years.items():
            rows.append(row(code, unit, year, [cell(sex, None if value is None else
                                                    math.isqrt(768320 * (1 if sex == "T" else 2) // n))
                                               for sex, value in values.items()]))
    return rows


def life_expectancy(code, level, nation, gain):
    """Years of life, in tenths: rises slowly, each municipality at its own height."""
    table = {}
    for unit in UNITS:
        chance = Chance(code + unit)
        start = nation if unit == "0000" else level + (chance.around(7) if unit in MUNICIPALITIES else 0)
        slope = gain + chance.between(-2, 2)
        table[unit] = {}
        for year in YEARLY:
            value = start + slope * (year - 2017) // 7 + (chance.between(-1, 1) if unit in MUNICIPALITIES else 0)
            table[unit][year] = {"T": county_mean(table, year) if unit == "0017" else value}
    return [row(code, unit, year, [cell("T", values["T"])]) for unit, years in table.items() for year, values in years.items()]


def cohort(code, unit, year):
    """{sex: children measured}; about one in a hundred inhabitants is three years old, and as many are four."""
    if unit == "0017":
        parts = [cohort(code, part, year) for part in MUNICIPALITIES]
        return {sex: sum(part[sex] for part in parts) for sex in "TKM"}
    size = COHORTS[unit]
    chance = Chance(f"{code}{unit}{year}cohort")
    women, men = (size // 2 + chance.around(max(1, size // 25)) for _ in "KM")
    return {"T": women + men, "K": women, "M": men}


def csv_rows(code, table, sexes):
    """One list of texts a row: unit, year, sex, value in tenths or None, children measured."""
    return [(unit, year, sex, value, cohort(code, unit, year)[sex])
            for unit, years in table.items() for year, values in years.items() for sex, value in
            sorted(values.items(), key=lambda item: sexes.index(item[0]))]


def caries(table):
    """As a Swedish spreadsheet saves it: Windows-1252, semicolons, decimal comma, names, thousands apart, CR LF."""
    words = {"K": "Flickor", "M": "Pojkar", "T": "Samtliga"}
    lines = ["Kommun;År;Kön;Kariesfria, andel (%);Undersökta barn"]
    for unit, year, sex, value, n in csv_rows("NP0002", table, "KMT"):
        share = ".." if value is None else f"{value // 10},{value % 10}"
        children = ".." if value is None else f"{n // 1000}\u00a0{n % 1000:03}" if n >= 1000 else n
        lines.append(f"{NAMES[unit]};{year};{words[sex]};{share};{children}")
    return ("\r\n".join(lines) + "\r\n").encode("cp1252")


def overweight(table):
    """As a statistics program saves it: UTF-8 with a mark, commas, decimal point, codes, quotation marks where needed."""
    lines = ['"kommunkod","ar","kon","andel övervikt, ""ISO-BMI"" 25 och mer","antal mätta"']
    for unit, year, sex, value, n in csv_rows("NP0003", table, "TKM"):
        share = "sekretess" if value is None else number(value)
        lines.append(f'"{unit}",{year},{sex},{share},{"" if value is None else n}')
    return ("\ufeff" + "\n".join(lines) + "\n").encode("utf-8")


def catalogue():
    rows = []
    for code, (title, description) in sorted(TITLES.items()):
        rows.append(f'{{"id": "{code}", "title": "{title}", "description": "{description} Exempel: eget nummer, finns '
                    f'inte i Kolada.", "is_divided_by_gender": true, "municipality_type": "A", "auspice": null, '
                    f'"operating_area": null, "perspective": null, "prel_publication_date": null, '
                    f'"publication_date": null, "publ_period": null, "has_ou_data": false}}')
    return rows


def main():
    samples = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
    tables = {code: figures(code, kpi) for code, kpi in KPIS.items()}
    files = {"csv/kariesfria.csv": caries(tables.pop("NP0002")), "csv/overvikt.csv": overweight(tables.pop("NP0003"))}
    answers = {code: answer_rows(code, table) for code, table in tables.items()}
    answers.update((margin, margin_rows(margin, tables[code])) for code, margin in MARGINS.items())
    answers["N00925"] = life_expectancy("N00925", 840, 843, 5)
    answers["N00923"] = life_expectancy("N00923", 806, 810, 8)
    answers["kpi"] = catalogue()
    files.update((f"example/{name}.json", answer(rows).encode("utf-8")) for name, rows in answers.items())
    for name, content in sorted(files.items()):
        path = os.path.join(samples, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as out:
            out.write(content)


main()
