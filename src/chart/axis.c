#include "chart/axis.h"

#include "chart/geometry.h"

#include <math.h>

static double round_step(double rough) {
    double power = pow(10, floor(log10(rough)));
    double lead = rough / power;
    return (lead <= 1 + AXIS_STEP_SLACK   ? 1
            : lead <= 2 + AXIS_STEP_SLACK ? 2
            : lead <= 5 + AXIS_STEP_SLACK ? 5
                                          : 10) *
           power;
}

/* All values are equal: show a little room around them. */
static void give_room(double *min, double *max) {
    double room = fabs(*max) > AXIS_EQUAL_LARGE ? AXIS_EQUAL_LARGE_ROOM : AXIS_EQUAL_ROOM;
    *min -= room;
    *max += room;
}

/* What lies beyond the bounds is no value: an axis that values do not force there ends at them. */
static void keep_within(struct axis *a, double min, double max, const struct measure_type *of) {
    if (of && min >= of->least && a->low < of->least)
        a->low = of->least;
    if (of && max <= of->most && a->high > of->most)
        a->high = of->most;
}

struct axis axis_make(double min, double max, int steps, const struct measure_type *of) {
    double from = min, to = max;
    if (!(max > min))
        give_room(&from, &to);
    struct axis a = {.step = round_step((to - from) / steps)};
    if (of)
        a.step = fmax(a.step, pow(10, -of->decimals));
    a.low = floor(from / a.step + AXIS_SLACK) * a.step;
    a.high = ceil(to / a.step - AXIS_SLACK) * a.step;
    keep_within(&a, min, max, of);
    a.n = (int)floor((a.high - a.low) / a.step + AXIS_SLACK) + 1;
    while (a.step * pow(10, a.decimals) < AXIS_WHOLE_STEP)
        a.decimals++;
    return a;
}

double axis_tick(const struct axis *a, int i) {
    return a->low + i * a->step;
}

double axis_place(const struct axis *a, double value, double from, double to) {
    return from + (value - a->low) / (a->high - a->low) * (to - from);
}
