#ifndef PDF_DEFLATE_H
#define PDF_DEFLATE_H
/* The FlateDecode filter (ISO 32000-1, 7.4.4), with libdeflate: half the time of zlib for smaller streams. */
#include "base/buffer.h"

struct deflater;

/* One for a whole file: its tables are made once. Aborts when memory is out, like the arena. */
struct deflater *deflater_new(void);
void deflater_free(struct deflater *d); /* NULL is fine */

/* Appends the bytes, compressed, to `out`. */
void deflater_add(struct deflater *d, const void *bytes, size_t len, struct buffer *out);

#endif
