#ifndef CHART_WHEEL_H
#define CHART_WHEEL_H
/*
 * The annual cycle as a wheel: a band of months, January at the top and clockwise, rings of activities with
 * level labels, and the months with a seminar in ochre. What happens in the same month of a ring shares its
 * sector.
 */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/paragraph.h"

/*
 * Whether an activity's label has room in its sector of a wheel that fills `box`. One that has none is cut
 * and ends in "…": the table that follows has the activity in full.
 */
bool wheel_has_room(struct typesetter *t, const struct cycle *c, const struct activity *a, struct box box);

/* The paint of a ring's fields, counted from the outermost, 0: neighbours differ. */
enum paint_id wheel_ring_paint(int ring);

/* As high as it is wide. */
mpt wheel_height(struct typesetter *t, const struct chart *c, mpt w);

/* Draws around the centre of `box`, which is square; the months' names are the layout's. */
void wheel_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

#endif
