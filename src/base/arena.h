#ifndef BASE_ARENA_H
#define BASE_ARENA_H
/*
 * An arena owns everything a stage makes; the stage's result is freed whole.
 *
 * Memory is zeroed and never NULL: when the system has no more, the process aborts. That is safe here,
 * because an edition is a process of its own and its file appears only when it is complete (see base/file.h).
 */
#include <stdarg.h>
#include <stddef.h>

struct arena_block;

struct arena {
    struct arena_block *head; /* newest block; older ones behind it */
    size_t used;              /* bytes taken from the newest block */
};

/* An empty arena; allocates nothing. */
void arena_init(struct arena *a);

/* Frees all blocks; the arena is empty again and usable. */
void arena_release(struct arena *a);

/* Zeroed bytes, aligned for any type, that live until arena_release. */
void *arena_alloc(struct arena *a, size_t size);

/* Zeroed array; a product that overflows counts as out of memory. */
void *arena_array(struct arena *a, size_t count, size_t size);

/* Room for `count` items where `have` are in use: doubles *items, copying the old ones, when it is full. */
void *arena_grow(struct arena *a, void *items, size_t have, size_t *capacity, size_t size);

char *arena_strdup(struct arena *a, const char *text);
char *arena_strndup(struct arena *a, const char *text, size_t len);
char *arena_printf(struct arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_vprintf(struct arena *a, const char *format, va_list args);

/* One zeroed T. */
#define ARENA_NEW(a, T) ((T *)arena_alloc((a), sizeof(T)))
/* `n` zeroed Ts. */
#define ARENA_ARRAY(a, T, n) ((T *)arena_array((a), (n), sizeof(T)))
/* Makes room for one more item behind the `have` in `items`. */
#define ARENA_PUSH(a, items, have, capacity)                                                                 \
    ((items) = arena_grow((a), (items), (have), &(capacity), sizeof *(items)))

#endif
