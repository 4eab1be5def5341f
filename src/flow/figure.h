#ifndef FLOW_FIGURE_H
#define FLOW_FIGURE_H
/*
 * A chart with its title and subtitle, tagged as a figure with its alt text. It is measured once for a width;
 * its height and the rows that have room are read from that.
 */
#include "chart/chart.h"
#include "flow/flow.h"

/* Title and subtitle, broken for a width. */
struct figure_head {
    struct paragraph *title, *subtitle; /* subtitle NULL for none */
    mpt excess;                         /* how much more height they take than one line each */
};

struct chart_figure {
    const struct chart *chart;
    struct figure_head head;
    mpt width, head_height, height; /* of the head; of it all */
};

struct figure_head figure_head_measure(struct flow *f, const char *title, const char *subtitle, mpt width);
/* The title on baseline y and the subtitle below it. */
void figure_head_set(struct flow *f, const struct figure_head *head, mpt x, mpt y, struct tag *parent);

/* Begins the figure that what is drawn next belongs to. */
void figure_begin(struct flow *f, const char *alt, struct box box, struct tag *parent);

struct chart_figure figure_measure(struct flow *f, const struct chart *c, mpt width);

/* Sets it all from (x, top). */
void figure_set(struct flow *f, const struct chart_figure *figure, mpt x, mpt top, struct tag *parent);

/* How many of the chart's rows from `from` on have room in `height`, with title and subtitle. */
size_t figure_fit(struct flow *f, const struct chart *c, size_t from, mpt width, mpt height);

/*
 * Sets the rows from *from on that have room in the frame, at least one; a chart that has no rows to part is
 * set whole. Later parts say that they go on. *from is then the first row that is left.
 */
struct frame figure_set_rows(struct flow *f, const struct chart *c, size_t *from, struct frame at);

#endif
