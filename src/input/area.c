#include "input/reading.h"

static struct subgroup *subgroup_read(struct reading *r, const xml_node **n) {
    struct subgroup *s = ARENA_NEW(r->arena, struct subgroup);
    s->at = node_place(*n);
    if (node_is(*n, "subgroup")) {
        const xml_node *first = node_child(*n, "indicator");
        s->name = reading_text(r, *n, "name", NULL);
        s->indicators = indicators_read(r, &first);
        *n = node_next(*n, NULL);
    } else {
        s->indicators = indicators_read(r, n);
    }
    return s;
}

static struct area *area_read(struct reading *r, const xml_node *n) {
    struct area *area = ARENA_NEW(r->arena, struct area);
    area->at = node_place(n);
    area->id = reading_text(r, n, "id", "");
    area->name = reading_text(r, n, "name", "");
    struct subgroup **end = &area->subgroups;
    const xml_node *child = node_child(n, NULL);
    if (child && node_is(child, "lead")) {
        r->figures = true;
        area->lead = spans_required(r, child, SPANS_HEADING);
        r->figures = false;
        child = node_next(child, NULL);
    }
    while (child) {
        struct subgroup *s = subgroup_read(r, &child);
        LINK(end, s);
    }
    return area;
}

/* All indicators by their number. */
static void indicators_number(struct reading *r) {
    struct edition *e = r->edition;
    e->indicators = ARENA_ARRAY(r->arena, struct indicator *, (size_t)e->n_indicators);
    for (struct area *a = e->areas; a; a = a->next)
        for (struct subgroup *s = a->subgroups; s; s = s->next)
            for (struct indicator *i = s->indicators; i; i = i->next)
                e->indicators[i->number - 1] = i;
}

void areas_read(struct reading *r, const xml_node *parent) {
    struct area **end = &r->edition->areas;
    for (const xml_node *n = node_child(parent, "area"); n; n = node_next(n, "area")) {
        struct area *a = area_read(r, n);
        ids_add(&r->areas, r->arena, a->id, a->at, a, r->d);
        LINK(end, a);
    }
    indicators_number(r);
}
