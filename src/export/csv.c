#include "export/csv.h"

#include "base/decimal.h"
#include "content/month.h"
#include "content/order.h"

#include <inttypes.h>
#include <math.h>

/* What shows figures and is no chart. */
enum { SHOWN_TABLE = CHART_KIND_COUNT, SHOWN_COUNT };

/* Which figures a kind of chart shows. */
static const struct shown {
    bool all; /* of every unit; else of the unit, and with `levels` county and nation */
    bool levels;
    bool sexes; /* women and men; else the total, which the table has too */
    enum { YEARS_ALL, YEARS_BASE_LATEST, YEARS_LATEST } years;
} shown_by[SHOWN_COUNT] = {
    [CHART_TIME] = {false, true, false, YEARS_ALL},
    [CHART_WOMEN_MEN] = {false, false, true, YEARS_ALL},
    [CHART_MOVEMENT] = {true, true, false, YEARS_BASE_LATEST},
    [CHART_TILES] = {true, true, false, YEARS_LATEST},
    [CHART_RANKING] = {true, true, false, YEARS_LATEST},
    [CHART_FUNNEL] = {true, true, false, YEARS_LATEST},
    [CHART_GAP] = {true, true, true, YEARS_BASE_LATEST},
    [CHART_PROFILE] = {true, true, false, YEARS_LATEST},
    [CHART_SPARK] = {false, false, false, YEARS_ALL},
    [CHART_MATRIX] = {true, true, false, YEARS_BASE_LATEST},
    [SHOWN_TABLE] = {false, true, true, YEARS_BASE_LATEST},
};

static const char soft_hyphen[] = "\u00AD";

static void add_field(struct buffer *out, const char *text, bool last) {
    bool quoted = strpbrk(text, ";\"\r\n") != NULL;
    if (quoted)
        buffer_putc(out, '"');
    for (const char *c = text; *c; c++) {
        if (strncmp(c, soft_hyphen, 2) == 0 && *++c) /* says where a label may break, not what it says */
            continue;
        if (*c == '"')
            buffer_putc(out, '"');
        buffer_putc(out, *c);
    }
    buffer_puts(out, quoted ? "\"" : "");
    buffer_puts(out, last ? "\r\n" : ";");
}

static void add_line(struct buffer *out, const char *const *fields, size_t n) {
    for (size_t i = 0; i < n; i++)
        add_field(out, fields[i], i + 1 == n);
}

/*
 * "-1234,5": as printed, but with a hyphen for the minus and without spaces, so that spreadsheets read a
 * number.
 */
static const char *plain_number(struct arena *a, double value, int decimals) {
    int64_t units = decimal_units(value, decimals), one = decimal_power(decimals);
    const char *sign = units < 0 ? "-" : "";
    units = units < 0 ? -units : units;
    if (!decimals)
        return arena_printf(a, "%s%" PRId64, sign, units);
    return arena_printf(a, "%s%" PRId64 ",%0*" PRId64, sign, units / one, decimals, units % one);
}

static const char *sex_word(const struct maker *m, const struct indicator *i, enum sex sex) {
    if (sex == SEX_TOTAL)
        return maker_word(m, i->target.kind == TARGET_GAP ? "csv-difference" : "total");
    return maker_word(m, sex == SEX_WOMEN ? "women" : "men");
}

static void add_figure(struct maker *m, bool persons, const struct indicator *i, const struct unit *u,
                       enum sex sex, int year, struct buffer *out) {
    const struct figure *f = series_year(maker_series(m, i, u, sex), year);
    const struct assessment *a = maker_assessment(m, i, u);
    bool given = figure_given(f), judged = sex == SEX_TOTAL && year == maker_latest(m, i) && i->status;
    const char *fields[] = {i->short_name,
                            u->name,
                            u->code,
                            sex_word(m, i, sex),
                            arena_printf(m->arena, "%d", year),
                            given ? plain_number(m->arena, f->value, 1) : "",
                            given ? "" : absent_words(m, f),
                            given && persons && f->denominator > 0 ? plain_number(m->arena, f->denominator, 0)
                                                                   : "",
                            judged && a->has_target ? plain_number(m->arena, a->target, 1) : "",
                            judged ? verdict_word(m, a->verdict) : "",
                            given ? maker_word(m, f->example ? "yes" : "no") : ""};
    add_line(out, fields, sizeof fields / sizeof *fields);
}

