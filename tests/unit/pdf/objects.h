#ifndef PDF_UNIT_OBJECTS_H
#define PDF_UNIT_OBJECTS_H
/* Objects to write into, and what they hold. */
#include "pdf/object.h"
#include "unit.h"

/* The dictionary as it will stand in the file, with spaces for line ends. */
static inline const char *written_number(struct sample *s, struct objects *o, unsigned number) {
    struct buffer b = {0};
    object_write(o, number, &b);
    char *text = arena_strdup(&s->arena, buffer_text(&b));
    buffer_release(&b);
    for (char *c = text; *c; c++)
        if (*c == '\n')
            *c = ' ';
    return text;
}

static inline const char *written(struct sample *s, struct objects *o, const struct object *obj) {
    return written_number(s, o, object_number(obj));
}

#define assert_contains(text, part) assert_non_null(strstr(text, part))

/* Page objects for the sample's pages, or for `n` pages. */
static inline struct object **pages_made(struct sample *s, struct objects *o, size_t n) {
    struct object **pages = ARENA_ARRAY(&s->arena, struct object *, n);
    for (size_t i = 0; i < n; i++)
        pages[i] = object_new(o);
    return pages;
}

#endif
