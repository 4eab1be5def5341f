#ifndef PDF_LINK_H
#define PDF_LINK_H
/* Link annotations (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18.5; ISO 19005-2, 6.3). */
#include "draw/document.h"
#include "pdf/object.h"

/* The annotation of an OP_LINK; NULL with a diagnostic when it leads to an id that is not there. */
struct object *link_write(struct objects *o, const struct document *doc, const struct op *op, struct diag *d);

#endif
