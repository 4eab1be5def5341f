#ifndef PDF_MAP_H
#define PDF_MAP_H
/* From an address to what belongs to it: marks and tags of a document, which pdf/ may not write into. */
#include "base/arena.h"

struct map_entry {
    const void *key;
    void *value;
};

struct map {
    struct arena *arena; /* not owned */
    struct map_entry *entries;
    size_t n, capacity; /* room: a power of two, or 0 */
};

void map_init(struct map *m, struct arena *a);

/* The value's place, NULL in it for a new key. Valid until the next call. */
void **map_at(struct map *m, const void *key);

/* NULL when the key is not there. */
void *map_find(const struct map *m, const void *key);

#endif
