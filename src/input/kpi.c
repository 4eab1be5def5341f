#include "base/decimal.h"
#include "input/reading.h"

#include <libintl.h>
#include <math.h>
#include <string.h>

#define _(text) gettext(text)

/* The largest value that is imported, 1e12, is still printed with its decimals (base/decimal.h). */
static const double scale_most = 1e5, offset_most = 1e12;

int kpis_count(const struct indicator *i, enum kpi_part part) {
    int n = 0;
    for (const struct kpi *k = i->kpis; k; k = k->next)
        n += k->part == part;
    return n;
}

static void parts_check(struct reading *r, const xml_node *n, const struct indicator *i) {
    int values = kpis_count(i, PART_VALUE), women = kpis_count(i, PART_WOMEN), men = kpis_count(i, PART_MEN);
    if ((women || men) && (values || women != 1 || men != 1))
        diag_error(r->d, node_place(n), _("give one KPI of each sex and no other, or KPIs without part"),
                   _("\"%s\" mixes parts: %d for women, %d for men, %d for all"), i->name, women, men,
                   values);
    for (const struct kpi *k = i->kpis; k; k = k->next)
        for (const struct kpi *o = i->kpis; o != k; o = o->next)
            if (strcmp(o->id, k->id) == 0)
                diag_error(r->d, k->at, _("name each KPI once"), _("\"%s\" names the KPI %s twice"), i->name,
                           k->id);
}

/* A mean has a margin only when all its parts have one: a part without is a slip. */
static void uncertainty_lacking(struct reading *r, const struct indicator *i, const struct kpi *k) {
    const struct kpi *o = i->kpis;
    while (o && !o->uncertainty)
        o = o->next;
    if (o)
        diag_error(r->d, k->at, _("give the uncertainty of every KPI, or of none"),
                   _("\"%s\" has the uncertainty of %s, but not that of %s"), i->name, o->id, k->id);
}

static void uncertainty_check(struct reading *r, const struct indicator *i, const struct kpi *k) {
    if (!k->uncertainty) {
        uncertainty_lacking(r, i, k);
        return;
    }
    for (const struct kpi *o = i->kpis; o; o = o->next)
        if (strcmp(k->uncertainty, o->id) == 0)
            diag_error(r->d, k->at, _("give the id under which Kolada has the margins, as U01511 for U01405"),
                       _("\"%s\" takes %s both for values and for their uncertainty"), i->name, o->id);
    for (const struct kpi *o = i->kpis; o != k; o = o->next)
        if (o->uncertainty && strcmp(k->uncertainty, o->uncertainty) == 0)
            diag_error(r->d, k->at, _("give each KPI its own"),
                       _("\"%s\" takes the uncertainty of %s and of %s from one KPI, %s"), i->name, o->id,
                       k->id, k->uncertainty);
}

/* How many persons are behind a figure is known for what the source gives, not for a mean of several. */
static void threshold_check(struct reading *r, const struct indicator *i) {
    if (i->threshold && kpis_count(i, PART_VALUE) > 1)
        diag_error(r->d, i->at,
                   _("take it away: a mean is withheld where the source withholds one of its parts"),
                   _("threshold=\"%d\" does not go with %d KPIs: their mean is about no number of persons"),
                   i->threshold, kpis_count(i, PART_VALUE));
}

static const char *part_name(int part) {
    return kpi_part_names[part];
}

static struct kpi *kpi_read(struct reading *r, const xml_node *n) {
    struct kpi *k = ARENA_NEW(r->arena, struct kpi);
    k->at = node_place(n);
    k->id = reading_text(r, n, "id", "");
    k->uncertainty = reading_text(r, n, "uncertainty", NULL);
    k->part = (enum kpi_part)reading_choice(r, n, "part", part_name, PART_COUNT, PART_VALUE);
    return k;
}

void figures_read(struct reading *r, const xml_node *n, struct indicator *i) {
    struct kpi **end = &i->kpis;
    for (const xml_node *c = node_child(n, "kpi"); c; c = node_next(c, "kpi")) {
        struct kpi *k = kpi_read(r, c);
        LINK(end, k);
    }
    i->scale = reading_number(r, n, "scale", 1);
    i->offset = reading_number(r, n, "offset", 0);
    i->repeats = reading_whole(r, n, "repeats", 1);
    i->years = reading_whole(r, n, "years", 1);
    i->dispersion = reading_number(r, n, "dispersion", 1);
    if (reading_text(r, n, "protect", NULL))
        i->protect = reading_yes(r, n, "protect", false) ? PROTECT_YES : PROTECT_NO;
    i->computed = i->scale != 1 || i->offset != 0 || i->kpis->next;
    if (i->scale == 0)
        diag_error(r->d, node_place(n), _("leave scale out, or give the factor"),
                   _("scale=\"0\" makes every figure the same"));
    if (fabs(i->scale) > scale_most || fabs(i->offset) > offset_most)
        diag_error(r->d, node_place(n),
                   _("give a factor of at most 100000 and an addend of at most 1000000000000"),
                   _("scale=\"%s\" offset=\"%s\" makes figures that no page can print"),
                   decimal_text(r->arena, i->scale), decimal_text(r->arena, i->offset));
    parts_check(r, n, i);
    for (const struct kpi *k = i->kpis; k; k = k->next)
        uncertainty_check(r, i, k);
    threshold_check(r, i);
}
