#include "input/reading.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static void years_check(struct reading *r, const struct target *t) {
    if (!t->base_year && !target_type(t)->level)
        diag_error(r->d, t->at, _("add base-year=\"2017\", the year that change is counted from"),
                   _("a target of kind \"%s\" needs a base year"), target_type(t)->name);
    if (t->base_year > r->edition->year)
        diag_error(r->d, t->at, _("give a year that has figures"),
                   _("the base year %d lies after the edition's year %d"), t->base_year, r->edition->year);
    if (t->year && t->year <= t->base_year)
        diag_error(r->d, t->at, _("give a year after the base year, or none"),
                   _("the target is to be reached in %d, but counts from %d"), t->year, t->base_year);
}

/* What each kind of target asks of the rest of the indicator. */
static void kind_check(struct reading *r, const struct indicator *i, bool change, bool level) {
    const struct target *t = &i->target;
    const struct target_type *type = target_type(t);
    int values = kpis_count(i, PART_VALUE);
    if (type->change && !change)
        diag_error(r->d, t->at, _("add change=\"2\" for a change of at least 2"),
                   _("a target of kind \"%s\" needs a change"), type->name);
    if (!type->change && change)
        diag_error(r->d, t->at, _("take the change away, or choose kind=\"change\""),
                   _("a target of kind \"%s\" has no change"), type->name);
    if (type->level && !level)
        diag_error(r->d, t->at, _("add level=\"90\" for at least 90, or at most where less is wanted"),
                   _("a target of kind \"%s\" needs a level"), type->name);
    if (!type->level && level)
        diag_error(r->d, t->at, _("take the level away, or choose kind=\"level\""),
                   _("a target of kind \"%s\" has no level"), type->name);
    if (type->per_inhabitants && indicator_measure(i)->per <= 100)
        diag_error(r->d, t->at, _("choose kind=\"change\", or measure=\"per-1000\" for the indicator"),
                   _("a target of kind \"rate\" needs a measure per inhabitants"));
    if (type->gap && !i->by_sex)
        diag_error(r->d, t->at, _("write by-sex=\"yes\" for the indicator, or choose another kind"),
                   _("a target of kind \"gap\" needs figures for each sex"));
    if (type->several ? values < 2 : values > 1)
        diag_error(r->d, t->at, _("kind=\"composite\" is for two KPIs or more, the other kinds are for one"),
                   ngettext("a target of kind \"%s\" does not go with %d KPI",
                            "a target of kind \"%s\" does not go with %d KPIs", (unsigned)values),
                   type->name, values);
}

static const char *kind_name(int kind) {
    return target_types[kind].name;
}

void target_read(struct reading *r, const xml_node *n, struct indicator *i) {
    struct target *t = &i->target;
    t->at = node_place(n);
    t->kind = (enum target_kind)reading_choice(r, n, "kind", kind_name, TARGET_KIND_COUNT, TARGET_CHANGE);
    t->base_year = reading_whole(r, n, "base-year", 0);
    t->year = reading_whole(r, n, "year", 0);
    t->change = reading_number(r, n, "change", 0);
    years_check(r, t);
    t->level = reading_number(r, n, "level", 0);
    kind_check(r, i, reading_text(r, n, "change", NULL) != NULL, reading_text(r, n, "level", NULL) != NULL);
}
