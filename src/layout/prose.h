#ifndef LAYOUT_PROSE_H
#define LAYOUT_PROSE_H
/* Inside layout/: prose blocks, set down the text column and over pages. */
#include "layout/layouter.h"

/* Sets blocks in the layouter's column; one of them. */
void prose_set(struct layouter *l, const struct block *blocks);
void prose_set_block(struct layouter *l, const struct block *b);

/*
 * Sets spans as a paragraph under a tag of `role`: at least two lines together at either end of a page.
 * `indent` moves the left edge. Returns the tag.
 */
struct tag *prose_paragraph(struct layouter *l, enum role role, const struct span *spans, enum type_id type,
                            mpt indent, unsigned options);

#endif
