#ifndef CHART_ORGANISATION_H
#define CHART_ORGANISATION_H
/*
 * Who reports to whom, as a tree from the top down: a row a level, each group centred over those that report
 * to it. When a level has more groups than can stand side by side, the tree is a list instead: a line a
 * group, set in below the group that it reports to.
 */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/paragraph.h"

/* Height that it takes at a width. */
mpt organisation_height(struct typesetter *t, const struct chart *c, mpt w);

void organisation_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

#endif
