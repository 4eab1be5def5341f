#ifndef CONTENT_CHART_DUMP_H
#define CONTENT_CHART_DUMP_H
/* Inside content/: charts as stable text. */
#include "base/buffer.h"
#include "content/chart.h"

/* The rows of one kind. */
void movement_dump(const struct chart *c, struct buffer *out);
void tile_map_dump(const struct chart *c, struct buffer *out);
void ranking_dump(const struct chart *c, struct buffer *out);
void funnel_dump(const struct chart *c, struct buffer *out);
void gap_dump(const struct chart *c, struct buffer *out);

/* The points of a CHART_TIME or CHART_WOMEN_MEN, under a name. NULL: nothing. */
void series_dump(const char *name, const struct chart *c, struct buffer *out);

/* Any chart: its kind, its words and its rows. NULL: nothing. */
void chart_dump(const struct chart *c, struct buffer *out);

#endif
