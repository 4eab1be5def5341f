#include "import/csv_row.h"

#include "base/near.h"
#include "base/number.h"

#include <libintl.h>
#include <math.h>
#include <string.h>

#define _(text) gettext(text)

enum { SHOWN = 60 }; /* bytes of a field that a message shows */

static const double too_large = 1e12; /* as in data_read.sql */

/* The field of a row, or what is said for the whole file; NULL when neither is. */
static const char *said(const struct csv_reading *r, const struct csv_row *row, enum mapping_role role) {
    size_t column = r->columns[role];
    if (column != COLUMN_NONE)
        return column < row->n ? row->fields[column] : NULL;
    return role <= ROLE_SEX ? r->map->fixed[role].value : NULL;
}

/* The start of a text in one line: at most `most` bytes, without half a character at its end. */
static const char *start_of(const struct csv_reading *r, const char *text, size_t most) {
    size_t n = strnlen(text, most + 1);
    bool cut = n > most;
    for (n = cut ? most : n; cut && n > 0 && ((unsigned char)text[n] & 0xC0) == 0x80;)
        n--;
    char *start = arena_printf(r->arena, "%.*s%s", (int)n, text, cut ? "…" : "");
    for (char *c = start; *c; c++)
        if (*c == '\n' || *c == '\r' || *c == '\t')
            *c = ' ';
    return start;
}

static const char *quoted(const struct csv_reading *r, const char *text) {
    return arena_printf(r->arena, "\"%s\"", start_of(r, text, SHOWN));
}

static const char *place_of(const struct csv_reading *r, const struct csv_row *row) {
    static const enum mapping_role shown[] = {ROLE_KPI, ROLE_UNIT, ROLE_PERIOD, ROLE_SEX};
    const char *words[4];
    for (int i = 0; i < 4; i++) {
        const char *word = said(r, row, shown[i]);
        words[i] = word ? start_of(r, word, 24) : shown[i] == ROLE_SEX ? "T" : "?";
    }
    return arena_printf(r->arena, "line %d (%s, %s, %s, %s)", row->line, words[0], words[1], words[2],
                        words[3]);
}

static bool refuse(struct incoming *in, const char *problem, const char *detail, const char *other) {
    in->problem = problem;
    in->detail = detail;
    in->other = other;
    return false;
}

/* Fields too many are no fault as long as nothing is in them: spreadsheets end rows with separators. */
static bool take_shape(const struct csv_reading *r, const struct csv_row *row, struct incoming *in) {
    size_t n = row->n;
    if (row->fault == CSV_OPEN)
        return refuse(in, "csv-open", NULL, NULL);
    if (row->fault == CSV_BEHIND)
        return refuse(in, "csv-behind", NULL, NULL);
    while (n > r->n_columns && !*row->fields[n - 1])
        n--;
    return n == r->n_columns || refuse(in, "csv-fields", arena_printf(r->arena, "%zu", n),
                                       arena_printf(r->arena, "%zu", r->n_columns));
}

static const char *unit_near(const struct csv_reading *r, const char *word) {
    struct near near = near_begin(word);
    const char *known = catalogue_near(&r->units, word);
    if (known)
        near_add(&near, known);
    for (const struct mapping_entry *e = r->map->units; e; e = e->next)
        near_add(&near, e->name);
    return near.best;
}

static bool take_unit(const struct csv_reading *r, const struct csv_row *row, struct incoming *in) {
    const char *word = said(r, row, ROLE_UNIT);
    in->unit = r->columns[ROLE_UNIT] == COLUMN_NONE ? word : mapping_unit(r->map, word);
    if (!in->unit)
        in->unit = catalogue_code(&r->units, word);
    if (in->unit)
        return true;
    const char *near = unit_near(r, word);
    return refuse(in, near ? "csv-unit-near" : "csv-unit", quoted(r, word), near);
}

