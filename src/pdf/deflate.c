#include "pdf/deflate.h"

#include <libdeflate.h>
#include <stdlib.h>

/* Level 6 is the knee: higher ones cost twice the time for a percent. */
enum { LEVEL = 5 };

struct deflater {
    struct libdeflate_compressor *compressor;
};

struct deflater *deflater_new(void) {
    struct deflater *d = calloc(1, sizeof *d);
    if (!d || !(d->compressor = libdeflate_alloc_compressor(LEVEL)))
        abort();
    return d;
}

void deflater_free(struct deflater *d) {
    if (!d)
        return;
    libdeflate_free_compressor(d->compressor);
    free(d);
}

void deflater_add(struct deflater *d, const void *bytes, size_t len, struct buffer *out) {
    size_t bound = libdeflate_zlib_compress_bound(d->compressor, len);
    char *room = buffer_reserve(out, bound);
    out->len += libdeflate_zlib_compress(d->compressor, bytes, len, room, bound);
    out->bytes[out->len] = '\0';
}
