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

struct axis axis_make(double min, double max, int steps) {
    if (!(max > min)) {
        /* All values are equal: show a little room around them. */
        double room = fabs(max) > AXIS_EQUAL_LARGE ? AXIS_EQUAL_LARGE_ROOM : AXIS_EQUAL_ROOM;
        min -= room;
        max += room;
    }
    struct axis a = {.step = round_step((max - min) / steps)};
    a.low = floor(min / a.step + AXIS_SLACK) * a.step;
    a.high = ceil(max / a.step - AXIS_SLACK) * a.step;
    a.n = (int)lround((a.high - a.low) / a.step) + 1;
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
