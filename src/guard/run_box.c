#include "guard/run_box.h"

#include "guard/glyph_boxes.h"

struct entry {
    const struct text_run *run;
    struct extent box;
};

/* Open addressing: as many places as a power of two, at most half of them taken. */
struct run_boxes {
    struct arena *arena;
    struct entry *entries;
    size_t n, capacity;
};

enum { ENTRIES_FIRST = 1024 };

struct run_boxes *run_boxes_new(struct arena *a) {
    struct run_boxes *b = ARENA_NEW(a, struct run_boxes);
    *b = (struct run_boxes){.arena = a, .capacity = ENTRIES_FIRST};
    b->entries = ARENA_ARRAY(a, struct entry, b->capacity);
    return b;
}

static struct entry *entry_of(const struct run_boxes *b, const struct text_run *run) {
    size_t at = ((uintptr_t)run >> 4) * 0x9E3779B1u & (b->capacity - 1); /* Knuth's multiplicative hashing */
    while (b->entries[at].run && b->entries[at].run != run)
        at = (at + 1) & (b->capacity - 1);
    return &b->entries[at];
}

static void grow(struct run_boxes *b) {
    struct run_boxes before = *b;
    b->capacity *= 2;
    b->entries = ARENA_ARRAY(b->arena, struct entry, b->capacity);
    for (size_t i = 0; i < before.capacity; i++)
        if (before.entries[i].run)
            *entry_of(b, before.entries[i].run) = before.entries[i];
}

static struct extent measure(struct arena *a, const struct text_run *run) {
    struct op upright = {.kind = OP_TEXT, .run = run, .cos = 1000000};
    return glyph_boxes_make(a, &upright, 0).extent;
}

const struct extent *run_box(struct run_boxes *b, const struct text_run *run) {
    struct entry *e = entry_of(b, run);
    if (e->run)
        return &e->box;
    if (2 * b->n >= b->capacity) {
        grow(b);
        e = entry_of(b, run);
    }
    *e = (struct entry){.run = run, .box = measure(b->arena, run)};
    b->n++;
    return &e->box;
}
