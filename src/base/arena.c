#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_SIZE = 64 * 1024 };

struct arena_block {
    struct arena_block *older;
    size_t size;
    alignas(max_align_t) unsigned char bytes[];
};

void arena_init(struct arena *a) {
    *a = (struct arena){0};
}

void arena_release(struct arena *a) {
    for (struct arena_block *b = a->head; b;) {
        struct arena_block *older = b->older;
        free(b);
        b = older;
    }
    arena_init(a);
}

static struct arena_block *block_new(size_t size) {
    if (size > SIZE_MAX - sizeof(struct arena_block))
        abort();
    struct arena_block *b = calloc(1, sizeof *b + size);
    if (!b)
        abort();
    b->size = size;
    return b;
}

void *arena_alloc(struct arena *a, size_t size) {
    const size_t align = alignof(max_align_t);
    if (size > SIZE_MAX - align)
        abort();
    size = (size + align - 1) / align * align;
    if (a->head && size <= a->head->size - a->used) {
        void *p = a->head->bytes + a->used;
        a->used += size;
        return p;
    }
    if (a->head && size > BLOCK_SIZE / 4) {
        /* A large piece gets a block of its own behind the head, so that the head's rest stays in use. */
        struct arena_block *b = block_new(size);
        b->older = a->head->older;
        a->head->older = b;
        return b->bytes;
    }
    struct arena_block *b = block_new(size > BLOCK_SIZE ? size : BLOCK_SIZE);
    b->older = a->head;
    a->head = b;
    a->used = size;
    return b->bytes;
}

void *arena_array(struct arena *a, size_t count, size_t size) {
    if (size && count > SIZE_MAX / size)
        abort();
    return arena_alloc(a, count * size);
}

void *arena_grow(struct arena *a, void *items, size_t have, size_t *capacity, size_t size) {
    if (have < *capacity)
        return items;
    size_t room = *capacity ? *capacity * 2 : 8;
    void *moved = arena_array(a, room, size);
    if (have)
        memcpy(moved, items, have * size);
    *capacity = room;
    return moved;
}

char *arena_strndup(struct arena *a, const char *text, size_t len) {
    char *copy = arena_alloc(a, len + 1);
    if (len)
        memcpy(copy, text, len);
    return copy;
}

char *arena_strdup(struct arena *a, const char *text) {
    return arena_strndup(a, text, strlen(text));
}

char *arena_vprintf(struct arena *a, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    if (len < 0)
        abort();
    char *text = arena_alloc(a, (size_t)len + 1);
    vsnprintf(text, (size_t)len + 1, format, again);
    va_end(again);
    return text;
}

char *arena_printf(struct arena *a, const char *format, ...) {
    va_list args;
    va_start(args, format);
    char *text = arena_vprintf(a, format, args);
    va_end(args);
    return text;
}
