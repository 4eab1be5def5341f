#include "input/reading.h"

#include <libintl.h>

#define _(text) gettext(text)

static struct comment *comment_read(struct reading *r, const xml_node *n) {
    struct comment *c = ARENA_NEW(r->arena, struct comment);
    const char *unit = reading_text(r, n, "unit", NULL);
    c->at = node_place(n);
    if (unit)
        c->unit = ids_resolve(&r->units, r->arena, "unit", unit, c->at, r->d);
    r->figures = true;
    r->own = c->unit ? c->unit : r->edition->region;
    if (node_child(n, "lead"))
        c->lead = spans_required(r, node_child(n, "lead"), 0);
    c->blocks = blocks_read(r, n);
    r->own = NULL;
    r->figures = false;
    return c;
}

/*
 * A page has one comment: two for the same unit are a slip; one for a level that the indicator lacks is never
 * printed.
 */
static void comment_check(struct reading *r, const struct result *result, const struct comment *c) {
    for (const struct comment *o = result->comments; o != c; o = o->next)
        if (o->unit == c->unit)
            diag_error(r->d, c->at, _("join the two"),
                       _("there are two comments for %s; the first is on line %d"),
                       c->unit ? c->unit->name : _("the county's edition"), o->at.line);
    if (c->unit && c->unit->level != LEVEL_MUNICIPALITY)
        diag_error(r->d, c->at, _("leave unit out for the county's edition"),
                   _("\"%s\" has no edition of its own"), c->unit->name);
    else if (c->unit && result->indicator && !result->indicator->levels[LEVEL_MUNICIPALITY])
        diag_error(r->d, c->at, _("take the comment away, or add municipality to the indicator's levels"),
                   _("\"%s\" is not reported for municipalities"), result->indicator->name);
}

static struct result *result_read(struct reading *r, const xml_node *n) {
    struct result *result = ARENA_NEW(r->arena, struct result);
    result->at = node_place(n);
    result->indicator = ids_resolve(&r->indicators, r->arena, "indicator",
                                    reading_text(r, n, "indicator", ""), result->at, r->d);
    result->year = reading_whole(r, n, "year", 0);
    if (result->year > r->edition->year)
        diag_error(r->d, result->at, _("give the year of the figures that are commented"),
                   _("the result of %d lies after the edition's year %d"), result->year, r->edition->year);
    struct comment **end = &result->comments;
    for (n = node_child(n, "comment"); n; n = node_next(n, "comment")) {
        bool named = reading_text(r, n, "unit", NULL) != NULL;
        struct comment *c = comment_read(r, n);
        if (named && !c->unit)
            continue;
        LINK(end, c);
        comment_check(r, result, c);
    }
    return result;
}

void results_read(struct reading *r, const xml_node *parent) {
    struct result **end = &r->edition->results;
    for (const xml_node *n = parent ? node_child(parent, "result") : NULL; n; n = node_next(n, "result")) {
        struct result *result = result_read(r, n);
        for (const struct result *o = r->edition->results; o; o = o->next)
            if (o->indicator && o->indicator == result->indicator && o->year == result->year)
                diag_error(r->d, result->at, _("join the two"),
                           _("there are two results for \"%s\" in %d; the first is on line %d of %s"),
                           o->indicator->name, o->year, o->at.line, o->at.file);
        LINK(end, result);
    }
}
