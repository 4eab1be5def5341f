"""Editions written to be hard: one a named extreme, and as many as wanted drawn at random, each the same every time.
Every function returns an Edition; Edition.write makes its folder with edition.xml and figures.sqlite."""
import math
import pathlib
import random
import sqlite3
from xml.sax.saxutils import escape, quoteattr

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "src" / "figures" / "schema.sql"
NAMES = ["Arvika", "Eda", "Filipstad", "Forshaga", "Grums", "Hagfors", "Hammarö", "Karlstad", "Kil", "Kristinehamn", "Munkfors", "Storfors",
         "Sunne", "Säffle", "Torsby", "Årjäng"]
WORDS = """andelen barn elever äldre kommun region samverkan hälsa skola vård omsorg trygghet uppföljning resultat arbete utveckling
förebyggande tidiga insatser målgrupp verksamhet ansvar delaktighet jämlikhet tillgänglighet kvalitetsutveckling
kompetensförsörjningsplanering och att som för med inte är har ska kan efter under mellan""".split()
LONGEST = "Arbetsmarknadsdepartementsrepresentantskapsutredningsverksamhet"
YEARS = range(2015, 2025)


def words(dice, n):
    """`n` words as a sentence; the longest of Swedish stand among them."""
    text = " ".join(dice.choice(WORDS) for _ in range(n))
    return text[:1].upper() + text[1:] + "."


class Indicator:
    def __init__(self, number, **over):
        self.id = f"i{number}"
        self.kpi = f"N{10000 + number}"
        self.name = f"Indikator {number} om elever med examen"
        self.short = f"Indikator {number}"
        self.goals = ["g1"]
        self.direction = "up"
        self.measure = "percent"
        self.levels = "municipality region nation"
        self.sexes = True
        self.status = True
        self.source = "Kolada"
        self.statement = "Fler elever ska ta examen"
        self.subject = "andelen elever som tar examen"
        self.definition = "Elever som tar examen inom fyra år, efter hemkommun."
        self.axis = "Andel elever, procent"
        self.target = ("change", 2017, 3)
        self.former = []
        self.breaks = []
        self.comments = [] # (slug or None, lead or None, [paragraph])
        self.value = lambda unit, sex, year: round(60 + unit * 1.7 % 20 + (year - 2015) * 0.6 + {"T": 0, "K": 3, "M": -3}[sex], 1)
        self.persons = None
        for name, value in over.items():
            assert hasattr(self, name), name
            setattr(self, name, value)

    def xml(self):
        kind, base, change = self.target
        change = f' change="{change}"' if change else ""
        former = "".join(f'<former-level met="{year}">{escape(text)}</former-level>' for year, text in self.former)
        breaks = "".join(f'<break year="{year}">{escape(text)}</break>' for year, text in self.breaks)
        return f"""<indicator id="{self.id}" name={quoteattr(self.name)} short-name={quoteattr(self.short)} goals="{' '.join(self.goals)}"
  direction="{self.direction}" measure="{self.measure}" levels="{self.levels}" by-sex="{'yes' if self.sexes else 'no'}"
  status="{'yes' if self.status else 'no'}" source={quoteattr(self.source)}>
  <statement>{escape(self.statement)}</statement><subject>{escape(self.subject)}</subject>
  <definition>{escape(self.definition)}</definition><axis>{escape(self.axis)}</axis>
  <figures><kpi id="{self.kpi}"/></figures><target kind="{kind}" base-year="{base}"{change}/>{former}{breaks}</indicator>"""

    def results(self):
        comments = ""
        for unit, lead, paragraphs in self.comments:
            of = f' unit="{unit}"' if unit else ""
            first = f"<lead>{escape(lead)}</lead>" if lead else ""
            comments += f"<comment{of}>{first}{''.join(f'<p>{escape(p)}</p>' for p in paragraphs)}</comment>\n"
        return f'<result indicator="{self.id}" year="2024">{comments}</result>' if comments else ""

    def rows(self, units):
        for number, (code, level) in enumerate(units):
            if level not in self.levels.split():
                continue
            for sex in "TKM" if self.sexes else "T":
                for year in YEARS:
                    value = self.value(number, sex, year)
                    if value is not None:
                        yield self.kpi, code, sex, year, value, self.persons


