#ifndef CHART_SYMBOL_H
#define CHART_SYMBOL_H
/*
 * The verdict marks: a shape and an ink each, so that none is told by colour alone. Met: a disc, petrol;
 * towards: a ring whose left half is filled, lake; unchanged: a bar, grey; away: a diamond, rust; uncertain:
 * a ring with a dot in it, grey; no new: two bars, grey; followed: an open square, grey; none: a dot, grey.
 * Drawn as paths, never set as letters.
 */
#include "chart/pen.h"
#include "model/verdict.h"

/* Draws the mark of radius `r` around (x, y); `paper` is the ink behind it. */
void symbol_draw(struct pen *p, enum verdict v, double x, double y, double r, enum ink_id paper);

/* The ink that a verdict's lines have. */
enum ink_id symbol_ink(const struct style *s, enum verdict v);

#endif
