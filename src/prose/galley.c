#include "prose/galley.h"

#include "flow/note.h"

/* Blocks that are not here have become items in content/. */
static const struct strip_type *const types[BLOCK_COUNT] = {
    [BLOCK_H2] = &heading_strip,      [BLOCK_H3] = &heading_strip,    [BLOCK_P] = &paragraph_strip,
    [BLOCK_UL] = &list_strip,         [BLOCK_OL] = &list_strip,       [BLOCK_QUOTE] = &quote_strip,
    [BLOCK_COLUMNS] = &columns_strip, [BLOCK_IMAGE] = &picture_strip, [BLOCK_TABLE] = &prose_table_strip,
    [BLOCK_STEPS] = &steps_strip,
};

struct strip *galley_measure(const struct flow *f, const struct block *first, const struct block *end,
                             mpt width, int *notes) {
    struct strip *strips = NULL, **tail = &strips;
    for (const struct block *b = first; b != end; b = b->next) {
        if (!types[b->kind])
            continue;
        struct strip *s = ARENA_NEW(f->arena, struct strip);
        s->block = b;
        s->width = width;
        f->set->at = b->at;
        types[b->kind]->measure(f, s, notes);
        *tail = s;
        tail = &s->next;
    }
    return strips;
}

struct frame galley_after(const struct flow *f, const struct strip *strips, struct frame at) {
    for (const struct strip *s = strips; s; s = s->next)
        at = types[s->block->kind]->after(f, s, at);
    return at;
}

mpt galley_height(const struct flow *f, const struct strip *first, const struct strip *end) {
    struct frame at = {.above = ABOVE_NOTHING};
    mpt notes = 0;
    for (const struct strip *s = first; s != end; s = s->next) {
        at = types[s->block->kind]->after(f, s, at);
        notes += s->notes;
    }
    return at.y + notes_block(f->style, notes);
}

bool galley_fits(const struct style *s, mpt height) {
    return height <= s->content_bottom;
}

struct frame galley_set(struct flow *f, const struct strip *strips, struct frame at) {
    for (const struct strip *s = strips; s; s = s->next) {
        f->set->at = s->block->at;
        at = types[s->block->kind]->set(f, s, at);
    }
    return at;
}

struct frame prose_set(struct flow *f, const struct block *first, const struct block *end, struct frame at) {
    int notes = f->n_notes;
    return galley_set(f, galley_measure(f, first, end, at.width, &notes), at);
}
