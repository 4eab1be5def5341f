#ifndef TABLE_COLUMN_H
#define TABLE_COLUMN_H
/* Inside table/: how wide the columns of a part are, and in which type their cells are set. */
#include "table/part.h"

enum type_id cell_type(const struct table *t, const struct table_row *row, size_t column);

/* Whether a cell holds words that are broken into lines. */
bool cell_has_text(const struct table_cell *c);

/* The width of what stands behind the whole part of a number; −1 for a cell that holds none. */
mpt cell_fraction(const struct flow *f, const struct table *t, const struct table_row *row, size_t column);

/* Of a column's text: what is free beside it in the column. */
mpt column_text_width(const struct flow *f, const struct table_part *p, size_t column);

/* Whether its head is words, level over marks, and not a sign as narrow as these. */
bool column_words_over_marks(const struct table_column *c);

/* A head that is set upwards, broken into lines. */
struct paragraph *column_rotated_head(const struct flow *f, const struct table_column *c);

/* The width that a column needs at least, with the space before it. */
mpt column_least(const struct flow *f, const struct table_part *p, size_t column);

/* Fills in fraction, dense, x and w of a part whose table and width are given. */
void columns_place(const struct flow *f, struct table_part *p);

#endif
