#ifndef CHART_SYMBOL_H
#define CHART_SYMBOL_H
/*
 * The verdict marks: a shape and an ink each, so that none is told by colour alone. Met: a disc, petrol;
 * towards: a ring whose left half is filled, lake; unchanged: a square with a bar in it, grey; away: a
 * diamond, rust. What is not sure has the outline of the same shape. No new: two bars, grey; not comparable:
 * two strokes aslant, grey; followed: a dash, grey; none: a dot, grey. Drawn as paths, never set as letters.
 */
#include "chart/pen.h"
#include "model/verdict.h"

/* Draws the mark of radius `r` around (x, y); `paper` is the ink behind it. */
void symbol_draw(struct pen *p, struct judgement j, double x, double y, double r, enum ink_id paper);

/* The ink that a verdict's lines have. */
enum ink_id symbol_ink(const struct style *s, enum verdict v);

#endif