static bool looks_like_id(const char *word) {
    size_t n = strspn(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    return !word[n] && n >= 4 && n <= 12 && word[0] >= 'A' && strpbrk(word, "0123456789");
}

static bool take_kpi(const struct csv_reading *r, const struct csv_row *row, struct incoming *in) {
    const char *word = said(r, row, ROLE_KPI);
    in->kpi = r->columns[ROLE_KPI] == COLUMN_NONE ? word : mapping_kpi(r->map, word);
    if (!in->kpi)
        in->kpi = catalogue_code(&r->kpis, word);
    if (!in->kpi && looks_like_id(word))
        in->kpi = word;
    return in->kpi || refuse(in, "csv-kpi", quoted(r, word), NULL);
}

static bool take_period(const struct csv_reading *r, const struct csv_row *row, struct incoming *in) {
    const char *word = said(r, row, ROLE_PERIOD);
    return (strlen(word) == 4 && number_read_whole(word, &in->period) && in->period >= 1000 &&
            in->period <= 2999) ||
           refuse(in, "csv-period", quoted(r, word), NULL);
}

static bool take_sex(const struct csv_reading *r, const struct csv_row *row, struct incoming *in) {
    const char *word = said(r, row, ROLE_SEX);
    in->sex = word ? mapping_sex(r->map, word) : "T";
    return in->sex || refuse(in, "csv-sex", quoted(r, word), NULL);
}

static bool is_percent(const struct csv_reading *r) {
    return r->map->has_measure && r->map->measure == MEASURE_PERCENT;
}

/* "94,5 %" is 94,5 where the map says that values are percent. */
static const char *without_percent(const struct csv_reading *r, const char *text) {
    size_t n = strlen(text);
    if (!is_percent(r) || n == 0 || text[n - 1] != '%')
        return text;
    char *copy = arena_strndup(r->arena, text, n - 1);
    for (n--; n > 0 && copy[n - 1] == ' ';)
        n--;
    if (n >= 2 && memcmp(copy + n - 2, "\u00a0", 2) == 0)
        n -= 2;
    copy[n] = '\0';
    return copy;
}

static const char *decided_by(const struct csv_reading *r) {
    return r->notation.line ? arena_printf(r->arena, _("line %d"), r->notation.line) : _("the map");
}

/* A number that is written as the file's others are. */
static bool take_number(const struct csv_reading *r, const char *text, struct incoming *in, double *out) {
    switch (notation_read(&r->notation, without_percent(r, text), out)) {
    case NOTATION_NONE:
        return refuse(in, "csv-number", quoted(r, text), NULL);
    case NOTATION_AMBIGUOUS:
        return refuse(in, "csv-ambiguous", quoted(r, text), NULL);
    case NOTATION_OTHER:
        return refuse(in, "csv-decimal", quoted(r, text), decided_by(r));
    default:
        return fabs(*out) < too_large || refuse(in, "large", quoted(r, text), NULL);
    }
}

/* What the measure cannot be. Rates count events, of which there may be more than persons. */
static bool check_range(const struct csv_reading *r, const char *text, struct incoming *in) {
    if (!r->map->has_measure)
        return true;
    if (is_percent(r) && (in->value < 0 || in->value > 100))
        return refuse(in, "csv-range", quoted(r, text), _("0 to 100"));
    return in->value >= 0 || refuse(in, "csv-range", quoted(r, text), _("0 or more"));
}

static bool take_value(const struct csv_reading *r, const struct csv_row *row, struct incoming *in) {
    const char *text = said(r, row, ROLE_VALUE);
    in->status = mapping_status(r->map, text);
    return in->status || (take_number(r, text, in, &in->value) && check_range(r, text, in));
}

/* A reason in place of a number means that it is not known how many there are. */
static bool take_denominator(const struct csv_reading *r, const struct csv_row *row, struct incoming *in) {
    const char *text = said(r, row, ROLE_DENOMINATOR);
    if (!text || mapping_status(r->map, text))
        return true;
    if (!take_number(r, text, in, &in->denominator))
        return false;
    if (in->denominator != floor(in->denominator) || in->denominator < (in->status ? 0 : 1))
        return refuse(in, "csv-persons", quoted(r, text), NULL);
    return true;
}

/*
 * The margin is a figure of its own. Where a value has none, that is kept too: it may have had one before.
 * Returns whether there is a row for it.
 */
static bool take_margin(const struct csv_reading *r, const struct csv_row *row, const struct incoming *value,
                        struct incoming *in) {
    const char *text = said(r, row, ROLE_MARGIN);
    if (!text)
        return false;
    *in = *value;
    in->denominator = 0;
    in->kpi = mapping_margin(r->map, value->kpi);
    in->status = mapping_status(r->map, text);
    if (!in->kpi && in->status)
        return false;
    if (!in->kpi)
        refuse(in, "csv-margin-kpi", value->kpi, NULL);
    else if (!in->status && take_number(r, text, in, &in->value) && in->value < 0)
        refuse(in, "csv-range", quoted(r, text), _("0 or more"));
    return true;
}

void csv_row_learn(struct csv_reading *r, const struct csv_row *row) {
    static const enum mapping_role numbers[] = {ROLE_VALUE, ROLE_MARGIN, ROLE_DENOMINATOR};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        const char *text = said(r, row, numbers[i]);
        if (text && row->fault == CSV_SOUND)
            notation_learn(&r->notation, without_percent(r, text), row->line);
    }
}

size_t csv_row_take(const struct csv_reading *r, const struct csv_row *row,
                    struct incoming out[CSV_ROW_INCOMING]) {
    struct incoming *in = &out[0];
    *in = (struct incoming){.place = place_of(r, row)};
    bool sound = take_shape(r, row, in) && take_unit(r, row, in) && take_kpi(r, row, in) &&
                 take_period(r, row, in) && take_sex(r, row, in) && take_value(r, row, in) &&
                 take_denominator(r, row, in);
    return sound && take_margin(r, row, in, &out[1]) ? 2 : 1;
}
