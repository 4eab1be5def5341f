#include "command/checker.h"
#include "figures/kpi_title.h"

#include <libintl.h>
#include <math.h>
#include <string.h>

#define _(text) gettext(text)

static const char *code_hint(const struct checker *c, const struct unit *u) {
    const char *code = catalogue_code(&c->units, u->name);
    return code ? arena_printf(c->arena, _("the code of \"%s\" is %s"), u->name, code)
                : _("correct the code or the name");
}

static void tell_units(const struct checker *c) {
    int named = 0;
    for (const struct unit *u = c->edition->units; u; u = u->next) {
        const char *title = catalogue_title(&c->units, u->code);
        named += title != NULL;
        if (title && !catalogue_is_called(title, u->name) && !catalogue_is_called(title, u->long_name))
            diag_warning(c->ctx->diag, u->at, code_hint(c, u),
                         _("\"%s\" is given the code %s, which is that of \"%s\""), u->name, u->code, title);
    }
    if (c->edition->units && !named)
        diag_warning(c->ctx->diag, c->edition->units->at, _("import Kolada's list: municipality"), "%s",
                     _("names and codes of the units were not compared: the database has no list of them"));
}

/* What the edition makes of values that the title says are of `title`'s measure. */
static bool agrees(const struct indicator *i, enum measure title) {
    double from = measure_types[title].per, to = indicator_measure(i)->per, scale = fabs(i->scale);
    if (scale == 1)
        return title == i->measure;
    return from == 0 || to == 0 || fabs(from * scale - to) < 1e-6 * to;
}

static void tell_measure(const struct checker *c, const struct indicator *i, const struct kpi *k) {
    const char *title = catalogue_title(&c->kpis, k->id);
    enum measure measure;
    if (kpi_title_is_margin(title))
        diag_warning(c->ctx->diag, k->at, _("take the KPI of the values; this one goes into uncertainty"),
                     _("indicator %d (%s) takes margins for values: %s is \"%s\""), i->number, i->short_name,
                     k->id, title);
    else if (kpi_title_measure(title, &measure) && !agrees(i, measure))
        diag_warning(c->ctx->diag, k->at,
                     _("correct measure, the id, or scale, which turns one measure into another"),
                     _("indicator %d (%s) has measure=\"%s\", but %s is \"%s\""), i->number, i->short_name,
                     indicator_measure(i)->name, k->id, title);
}

static size_t count_kpis(const struct indicator *i) {
    size_t n = 0;
    for (const struct kpi *k = i->kpis; k; k = k->next)
        n++;
    return n;
}

/* Whether two indicators that name the same KPI would print the same. */
static bool are_alike(const struct indicator *i, const struct indicator *o) {
    return count_kpis(i) == count_kpis(o) && i->scale == o->scale && i->offset == o->offset &&
           indicator_target(i)->gap == indicator_target(o)->gap;
}

static void tell_twice(const struct checker *c, const struct indicator *i, const struct kpi *k) {
    for (int n = 0; n < i->number - 1; n++) {
        const struct indicator *o = c->edition->indicators[n];
        for (const struct kpi *other = o->kpis; other; other = other->next)
            if (strcmp(other->id, k->id) == 0 && are_alike(i, o)) {
                diag_warning(c->ctx->diag, k->at, _("correct the id, or take one of the two away"),
                             _("indicator %d (%s) rests on %s, as indicator %d (%s) does"), i->number,
                             i->short_name, k->id, o->number, o->short_name);
                return;
            }
    }
}

void check_catalogue(const struct checker *c) {
    if (c->results)
        tell_units(c);
    for (int n = 0; n < c->edition->n_indicators; n++)
        for (const struct kpi *k = c->edition->indicators[n]->kpis; k; k = k->next) {
            tell_measure(c, c->edition->indicators[n], k);
            tell_twice(c, c->edition->indicators[n], k);
        }
}
