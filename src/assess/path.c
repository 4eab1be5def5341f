#include "assess/path.h"

#include <string.h>

static const struct grid_cell *cell_at(const struct grid *g, struct grid_place p) {
    return &g->rows[p.row].cells[p.sex];
}

int path_points(const struct grid *g) {
    return g->n + SEX_COUNT + 1;
}

static int free_point(const struct grid *g) {
    return g->n + SEX_COUNT;
}

/* Women and men of a mean do not make the total of one. */
int path_row(const struct path_search *s, struct grid_place p) {
    bool bound = !s->g->mean || s->g->rows[p.row].level != LEVEL_REGION;
    return bound ? p.row : free_point(s->g);
}

int path_column(const struct path_search *s, struct grid_place p) {
    const struct grid_cell *c = cell_at(s->g, p);
    enum unit_level level = s->g->rows[p.row].level;
    bool absent = level == LEVEL_MUNICIPALITY && (c->state == CELL_MISSING || (c->source && s->left_out));
    bool bound = s->has_region && level != LEVEL_NATION && !(s->g->mean && absent);
    return bound ? s->g->n + (int)p.sex : free_point(s->g);
}

static int price_compare(const struct path_price *a, const struct path_price *b) {
    const int first[][2] = {{a->totals, b->totals}, {a->region, b->region}, {a->cells, b->cells}};
    for (size_t i = 0; i < sizeof first / sizeof *first; i++)
        if (first[i][0] != first[i][1])
            return first[i][0] < first[i][1] ? -1 : 1;
    if (a->persons != b->persons)
        return a->persons < b->persons ? -1 : 1;
    if (a->rank != b->rank)
        return a->rank < b->rank ? -1 : 1;
    return (a->length > b->length) - (a->length < b->length);
}

static struct path_price price_after(const struct path_search *s, struct path_price p, struct grid_place at) {
    const struct grid_cell *c = cell_at(s->g, at);
    p.length++;
    if (c->state != CELL_PRINTED)
        return p;
    p.totals += at.sex == SEX_TOTAL;
    p.region += s->g->rows[at.row].level == LEVEL_REGION;
    p.cells++;
    p.persons += c->persons > 0 ? c->persons : s->largest;
    p.rank += s->g->rows[at.row].rank * SEX_COUNT + (int)at.sex;
    return p;
}

static bool can_use(const struct path_search *s, struct grid_place at) {
    if (at.row == s->without.row && at.sex == s->without.sex)
        return false;
    if (cell_at(s->g, at)->state != CELL_PRINTED)
        return true;
    return s->may_hide && (s->g->rows[at.row].level == LEVEL_MUNICIPALITY || at.sex != SEX_TOTAL);
}

/* Goes along a cell from one of its ends; true when that is a cheaper way to the other. */
static bool step(struct path_search *s, struct grid_place at, int from, int to) {
    struct path_reach *a = &s->points[from], *b = &s->points[to];
    if (!a->reached)
        return false;
    struct path_price price = price_after(s, a->price, at);
    if (b->reached && price_compare(&b->price, &price) <= 0)
        return false;
    *b = (struct path_reach){true, price, at};
    return true;
}

/* The cells of the path that has been found, backwards from its end. */
static int collect(const struct path_search *s, int from, int to, struct grid_place *path) {
    int n = 0;
    while (to != from) {
        struct grid_place at = s->points[to].last;
        to = to == path_row(s, at) ? path_column(s, at) : path_row(s, at);
        path[n++] = at;
    }
    return n;
}

/* R. Bellman, "On a routing problem" (1958): each round adds a cell to the cheapest paths. */
bool path_find(struct path_search *s, int from, int to, struct grid_place *path, int *n) {
    memset(s->points, 0, (size_t)path_points(s->g) * sizeof *s->points);
    s->points[from].reached = true;
    for (bool better = true; better;) {
        better = false;
        for (int row = 0; row < s->g->n; row++)
            for (int sex = 0; sex < SEX_COUNT; sex++) {
                struct grid_place at = {row, (enum sex)sex};
                if (!can_use(s, at))
                    continue;
                better |= step(s, at, path_row(s, at), path_column(s, at));
                better |= step(s, at, path_column(s, at), path_row(s, at));
            }
    }
    *n = s->points[to].reached ? collect(s, from, to, path) : 0;
    return s->points[to].reached;
}

struct path_search path_search_new(const struct grid *g, struct arena *a) {
    struct path_search s = {.g = g, .points = ARENA_ARRAY(a, struct path_reach, (size_t)path_points(g))};
    for (int row = 0; row < g->n; row++) {
        s.has_region |= g->rows[row].level == LEVEL_REGION;
        for (int sex = 0; sex < SEX_COUNT; sex++)
            if (g->rows[row].cells[sex].persons > s.largest)
                s.largest = g->rows[row].cells[sex].persons;
    }
    return s;
}
