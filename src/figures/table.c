/* From the source's figures to the edition's: each indicator computed as its XML says. */
#include "figures/part.h"
#include "figures/raw.h"
#include "figures/repeat.h"

#include "base/decimal.h"

#include <assert.h>
#include <libintl.h>
#include <math.h>
#include <string.h>

#define _(text) gettext(text)

/* The series that one computed series rests on. */
struct parts {
    const struct series **series;
    const struct series **margins; /* of each, NULL where the edition names none */
    const char **kpis;             /* of each */
    const struct raw *raw;
    size_t n;
};

static struct parts parts_of(const struct raw *r, struct arena *a, const struct indicator *i, int unit,
                             enum sex sex) {
    size_t room = 0;
    for (const struct kpi *k = part_next(i, sex, NULL); k; k = part_next(i, sex, k))
        room++;
    struct parts p = {.series = ARENA_ARRAY(a, const struct series *, room),
                      .margins = ARENA_ARRAY(a, const struct series *, room),
                      .kpis = ARENA_ARRAY(a, const char *, room),
                      .raw = r};
    if (sex != SEX_TOTAL && !i->by_sex)
        return p;
    enum sex row_sex = part_sex(i, sex);
    for (const struct kpi *k = part_next(i, sex, NULL); k; k = part_next(i, sex, k)) {
        p.margins[p.n] = k->uncertainty ? raw_series(r, k->uncertainty, unit, row_sex) : NULL;
        p.kpis[p.n] = k->id;
        p.series[p.n++] = raw_series(r, k->id, unit, row_sex);
    }
    return p;
}

/* The earliest year after `year` in any of the parts; 0 when there is none. */
static int parts_next_year(const struct parts *p, int year) {
    int next = 0;
    for (size_t i = 0; i < p->n; i++)
        for (size_t j = 0; j < p->series[i]->n; j++) {
            int candidate = p->series[i]->figures[j].year;
            if (candidate > year && (next == 0 || candidate < next))
                next = candidate;
        }
    return next;
}

/*
 * A computed figure is missing when a part is; a reason that the source gives goes before the lack of a row.
 */
static enum value_status worse(enum value_status a, enum value_status b) {
    if (a == VALUE_GIVEN || (a == VALUE_NO_ROW && b != VALUE_GIVEN))
        return b;
    return a;
}

/*
 * The margin of a mean: parts are samples of their own, so their variances add. 0 when one is unknown. A
 * figure whose margin is example data is itself taken for that: what is said of it rests on the margin. A
 * mean of municipalities' margins is none.
 */
static double compute_margin(const struct indicator *i, const struct parts *p, int year, bool *example) {
    double squares = 0;
    for (size_t k = 0; k < p->n; k++) {
        const struct figure *m = p->margins[k] ? series_year(p->margins[k], year) : NULL;
        if (!m || m->status != VALUE_GIVEN || m->value <= 0 || m->unweighted_mean)
            return 0;
        squares += m->value * m->value;
        *example |= m->example;
    }
    return p->n ? fabs(i->scale) * sqrt(squares) / (double)p->n : 0;
}

static struct figure compute(const struct indicator *i, const struct parts *p, int year) {
    struct figure out = {.year = year, .open = true};
    double sum = 0;
    for (size_t k = 0; k < p->n; k++) {
        const struct figure *f = series_year(p->series[k], year);
        out.status = worse(out.status, f ? f->status : raw_absent(p->raw, p->kpis[k], year));
        if (!f)
            continue;
        sum += f->value;
        out.example |= f->example;
        out.open &= f->open;
        out.unweighted_mean |= f->unweighted_mean;
        out.batch = f->batch;
        out.denominator = f->denominator;
        out.row = f->row;
    }
    bool as_is = p->n == 1 && i->scale == 1 && i->offset == 0;
    if (out.status == VALUE_GIVEN) {
        out.value = as_is ? sum : decimal_round(i->offset + i->scale * (sum / (double)p->n), DECIMALS_MAX);
        if (!out.unweighted_mean)
            out.margin = compute_margin(i, p, year, &out.example);
    }
    if (i->computed || p->n > 1)
        out.batch = 0;
    if (p->n > 1) {
        out.denominator = 0;
        out.row = (struct figure_row){0};
    }
    return out;
}

