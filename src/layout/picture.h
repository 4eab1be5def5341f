#ifndef LAYOUT_PICTURE_H
#define LAYOUT_PICTURE_H
/*
 * Inside layout/: pictures in the text column, each with its caption on the same page. A picture is as wide
 * as the column unless it has too few pixels for that, or would be higher than the first page of a section
 * has room for.
 */
#include "layout/layouter.h"

/* Sets a BLOCK_IMAGE. */
void picture_set(struct layouter *l, const struct block *b);

/* The room it takes, with caption and the space around it. */
mpt picture_height(const struct layouter *l, const struct block *b);

/* Warns of every picture in the finished document that prints coarser than a print shop wants it. */
void pictures_judge(const struct layouter *l);

#endif
