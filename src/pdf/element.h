#ifndef PDF_ELEMENT_H
#define PDF_ELEMENT_H
/* Inside structure.c and element.c: the structure tree between tags and objects. */
#include "pdf/structure.h"

/* A piece of content: a marked-content sequence or an annotation. */
struct content_item {
    int page;
    int mcid;                        /* -1: an annotation */
    const struct object *annotation; /* NULL: a marked-content sequence */
    struct element *owner;           /* NULL until it is found in the tag tree */
    struct content_item *next;       /* of the same mark or link tag */
};

/* one of the two is set */
struct kid {
    struct element *element;
    const struct content_item *item;
    struct kid *next;
};

struct element {
    const struct tag *tag;
    struct element *parent; /* NULL: the structure tree root */
    struct kid *first, *last;
    int page;   /* of the first content item; -1 without any */
    bool shown; /* there is content below it */
    struct object *object;
};

/* Writes the element's dictionary (14.7.2, attributes 14.8.5). `root`: the structure tree root. */
void element_write(const struct element *e, const struct object *root, const struct structure_pages *pages);

#endif
