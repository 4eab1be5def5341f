#ifndef PDF_OUTLINE_H
#define PDF_OUTLINE_H
/* The document outline: bookmarks (ISO 32000-1, 12.3.3). Chapters are open, what is below them is folded. */
#include "draw/document.h"
#include "pdf/object.h"

/* Writes the bookmarks into the catalogue and has the reader show them; nothing when there are none. */
void outline_write(struct objects *o, const struct document *doc, struct object *const *pages);

#endif
