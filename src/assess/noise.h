#ifndef ASSESS_NOISE_H
#define ASSESS_NOISE_H
/* How much a series moves from one measurement to the next when nothing in particular happens. Pure. */
#include <stddef.h>

enum { NOISE_LEAST = 8 }; /* measurements: fewer say too little about how they usually differ */

/*
 * Half the width of the interval of a change between two measurements, for `n` of them in order of time,
 * none of which shares years with the next: z·√2·σ, with σ the mean of the moving ranges |x(k+1) − x(k)|
 * over d₂ = 1.128 (the XmR chart: W. A. Shewhart, Economic Control of Quality of Manufactured Product, 1931;
 * D. J. Wheeler, Understanding Variation, 1993). A trend makes the ranges, and so the interval, wider. 0 when
 * there are fewer than NOISE_LEAST.
 */
double noise_of(const double *values, size_t n, double z);

#endif
