#include "draw/document.h"

#include <string.h>

struct document *document_new(struct arena *a, const struct style *s) {
    struct document *d = ARENA_NEW(a, struct document);
    d->style = s;
    d->root = tag_new(a, NULL, ROLE_DOCUMENT);
    return d;
}

struct page *document_add_page(struct document *d, struct arena *a) {
    ARENA_PUSH(a, d->pages, d->n_pages, d->pages_capacity);
    struct page *page = &d->pages[d->n_pages++];
    *page = (struct page){.label = arena_printf(a, "%zu", d->n_pages)};
    drawing_init(&page->drawing, a);
    return page;
}

void document_add_destination(struct document *d, struct arena *a, const char *id, mpt y) {
    ARENA_PUSH(a, d->destinations, d->n_destinations, d->destinations_capacity);
    d->destinations[d->n_destinations++] = (struct destination){id, (int)d->n_pages - 1, y};
}

void document_add_bookmark(struct document *d, struct arena *a, const char *title, mpt y, int depth) {
    ARENA_PUSH(a, d->bookmarks, d->n_bookmarks, d->bookmarks_capacity);
    d->bookmarks[d->n_bookmarks++] = (struct bookmark){title, (int)d->n_pages - 1, y, depth};
}

const char *document_label(const struct document *d, const char *id) {
    for (size_t i = 0; i < d->n_destinations; i++)
        if (strcmp(d->destinations[i].id, id) == 0)
            return d->pages[d->destinations[i].page].label;
    return NULL;
}

bool document_same_places(const struct document *a, const struct document *b) {
    if (a->n_destinations != b->n_destinations || a->n_pages != b->n_pages)
        return false;
    for (size_t i = 0; i < a->n_destinations; i++)
        if (a->destinations[i].page != b->destinations[i].page ||
            strcmp(a->destinations[i].id, b->destinations[i].id) != 0)
            return false;
    return true;
}
