#ifndef CHART_NAME_H
#define CHART_NAME_H
/* Names beside lines and rows, which may be longer than a chart has room for: they take several lines. */
#include "chart/pen.h"
#include "text/paragraph.h"

/* Broken into lines of at most `width`. One that would take more than `most` lines is cut and ends in "…". */
struct paragraph *name_break(struct typesetter *t, int type, const char *text, mpt width, size_t most);

/* The width of its widest line, in points. */
double name_width(const struct paragraph *name);

/*
 * Draws the lines flush left from (x, y), y being the first baseline, `leading` apart, in the ink of their
 * type.
 */
void name_draw(struct pen *p, const struct paragraph *name, double x, double y, double leading);

/* The same in an ink that means something. */
void name_draw_in(struct pen *p, const struct paragraph *name, double x, double y, double leading,
                  enum ink_id ink);

#endif