class Edition:
    """A small ordinary edition; an extreme changes what it is about."""

    def __init__(self, municipalities=6, indicators=4):
        names = [NAMES[i] if i < len(NAMES) else f"{NAMES[i % len(NAMES)]}by {i // len(NAMES)}" for i in range(municipalities)]
        self.units = [(f"{1000 + i}", name, f"k{i}", "municipality") for i, name in enumerate(names)]
        self.units += [("0017", "Värmland", "varmland", "region"), ("0000", "Riket", "riket", "nation")]
        self.groups = [("radet", "Värmlandsrådet", "Politisk nivå", None, "Ställer sig bakom inriktningen.", "Ledande förtroendevalda.")]
        self.goals = [("g1", "God och jämlik hälsa", "Alla ska kunna må bra i kropp och själ."), ("g2", "Robust välfärd", "Samverkan ska hålla över tid.")]
        half = (indicators + 1) // 2
        every = [Indicator(i) for i in range(1, indicators + 1)]
        self.areas = [["En trygg uppväxt", "Hälsan grundläggs tidigt.", [(None, every[:half])]]]
        if every[half:]:
            self.areas.append(["God kvalitet för äldre", "Äldre ska vara trygga.", [("80 år och äldre", every[half:])]])
        self.rings = [("Politiskt arbete", [(5, "Seminarium", "Årligt seminarium.", True), (10, "Möte", "Styrgruppen möts.", False)]),
                      ("Beredning", [(9, "Höstmöte", "Höstmöte med workshop.", False)])]
        self.title = "Aktuellt perspektiv"
        self.policy_title = "Politiskt inriktningsdokument"
        self.subtitle = "Så har {kommun}, länet och riket förflyttat sig mot de gemensamma målen."
        self.note = "Uppföljning"
        self.sections = ""  # more of them in the reports, as XML
        self.publications = ["inriktning", "lanet", "rapport"]

    @property
    def indicators(self):
        return [i for area in self.areas for _, some in area[2] for i in some]

    def area_xml(self, number, area):
        name, lead, subgroups = area
        inside = ""
        for heading, some in subgroups:
            text = "\n".join(i.xml() for i in some)
            inside += f"<subgroup name={quoteattr(heading)}>{text}</subgroup>" if heading else text
        return f'<area id="omrade{number}" name={quoteattr(name)}><lead>{escape(lead)}</lead>{inside}</area>'

    def ring_xml(self, number, ring):
        name, activities = ring
        inside = "".join(f'<activity month="{month}" label={quoteattr(label)}{" seminar=%syes%s" % (chr(34), chr(34)) if seminar else ""}>'
                         f"{escape(text)}</activity>" for month, label, text, seminar in activities)
        return f'<ring id="ring{number}" name={quoteattr(name)}>{inside}</ring>'

    def charts_xml(self):
        """Each kind of chart that compares municipalities, of the indicators that have the figures for it."""
        def figures(i):
            return [v for n, u in enumerate(self.units) if u[3] == "municipality" for v in [i.value(n, "T", 2024)] if v is not None]

        def kinds(i):
            yield from ("tile-map ranking", "movement")
            if i.sexes:
                yield "gap"
            if i.persons and i.measure == "percent" and all(0 <= value <= 100 for value in figures(i)):
                yield "funnel ranking"

        local = [i for i in self.indicators if "municipality" in i.levels and figures(i)][:2]
        charts = "".join(f'<charts of="{i.id}" kinds="{some}"/>' for i in local for some in kinds(i))
        return charts and f'<section id="jamfort" title="Kommunerna jämförda" head="Jämförelser">{charts}</section>'

    def publication_xml(self, kind):
        policy = kind == "inriktning"
        layout = "politiskt-inriktningsdokument" if policy else "aktuellt-perspektiv"
        per = "municipality" if kind == "rapport" else "county"
        file = {"inriktning": "inriktning", "lanet": "lanet", "rapport": "rapport"}[kind]
        cycle = '<section id="arshjul" title="Ett år" head="Årshjul"><lead>Arbetet går runt.</lead><annual-cycle of="ar"/></section>' if self.rings else ""
        profile = '<section id="profil" title="{kommun} jämfört med länet" head="Kommunprofil"><profile/></section>' if per == "municipality" else ""
        home = '<section id="hem" title="Att ta med hem"><take-home/></section>' if per == "municipality" else ""
        subtitle = self.subtitle if per == "municipality" else self.subtitle.replace("{kommun}", "kommunerna")
        sections = f"""<section id="mal" title="Gemensamma mål" head="Mål"><goal-list/></section>
  <section id="matt" title="Så mäter vi målen" head="Indikatorer"><lead>Indikatorerna visar vägen.</lead><indicator-list/></section>
  <section id="grupper" title="Grupperna" head="Organisation"><group-list/></section>{cycle}""" if policy else f"""
  <section id="laget" title="Läget i korthet"><summary/></section>
  {profile}<section id="indikatorer" title="Indikatorerna"><indicator-pages/></section>{self.sections}
  {self.charts_xml()}{home}
  <section id="regler" title="Så bedöms varje indikator" head="Bedömning"><rules/></section>"""
        title = self.policy_title if policy else self.title
        return f"""<publication id="{kind}" layout="{layout}" file="{file}" per="{per}" title={quoteattr(title)} label="Utgåva">
  <subtitle>{escape(subtitle)}</subtitle><note>{escape(self.note)}</note><subject>Prov.</subject>
  <section id="innehall" title="Innehåll"><contents/></section>{sections}
  <section id="kolofon" title="Om dokumentet"><colophon/></section></publication>"""

    def xml(self):
        wide = max(1, math.isqrt(len(self.units)))  # of the tile map
        units = "\n".join(f'<unit code="{code}" name={quoteattr(name)} slug="{slug}" level="{level}"' +
                          (f' tile="{n // wide + 1},{n % wide + 1}"' if level == "municipality" else "") + "/>"
                          for n, (code, name, slug, level) in enumerate(self.units))
        groups = "".join(f'<group id="{id_}" name={quoteattr(name)} kind={quoteattr(kind)}' + (f' reports-to="{above}"' if above else "") +
                         f"><task><p>{escape(task)}</p></task><roles><p>{escape(roles)}</p></roles></group>\n"
                         for id_, name, kind, above, task, roles in self.groups)
        goals = "\n".join(f'<goal id="{id_}" name={quoteattr(name)}><statement>{escape(text)}</statement></goal>' for id_, name, text in self.goals)
        areas = "\n".join(self.area_xml(i, area) for i, area in enumerate(self.areas))
        results = "\n".join(i.results() for i in self.indicators)
        rings = "\n".join(self.ring_xml(i, ring) for i, ring in enumerate(self.rings))
        cycles = f'<cycles><cycle id="ar" name="Ett år i Nya Perspektiv" start="5">{rings}</cycle></cycles>' if self.rings else ""
        publications = "\n".join(self.publication_xml(kind) for kind in self.publications)
        return f"""<?xml version="1.0" encoding="UTF-8"?>
<edition xmlns="urn:nya-perspektiv:edition:1" year="2025" name="Nya Perspektiv" language="sv" figures-until="2024">
<imprint><publisher>Region Värmland</publisher><decided-by>Värmlandsrådet</decided-by><decided>2025-04-25</decided></imprint>
<units>{units}</units>
<groups>{groups}</groups>
<goals>{goals}</goals>
<areas>{areas}</areas>
<results>{results}</results>
{cycles}
<publications>{publications}</publications>
</edition>
"""

    def write(self, folder):
        folder = pathlib.Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "edition.xml").write_text(self.xml(), encoding="utf-8")
        path = folder / "figures.sqlite"
        path.unlink(missing_ok=True)
        database = sqlite3.connect(path)
        database.executescript(SCHEMA.read_text(encoding="utf-8"))
        database.execute("INSERT INTO batch (id, file, sha256, imported, kind, format, content) VALUES (1, 'a.json', ?, '2025-03-01T10:00:00Z', 'example', 'v3', 'data')", ("a" * 64,))
        units = [(code, level) for code, _, _, level in self.units]
        database.executemany("INSERT INTO unit (code) VALUES (?)", [(code,) for code, _ in units])
        for i in self.indicators:
            database.execute("INSERT INTO kpi (id) VALUES (?)", (i.kpi,))
            database.executemany("INSERT INTO observation VALUES (?, ?, ?, ?, ?, '', NULL, ?, 1)", i.rows(units))
        database.commit()
        database.close()
        return folder / "edition.xml", path


