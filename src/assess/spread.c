#include "assess/spread.h"

#include "base/arena.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static int compare_values(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* `values` ascending; `p` from 0 to 1. */
static double quantile(const double *values, size_t n, double p) {
    double h = (double)(n - 1) * p;
    size_t below = (size_t)floor(h);
    double part = h - (double)below;
    return below + 1 < n ? values[below] + part * (values[below + 1] - values[below]) : values[below];
}

static double mean_of(const double *values, size_t n) {
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += values[i];
    return sum / (double)n;
}

static double deviation_of(const double *values, size_t n, double mean) {
    double squares = 0;
    for (size_t i = 0; i < n; i++)
        squares += (values[i] - mean) * (values[i] - mean);
    return sqrt(squares / (double)n);
}

static struct spread spread_of_sorted(const double *values, size_t n) {
    double mean = mean_of(values, n);
    return (struct spread){
        .n = n,
        .min = values[0],
        .low = quantile(values, n, 0.25),
        .median = quantile(values, n, 0.5),
        .high = quantile(values, n, 0.75),
        .max = values[n - 1],
        .mean = mean,
        .deviation = deviation_of(values, n, mean),
    };
}

struct spread spread_of(const double *values, size_t n) {
    struct arena a;
    if (n < SPREAD_LEAST)
        return (struct spread){.n = n};
    arena_init(&a);
    double *sorted = ARENA_ARRAY(&a, double, n);
    memcpy(sorted, values, n * sizeof *values);
    qsort(sorted, n, sizeof *sorted, compare_values);
    struct spread s = spread_of_sorted(sorted, n);
    arena_release(&a);
    return s;
}
