#ifndef MODEL_SOURCE_H
#define MODEL_SOURCE_H
/* A file that a document was read from, as it is. */
#include <stddef.h>

struct source {
    const char *name; /* from the document's folder on: "parts/goals.xml" */
    const char *bytes;
    size_t len;
    struct source *next;
};

#endif
