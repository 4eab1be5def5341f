#ifndef CONTENT_POSITION_H
#define CONTENT_POSITION_H
/* Inside content/: where a unit stands among the municipalities. */
#include "content/view.h"

/* The unit's value of the latest year; false when there is none. NULL has none. */
bool position_value(const struct view *v, const struct indicator *i, const struct unit *u, double *value);

/*
 * What units are compared with: the county's own value, or, where it has none, or only the mean of its
 * municipalities, that mean. Says which.
 */
struct centre {
    double value;
    bool county;
};
struct centre position_centre(const struct view *v, const struct indicator *i);

/*
 * Whether the unit's value differs from the centre by more than chance: +1 better, −1 worse, by the
 * interval of the value, which the centre lies outside of (as in a funnel plot); 0 when it lies inside, or
 * no interval is known.
 */
int position_sure(const struct view *v, const struct indicator *i, const struct unit *u, double centre);

/* Standard deviations of the municipalities from the centre, better to the right. */
double position_of(const struct view *v, const struct indicator *i, double value, double centre);

#endif
