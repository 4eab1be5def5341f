#include "assess/interval.h"

#include <math.h>

static const double pi = 3.14159265358979323846;

/*
 * Newton's method on P(|Z| ≤ z) = erf(z / √2). From 0 it climbs without overshooting, since the slope falls.
 */
double interval_z(double confidence) {
    double wanted = confidence / 100, z = 0, step = 1;
    for (int i = 0; i < 100 && step > 1e-12; i++) {
        step = (wanted - erf(z / sqrt(2))) / (sqrt(2 / pi) * exp(-z * z / 2));
        z += step;
    }
    return z;
}

/* At no persons or all of them a limit is the share itself, and must not miss it by a rounding error. */
static double between(double low, double x, double high) {
    return x < low ? low : x > high ? high : x;
}

struct interval interval_share(double value, double persons, double per, double z) {
    double p = value / per, n = persons;
    double middle = (2 * n * p + z * z) / (2 * (n + z * z));
    double half = z * sqrt(z * z + 4 * n * p * (1 - p)) / (2 * (n + z * z));
    return (struct interval){
        .value = value,
        .lo = per * between(0, middle - half, p),
        .hi = per * between(p, middle + half, 1),
    };
}

struct interval interval_expected(double value, double persons, double per, double z) {
    double p = value / per, half = z * sqrt(p * (1 - p) / persons);
    return (struct interval){value, per * between(0, p - half, p), per * between(p, p + half, 1)};
}

struct interval interval_margin(double value, double margin, double z) {
    double half = margin * (z / interval_z(95)); /* at 95 the margin itself, to the last bit */
    return (struct interval){value, value - half, value + half};
}

struct interval interval_change(struct interval base, struct interval latest) {
    double d = latest.value - base.value;
    return (struct interval){
        .value = d,
        .lo = d - hypot(latest.value - latest.lo, base.hi - base.value),
        .hi = d + hypot(latest.hi - latest.value, base.value - base.lo),
    };
}

struct interval interval_distance(struct interval a, struct interval b) {
    struct interval d = interval_change(b, a);
    if (d.lo >= 0)
        return d;
    if (d.hi <= 0)
        return (struct interval){-d.value, -d.hi, -d.lo};
    return (struct interval){fabs(d.value), 0, fmax(-d.lo, d.hi)};
}

double interval_detectable(struct interval change, double z) {
    double power = interval_z(60); /* one-sided 80 % */
    return (z + power) / z * (change.hi - change.lo) / 2;
}
