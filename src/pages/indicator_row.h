#ifndef PAGES_INDICATOR_ROW_H
#define PAGES_INDICATOR_ROW_H
/*
 * Inside pages/: the two rows of charts on an indicator's page. Where a page has no room for one, it begins
 * the next.
 */
#include "flow/flow.h"

/*
 * The unit's number and key figures, and beside them the time series; the frame is then where the next row
 * begins.
 */
struct frame indicator_number_row(struct flow *f, const struct indicator_page *p, struct frame at);

/*
 * The chart of all units; beside it women and men, the table and, where there is room above `comment` (0: no
 * comment follows) and above the foot, the chart of the side. Many units go on over pages of their own. The
 * frame is then below all of it.
 */
struct frame indicator_units_row(struct flow *f, const struct indicator_page *p, mpt comment,
                                 struct frame at);

/* Goes on to the next page of the same indicator, whose running head then says so. */
struct frame indicator_next_page(struct flow *f, const struct indicator_page *p, struct frame at);

#endif
