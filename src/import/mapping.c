#include "import/mapping.h"

#include "import/import.h"

#include "base/near.h"
#include "base/number.h"
#include "import/plaintext.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)
#define LENGTH(array) (sizeof(array) / sizeof *(array))

enum map_section {
    SECTION_FILE,
    SECTION_COLUMNS,
    SECTION_UNITS,
    SECTION_KPIS,
    SECTION_SEXES,
    SECTION_WORDS,
    SECTION_MARGINS,
    SECTION_COUNT
};

static const char *const sections[SECTION_COUNT] = {"file",  "columns", "units",  "kpis",
                                                    "sexes", "words",   "margins"};

static const char *const roles[ROLE_COUNT] = {"unit",  "kpi",         "period", "sex",
                                              "value", "denominator", "margin"};

enum setting {
    SETTING_MEASURE = ROLE_SEX + 1,
    SETTING_KIND,
    SETTING_DECIMAL,
    SETTING_SEPARATOR,
    SETTING_LINE,
    SETTING_COUNT
};

/* Of [file]; the first ones are roles. */
static const char *const settings[SETTING_COUNT] = {"unit", "kpi",     "period",    "sex",         "measure",
                                                    "kind", "decimal", "separator", "heading-line"};

static const char *const kinds[] = {"real", "example"};
static const char *const decimals[] = {"comma", "point"};
static const char *const separators[] = {"tab", "semicolon", "comma"};
static const char *const sexes[] = {"T", "K", "M"};
static const char *const reasons[] = {"withheld", "missing", "not-applicable", "pending"};

struct mapping_reader {
    struct arena *arena;
    struct diag *diag;
    struct mapping *map;
    struct mapping_entry *lines[SECTION_COUNT], **ends[SECTION_COUNT];
    int section; /* that the line stands in; SECTION_COUNT before the first, and in one that is not known */
    bool named;  /* a section has been named, even a wrong one */
};

static const char *listed(struct arena *a, const char *const *names, size_t n) {
    const char *text = names[0];
    for (size_t i = 1; i < n; i++)
        text = arena_printf(a, "%s, %s", text, names[i]);
    return text;
}

/* Position of a word among those that are allowed; `n` after an error that says so. */
static size_t choose(struct mapping_reader *r, struct place at, const char *word, const char *const *names,
                     size_t n) {
    struct near near = near_begin(word);
    for (size_t i = 0; i < n; i++) {
        if (strcmp(names[i], word) == 0)
            return i;
        if (word[0] && word[1]) /* any letter is near to any other */
            near_add(&near, names[i]);
    }
    const char *all = arena_printf(r->arena, _("allowed here: %s"), listed(r->arena, names, n));
    diag_error(r->diag, at,
               near.best ? arena_printf(r->arena, _("did you mean %s? %s"), near.best, all) : all,
               _("\"%s\" is not known here"), word);
    return n;
}

static size_t choose_measure(struct mapping_reader *r, const struct mapping_entry *e) {
    const char *names[MEASURE_COUNT];
    for (int k = 0; k < MEASURE_COUNT; k++)
        names[k] = measure_types[k].name;
    return choose(r, e->at, e->value, names, MEASURE_COUNT);
}

static char *trim(char *start, char *end) {
    while (end > start && strchr(" \t\r", end[-1]))
        end--;
    *end = '\0';
    return start + strspn(start, " \t");
}

