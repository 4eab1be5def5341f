#ifndef TABLE_ROW_H
#define TABLE_ROW_H
/*
 * Inside table/: rows on a page. A row that pages divide has one tag, and its name again where it goes on.
 */
#include "table/part.h"

/* A part while its rows are set. */
struct row_setter {
    const struct table_part *part;
    mpt x;
    struct tag *body;   /* its TBODY */
    struct tag **cells; /* of the latest row, one a column */
};

/* Draws what stands between two places, from y on, with tints, rules and notes; its lower edge. */
mpt rows_draw(struct flow *f, struct row_setter *s, struct row_line from, struct row_line to, mpt y);

/* The tints of the rows and of columns from head_top on, which lie below all of it. */
void rows_tint(struct flow *f, const struct row_setter *s, struct row_line from, struct row_line to,
               mpt head_top, mpt top);

#endif
