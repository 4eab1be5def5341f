#include "chart/axis.h"

#include <math.h>

static double round_step(double rough) {
    double power = pow(10, floor(log10(rough)));
    double lead = rough / power;
    return (lead <= 1.0001 ? 1 : lead <= 2.0001 ? 2 : lead <= 5.0001 ? 5 : 10) * power;
}

struct axis axis_make(double min, double max, int steps) {
    if (!(max > min)) {
        /* All values are equal: show a little room around them. */
        double room = fabs(max) > 20 ? 2 : 1;
        min -= room;
        max += room;
    }
    struct axis a = {.step = round_step((max - min) / steps)};
    a.low = floor(min / a.step + 1e-9) * a.step;
    a.high = ceil(max / a.step - 1e-9) * a.step;
    a.n = (int)lround((a.high - a.low) / a.step) + 1;
    while (a.step * pow(10, a.decimals) < 0.999)
        a.decimals++;
    return a;
}

double axis_tick(const struct axis *a, int i) {
    return a->low + i * a->step;
}

double axis_place(const struct axis *a, double value, double from, double to) {
    return from + (value - a->low) / (a->high - a->low) * (to - from);
}
