#ifndef PDF_ATTACHMENT_H
#define PDF_ATTACHMENT_H
/*
 * The files that the document takes along (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8 and annex E): each in the
 * name tree of embedded files and among the catalogue's associated files, with its kind (Source, Data), type,
 * size and MD5. Their date is that of the document.
 */
#include "draw/document.h"
#include "pdf/object.h"

/* Writes nothing when there are none. False with a diagnostic when two have the same name. */
bool attachments_write(struct objects *o, const struct document *doc, struct object *names, struct diag *d);

#endif
