#ifndef DRAW_DECODE_H
#define DRAW_DECODE_H
/*
 * Inside draw/: the decoders behind image_read. Each fills what image.h says of the kind, or reports why not.
 */
#include "base/buffer.h"
#include "draw/image.h"

bool png_decode(struct arena *a, const struct picture *p, struct diag *d, struct image *out);
bool jpeg_decode(struct arena *a, const struct picture *p, struct diag *d, struct image *out);

/* The warning of a picture whose profile is damaged or of other colours than its pixels. */
void profile_warn(const struct picture *p, struct diag *d);

/* The pixels of an IMAGE_JPEG, as red, green and blue or as grey. */
bool jpeg_pixels(const struct image *image, struct diag *d, struct buffer *out);

/* False with a diagnostic when there are no pixels, or too many of them. */
bool image_size_check(const struct picture *p, unsigned columns, unsigned rows, struct diag *d);

/* The diagnostic of a picture that cannot be decoded to its end. Returns false. */
bool image_damaged(const struct picture *p, struct diag *d);

#endif
