#include "assess/grid.h"

#include <string.h>

/* What a path hides. Compared from the first member to the last. */
struct price {
    int totals, region, cells;
    double persons;
    int rank;   /* sum of the hidden cells' ranks: by unit, then total, women, men */
    int length; /* all cells of the path, hidden or not */
};

/* The cheapest way to a point of the graph that has been found so far. */
struct reach {
    bool reached;
    struct price price;
    struct grid_place last; /* cell that leads to the point */
};

/* A search of the cheapest path between the two ends of one cell. */
struct search {
    const struct grid *g;
    struct grid_place through;
    bool may_hide; /* whether printed cells can be used, at their price */
    bool has_region;
    double largest; /* persons of the largest cell */
    struct reach *points;
};

static const struct grid_cell *cell_at(const struct grid *g, struct grid_place p) {
    return &g->rows[p.row].cells[p.sex];
}

static bool same_place(struct grid_place a, struct grid_place b) {
    return a.row == b.row && a.sex == b.sex;
}

/* Points: the rows, the columns, and one for all that is bound by nothing. */
static int points_count(const struct grid *g) {
    return g->n + SEX_COUNT + 1;
}

/* The end of a cell's line that is not its row. */
static int cell_column(const struct search *s, struct grid_place p) {
    bool bound = s->has_region && s->g->rows[p.row].level != LEVEL_NATION;
    return s->g->n + (bound ? (int)p.sex : SEX_COUNT);
}

static int price_compare(const struct price *a, const struct price *b) {
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

static struct price price_after(const struct search *s, struct price p, struct grid_place at) {
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

static bool can_use(const struct search *s, struct grid_place at) {
    if (same_place(at, s->through))
        return false;
    if (cell_at(s->g, at)->state != CELL_PRINTED)
        return true;
    return s->may_hide && (s->g->rows[at.row].level == LEVEL_MUNICIPALITY || at.sex != SEX_TOTAL);
}

/* Goes along a cell from one of its ends; true when that is a cheaper way to the other. */
static bool step(struct search *s, struct grid_place at, int from, int to) {
    struct reach *a = &s->points[from], *b = &s->points[to];
    if (!a->reached)
        return false;
    struct price price = price_after(s, a->price, at);
    if (b->reached && price_compare(&b->price, &price) <= 0)
        return false;
    *b = (struct reach){true, price, at};
    return true;
}

/* R. Bellman, "On a routing problem" (1958): each round adds a cell to the cheapest paths. */
static bool search_run(struct search *s) {
    memset(s->points, 0, (size_t)points_count(s->g) * sizeof *s->points);
    s->points[s->through.row].reached = true;
    for (bool better = true; better;) {
        better = false;
        for (int row = 0; row < s->g->n; row++)
            for (int sex = 0; sex < SEX_COUNT; sex++) {
                struct grid_place at = {row, (enum sex)sex};
                if (!can_use(s, at))
                    continue;
                better |= step(s, at, row, cell_column(s, at));
                better |= step(s, at, cell_column(s, at), row);
            }
    }
    return s->points[cell_column(s, s->through)].reached;
}

static struct search search_new(const struct grid *g, struct arena *a) {
    struct search s = {.g = g, .points = ARENA_ARRAY(a, struct reach, (size_t)points_count(g))};
    for (int row = 0; row < g->n; row++) {
        s.has_region |= g->rows[row].level == LEVEL_REGION;
        for (int sex = 0; sex < SEX_COUNT; sex++)
            if (g->rows[row].cells[sex].persons > s.largest)
                s.largest = g->rows[row].cells[sex].persons;
    }
    return s;
}

/* The cells of the path that search_run has found, backwards from the column of the cell to its row. */
static int search_path(const struct search *s, struct grid_place *path) {
    int n = 0;
    for (int point = cell_column(s, s->through); point != s->through.row;) {
        struct grid_place at = s->points[point].last;
        point = point == at.row ? cell_column(s, at) : at.row;
        path[n++] = at;
    }
    return n;
}

int grid_loop_room(const struct grid *g) {
    return points_count(g);
}

static int find_loop(struct search *s, struct grid_place through, bool may_hide, struct grid_place *loop) {
    s->through = through;
    s->may_hide = may_hide;
    loop[0] = through;
    return search_run(s) ? 1 + search_path(s, loop + 1) : 0;
}

int grid_loop(const struct grid *g, struct grid_place through, struct grid_place *loop) {
    struct arena a;
    arena_init(&a);
    struct search s = search_new(g, &a);
    int n = find_loop(&s, through, false, loop);
    arena_release(&a);
    return n;
}

/* What grid_protect works on: cells hidden by it, in that order. */
struct protection {
    struct grid *g;
    struct search search;
    struct grid_place *loop, *hidden;
    int n_hidden;
};

static void protect_cell(struct protection *p, struct grid_place secret) {
    int n = find_loop(&p->search, secret, true, p->loop);
    p->g->rows[secret.row].cells[secret.sex].open = n == 0;
    for (int k = 1; k < n; k++) {
        struct grid_cell *c = &p->g->rows[p->loop[k].row].cells[p->loop[k].sex];
        if (c->state != CELL_PRINTED)
            continue;
        c->state = CELL_HIDDEN;
        c->because = secret;
        p->hidden[p->n_hidden++] = p->loop[k];
    }
}

/* The first secret cell that can be computed though it need not be; false when there is none. */
static bool find_exposed(struct protection *p, struct grid_place *exposed) {
    for (int row = 0; row < p->g->n; row++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct grid_cell *c = &p->g->rows[row].cells[sex];
            *exposed = (struct grid_place){row, (enum sex)sex};
            if (c->state == CELL_SECRET && !c->open && !find_loop(&p->search, *exposed, false, p->loop))
                return true;
        }
    return false;
}

/* A later loop may have made an earlier one's cells needless. */
static void print_needless(struct protection *p) {
    while (p->n_hidden > 0) {
        struct grid_place at = p->hidden[--p->n_hidden];
        struct grid_cell *c = &p->g->rows[at.row].cells[at.sex];
        c->state = CELL_PRINTED;
        if (find_exposed(p, &c->because))
            c->state = CELL_HIDDEN;
    }
}

void grid_protect(struct grid *g) {
    struct arena a;
    arena_init(&a);
    struct protection p = {
        .g = g,
        .search = search_new(g, &a),
        .loop = ARENA_ARRAY(&a, struct grid_place, (size_t)grid_loop_room(g)),
        .hidden = ARENA_ARRAY(&a, struct grid_place, (size_t)g->n * SEX_COUNT),
    };
    for (int row = 0; row < g->n; row++)
        for (int sex = 0; sex < SEX_COUNT; sex++)
            if (g->rows[row].cells[sex].state == CELL_SECRET)
                protect_cell(&p, (struct grid_place){row, (enum sex)sex});
    print_needless(&p);
    arena_release(&a);
}
