#ifndef PROSE_PICTURE_H
#define PROSE_PICTURE_H
/*
 * Pictures in a column, each with its caption on the same page. A picture is as wide as the column unless it
 * has too few pixels for that, or would be higher than the first page of a section has room for.
 */
#include "prose/strip.h"

/* The height of a measured picture, with its caption and the space above; what a heading keeps with it. */
mpt picture_height(const struct style *style, const struct strip *s);

/* Warns of every picture in the finished document that prints coarser than a print shop wants it. */
void pictures_judge(const struct document *doc, struct diag *d);

#endif
