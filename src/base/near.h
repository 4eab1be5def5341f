#ifndef BASE_NEAR_H
#define BASE_NEAR_H
/* "Did you mean": the name out of several that a mistyped one stands for. */
#include <stddef.h>

struct near {
    const char *typed;
    const char *best; /* NULL while nothing is near enough */
    size_t distance;
};

/* Begins a search for what `typed` may have meant; ask near_add for each candidate, then read `best`. */
struct near near_begin(const char *typed);

/*
 * Keeps `name` if it is nearer than all before it: at most a third of its letters changed, added, lost or
 * swapped.
 */
void near_add(struct near *n, const char *name);

#endif
