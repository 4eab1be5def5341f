#ifndef LAYOUT_PROBE_H
#define LAYOUT_PROBE_H
/* Inside layout/: how high something would be, by laying it out where nobody sees it. */
#include "layout/layouter.h"

/*
 * The height of columns side by side, each as wide as the layouter's column: the highest one's. −1 when one
 * of them is higher than a page.
 */
mpt probe_columns(const struct layouter *l, const struct block *columns);

/* The height of a paragraph in the layouter's column, with that of the notes it brings. */
mpt probe_paragraph(const struct layouter *l, const struct span *spans, enum type_id type);

#endif