static void add_series(struct maker *m, const struct chart *c, const struct indicator *i,
                       const struct unit *u, enum sex sex, struct buffer *out) {
    const struct series *s = maker_series(m, i, u, sex);
    int base = i->target.base_year, latest = maker_latest(m, i);
    if (shown_by[c->kind].years == YEARS_ALL) {
        for (size_t k = 0; k < s->n; k++)
            if (s->figures[k].year <= latest && !s->figures[k].repeated)
                add_figure(m, c->kind == CHART_FUNNEL, i, u, sex, s->figures[k].year, out);
        return;
    }
    if (shown_by[c->kind].years == YEARS_BASE_LATEST && base < latest)
        add_figure(m, c->kind == CHART_FUNNEL, i, u, sex, base, out);
    add_figure(m, c->kind == CHART_FUNNEL, i, u, sex, latest, out);
}

static bool is_shown(const struct maker *m, const struct shown *shown, const struct unit *u) {
    return u == m->unit || (shown->levels && u->level != LEVEL_MUNICIPALITY) ||
           (shown->all && u->level == LEVEL_MUNICIPALITY);
}

static void add_heads(const struct maker *m, struct buffer *out) {
    const char *heads[] = {
        maker_word(m, "indicator"),   maker_word(m, "unit"),        maker_word(m, "csv-code"),
        maker_word(m, "sex"),         maker_word(m, "year"),        maker_word(m, "csv-value"),
        maker_word(m, "csv-missing"), maker_word(m, "csv-persons"), maker_word(m, "goal"),
        maker_word(m, "csv-verdict"), maker_word(m, "example-data")};
    add_line(out, heads, sizeof heads / sizeof *heads);
}

static void add_figures(struct maker *m, const struct chart *c, const struct indicator *i,
                        struct buffer *out) {
    const struct shown *shown = &shown_by[c->kind];
    for (const struct unit *u = m->edition->units; u; u = u->next) {
        if (!i->levels[u->level] || !is_shown(m, shown, u))
            continue;
        for (int sex = shown->sexes ? SEX_WOMEN : SEX_TOTAL; sex < (shown->sexes ? SEX_COUNT : SEX_WOMEN);
             sex++)
            add_series(m, c, i, u, (enum sex)sex, out);
    }
}

/* What the marks of the overview rest on: base year and latest year of every judged indicator. */
static void add_matrix(struct maker *m, const struct chart *c, struct buffer *out) {
    add_heads(m, out);
    for (int k = 0; k < m->edition->n_indicators; k++)
        if (m->edition->indicators[k]->status)
            add_figures(m, c, m->edition->indicators[k], out);
}

static void add_organisation(struct maker *m, const struct organisation_chart *c, struct buffer *out) {
    const char *heads[] = {maker_word(m, "csv-group"), maker_word(m, "csv-kind"),
                           maker_word(m, "reports-to")};
    add_line(out, heads, 3);
    for (size_t i = 0; i < c->n; i++) {
        int parent = c->nodes[i].parent;
        add_line(out,
                 (const char *const[]){c->nodes[i].name, c->nodes[i].kind,
                                       parent < 0 ? "" : c->nodes[parent].name},
                 3);
    }
}

static void add_cycle(struct maker *m, const struct cycle *c, struct buffer *out) {
    const char *heads[] = {maker_word(m, "month"), maker_word(m, "csv-ring"), maker_word(m, "csv-activity")};
    add_line(out, heads, 3);
    for (const struct ring *r = c->rings; r; r = r->next)
        for (const struct activity *a = r->activities; a; a = a->next)
            add_line(out, (const char *const[]){month_name(m->style, a->month), r->name, a->label}, 3);
}

