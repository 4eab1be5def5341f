#include "input/reading.h"

#include <libintl.h>

#define _(text) gettext(text)

static struct group *group_read(struct reading *r, const xml_node *n) {
    struct group *g = ARENA_NEW(r->arena, struct group);
    g->at = node_place(n);
    g->id = reading_text(r, n, "id", "");
    g->name = reading_text(r, n, "name", "");
    g->kind = reading_text(r, n, "kind", "");
    g->reports_to = reading_text(r, n, "reports-to", NULL);
    g->task = blocks_read(r, node_child(n, "task"));
    if (node_child(n, "roles"))
        g->roles = blocks_read(r, node_child(n, "roles"));
    return g;
}

/* Whether the way upwards from `g` comes back to `g`. */
static bool group_circles(const struct reading *r, const struct group *g) {
    const struct group *up = g;
    for (const struct group *step = r->edition->groups; step && up && up->reports_to; step = step->next) {
        const struct id *id = ids_find(&r->groups, up->reports_to);
        up = id ? id->thing : NULL;
        if (up == g)
            return true;
    }
    return false;
}

void groups_read(struct reading *r, const xml_node *parent) {
    struct group **end = &r->edition->groups;
    for (const xml_node *n = parent ? node_child(parent, "group") : NULL; n; n = node_next(n, "group")) {
        struct group *g = group_read(r, n);
        ids_add(&r->groups, r->arena, g->id, g->at, g, r->d);
        LINK(end, g);
    }
    for (const struct group *g = r->edition->groups; g; g = g->next) {
        if (g->reports_to && !ids_resolve(&r->groups, r->arena, "reports-to", g->reports_to, g->at, r->d))
            continue;
        if (group_circles(r, g))
            diag_error(r->d, g->at, _("let the uppermost group report to none"),
                       _("\"%s\" reports to itself, directly or by way of others"), g->name);
    }
}
