#ifndef XML_SCHEMA_H
#define XML_SCHEMA_H
/*
 * Whether a document follows its RELAX NG schema, said so that the one who wrote it can mend it: every fault
 * at once, each with its place, and a remedy taken from the schema itself (what is allowed there, the nearest
 * name, the documentation of an attribute).
 */
#include "base/diag.h"
#include "xml/xml.h"

#include <stdbool.h>
#include <stddef.h>

/* A schema that is compiled into the program. */
struct schema {
    const char *name; /* of its file */
    const unsigned char *bytes;
    size_t len;
};

/*
 * Walks the document along the schema and reports whatever does not fit. When the walk finds nothing,
 * libxml2's validator looks as well: what it alone can see is reported in its words.
 */
bool schema_check(const struct schema *s, const struct xml *x, struct diag *d);

#endif
