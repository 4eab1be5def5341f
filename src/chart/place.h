#ifndef CHART_PLACE_H
#define CHART_PLACE_H
/* Finds places for names near the marks of a plot, where nothing else stands. In points. */
#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>

struct place_box {
    double left, top, right, bottom;
};

struct place_map {
    struct place_box plot;   /* that names stay in */
    struct place_box *taken; /* in the arena */
    size_t n, capacity;
};

/* An empty plot with room for so many things. */
struct place_map place_begin(struct arena *a, size_t room, double left, double top, double right,
                             double bottom);

/* Takes a place: no name will stand there. */
void place_take(struct place_map *m, struct place_box box);

/*
 * Finds the nearest free place for a line of text of width `w` beside the mark of radius `r` at (x, y), right
 * of it first, then left, above, below, then farther out; takes it and gives the left end of its baseline.
 * False when there is none.
 */
bool place_near(struct place_map *m, double x, double y, double r, double w, double *at_x, double *at_y);

#endif