# Named extremes


def long_indicator_name():
    e = Edition()
    name = "Andelen elever i årskurs nio med behörighet till gymnasieskolans yrkesprogram som också har klarat samtliga ämnesprov, " \
           f"deltagit i elevhälsans uppföljningssamtal och inte saknar vårdnadshavare i {LONGEST}, hemkommun"
    one, two = e.indicators[0], e.indicators[3]
    one.name = one.short = name
    one.statement = one.subject = one.axis = one.definition = one.source = name
    one.former = [(2014, "minst 65 procent av samtliga elever i länets alla skolor"), (2016, "minst 70 procent")]
    one.breaks = [(2021, "registret fick en ny definition som inte går att jämföra med den tidigare eftersom flera grupper har kommit till")]
    one.comments = [(None, words(random.Random(1), 60), [words(random.Random(2), 30)])]
    two.name = two.short = LONGEST * 2
    return e


def long_unit_name():
    e = Edition()
    names = ["Malung-Sälens och Norra Värmlands gemensamma kommunalförbund", LONGEST, "Upplands Väsby-Österåker"]
    e.units[:3] = [(code, name, slug, level) for (code, _, slug, level), name in zip(e.units, names)]
    e.units[6] = ("0017", "Värmlands, Dalarnas och Hälsinglands läns samverkansregion", "varmland", "region")
    return e


