#ifndef TABLE_TABLE_H
#define TABLE_TABLE_H
/*
 * Tables on pages. They break between rows, and in one that is high; on each further page the head is
 * repeated for the eye (as an artifact) and stands once in the tag tree. An area or a row that goes on
 * is named again with "forts.". Notes stand at the foot of the page that refers to them. One with more
 * columns than its width has room for becomes several below each other, each with the columns that head
 * the rows.
 */
#include "content/table.h"
#include "flow/flow.h"

/* How a table looks beyond what it says. */
struct table_style {
    bool light;        /* inside a chart page: RULE_FINE on top instead of RULE_THICK, closer rows */
    mpt head_height;   /* at least; 0: as high as the heads need */
    mpt row_height;    /* of a row, at least; 0: as high as its lines need */
    mpt closer;        /* how much lower than usual rows are */
    bool no_top;       /* no rule above the head */
    mpt reserve;       /* kept free below the last row: its source line */
    const char *title; /* above the table: its caption (ISO 32000-1, 14.8.4.3.4). NULL: none */
    int *notes;        /* the number of the latest note, counted there; NULL: that of the flow */
};

/* Columns placed and cells broken into lines, once: the rest reads from it. */
struct measured_table;
const struct measured_table *table_measure(const struct flow *f, const struct table *t, mpt width,
                                           struct table_style style);

/* Whether it has more columns than its width has room for. */
bool table_is_split(const struct measured_table *m);

/* Its height when it stands on one page, with its title; and that of its notes, each. */
mpt table_height(const struct measured_table *m);
mpt table_notes(const struct measured_table *m);

/* Left edge of a column (of the first part) from the table's. */
mpt table_column_x(const struct measured_table *m, size_t column);

/* Sets it from the frame's y on, as wide as it was measured; the frame behind its last rule. */
struct frame table_set(struct flow *f, const struct measured_table *m, struct frame at);

#endif