static struct series series_compute(struct arena *a, const struct indicator *i, const struct parts *p) {
    struct series s = {0};
    size_t years = 0;
    for (int year = parts_next_year(p, 0); year; year = parts_next_year(p, year))
        years++;
    s.figures = ARENA_ARRAY(a, struct figure, years);
    for (int year = parts_next_year(p, 0); year; year = parts_next_year(p, year))
        s.figures[s.n++] = compute(i, p, year);
    return s;
}

static struct series *table_cell(const struct figure_table *t, int indicator, int unit, int sex) {
    return &t->series[((size_t)indicator * (size_t)t->n_units + (size_t)unit) * SEX_COUNT + (size_t)sex];
}

/*
 * All of one unit's series of an indicator. Each is a copy, also where nothing is computed: two indicators
 * may rest on one KPI, and what is done to the one's figures is not to reach the other's.
 */
static void cells_make(struct figure_table *t, struct arena *a, const struct raw *r, int indicator,
                       int unit) {
    const struct indicator *i = t->edition->indicators[indicator];
    struct series *cells = table_cell(t, indicator, unit, SEX_TOTAL);
    for (int sex = 0; sex < SEX_COUNT; sex++) {
        struct parts p = parts_of(r, a, i, unit, (enum sex)sex);
        cells[sex] = series_compute(a, i, &p);
    }
    repeat_mark(i, cells);
}

static size_t raw_count(const struct raw *r, const char *kpi, int unit) {
    size_t n = 0;
    for (int sex = 0; sex < SEX_COUNT; sex++)
        n += raw_series(r, kpi, unit, sex)->n;
    return n;
}

static void report_absent_kpi(const struct raw *r, const char *kpi, struct place at,
                              const struct indicator *i, struct diag *d) {
    size_t n = 0;
    for (int unit = 0; unit < r->n_units; unit++)
        n += raw_count(r, kpi, unit);
    if (n == 0)
        diag_warning(d, at, _("import its figures, or correct the id"),
                     _("the database has no figures for %s (indicator \"%s\")"), kpi, i->id);
}

/*
 * Names the KPIs of which the database knows nothing: most often an id that is wrong or an import that is
 * missing.
 */
static void report_absent_kpis(const struct raw *r, const struct edition *e, struct diag *d) {
    for (int i = 0; i < e->n_indicators; i++)
        for (const struct kpi *k = e->indicators[i]->kpis; k; k = k->next) {
            report_absent_kpi(r, k->id, k->at, e->indicators[i], d);
            if (k->uncertainty)
                report_absent_kpi(r, k->uncertainty, k->at, e->indicators[i], d);
        }
}

/* The same for units. */
static void report_absent_units(const struct raw *r, const struct edition *e, struct diag *d) {
    int unit = 0;
    for (const struct unit *u = e->units; u; u = u->next, unit++) {
        size_t n = 0;
        for (size_t k = 0; k < r->n_kpis; k++)
            n += raw_count(r, r->kpis[k], unit);
        if (n == 0)
            diag_warning(d, u->at, _("import its figures, or correct the code"),
                         _("the database has no figures for %s (%s)"), u->code, u->name);
    }
}

bool store_load(struct store *s, struct arena *a, const struct edition *e, struct diag *d,
                struct figure_table **out) {
    struct raw raw;
    if (!raw_load(s, a, e, d, &raw))
        return false;
    struct figure_table *t = ARENA_NEW(a, struct figure_table);
    *t = (struct figure_table){.edition = e,
                               .units = ARENA_ARRAY(a, const struct unit *, (size_t)raw.n_units)};
    for (const struct unit *u = e->units; u; u = u->next)
        t->units[t->n_units++] = u;
    t->series = ARENA_ARRAY(a, struct series, (size_t)e->n_indicators * (size_t)t->n_units * SEX_COUNT);
    for (int i = 0; i < e->n_indicators; i++)
        for (int u = 0; u < t->n_units; u++)
            cells_make(t, a, &raw, i, u);
    memcpy(t->sha256, raw.sha256, sizeof t->sha256);
    t->releases = raw.releases;
    report_absent_kpis(&raw, e, d);
    report_absent_units(&raw, e, d);
    *out = t;
    return true;
}

const struct series *figure_table_series(const struct figure_table *t, const struct indicator *i,
                                         const struct unit *u, enum sex sex) {
    assert(u->index < t->n_units && t->units[u->index] == u);
    return table_cell(t, i->number - 1, u->index, sex);
}
