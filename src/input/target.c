#include "input/reading.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static void years_check(struct reading *r, const struct target *t) {
    if (t->base_year > r->edition->year)
        diag_error(r->d, t->at, _("give a year that has figures"),
                   _("the base year %d lies after the edition's year %d"), t->base_year, r->edition->year);
    if (t->year && t->year <= t->base_year)
        diag_error(r->d, t->at, _("give a year after the base year, or none"),
                   _("the target is to be reached in %d, but counts from %d"), t->year, t->base_year);
}

/* What each kind of target asks of the rest of the indicator. */
static void kind_check(struct reading *r, const struct indicator *i, bool given, const char *kind) {
    const struct target *t = &i->target;
    bool counts = t->kind == TARGET_CHANGE || t->kind == TARGET_RATE || t->kind == TARGET_COMPOSITE;
    int values = kpis_count(i, PART_VALUE);
    if (counts && !given)
        diag_error(r->d, t->at, _("add change=\"2\" for a change of at least 2"),
                   _("a target of kind \"%s\" needs a change"), kind);
    if (!counts && given)
        diag_error(r->d, t->at, _("take the change away, or choose kind=\"change\""),
                   _("a target of kind \"%s\" has no change"), kind);
    if (t->kind == TARGET_RATE && i->measure != MEASURE_PER_1000 && i->measure != MEASURE_PER_100000)
        diag_error(r->d, t->at, _("choose kind=\"change\", or measure=\"per-1000\" for the indicator"),
                   _("a target of kind \"rate\" needs a measure per inhabitants"));
    if (t->kind == TARGET_GAP && !i->by_sex)
        diag_error(r->d, t->at, _("write by-sex=\"yes\" for the indicator, or choose another kind"),
                   _("a target of kind \"gap\" needs figures for women and men"));
    if (t->kind == TARGET_COMPOSITE ? values < 2 : values > 1)
        diag_error(r->d, t->at, _("kind=\"composite\" is for two KPIs or more, the other kinds are for one"),
                   _("a target of kind \"%s\" does not go with %d KPIs"), kind, values);
}

void target_read(struct reading *r, const xml_node *n, struct indicator *i) {
    static const char *const kinds[] = {"change", "rate", "direction", "gap", "composite"};
    struct target *t = &i->target;
    int kind = reading_choice(r, n, "kind", kinds, LENGTH(kinds), TARGET_CHANGE);
    t->at = node_place(n);
    t->kind = (enum target_kind)kind;
    t->base_year = reading_whole(r, n, "base-year", 0);
    t->year = reading_whole(r, n, "year", 0);
    t->change = reading_number(r, n, "change", 0);
    years_check(r, t);
    kind_check(r, i, reading_text(r, n, "change", NULL) != NULL, kinds[kind]);
}
