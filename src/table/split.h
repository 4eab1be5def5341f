#ifndef TABLE_SPLIT_H
#define TABLE_SPLIT_H
/*
 * Inside table/: a table with more columns than the page is wide becomes several, each with the columns that
 * head its rows.
 */
#include "table/part.h"

/* How many tables it takes, in `parts`; 1 and the table itself when it is narrow enough. */
size_t table_split(const struct flow *f, const struct table_part *whole, const struct table ***parts);

#endif
