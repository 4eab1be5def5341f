#ifndef PDF_DESTINATION_H
#define PDF_DESTINATION_H
/* Places that links, bookmarks and addresses ("report.pdf#nameddest=id") lead to (ISO 32000-1, 12.3.2). */
#include "draw/document.h"
#include "pdf/object.h"

/* Appends "[12 0 R/XYZ null 700 null]": the page, scrolled to `y` (from its top), zoom as it is. */
void destination_put(struct buffer *b, const struct object *page, const struct style *s, mpt y);

/* Writes all destinations into `names`, the catalogue's. False with a diagnostic when two have one id. */
bool destinations_write(struct objects *o, const struct document *doc, struct object *const *pages,
                        struct object *names, struct diag *d);

#endif
