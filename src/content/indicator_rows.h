#ifndef CONTENT_INDICATOR_ROWS_H
#define CONTENT_INDICATOR_ROWS_H
/* Rows of tables of indicators, under the areas and subgroups that they stand in. */
#include "content/table.h"
#include "content/view.h"

/* The row that names a subgroup; none for a subgroup without a name. */
void subgroup_row_add(const struct view *v, struct table *t, const struct subgroup *g);

/* All rows: areas, subgroups, and what `add` makes of each indicator (or each judged one). */
void indicator_rows_add(const struct view *v, struct table *t, bool judged_only,
                        void (*add)(const struct view *v, struct table *t, const struct indicator *i));

#endif
