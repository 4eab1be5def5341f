#include "command/checker.h"
#include "figures/doubt.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

enum { YEARS_LATE = 2 }; /* that figures usually are */

/*
 * Whether the edition has all municipalities that the catalogue knows of the county: it may lie outside some
 * of them. Their codes begin with its number, the last two digits of the region's.
 */
static bool has_whole_county(const struct checker *c) {
    const struct edition *e = c->edition;
    const char *number = e->region && strlen(e->region->code) == 4 ? e->region->code + 2 : NULL;
    int known = 0;
    for (size_t i = 0; number && i < c->units.n; i++)
        known += strncmp(c->units.entries[i].code, number, 2) == 0;
    return e->n_municipalities >= known;
}

static void tell_doubts(const struct checker *c, const struct indicator *i) {
    const struct figure_table *t = c->results->figures;
    struct doubted_unit *units = ARENA_ARRAY(c->arena, struct doubted_unit, (size_t)t->n_units);
    int county = has_whole_county(c);
    struct doubted d = {.units = units, .measure = indicator_measure(i), .breaks = i->breaks};
    for (const struct unit *u = c->edition->units; u; u = u->next)
        units[d.n++] = (struct doubted_unit){.name = u->name,
                                             .level = u->level,
                                             .county = county,
                                             .sexes = figure_table_series(t, i, u, SEX_TOTAL)};
    for (const struct doubt *doubt = doubts_find(c->arena, &d); doubt; doubt = doubt->next)
        diag_warning(c->ctx->diag, i->at, doubt_hint(doubt), _("indicator %d (%s): %s"), i->number,
                     i->short_name, doubt_text(c->arena, doubt));
}

static size_t count_given(const struct checker *c, const struct indicator *i, enum sex sex) {
    size_t n = 0;
    for (const struct unit *u = c->edition->units; u; u = u->next) {
        const struct series *s = figure_table_series(c->results->figures, i, u, sex);
        for (size_t k = 0; k < s->n; k++)
            n += figure_given(&s->figures[k]);
    }
    return n;
}

static void tell_sexes(const struct checker *c, const struct indicator *i) {
    if (i->by_sex && count_given(c, i, SEX_TOTAL) && !count_given(c, i, SEX_WOMEN) &&
        !count_given(c, i, SEX_MEN))
        diag_warning(c->ctx->diag, i->at, _("import them, or write by-sex=\"no\""),
                     _("indicator %d (%s) is by sex, but there is no value of either sex"), i->number,
                     i->short_name);
}

/* Years from one measurement to the next, or that the source repeats one. */
static int interval_of(const struct checker *c, const struct indicator *i) {
    int years = results_of(c->results, i)->rhythm.interval;
    return i->repeats > years ? i->repeats : years;
}

static bool is_old(const struct checker *c, const struct indicator *i) {
    int latest = results_latest(c->results, i);
    return latest && c->edition->figures_until - latest > interval_of(c, i) + YEARS_LATE;
}

/* When all figures are old, it is the edition's year that is doubtful. */
static void tell_age(const struct checker *c) {
    const struct edition *e = c->edition;
    int n = 0, old = 0, latest = 0;
    for (int k = 0; k < e->n_indicators; k++) {
        int year = results_latest(c->results, e->indicators[k]);
        n += year != 0;
        old += is_old(c, e->indicators[k]);
        latest = year > latest ? year : latest;
    }
    if (n && old == n) {
        diag_warning(c->ctx->diag, e->at, _("import newer figures, or correct the year"),
                     _("the edition is of %d, but no figures are later than %d"), e->year, latest);
        return;
    }
    for (int k = 0; k < e->n_indicators; k++)
        if (is_old(c, e->indicators[k]))
            diag_warning(c->ctx->diag, e->indicators[k]->at,
                         _("import newer ones, or choose a KPI that is still measured"),
                         _("indicator %d (%s): the latest figures are of %d"), e->indicators[k]->number,
                         e->indicators[k]->short_name, results_latest(c->results, e->indicators[k]));
}

void check_doubts(const struct checker *c) {
    for (int k = 0; c->results && k < c->edition->n_indicators; k++) {
        tell_doubts(c, c->edition->indicators[k]);
        tell_sexes(c, c->edition->indicators[k]);
    }
    if (c->results)
        tell_age(c);
}
