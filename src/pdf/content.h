#ifndef PDF_CONTENT_H
#define PDF_CONTENT_H
/*
 * A drawing as a content stream (ISO 32000-1, 7.8.2), every op inside marked content (14.6) when the target has tags.
 */
#include "pdf/canvas.h"
#include "pdf/structure.h"

/* Writes all ops but the links. `tree` gets the marks that are drawn on `page` (0-based); NULL without tags. */
void content_write(struct canvas *c, const struct drawing *drawing, struct structure *tree, int page);

#endif
