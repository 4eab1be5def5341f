#ifndef BASE_LENGTH_H
#define BASE_LENGTH_H
/*
 * Lengths are integers in 1/1000 pt (1 pt = 1/72 inch), rounded once on entry, so that dumps agree on every
 * machine. Pages are drawn with x to the right and y downwards from the upper left corner of the trimmed
 * page.
 */
#include <assert.h>
#include <math.h>
#include <stdint.h>

typedef int32_t mpt; /* millipoints */

/* A constant in points as millipoints. */
#define PT(points) ((mpt)((points)*1000.0 + ((points) < 0 ? -0.5 : 0.5)))

struct point {
    mpt x, y;
};

struct box {
    mpt x, y, w, h; /* upper left corner, width, height */
};

static inline double mpt_to_points(mpt m) {
    return m / 1000.0;
}

/* The longest length, 11.5 m: what the oldest PDF that is made can hold (pdf/number.h). */
#define MPT_MOST PT(32767)

/*
 * Points (a double from cairo or XML) to millipoints, half away from zero. What is longer than MPT_MOST is
 * cut to that; NaN and infinity are no lengths, and whoever computed one is at fault.
 */
static inline mpt mpt_from_points(double points) {
    assert(isfinite(points));
    mpt most = points < 0 ? -MPT_MOST : MPT_MOST;
    return fabs(points) < mpt_to_points(MPT_MOST) ? PT(points) : most;
}

/* Millimetres to millipoints. */
static inline mpt mpt_from_mm(double mm) {
    return mpt_from_points(mm * 72.0 / 25.4);
}

#endif
