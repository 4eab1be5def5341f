#include "pdf/outline.h"

#include "pdf/destination.h"

#include <stdlib.h>

struct outline {
    const struct bookmark *bookmarks;
    size_t n;
    struct object **objects; /* by bookmark; the root behind them */
};

static size_t parent_of(const struct outline *o, size_t i) {
    for (size_t k = i; k-- > 0;)
        if (o->bookmarks[k].depth < o->bookmarks[i].depth)
            return k;
    return o->n;
}

/* The first bookmark below bookmark `i` (o->n: the root), or o->n when there is none. */
static size_t first_below(const struct outline *o, size_t i) {
    size_t next = i == o->n ? 0 : i + 1;
    if (next < o->n && (i == o->n || o->bookmarks[next].depth > o->bookmarks[i].depth))
        return next;
    return o->n;
}

static size_t next_sibling(const struct outline *o, size_t i) {
    for (size_t k = i + 1; k < o->n && o->bookmarks[k].depth >= o->bookmarks[i].depth; k++)
        if (o->bookmarks[k].depth == o->bookmarks[i].depth)
            return k;
    return o->n;
}

/* First, Last and Count: children, with those of open children when this item is open itself (table 153). */
static void put_below(const struct outline *o, size_t i) {
    size_t first = first_below(o, i), last = first;
    if (first == o->n)
        return;
    int count = 0;
    for (size_t k = first; k < o->n; k = next_sibling(o, k)) {
        last = k;
        count++;
        if (i == o->n)
            for (size_t below = first_below(o, k); below < o->n; below = next_sibling(o, below))
                count++;
    }
    bool open = i == o->n || o->bookmarks[i].depth == 0;
    object_ref(o->objects[i], "First", o->objects[first]);
    object_ref(o->objects[i], "Last", o->objects[last]);
    object_int(o->objects[i], "Count", open ? count : -count);
}

static void put_item(const struct outline *o, size_t i, const struct document *doc,
                     struct object *const *pages) {
    const struct bookmark *mark = &o->bookmarks[i];
    size_t next = next_sibling(o, i);
    struct buffer b = {0};
    object_text(o->objects[i], "Title", mark->title);
    object_ref(o->objects[i], "Parent", o->objects[parent_of(o, i)]);
    if (next < o->n) {
        object_ref(o->objects[i], "Next", o->objects[next]);
        object_ref(o->objects[next], "Prev", o->objects[i]);
    }
    destination_put(&b, pages[mark->page], doc->style, mark->y);
    object_value(o->objects[i], "Dest", &b);
    buffer_release(&b);
    put_below(o, i);
}

void outline_write(struct objects *objects, const struct document *doc, struct object *const *pages) {
    struct outline o = {.bookmarks = doc->bookmarks, .n = doc->n_bookmarks};
    if (!o.n)
        return;
    o.objects = calloc(o.n + 1, sizeof *o.objects);
    if (!o.objects)
        abort();
    for (size_t i = 0; i <= o.n; i++)
        o.objects[i] = object_new(objects);
    for (size_t i = 0; i < o.n; i++)
        put_item(&o, i, doc, pages);
    object_name(o.objects[o.n], "Type", "Outlines");
    put_below(&o, o.n);
    object_ref(objects_catalog(objects), "Outlines", o.objects[o.n]);
    object_name(objects_catalog(objects), "PageMode", "UseOutlines");
    free(o.objects);
}