void csv_write(struct maker *m, const struct chart *c, const struct indicator *i, struct buffer *out) {
    buffer_puts(out, "\xEF\xBB\xBF");
    switch (c->kind) {
    case CHART_WHEEL:
        add_cycle(m, c->cycle, out);
        break;
    case CHART_MATRIX:
        add_matrix(m, c, out);
        break;
    case CHART_ORGANISATION:
        add_organisation(m, c->organisation, out);
        break;
    default:
        add_heads(m, out);
        add_figures(m, c, i, out);
    }
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
                          ? 1u << CHART_PROFILE | 1u << CHART_SPARK | 1u << CHART_MATRIX
                          : 0;
    for (int k = 0; k < e->n_indicators; k++)
        if (e->indicators[k]->status)
            shown[k] |= judged;
    if (item->kind == ITEM_INDICATOR)
        shown[edition_indicator(e, item->indicator->id)->number - 1] |= shown_on(item->indicator);
    for (size_t k = 0; item->kind == ITEM_CHARTS && k < item->n_charts; k++)
        shown[item->charted->number - 1] |= 1u << item->charts[k]->kind;
}

static bool shows_year(const struct maker *m, const struct shown *shown, const struct indicator *i,
                       const struct series *s, int year) {
    int latest = maker_latest(m, i), base = i->target.base_year;
    if (shown->years != YEARS_ALL)
        return year == latest || (shown->years == YEARS_BASE_LATEST && year == base && base < latest);
    for (size_t k = 0; k < s->n; k++)
        if (s->figures[k].year == year)
            return !s->figures[k].repeated;
    return false;
}

static void add_shown(struct maker *m, unsigned kinds, const struct indicator *i, const struct unit *u,
                      enum sex sex, struct buffer *out) {
    const struct series *s = maker_series(m, i, u, sex);
    int latest = maker_latest(m, i), first = i->target.base_year;
    if (sex != SEX_TOTAL && !s->n)
        return; /* not divided by sex: the table has no such row */
    if (s->n && s->figures[0].year < first)
        first = s->figures[0].year;
    for (int year = first; year <= latest; year++) {
        bool shown = false;
        for (int k = 0; k < SHOWN_COUNT; k++) {
            const struct shown *by = &shown_by[k];
            shown |= kinds & 1u << k && is_shown(m, by, u) &&
                     (by->sexes ? sex != SEX_TOTAL || k == SHOWN_TABLE : sex == SEX_TOTAL) &&
                     shows_year(m, by, i, s, year);
        }
        if (shown)
            add_figure(m, kinds & 1u << CHART_FUNNEL, i, u, sex, year, out);
    }
}

bool csv_write_publication(struct maker *m, const struct content *c, struct buffer *out) {
    const struct edition *e = m->edition;
    unsigned *shown = ARENA_ARRAY(m->arena, unsigned, (size_t)e->n_indicators);
    struct buffer lines = {0};
    memset(shown, 0, (size_t)e->n_indicators * sizeof *shown);
    for (const struct part *p = c->parts; p; p = p->next)
        for (const struct item *item = p->items; item; item = item->next)
            find_shown(e, item, shown);
    for (int k = 0; k < e->n_indicators; k++)
        for (const struct unit *u = e->units; u && maker_latest(m, e->indicators[k]); u = u->next)
            for (int sex = SEX_TOTAL; sex < SEX_COUNT && e->indicators[k]->levels[u->level]; sex++)
                add_shown(m, shown[k], e->indicators[k], u, (enum sex)sex, &lines);
    if (lines.len) {
        buffer_puts(out, "\xEF\xBB\xBF");
        add_heads(m, out);
        buffer_add(out, lines.bytes, lines.len);
    }
    buffer_release(&lines);
    return out->len > 0;
}
