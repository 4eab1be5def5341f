#ifndef ASSESS_MEASUREMENT_H
#define ASSESS_MEASUREMENT_H
/* The measurements of a series that can be compared with each other. Pure. */
#include "figures/series.h"
#include "model/edition.h"

enum { MEASUREMENTS_MOST = 120 }; /* more years than any series has; earlier ones are left out */

struct measurement {
    int year;
    double value;   /* as it is printed */
    double persons; /* behind it; 0 when unknown */
};

struct measurements {
    struct measurement list[MEASUREMENTS_MOST]; /* the latest first */
    size_t n;
};

/*
 * Those with a value up to a year: none that is merely repeated (figure.repeated), none from before the last
 * break up to that year, and of means over indicator.years years every so many, so that no two share a year.
 */
struct measurements measurements_of(const struct indicator *i, const struct series *s, int latest_year);

#endif