def long_titles():
    e = Edition()
    dice = random.Random(3)
    e.title = "Aktuella perspektiv på välfärdens utveckling i samtliga kommuner"
    e.policy_title = "Politiskt inriktningsdokument för kommunernas och regionens samverkan"
    e.subtitle, e.note = words(dice, 45), words(dice, 14)
    e.goals = [(f"g{i}", f"{words(dice, 7)} {LONGEST}", words(dice, 60)) for i in (1, 2)]
    e.areas[0][0] = "En trygg uppväxt för alla barn och unga i hela länet, oavsett bakgrund"
    e.areas[0][1] = words(dice, 70)
    e.areas[1][2][0] = ("Personer som är 80 år eller äldre och bor i särskilt boende eller har hemtjänst, samt deras anhöriga i hela länet", e.indicators[2:])
    e.groups = [("a", words(dice, 8), words(dice, 9), None, words(dice, 200), words(dice, 60)),
                ("b", LONGEST, LONGEST, "a", words(dice, 30), words(dice, 200))]
    return e


def goal_with_forty_indicators():
    return Edition(indicators=40)


def many_goals():
    e = Edition()
    e.goals = [(f"g{i}", f"Mål {i} om god hälsa", f"Det {i}:e målet gäller alla som bor i länet.") for i in range(1, 16)]
    for n, i in enumerate(e.indicators):
        i.goals = [f"g{k}" for k in range(1, 16) if k % (n + 2) == 0 or k == 15]
    return e


def units_290():
    e = Edition(municipalities=290)
    return e


def units_40():
    return Edition(municipalities=40)


def commentary_of_three_pages():
    e = Edition()
    dice = random.Random(4)
    e.indicators[1].comments = [(unit, None, [f"Stycke{n:02d} {words(dice, 110)} Slut{n:02d}." for n in range(16)]) for unit in (None, "k1")]
    return e


def empty_section():
    e = Edition()
    e.sections = '<section id="tom" title="Tom avdelning"></section><section id="rubrik" title="Bara en rubrik"><h2>Rubriken</h2></section>'
    e.rings = [("Politiskt arbete", [])]
    for i in e.areas[1][2][0][1]:
        i.value = lambda unit, sex, year: None
    return e


def one_unit():
    e = Edition(municipalities=1)
    e.units = e.units[:1]
    e.publications = ["rapport"]
    return e


def one_unit_in_the_county():
    e = Edition(municipalities=1)
    e.units = e.units[:2]
    return e


def one_indicator():
    return Edition(indicators=1)


