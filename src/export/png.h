#ifndef EXPORT_PNG_H
#define EXPORT_PNG_H
/* A plate as PNG: sRGB on white, PNG_SCALE pixels a point, which is 288 to the inch. */
#include "base/buffer.h"
#include "base/diag.h"
#include "export/plate.h"

enum { PNG_SCALE = 4 };

bool png_write(const struct plate *p, struct diag *d, struct buffer *out);

#endif
