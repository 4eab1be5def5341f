#ifndef LAYOUT_PROSE_TABLE_H
#define LAYOUT_PROSE_TABLE_H
/* Inside layout/: tables written in the XML. */
#include "layout/layouter.h"

/* Sets a BLOCK_TABLE over the full width. */
void prose_table_set(struct layouter *l, const struct block *b);

#endif
