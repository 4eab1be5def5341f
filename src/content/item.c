#include "content/item.h"

#include "content/plain.h"

struct item *item_add(const struct view *v, struct item ***tail, enum item_kind kind) {
    struct item *i = ARENA_NEW(v->arena, struct item);
    i->kind = kind;
    **tail = i;
    *tail = &i->next;
    return i;
}

void item_add_block(const struct view *v, struct item ***tail, enum block_kind kind, const char *text) {
    struct block *b = ARENA_NEW(v->arena, struct block);
    b->kind = kind;
    b->spans = text_span(v->arena, text);
    item_add(v, tail, ITEM_BLOCK)->block = b;
}
