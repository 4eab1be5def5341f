#ifndef CHART_TILE_MAP_H
#define CHART_TILE_MAP_H
/*
 * The tile map: a tile a municipality, laid out as the county lies, with name, latest value and verdict;
 * below it county and nation, and what the marks mean. The own tile is tinted and framed.
 */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Height that it needs in that width. */
mpt tile_map_height(struct typesetter *t, const struct chart *c, mpt w);

/* Whether every tile has room for its value and its name when the map is that wide. */
bool tile_map_legible(struct typesetter *t, const struct chart *c, mpt w);

/* Draws into `box` (its height is tile_map_height). */
void tile_map_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

#endif
