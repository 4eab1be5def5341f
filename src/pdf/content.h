#ifndef PDF_CONTENT_H
#define PDF_CONTENT_H
/*
 * A drawing as a content stream (ISO 32000-1, 7.8.2), every op inside marked content (14.6) when the canvas
 * has a tree.
 */
#include "pdf/canvas.h"

/* Writes all ops but the links. */
void content_write(struct canvas *c, const struct drawing *drawing);

#endif
