#ifndef TABLE_SEGMENT_H
#define TABLE_SEGMENT_H
/*
 * Inside table/: what of a table stands on one page. Pages end between rows; in a row between lines where it
 * is higher than a page, or would leave much of this one empty.
 */
#include "table/part.h"

/*
 * Where the page ends, from `from` on, when its rows begin at at.y and the head above them brings notes
 * of the height `notes`. A row that names others never stands last, nor a few low rows alone on the next
 * page. At least a line goes on every page.
 */
struct row_line segment_end(const struct flow *f, const struct table_part *p, struct row_line from, mpt notes,
                            struct frame at);

/* The room below the head that a part needs to begin on a page. */
mpt segment_beginning(const struct flow *f, const struct table_part *p);

#endif
