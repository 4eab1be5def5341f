#ifndef ASSESS_PATH_H
#define ASSESS_PATH_H
/* Inside grid.c: the cheapest way from one point of a grid's graph to another. */
#include "assess/grid.h"

/* What a path hides. Compared from the first member to the last. */
struct path_price {
    int totals, region, cells;
    double persons;
    int rank;   /* sum of the hidden cells' ranks: by unit, then total, women, men */
    int length; /* all cells of the path, hidden or not */
};

/* The cheapest way to a point that has been found so far. */
struct path_reach {
    bool reached;
    struct path_price price;
    struct grid_place last; /* cell that leads to the point */
};

struct path_search {
    const struct grid *g;
    struct grid_place without; /* cell that is not gone along */
    bool may_hide;             /* printed cells can be gone along, at their price */
    bool left_out;             /* what the source withholds is not in a mean of municipalities */
    bool has_region;
    double largest; /* persons of the largest cell */
    struct path_reach *points;
};

struct path_search path_search_new(const struct grid *g, struct arena *a);

/* Points: the rows, the columns, and one for all that is bound by nothing, the last. */
int path_points(const struct grid *g);

/* The two ends of a cell's line. */
int path_row(const struct path_search *s, struct grid_place p);
int path_column(const struct path_search *s, struct grid_place p);

/* Finds the cheapest path, with its cells in `path` (room for path_points): false when there is none. */
bool path_find(struct path_search *s, int from, int to, struct grid_place *path, int *n);

#endif
