#include "export/csv.h"

#include "base/decimal.h"
#include "base/unicode.h"
#include "content/chart_type.h"
#include "content/content.h"
#include "content/figure_text.h"

#include <inttypes.h>
#include <math.h>

/* What shows figures and is no chart: the table on an indicator's page. */
enum { SHOWN_TABLE = CHART_KIND_COUNT, SHOWN_COUNT };

static const struct figures_shown *shown_by(int kind) {
    static const struct figures_shown table = {.levels = true, .sexes = true, .years = YEARS_BASE_LATEST};
    return kind == SHOWN_TABLE ? &table : &chart_types[kind].shown;
}

static void add_field(const struct locale *l, struct buffer *out, const char *text, bool last) {
    bool quoted = strstr(text, l->separator) || strpbrk(text, "\"\r\n");
    if (quoted)
        buffer_putc(out, '"');
    for (const char *c = text + unicode_soft_hyphen(text); *c; c++, c += unicode_soft_hyphen(c)) {
        if (*c == '"')
            buffer_putc(out, '"');
        buffer_putc(out, *c);
    }
    buffer_puts(out, quoted ? "\"" : "");
    buffer_puts(out, last ? "\r\n" : l->separator);
}

static void add_line(const struct locale *l, struct buffer *out, const char *const *fields, size_t n) {
    for (size_t i = 0; i < n; i++)
        add_field(l, out, fields[i], i + 1 == n);
}

/*
 * "-1234,5": as printed, but with a hyphen for the minus and without spaces, so that spreadsheets read a
 * number.
 */
static const char *plain_number(const struct view *v, double value, int decimals) {
    struct arena *a = v->arena;
    int64_t units = decimal_units(value, decimals), one = decimal_power(decimals);
    const char *sign = units < 0 ? "-" : "";
    units = units < 0 ? -units : units;
    if (!decimals)
        return arena_printf(a, "%s%" PRId64, sign, units);
    return arena_printf(a, "%s%" PRId64 "%s%0*" PRId64, sign, units / one, v->style->locale->decimal,
                        decimals, units % one);
}

static const char *sex_field(const struct view *v, const struct indicator *i, enum sex sex) {
    if (sex == SEX_TOTAL && indicator_target(i)->gap)
        return view_word(v, "csv-difference");
    return sex_text(v, i, sex);
}

static void add_figure(const struct view *v, bool persons, const struct indicator *i, const struct unit *u,
                       enum sex sex, int year, struct buffer *out) {
    const struct figure *f = series_year(view_series(v, i, u, sex), year);
    const struct assessment *a = view_assessment(v, i, u);
    bool given = figure_given(f), judged = sex == SEX_TOTAL && year == view_latest_year(v, i, u);
    const char *fields[] = {
        i->short_name,
        u->name,
        u->code,
        sex_field(v, i, sex),
        view_year(v, year),
        given ? plain_number(v, f->value, indicator_measure(i)->decimals) : "",
        given ? "" : figure_absent_words(v, f),
        given && persons && f->denominator > 0 ? plain_number(v, f->denominator, 0) : "",
        judged && i->status && a->has_target ? plain_number(v, a->target, indicator_measure(i)->decimals)
                                             : "",
        judged ? view_verdict(v, a->verdict) : "",
        judged && a->certainty != CERTAINTY_NONE ? view_word(v, certainty_types[a->certainty].words) : "",
        given ? view_word(v, f->example ? "yes" : "no") : ""};
    add_line(v->style->locale, out, fields, sizeof fields / sizeof *fields);
}

static void add_series(const struct view *v, const struct chart *c, const struct indicator *i,
                       const struct unit *u, enum sex sex, struct buffer *out) {
    const struct series *s = view_series(v, i, u, sex);
    int base = view_base_year(v, i, u), latest = view_latest_year(v, i, u);
    if (shown_by(c->kind)->years == YEARS_ALL) {
        for (size_t k = 0; k < s->n; k++)
            if (s->figures[k].year <= view_latest(v, i) && !s->figures[k].repeated)
                add_figure(v, shown_by(c->kind)->persons, i, u, sex, s->figures[k].year, out);
        return;
    }
    if (shown_by(c->kind)->years == YEARS_BASE_LATEST && base < latest)
        add_figure(v, shown_by(c->kind)->persons, i, u, sex, base, out);
    add_figure(v, shown_by(c->kind)->persons, i, u, sex, latest, out);
}

static bool is_shown(const struct view *v, const struct figures_shown *shown, const struct unit *u) {
    return u == v->unit || (shown->levels && u->level != LEVEL_MUNICIPALITY) ||
           (shown->all && u->level == LEVEL_MUNICIPALITY);
}

static void add_heads(const struct view *v, struct buffer *out) {
    const char *heads[] = {
        view_word(v, "indicator"),   view_word(v, "unit"),          view_word(v, "csv-code"),
        view_word(v, "sex"),         view_word(v, "year"),          view_word(v, "csv-value"),
        view_word(v, "csv-missing"), view_word(v, "csv-persons"),   view_word(v, "goal"),
        view_word(v, "csv-verdict"), view_word(v, "csv-certainty"), view_word(v, "example-data")};
    add_line(v->style->locale, out, heads, sizeof heads / sizeof *heads);
}

