#ifndef CHART_CHART_H
#define CHART_CHART_H
/* Any chart by its kind, without title and subtitle: a row a kind, for pages and exports alike. */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

struct chart_drawing {
    int columns; /* of the page that one on its own is drawn over, so that it looks as it does there */
    /* Height that it needs, or looks well with, in that width. */
    mpt (*height)(struct typesetter *t, const struct chart *c, mpt w);
    /* Draws into `box`, whose height is that one. */
    void (*draw)(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);
    /* Whether all that it says can be read in that width. NULL: always. */
    bool (*legible)(struct typesetter *t, const struct chart *c, mpt w);
    /* Draws it into a table's cell. NULL: it has no place in one. */
    void (*draw_in_cell)(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);
};

extern const struct chart_drawing chart_drawings[]; /* CHART_KIND_COUNT of them */

mpt chart_height(struct typesetter *t, const struct chart *c, mpt w);
void chart_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);
bool chart_legible(struct typesetter *t, const struct chart *c, mpt w);

/* How many rows it has, for a chart that can go on over several pages; 0 for one that stands whole. */
size_t chart_rows(const struct chart *c);

/* How many of its rows from `from` on have room in `height`, with the key and the axis. */
size_t chart_fit(struct typesetter *t, const struct chart *c, mpt w, size_t from, mpt height);

/*
 * A chart of its rows from `from` up to, not including, `to`, on the scale of the whole and with its columns.
 */
struct chart chart_part(const struct chart *c, size_t from, size_t to);

#endif
