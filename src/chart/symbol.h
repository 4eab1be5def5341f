#ifndef CHART_SYMBOL_H
#define CHART_SYMBOL_H
/*
 * The six verdict marks: a shape and a paint each, so that none is told by colour alone (DESIGN-TOKENS,
 * section 4).
 */
#include "chart/pen.h"
#include "model/verdict.h"

/* Draws the mark of radius `r` around (x, y); `paper` is the ink behind it. */
void symbol_draw(struct pen *p, enum verdict v, double x, double y, double r, enum ink_id paper);

/* The ink that a verdict's lines have. */
enum ink_id symbol_ink(const struct style *s, enum verdict v);

#endif
