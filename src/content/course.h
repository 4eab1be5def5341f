#ifndef CONTENT_COURSE_H
#define CONTENT_COURSE_H
/* Inside content/: a series as the points of a line. */
#include "content/chart.h"
#include "content/view.h"

/*
 * A unit's measurements up to the year that the indicator is followed to, *n of them: no repeated ones, and
 * points apart where a measurement is missing between them (assess/rhythm.h) or the series is broken.
 */
struct chart_point *course_points(const struct view *v, const struct indicator *i, const struct series *s,
                                  size_t *n);

#endif
