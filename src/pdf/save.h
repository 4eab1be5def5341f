#ifndef PDF_SAVE_H
#define PDF_SAVE_H
/*
 * The file around the objects (ISO 32000-1, 7.5): header, streams, all other objects packed into compressed
 * object streams (7.5.7), a cross-reference stream (7.5.8) as trailer. A tag tree of thousands of elements
 * shrinks to a tenth. libharu knows neither; it writes the files before PDF 1.5: objects one by one, a
 * cross-reference table (7.5.4), a trailer.
 */
#include "pdf/object.h"
#include "pdf/target.h"

/*
 * Appends the file; false with a diagnostic, and nothing appended, when libharu has met an error. `id`: what
 * both strings of the trailer's ID hold (14.4), in hexadecimal digits.
 */
bool save(struct objects *o, const struct output_target *target, const char *id, struct diag *d,
          struct buffer *out);

#endif
