#ifndef ASSESS_GRID_H
#define ASSESS_GRID_H
/*
 * One indicator's figures of one year as a table that adds up, and what must be left out of it so that a
 * secret cell cannot be computed from the cells that are printed. Pure.
 *
 * Counted in persons (a share times the persons behind it) the cells are bound by
 *
 *   in each row:     total = women + men
 *   in each column:  region = the sum of the municipalities
 *
 * How many persons stand behind a share is taken to be known to everyone, whether or not it is known here. So
 * a cell can be computed exactly when these equations determine it.
 *
 * Each cell stands in one row and in one column. Think of rows and columns as points, and of each cell that
 * is not printed as a line from its row to its column: a cell can be computed if and only if it lies on no
 * loop of such lines (D. Gusfield, "A graph theoretic approach to statistical data security", SIAM Journal on
 * Computing 17, 1988). On a loop, some number of persons can be added to some of the cells and taken from the
 * rest, and every printed figure and every sum stays as it is. To protect a secret cell is to find the
 * cheapest loop through it: a shortest path (J. P. Kelly, B. L. Golden and A. A. Assad, "Cell suppression:
 * disclosure protection for sensitive tabular data", Networks 22, 1992).
 *
 * Where the region's figures are means of its municipalities, each counted the same, the columns are bound by
 *
 *   region = the mean of the municipalities that have a figure
 *
 * and the region's row is not bound. What has been moved from one to the next around a loop then need not
 * come out even, and a loop is not enough. But a cell is safe, whatever the numbers of persons, when from
 * both its ends cells that are not printed lead to something that is not bound (T. Zaslavsky, "Biased graphs.
 * II. The three matroids", Journal of Combinatorial Theory B 51, 1991): to a cell of the region that is not
 * printed, or to one of the municipalities' that is missing, and so not in the mean. Whether figures that the
 * source withholds are in its means is not known; a cell must be safe if they are and if they are not. "Loop"
 * stands for these paths as well.
 *
 * What loops do not hide are limits: that a share is between 0 and all still says something.
 */
#include "base/arena.h"
#include "figures/series.h"
#include "model/edition.h"

enum cell_state {
    CELL_PRINTED,
    CELL_MISSING, /* not known to the reader either, but nothing to protect */
    CELL_SECRET,  /* not printed, and not to be computed */
    CELL_HIDDEN,  /* not printed, to protect a secret cell */
};

struct grid_place {
    int row;
    enum sex sex;
};

struct grid_cell {
    enum cell_state state;
    bool source;               /* of a secret cell: the source withholds it */
    double persons;            /* behind it; 0 when unknown */
    bool open;                 /* of a secret cell: nothing can protect it */
    struct grid_place because; /* of a hidden cell: a secret cell that could be computed without it */
};

struct grid_row {
    enum unit_level level;
    int rank; /* 0 for the unit taken to be the smallest, and so on */
    struct grid_cell cells[SEX_COUNT];
};

/*
 * Without a region, the columns add up to nothing. The nation's row is bound in itself only, since the other
 * regions are unknown.
 */
struct grid {
    struct grid_row *rows; /* in the edition's order; one of the region at most */
    int n;
    bool mean; /* the region's figures are means */
};

/*
 * Hides printed cells until every secret one lies on a loop, but for those that nothing can protect: they are
 * marked open. Cells that are hidden already stay so.
 *
 * One secret cell after the other gets its cheapest loop, in the order of the table; then hidden cells that
 * have become needless are printed again, the last first. Of two loops the cheaper one hides fewer totals,
 * then fewer cells of the region, fewer cells, cells about fewer persons, cells of lower rank. A cell whose
 * persons are unknown counts as the largest. The totals of region and nation are never hidden; and as the
 * nation's row is bound in itself only, its women and men are for its own sake.
 */
void grid_protect(struct grid *g);

/*
 * The shortest loop of cells that are not printed through a cell, the cell first: its length, 0 when there is
 * none (of a mean, one that holds if the source counts what it withholds). `loop` has room for
 * grid_loop_capacity(g) places.
 */
int grid_loop(const struct grid *g, struct grid_place through, struct grid_place *loop);
int grid_loop_capacity(const struct grid *g);

#endif
