#ifndef INPUT_IDS_H
#define INPUT_IDS_H
/* Names that elements of one kind have, so that others can refer to them: each name once. */
#include "base/arena.h"
#include "base/diag.h"

#include <stdbool.h>

struct id {
    const char *name;
    struct place at;
    void *thing; /* what has the name; not owned */
    struct id *next;
};

struct ids {
    const char *what; /* a noun for messages: "indicator"; a msgid */
    struct id *first, *last;
};

/* False after a message when the name is taken. */
bool ids_add(struct ids *ids, struct arena *a, const char *name, struct place at, void *thing,
             struct diag *d);

/* NULL when nothing has the name. */
const struct id *ids_find(const struct ids *ids, const char *name);

/*
 * What has the name that an attribute of the element at `at` gives; NULL after a message that offers the
 * nearest.
 */
void *ids_resolve(const struct ids *ids, struct arena *a, const char *attribute, const char *name,
                  struct place at, struct diag *d);

#endif
