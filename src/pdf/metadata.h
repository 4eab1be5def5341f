#ifndef PDF_METADATA_H
#define PDF_METADATA_H
/* What a file says of itself: Info dictionary (ISO 32000-1, 14.3.3) and XMP stream (14.3.2), both alike. */
#include "draw/document.h"
#include "pdf/object.h"
#include "pdf/target.h"

enum { PDF_ID = 32 }; /* hexadecimal digits of meta.id that name the file: 16 bytes */

/* False with a diagnostic when dates or id do not have the form that draw/document.h promises. */
bool metadata_check(const struct metadata *meta, struct diag *d);

/* Writes both, with the claims to the standards of the target. */
void metadata_write(struct objects *o, const struct metadata *meta, const struct output_target *target);

#endif
