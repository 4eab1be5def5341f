#ifndef ASSESS_SPREAD_H
#define ASSESS_SPREAD_H
/* How one year's values spread over the municipalities: for the bands of the profile. */
#include <stddef.h>

enum { SPREAD_LEAST = 4 }; /* fewer make no band: quartiles of three say nothing, and may tell who is who */

struct spread {
    size_t n;                           /* values; below SPREAD_LEAST everything else is 0 */
    double min, low, median, high, max; /* low and high: lower and upper quartile */
    double mean;      /* unweighted: each municipality counts the same, so it is not the county's value */
    double deviation; /* standard deviation, divided by n: these values are not a sample but all there are */
};

/*
 * Quartiles by linear interpolation between order statistics, h = (n − 1)p + 1: type 7 of Hyndman and Fan,
 * "Sample quantiles in statistical packages", The American Statistician 50 (1996); what R and spreadsheets
 * (KVARTIL.INK, QUARTILE.INC) do unless told otherwise.
 */
struct spread spread_of(const double *values, size_t n);

#endif