static void add_figures(const struct view *v, const struct chart *c, const struct indicator *i,
                        struct buffer *out) {
    const struct figures_shown *shown = shown_by(c->kind);
    for (const struct unit *u = v->edition->units; u; u = u->next) {
        if (!i->levels[u->level] || !is_shown(v, shown, u))
            continue;
        for (int sex = shown->sexes ? SEX_WOMEN : SEX_TOTAL; sex < (shown->sexes ? SEX_COUNT : SEX_WOMEN);
             sex++)
            add_series(v, c, i, u, (enum sex)sex, out);
    }
}

/* What the marks of the overview rest on: base year and latest year of every judged indicator. */
static void add_all_figures(const struct view *v, const struct chart *c, struct buffer *out) {
    for (int k = 0; k < v->edition->n_indicators; k++)
        if (v->edition->indicators[k]->status)
            add_figures(v, c, v->edition->indicators[k], out);
}

static void add_table(const struct locale *l, const struct table *t, struct buffer *out) {
    for (size_t k = 0; k < t->n_columns; k++)
        add_field(l, out, t->columns[k].head, k + 1 == t->n_columns);
    for (const struct table_row *r = t->rows; r; r = r->next)
        for (size_t k = 0; k < t->n_columns; k++)
            add_field(l, out, r->cells[k].text, k + 1 == t->n_columns);
}

void csv_write(const struct view *v, const struct chart *c, const struct indicator *i, struct buffer *out) {
    const struct chart_type *type = &chart_types[c->kind];
    buffer_puts(out, "\xEF\xBB\xBF");
    if (type->as_table) {
        add_table(v->style->locale, type->as_table(v, c), out);
        return;
    }
    add_heads(v, out);
    if (i)
        add_figures(v, c, i, out);
    else
        add_all_figures(v, c, out);
}

/* Bits of what shows figures on an indicator's own page. */
static unsigned shown_on(const struct indicator_page *p) {
    return 1u << SHOWN_TABLE | (p->series ? 1u << CHART_TIME : 0) | (p->sexes ? 1u << CHART_WOMEN_MEN : 0) |
           (p->main ? 1u << p->main->kind : 0) | (p->side ? 1u << p->side->kind : 0);
}

/* Adds the bits of an item to those of the indicators that it shows: by number − 1. */
static void find_shown(const struct edition *e, const struct item *item, unsigned *shown) {
    unsigned judged = item->kind == ITEM_SUMMARY ? 1u << CHART_MATRIX
                      : item->kind == ITEM_PROFILE
                          ? 1u << CHART_PROFILE_ROW | 1u << CHART_SPARK | 1u << CHART_MATRIX
                          : 0;
    for (int k = 0; k < e->n_indicators; k++)
        if (e->indicators[k]->status)
            shown[k] |= judged;
    if (item->kind == ITEM_INDICATOR_PAGE)
        shown[edition_indicator(e, item->indicator->id)->number - 1] |= shown_on(item->indicator);
    for (size_t k = 0; item->kind == ITEM_CHARTS && k < item->n_charts; k++)
        shown[item->charted->number - 1] |= 1u << item->charts[k]->kind;
}

static bool shows_year(const struct view *v, const struct figures_shown *shown, const struct indicator *i,
                       const struct unit *u, const struct series *s, int year) {
    int latest = view_latest_year(v, i, u), base = view_base_year(v, i, u);
    if (shown->years != YEARS_ALL)
        return year == latest || (shown->years == YEARS_BASE_LATEST && year == base && base < latest);
    for (size_t k = 0; k < s->n; k++)
        if (s->figures[k].year == year)
            return !s->figures[k].repeated;
    return false;
}

static void add_shown(const struct view *v, unsigned kinds, const struct indicator *i, const struct unit *u,
                      enum sex sex, struct buffer *out) {
    const struct series *s = view_series(v, i, u, sex);
    int latest = view_latest(v, i), first = view_base_year(v, i, u);
    if (sex != SEX_TOTAL && !s->n)
        return; /* not divided by sex: the table has no such row */
    if (s->n && s->figures[0].year < first)
        first = s->figures[0].year;
    for (int year = first; year <= latest; year++) {
        bool shown = false, persons = false;
        for (int k = 0; k < SHOWN_COUNT; k++) {
            const struct figures_shown *by = shown_by(k);
            persons |= kinds & 1u << k && by->persons;
            shown |= kinds & 1u << k && is_shown(v, by, u) &&
                     (by->sexes ? sex != SEX_TOTAL || k == SHOWN_TABLE : sex == SEX_TOTAL) &&
                     shows_year(v, by, i, u, s, year);
        }
        if (shown)
            add_figure(v, persons, i, u, sex, year, out);
    }
}

bool csv_write_publication(const struct view *v, const struct content *c, struct buffer *out) {
    const struct edition *e = v->edition;
    unsigned *shown = ARENA_ARRAY(v->arena, unsigned, (size_t)e->n_indicators);
    struct buffer lines = {0};
    memset(shown, 0, (size_t)e->n_indicators * sizeof *shown);
    for (const struct part *p = c->parts; p; p = p->next)
        for (const struct item *item = p->items; item; item = item->next)
            find_shown(e, item, shown);
    for (int k = 0; k < e->n_indicators; k++)
        for (const struct unit *u = e->units; u && view_latest(v, e->indicators[k]); u = u->next)
            for (int sex = SEX_TOTAL; sex < SEX_COUNT && e->indicators[k]->levels[u->level]; sex++)
                add_shown(v, shown[k], e->indicators[k], u, (enum sex)sex, &lines);
    if (lines.len) {
        buffer_puts(out, "\xEF\xBB\xBF");
        add_heads(v, out);
        buffer_add(out, lines.bytes, lines.len);
    }
    buffer_release(&lines);
    return out->len > 0;
}
