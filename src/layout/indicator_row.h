#ifndef LAYOUT_INDICATOR_ROW_H
#define LAYOUT_INDICATOR_ROW_H
/*
 * Inside layout/: the two rows of charts on an indicator's page. Where a page has no room for one, it begins
 * the next.
 */
#include "layout/layouter.h"

/*
 * The unit's number and key figures, and beside them the time series, from l->y; y is then where the next row
 * begins.
 */
void indicator_number_row(struct layouter *l, const struct indicator_page *p, mpt reserve);

/*
 * The chart of all units; beside it women and men, the table and, where there is room above `comment` (0: no
 * comment follows) and above the foot, the chart of the side. Many units go on over pages of their own. y is
 * then below all of it.
 */
void indicator_units_row(struct layouter *l, const struct indicator_page *p, mpt reserve, mpt comment);

/*
 * Goes on to the next page of the same indicator, whose running head then says so; `reserve` stays free at
 * its foot.
 */
void indicator_next_page(struct layouter *l, const struct indicator_page *p, mpt reserve);

#endif
