#include "assess/rate.h"

#include <math.h>

enum { TERMS_MOST = 100000 }; /* a count of n needs some multiple of √n of them */

/* The series of P(a, x) but for its factor (6.5.29); converges fast for x < a + 1. */
static double series_sum(double a, double x) {
    double term = 1 / a, sum = term;
    for (int k = 1; k < TERMS_MOST && term > sum * 1e-16; k++) {
        term *= x / (a + k);
        sum += term;
    }
    return sum;
}

/* The continued fraction of Q(a, x) but for its factor (6.5.31), by the method of Lentz. */
static double fraction(double a, double x) {
    double b = x + 1 - a, c = 1e300, d = 1 / b, h = d, step = 0;
    for (int k = 1; k < TERMS_MOST && fabs(step - 1) > 1e-15; k++) {
        double n = -k * (k - a);
        b += 2;
        d = 1 / (n * d + b);
        c = b + n / c;
        step = d * c;
        h *= step;
    }
    return h;
}

/*
 * The gamma law's distribution function P(a, x) with shape a and scale 1: M. Abramowitz and I. A. Stegun,
 * Handbook of Mathematical Functions (1964), 6.5.1, 6.5.29 and 6.5.31.
 */
static double gamma_below(double a, double x) {
    if (x <= 0)
        return 0;
    double factor = exp(a * log(x) - x - lgamma(a));
    return x < a + 1 ? factor * series_sum(a, x) : 1 - factor * fraction(a, x);
}

/* The x that P(a, x) is `p` for. */
static double gamma_quantile(double a, double p) {
    double low = 0, high = a + 20 * sqrt(a) + 100;
    for (int k = 0; k < 200 && high - low > 1e-13 * high; k++) {
        double middle = (low + high) / 2;
        if (gamma_below(a, middle) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

struct interval interval_rate(double value, double persons, double per, double dispersion, double z) {
    double count = value * persons / per / dispersion, one = per * dispersion / persons;
    double tail = erfc(z / sqrt(2)) / 2; /* outside on either side */
    return (struct interval){
        .value = value,
        .lo = count > 0 ? one * gamma_quantile(count, tail) : 0,
        .hi = one * gamma_quantile(count + 1, 1 - tail),
    };
}
