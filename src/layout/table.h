#ifndef LAYOUT_TABLE_H
#define LAYOUT_TABLE_H
/*
 * Inside layout/: tables. They break between rows, never in one; on each further page the head is repeated
 * for the eye (as an artifact) and stands once in the tag tree. An area that goes on is named again with
 * "forts.". One with more columns than its width has room for becomes several below each other, each with the
 * columns that head the rows.
 */
#include "layout/layouter.h"

/* How a table looks beyond what it says. */
struct table_style {
    mpt x, w;
    bool light;        /* inside a chart page: 0.75 pt rule on top instead of 2 pt */
    mpt head_height;   /* at least; 0: as high as the heads need */
    mpt row_height;    /* least height of a row; 0: 2.5 u */
    bool no_top;       /* no rule above the head */
    mpt reserve;       /* kept free below the last row: its source line */
    const char *title; /* above the table: its caption (ISO 32000-1, 14.8.4.3.4). NULL: none */
};

/* Sets the table from l->y on; y is then the bottom rule. Returns its tag, the last one's of several. */
struct tag *table_set(struct layouter *l, const struct table *t, struct table_style look);

/* Whether it has more columns than `look` has room for. */
bool table_is_split(struct layouter *l, const struct table *t, struct table_style look);

/* Height of the whole table when it stands on one page. */
mpt table_height(struct layouter *l, const struct table *t, struct table_style look);

/* Left edge and width of a column, for what is drawn beside the table. */
struct box table_column_box(struct layouter *l, const struct table *t, struct table_style look,
                            size_t column);

#endif
