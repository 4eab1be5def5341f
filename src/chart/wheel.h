#ifndef CHART_WHEEL_H
#define CHART_WHEEL_H
/*
 * The annual cycle as a wheel: a band of months, January at the top and clockwise, an outer and an inner ring
 * of activities with level labels, and the months with a seminar in ochre.
 */
#include "chart/pen.h"
#include "model/edition.h"
#include "text/paragraph.h"

/*
 * Whether an activity's label has room in its sector of a wheel that fills `box`. One that has none is cut
 * and ends in "…": the table that follows has the activity in full.
 */
bool wheel_has_room(struct typesetter *t, const struct cycle *c, const struct activity *a, struct box box);

/*
 * Draws around the centre of `box`, which is square. `months` are the twelve names, `middle` the words in the
 * hub.
 */
void wheel_draw(struct pen *p, struct typesetter *t, const struct cycle *c, const char *const months[12],
                const char *const ring_words[2], struct box box);

#endif
