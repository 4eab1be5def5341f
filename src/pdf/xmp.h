#ifndef PDF_XMP_H
#define PDF_XMP_H
/*
 * The document's metadata as an XMP packet (ISO 16684-1; ISO 19005-2, 6.6; ISO 14289-1, 5 and 7.1): what the
 * Info dictionary says, the claims to PDF/A and PDF/UA or PDF/X, diarienummer and version in a schema of our
 * own.
 */
#include "base/buffer.h"
#include "draw/document.h"
#include "pdf/target.h"

/* The program, as Creator and Producer name it. */
#define PDF_CREATOR "perspektiv"
#define PDF_PRODUCER "perspektiv, libharu"

/* Appends the packet, in UTF-8. */
void xmp_write(struct buffer *b, const struct metadata *meta, const struct output_target *target);

#endif
