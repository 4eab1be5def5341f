#include "input/reading.h"

void goals_read(struct reading *r, const xml_node *parent) {
    struct goal **end = &r->edition->goals;
    for (const xml_node *n = node_child(parent, "goal"); n; n = node_next(n, "goal")) {
        struct goal *g = ARENA_NEW(r->arena, struct goal);
        g->at = node_place(n);
        g->id = reading_text(r, n, "id", "");
        g->number = ++r->edition->n_goals;
        g->name = reading_text(r, n, "name", "");
        g->owner = reading_text(r, n, "owner", NULL);
        g->statement = spans_required(r, node_child(n, "statement"), SPANS_HEADING);
        ids_add(&r->goals, r->arena, g->id, g->at, g, r->d);
        if (g->owner)
            ids_resolve(&r->groups, r->arena, "owner", g->owner, g->at, r->d);
        LINK(end, g);
    }
}
