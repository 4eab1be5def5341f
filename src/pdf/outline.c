#include "pdf/outline.h"

#include "pdf/destination.h"
#include "pdf/haru.h"

/* The one that bookmark `i` lies below: the nearest before it that is less deep; NULL: none. */
static HPDF_Outline parent_of(const struct bookmark *marks, const HPDF_Outline *items, size_t i) {
    for (size_t k = i; k-- > 0;)
        if (marks[k].depth < marks[i].depth)
            return items[k];
    return NULL;
}

/*
 * libharu links it to and fro and counts what is open below it (table 153). Its title would be in libharu's
 * encodings, and it has no Type.
 */
static HPDF_Outline item_new(struct objects *o, HPDF_Outline parent, bool open) {
    HPDF_Outline item = HPDF_CreateOutline(o->doc, parent, "", NULL);
    if (!item)
        return NULL;
    HPDF_Dict_RemoveElement(item, "Title");
    HPDF_Dict_RemoveElement(item, "Type");
    HPDF_Outline_SetOpened(item, open);
    return item;
}

static void put_item(struct object *item, const struct bookmark *mark, const struct document *doc,
                     struct object *const *pages) {
    struct buffer b = {0};
    object_text(item, "Title", mark->title);
    destination_put(&b, pages[mark->page], doc->style, mark->y);
    object_value(item, "Dest", &b);
    buffer_release(&b);
}

void outline_write(struct objects *o, const struct document *doc, struct object *const *pages) {
    HPDF_Outline *items = ARENA_ARRAY(o->arena, HPDF_Outline, doc->n_bookmarks);
    for (size_t i = 0; i < doc->n_bookmarks; i++) {
        const struct bookmark *mark = &doc->bookmarks[i];
        items[i] = item_new(o, parent_of(doc->bookmarks, items, i), mark->depth == 0);
        if (!items[i])
            return; /* which objects_ok tells */
        put_item(haru_adopt(o, items[i]), mark, doc, pages);
    }
    if (doc->n_bookmarks)
        HPDF_SetPageMode(o->doc, HPDF_PAGE_MODE_USE_OUTLINE);
}
