#ifndef EXPORT_SVG_H
#define EXPORT_SVG_H
/*
 * A plate as SVG 1.1 (W3C Recommendation, 2011), written from the drawing list itself: lengths in points with
 * three decimals, so the same bytes on every machine. Letters are outlines, each glyph once, so that it looks
 * the same where the fonts are not installed. For those who cannot see it the picture has the role img with
 * title and description (W3C, SVG Accessibility API Mappings 1.0).
 */
#include "base/buffer.h"
#include "export/plate.h"

void svg_write(const struct plate *p, struct buffer *out);

#endif
