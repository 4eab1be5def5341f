#include "input/reading.h"

#include <libintl.h>

#define _(text) gettext(text)
#define N_(text) text

enum { RINGS_MOST = 4 }; /* more would be too narrow for any label */

static void activities_read(struct reading *r, const xml_node *parent, struct ring *ring) {
    struct activity **end = &ring->activities;
    for (const xml_node *n = node_child(parent, "activity"); n; n = node_next(n, "activity")) {
        struct activity *a = ARENA_NEW(r->arena, struct activity);
        a->at = node_place(n);
        a->month = reading_whole(r, n, "month", 1);
        a->label = reading_text(r, n, "label", "");
        a->seminar = reading_yes(r, n, "seminar", false);
        a->text = spans_required(r, n, 0);
        LINK(end, a);
    }
}

static void rings_read(struct reading *r, const xml_node *parent, struct cycle *c) {
    struct ids ids = {.what = N_("ring")};
    struct ring **end = &c->rings;
    int count = 0;
    for (const xml_node *n = node_child(parent, "ring"); n; n = node_next(n, "ring")) {
        struct ring *ring = ARENA_NEW(r->arena, struct ring);
        ring->at = node_place(n);
        ring->id = reading_text(r, n, "id", "");
        ring->name = reading_text(r, n, "name", "");
        activities_read(r, n, ring);
        ids_add(&ids, r->arena, ring->id, ring->at, ring, r->d);
        LINK(end, ring);
        if (++count == RINGS_MOST + 1)
            diag_error(r->d, ring->at, _("make a second <cycle> of it"), _("the wheel has room for %d rings"),
                       RINGS_MOST);
    }
}

void cycles_read(struct reading *r, const xml_node *parent) {
    struct cycle **end = &r->edition->cycles;
    for (const xml_node *n = parent ? node_child(parent, "cycle") : NULL; n; n = node_next(n, "cycle")) {
        struct cycle *c = ARENA_NEW(r->arena, struct cycle);
        c->at = node_place(n);
        c->id = reading_text(r, n, "id", "");
        c->name = reading_text(r, n, "name", "");
        c->start = reading_whole(r, n, "start", 1);
        rings_read(r, n, c);
        ids_add(&r->cycles, r->arena, c->id, c->at, c, r->d);
        LINK(end, c);
    }
}
