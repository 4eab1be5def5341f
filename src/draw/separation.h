#ifndef DRAW_SEPARATION_H
#define DRAW_SEPARATION_H
/* A picture in the four inks of a press. */
#include "base/buffer.h"
#include "draw/image.h"
#include "draw/press.h"

/* Rows of `image`, which has three components, from the top: `columns` × 4 bytes each, appended to `out`. */
bool image_separate(const struct image *image, const struct press *p, struct diag *d, struct buffer *out);

#endif
