#include "layout/probe.h"

#include "layout/prose.h"

/* A layouter of its own on an empty page; drawings, tags and destinations go nowhere. */
static void probe_begin(const struct layouter *l, struct layouter *probe, struct document *doc) {
    *doc = (struct document){.style = l->doc->style};
    *probe = *l;
    probe->doc = doc;
    probe->pages_capacity = probe->destinations_capacity = probe->bookmarks_capacity = 0;
    probe->tag = tag_new(l->arena, NULL, ROLE_DOCUMENT);
    probe->probing = true;
    probe->furniture = false;
    page_new(probe);
    probe->y = 0;
}

static mpt probe_height(const struct layouter *probe) {
    return probe->y + (probe->style->content_bottom - probe->bottom);
}

mpt probe_paragraph(const struct layouter *l, const struct span *spans, enum type_id type) {
    struct layouter probe;
    struct document doc;
    probe_begin(l, &probe, &doc);
    prose_paragraph(&probe, ROLE_P, spans, type, 0, 0);
    return probe_height(&probe);
}

mpt probe_columns(const struct layouter *l, const struct block *columns) {
    mpt highest = 0;
    for (const struct block *c = columns; c; c = c->next) {
        struct layouter probe;
        struct document doc;
        probe_begin(l, &probe, &doc);
        prose_set(&probe, c->children);
        if (doc.n_pages > 1)
            return -1;
        mpt height = probe_height(&probe);
        if (height > highest)
            highest = height;
    }
    return highest;
}
