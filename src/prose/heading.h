#ifndef PROSE_HEADING_H
#define PROSE_HEADING_H
/* Headings of a section's text: they stand beside it, where headings of a column stand in it. */
#include "flow/flow.h"

/*
 * Sets a BLOCK_H2 beside the text that follows it, or, where what follows is `wide`, above it over the whole
 * page, together with `keep` of its height (0: what a table begins with).
 */
struct frame heading_set(struct flow *f, const struct block *b, bool wide, mpt keep, struct frame at);

#endif