/* An id is as input/edition.rng has it. */
static void check_kpi(struct mapping_reader *r, struct place at, const char *id) {
    size_t len = strspn(id, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    if (id[len] || len < 4 || len > 12 || id[0] <= '9')
        diag_error(
            r->diag, at,
            _("an id is a capital letter with three to eleven capital letters and digits behind it: N15428"),
            _("\"%s\" is no indicator's id"), id);
}

static void check_unit(struct mapping_reader *r, struct place at, const char *code) {
    size_t digits = strspn(code + (*code == 'G'), "0123456789");
    if (code[digits + (*code == 'G')] || digits < 4)
        diag_error(r->diag, at, _("a code is made of four digits, as 1784, or G and digits"),
                   _("\"%s\" is no unit's code"), code);
}

static void check_period(struct mapping_reader *r, struct place at, const char *year) {
    int n;
    if (!number_read_whole(year, &n) || n < 1900 || n > 2999)
        diag_error(r->diag, at, _("a year has four digits"), _("\"%s\" is no year"), year);
}

static void check_role(struct mapping_reader *r, const struct mapping_entry *e, enum mapping_role role) {
    switch (role) {
    case ROLE_UNIT:
        check_unit(r, e->at, e->value);
        break;
    case ROLE_KPI:
        check_kpi(r, e->at, e->value);
        break;
    case ROLE_PERIOD:
        check_period(r, e->at, e->value);
        break;
    default:
        choose(r, e->at, e->value, sexes, LENGTH(sexes));
    }
}

static void take_setting(struct mapping_reader *r, const struct mapping_entry *e, size_t setting) {
    struct mapping *m = r->map;
    size_t choice;
    switch (setting) {
    case SETTING_MEASURE:
        choice = choose_measure(r, e);
        m->has_measure = choice < MEASURE_COUNT;
        m->measure = (enum measure)choice;
        break;
    case SETTING_KIND:
        choice = choose(r, e->at, e->value, kinds, LENGTH(kinds));
        m->has_kind = choice < LENGTH(kinds);
        m->kind = choice == 1 ? BATCH_EXAMPLE : BATCH_REAL;
        break;
    case SETTING_DECIMAL:
        m->decimal = ",."[choose(r, e->at, e->value, decimals, LENGTH(decimals))];
        break;
    case SETTING_SEPARATOR:
        m->separator = "\t;,"[choose(r, e->at, e->value, separators, LENGTH(separators))];
        break;
    case SETTING_LINE:
        if (!number_read_whole(e->value, &m->heading_line) || m->heading_line < 1)
            diag_error(r->diag, e->at, _("the file's first line is 1"), _("\"%s\" is no line"), e->value);
        break;
    default:
        m->fixed[setting] = *e;
        check_role(r, e, (enum mapping_role)setting);
    }
}

/* Acts upon a line as the section that it stands in asks. */
static void take_line(struct mapping_reader *r, const struct mapping_entry *e) {
    size_t found;
    switch (r->section) {
    case SECTION_FILE:
        found = choose(r, e->at, e->name, settings, SETTING_COUNT);
        if (found < SETTING_COUNT)
            take_setting(r, e, found);
        break;
    case SECTION_COLUMNS:
        found = choose(r, e->at, e->name, roles, ROLE_COUNT);
        if (found < ROLE_COUNT)
            r->map->columns[found] = *e;
        break;
    case SECTION_UNITS:
        check_unit(r, e->at, e->value);
        break;
    case SECTION_MARGINS:
        check_kpi(r, e->at, e->name);
        check_kpi(r, e->at, e->value);
        break;
    case SECTION_KPIS:
        check_kpi(r, e->at, e->value);
        break;
    case SECTION_SEXES:
        choose(r, e->at, e->value, sexes, LENGTH(sexes));
        break;
    default:
        choose(r, e->at, e->value, reasons, LENGTH(reasons));
    }
}

static void take_section(struct mapping_reader *r, struct place at, char *line) {
    char *end = strchr(line, ']');
    r->named = true;
    r->section = SECTION_COUNT;
    if (!end || end[1])
        diag_error(r->diag, at, _("write it as [file], in a line of its own"),
                   _("the section's name does not end"));
    else
        r->section = (int)choose(r, at, trim(line + 1, end), sections, SECTION_COUNT);
}

static const struct mapping_entry *entry_named(const struct mapping_entry *e, const char *name) {
    while (e && strcmp(e->name, name) != 0)
        e = e->next;
    return e;
}

static void take_entry(struct mapping_reader *r, struct place at, char *line) {
    char *sign = strchr(line, '=');
    if (!r->named) {
        diag_error(r->diag, at, _("begin with [file] or [columns]"), _("this line stands in no section"));
        return;
    }
    if (!sign || sign == line || !*trim(sign + 1, sign + 1 + strlen(sign + 1))) {
        diag_error(r->diag, at, _("write \"name = value\""), _("this line says nothing"));
        return;
    }
    if (r->section == SECTION_COUNT)
        return; /* its name is wrong, which has been said */
    struct mapping_entry *e = ARENA_NEW(r->arena, struct mapping_entry);
    *e = (struct mapping_entry){at, trim(line, sign), trim(sign + 1, sign + 1 + strlen(sign + 1)), NULL};
    const struct mapping_entry *before = entry_named(r->lines[r->section], e->name);
    if (before)
        diag_error(r->diag, at, _("keep one of the two"), _("\"%s\" is said twice, first in line %d"),
                   e->name, before->at.line);
    *r->ends[r->section] = e;
    r->ends[r->section] = &e->next;
    take_line(r, e);
}

static void take_lines(struct mapping_reader *r, char *text) {
    struct place at = {r->map->at.file, 1};
    for (char *line = text; line; at.line++) {
        char *end = strchr(line, '\n'), *next = end ? end + 1 : NULL;
        line = trim(line, end ? end : line + strlen(line));
        if (*line == '[')
            take_section(r, at, line);
        else if (*line && *line != '#')
            take_entry(r, at, line);
        line = next;
    }
}

static void check_complete(struct mapping_reader *r) {
    const struct mapping *m = r->map;
    for (int role = 0; role <= ROLE_SEX; role++) {
        const char *name = roles[role];
        if (m->columns[role].value && m->fixed[role].value)
            diag_error(r->diag, m->columns[role].at, _("take it away in one of the two sections"),
                       _("\"%s\" is both a column and the same for the whole file"), name);
        else if (!m->columns[role].value && !m->fixed[role].value && role != ROLE_SEX)
            diag_error(r->diag, m->at,
                       arena_printf(
                           r->arena,
                           _("write \"%s = …\" in [columns], or in [file] when it is the same for all rows"),
                           name),
                       _("the map does not say what holds \"%s\""), name);
    }
    if (!m->columns[ROLE_VALUE].value)
        diag_error(r->diag, m->at, _("write \"value = …\" in [columns]"),
                   _("the map does not say what holds \"%s\""), "value");
    if (m->columns[ROLE_MARGIN].value && !m->margins)
        diag_error(r->diag, m->columns[ROLE_MARGIN].at,
                   _("write \"NP0002 = NP0102\" in [margins], with the ids that you use"),
                   _("the map does not say which indicator the margins are kept under"));
}

const char *import_map_beside(struct arena *a, const char *csv) {
    const char *name = strrchr(csv, '/');
    const char *dot = strrchr(name ? name : csv, '.');
    return arena_printf(a, "%.*s.map", (int)(dot ? dot - csv : (long)strlen(csv)), csv);
}

bool mapping_read(struct arena *a, const char *path, struct diag *d, struct mapping *out) {
    struct plaintext text;
    int before = d->errors;
    *out = (struct mapping){.at = {path, 0}, .heading_line = 1};
    if (!plaintext_read(a, path, d, &text))
        return false;
    memcpy(out->sha256, text.sha256, sizeof out->sha256);
    struct mapping_reader r = {.arena = a, .diag = d, .map = out, .section = SECTION_COUNT};
    for (int s = 0; s < SECTION_COUNT; s++)
        r.ends[s] = &r.lines[s];
    take_lines(&r, text.text);
    out->units = r.lines[SECTION_UNITS];
    out->kpis = r.lines[SECTION_KPIS];
    out->sexes = r.lines[SECTION_SEXES];
    out->words = r.lines[SECTION_WORDS];
    out->margins = r.lines[SECTION_MARGINS];
    if (d->errors == before)
        check_complete(&r);
    return d->errors == before;
}
