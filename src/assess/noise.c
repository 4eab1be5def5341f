#include "assess/noise.h"

#include <math.h>

static const double d2 = 1.128; /* mean range of two from a normal distribution, in its standard deviations */

double noise_of(const double *values, size_t n, double z) {
    double ranges = 0;
    if (n < NOISE_LEAST)
        return 0;
    for (size_t k = 1; k < n; k++)
        ranges += fabs(values[k] - values[k - 1]);
    return z * sqrt(2) * ranges / (double)(n - 1) / d2;
}
