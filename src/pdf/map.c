#include "pdf/map.h"

#include <stdint.h>

void map_init(struct map *m, struct arena *a) {
    *m = (struct map){.arena = a};
}

/* The entry of the key, or the free one where it belongs. Addresses are multiples of 16. */
static struct map_entry *slot(const struct map *m, const void *key) {
    size_t i = (size_t)(((uint64_t)(uintptr_t)key >> 4) * 0x9E3779B97F4A7C15u >> 32);
    for (;; i++) {
        struct map_entry *e = &m->entries[i & (m->capacity - 1)];
        if (!e->key || e->key == key)
            return e;
    }
}

static void grow(struct map *m) {
    struct map old = *m;
    m->capacity = m->capacity ? m->capacity * 2 : 64;
    m->entries = ARENA_ARRAY(m->arena, struct map_entry, m->capacity);
    for (size_t i = 0; i < old.capacity; i++)
        if (old.entries[i].key)
            *slot(m, old.entries[i].key) = old.entries[i];
}

void **map_at(struct map *m, const void *key) {
    if (m->n * 2 >= m->capacity)
        grow(m);
    struct map_entry *e = slot(m, key);
    if (!e->key) {
        e->key = key;
        m->n++;
    }
    return &e->value;
}

void *map_find(const struct map *m, const void *key) {
    return m->capacity ? slot(m, key)->value : NULL;
}