def extreme_values():
    """Each indicator has one kind of course; half of them are to fall."""
    e = Edition(indicators=18)
    courses = [lambda u, s, y: 0, lambda u, s, y: 100, lambda u, s, y: 1e6 + u * 12345.6 + y * 1000, lambda u, s, y: -5.5 + u * 0.1 - (y - 2015),
               lambda u, s, y: 57.3, lambda u, s, y: 0 if y % 2 else 100, lambda u, s, y: -1e6 if u == 0 else 1e6,
               lambda u, s, y: 1e-3 * u, lambda u, s, y: 50 + u if y in (2017, 2020, 2024) else None]
    for n, i in enumerate(e.indicators):
        i.value = courses[n // 2]
        i.direction = "down" if n % 2 else "up"
        if n % 3 == 0:
            i.measure, i.target = "per-100000", ("direction", 2017, None)
        i.short = f"Indikator {n + 1}, {'minska' if n % 2 else 'öka'}"
    return e


def missing_years():
    e = Edition(indicators=10)
    has = [lambda y: y == 2024, lambda y: y == 2017, lambda y: False, lambda y: y != 2017, lambda y: y != 2024, lambda y: y in (2015, 2024),
           lambda y: y < 2018, lambda y: y % 3 == 0, lambda y: y > 2017, lambda y: True]
    for i, there in zip(e.indicators, has):
        i.value = lambda u, s, y, there=there: 60 + u + y % 7 if there(y) and (u + y) % 5 else None
    return e


def funnels():
    """Few persons and many; most municipalities far from the county, whose name is long."""
    e = Edition(municipalities=21)
    e.units[0] = ("1000", "Malung-Sälens och Norra Värmlands kommunalförbund", "k0", "municipality")
    e.units[21] = ("0017", "Värmlands, Dalarnas och Hälsinglands samverkansregion", "varmland", "region")
    for n, i in enumerate(e.indicators):
        i.persons = (30, 4000, 1, 50000)[n]
        i.value = lambda u, s, y, n=n: round(min(100, max(0, (50, 97, 0, 60)[n] + (u * 7 % 11 - 5) * (4, 2, 0, 9)[n] * (u < 21))), 1)
        i.levels = "municipality region"
    return e


def many_groups():
    """A tree of groups, wide and deep, with names of all lengths."""
    e = Edition()
    dice = random.Random(8)
    e.groups = [("n0", "Värmlandsrådet", "Politisk nivå", None, words(dice, 20), words(dice, 10))]
    e.groups += [(f"n{n}", words(dice, dice.choice([1, 2, 5]))[:-1], words(dice, 2)[:-1], f"n{(n - 1) // dice.choice([2, 3])}", words(dice, 20), words(dice, 12))
                 for n in range(1, 19)]
    return e


def equal_ends():
    """All lines of a chart end in the same place: their labels must part."""
    e = Edition()
    for i in e.indicators:
        i.value = lambda u, s, y: 60 + (2024 - y) * (u % 5 - 2) + {"T": 0, "K": 0.01, "M": -0.01}[s]
    return e


def prose_of_every_kind():
    """Steps, columns, lists, quotes, notes and tables with more in them than anyone should write."""
    e = Edition()
    dice = random.Random(6)
    steps = "".join(f'<step title="{words(dice, 4)[:-1]}">{words(dice, 25)}</step>' for _ in range(5))
    few = "".join(f'<step title="Steg {n}">{words(dice, 12)}</step>' for n in range(11))
    columns = "".join(f"<column><h3>{words(dice, 6)}</h3><p>{words(dice, 120)}</p><ul><li>{words(dice, 20)}</li></ul></column>" for _ in range(4))
    head = "".join(f"<cell>{words(dice, 3)[:-1]} {LONGEST if n == 4 else ''}</cell>" for n in range(16))
    rows = "".join("<row>" + "".join(f"<cell>{words(dice, 3) if n % 3 else n * 1234567}</cell>" for n in range(16)) + "</row>" for _ in range(30))
    tall = "".join(f"<row><cell>{words(dice, 2)}</cell><cell>{words(dice, 150)}</cell></row>" for _ in range(12))
    notes = "".join(f"<p>{words(dice, 30)}<note>{words(dice, 60)}</note> {words(dice, 30)}</p>" for _ in range(30))
    e.sections = f"""<section id="prosa" title="{words(dice, 12)}" kicker="{words(dice, 10)}" head="{words(dice, 20)}"><lead>{words(dice, 60)}</lead>
      <h2>{words(dice, 12)}</h2><steps>{steps}</steps><p>{words(dice, 10)}</p><steps>{few}</steps><h2>{LONGEST}{LONGEST}</h2><columns>{columns}</columns>
      <quote source="{words(dice, 20)}">{words(dice, 150)}</quote><table title="{words(dice, 30)}" figures="4 7">
      <head>{head}</head>{rows}</table><p>{words(dice, 20)}</p><table title="Hög"><head><cell>A</cell><cell>B</cell></head>{tall}</table>
      {notes}<source-note>{words(dice, 70)}</source-note></section>
      <section id="full" title="En full sida"><p>{"</p><p>".join(words(dice, 60) for _ in range(10))}</p><source-note>{words(dice, 40)}</source-note></section>"""
    return e


def full_cycle():
    e = Edition()
    dice = random.Random(5)
    e.rings = [(words(dice, 5), [(m, " ".join(dice.choice(WORDS) for _ in range(5)), words(dice, 25), m == 5) for m in range(1, 13)]) for _ in range(2)]
    return e


def drawn(seed):
    """An edition of everything a little, by dice."""
    dice = random.Random(seed)
    e = Edition(municipalities=dice.choice([1, 2, 5, 16, 21, 33]), indicators=dice.choice([1, 2, 7, 24]))
    if dice.random() < 0.3:
        e.units = [u for u in e.units if u[3] != "nation"]
    if dice.random() < 0.3:
        e.units = [(code, name if dice.random() < 0.7 else words(dice, 3)[:-1], slug, level) for code, name, slug, level in e.units]
    e.goals = [(f"g{n}", words(dice, dice.choice([2, 4, 9])), words(dice, dice.choice([5, 25, 50]))) for n in range(1, dice.choice([2, 4, 6, 8]))]
    e.title = dice.choice([e.title, words(dice, 6)])
    for area in e.areas:
        area[0], area[1] = words(dice, dice.choice([2, 6]))[:-1], words(dice, dice.choice([5, 40]))
    for i in e.indicators:
        draw_indicator(dice, e, i)
    e.rings = [(words(dice, dice.choice([1, 4])), [(m, words(dice, dice.choice([1, 2, 4]))[:-1], words(dice, dice.choice([3, 15])), dice.random() < 0.2)
                                                for m in range(1, 13) if dice.random() < 0.6]) for _ in range(dice.choice([1, 2]))]
    return e


def draw_indicator(dice, e, i):
    i.goals = sorted(dice.sample([g[0] for g in e.goals], dice.randint(1, len(e.goals))))
    i.direction = dice.choice(["up", "down"])
    i.measure = dice.choice(["percent", "per-1000", "per-100000", "years", "index", "points"])
    i.levels = dice.choice(["municipality region nation", "municipality", "region nation", "municipality region"])
    i.sexes = dice.random() < 0.7
    i.status = dice.random() < 0.9
    for field, sizes in (("name", (3, 8, 20)), ("short", (2, 4, 9)), ("definition", (6, 15, 40)), ("axis", (2, 5, 10)), ("source", (1, 3)), ("subject", (3, 9))):
        setattr(i, field, words(dice, dice.choice(sizes))[:-1])
    i.target = dice.choice([("change", dice.choice([2015, 2017, 2020]), dice.choice([0.5, 3, 10])), ("direction", 2017, None)])
    if i.sexes and dice.random() < 0.15:
        i.target = ("gap", 2017, None)
    size, noise, missing = dice.choice([0, 1, 60, 100, 5000, 1e6]), dice.choice([0, 0.1, 5, 400]), dice.choice([0, 0, 0.2, 0.7])
    if dice.random() < 0.1:
        size = -size
    table = {(u, s, y): None if dice.random() < missing else round(size + dice.uniform(-noise, noise), 1)
             for u in range(len(e.units)) for s in "TKM" for y in YEARS}
    i.value = lambda u, s, y: table[u, s, y]
    i.persons = dice.choice([None, 40, 4000])
    if dice.random() < 0.2:
        i.breaks = [(dice.choice([2018, 2022]), words(dice, dice.choice([3, 20])))]
    if dice.random() < 0.5:
        i.comments = [(unit, dice.choice([None, words(dice, dice.choice([6, 20, 40]))]), [words(dice, dice.choice([10, 40, 90])) for _ in range(dice.choice([1, 2, 3]))])
                      for unit in (None, "k0") if (unit or e.units[-1][3] != "municipality") and ("municipality" in i.levels or not unit)]


NAMED = {f.__name__.replace("_", "-"): f for f in (
    long_indicator_name, long_unit_name, long_titles, goal_with_forty_indicators, many_goals, units_290, units_40, commentary_of_three_pages,
    empty_section, one_unit, one_unit_in_the_county, one_indicator, prose_of_every_kind, extreme_values, missing_years, funnels, many_groups, equal_ends, full_cycle)}
