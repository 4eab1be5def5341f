#ifndef LAYOUT_CHART_HEAD_H
#define LAYOUT_CHART_HEAD_H
/* Inside layout/: the words above a chart, and its place in the tag tree. */
#include "layout/layouter.h"

/*
 * Title on baseline y and subtitle (NULL for none) below it, in lines of at most `w`. Returns how much more height they
 * take than one line each.
 */
mpt chart_head_set(struct layouter *l, const char *title, const char *subtitle, mpt x, mpt y, mpt w);

/* What it will return. */
mpt chart_head_excess(struct layouter *l, const char *title, const char *subtitle, mpt w);

/* Begins the figure that what is drawn next belongs to. */
struct tag *chart_begin(struct layouter *l, const char *alt, struct box box);

#endif
