#ifndef DRAW_COVERAGE_H
#define DRAW_COVERAGE_H
/*
 * How much ink lies on top of each other: the sum of the four inks in percent, which a paper takes only so
 * much of. Inks knock out what is below them, but for those that overprint (ISO 32000-1, 8.6.7 with overprint
 * mode 1: a component of 0 leaves what is below).
 */
#include "draw/drawing.h"

struct coverage {
    int percent;
    enum ink_id ink, below; /* the same when nothing is overprinted */
};

/*
 * The highest of a drawing, where bounding boxes meet: never less than what is printed. Pictures count as
 * nothing: their own ink is limited when they are converted (draw/press.h), and layouts print nothing over
 * them.
 */
struct coverage drawing_coverage(const struct drawing *d, const struct style *s, bool overprint);

#endif
