#ifndef LAYOUT_FIGURE_H
#define LAYOUT_FIGURE_H
/* Inside layout/: a chart with its title and subtitle, tagged as a figure with its alt text. */
#include "layout/layouter.h"

/* Sets title and subtitle (NULL for none) from baseline y; what is drawn next belongs to the figure in `box`. */
void figure_begin(struct layouter *l, const char *title, const char *subtitle, const char *alt, mpt x, mpt y,
                  struct box box);

/* The height of a chart with title and subtitle in that width. */
mpt figure_height(struct layouter *l, const struct chart *c, mpt w);

/* Sets it all from (x, top), the subtitle in as many lines as it needs. */
void figure_set(struct layouter *l, const struct chart *c, mpt x, mpt top, mpt w);

#endif
