#include "assess/grid.h"

#include "assess/path.h"

int grid_loop_capacity(const struct grid *g) {
    return 2 * path_points(g);
}

/* Appends a path's cells to a loop, each once. */
static int loop_add(struct grid_place *loop, int n, const struct grid_place *path, int n_path) {
    for (int k = 0; k < n_path; k++) {
        int known = 0;
        while (known < n && (loop[known].row != path[k].row || loop[known].sex != path[k].sex))
            known++;
        if (known == n)
            loop[n++] = path[k];
    }
    return n;
}

/* A search with what it needs to find whole loops. */
struct finder {
    struct path_search search;
    struct grid_place *loop, *path;
};

static struct finder finder_new(const struct grid *g, struct arena *a) {
    return (struct finder){
        .search = path_search_new(g, a),
        .loop = ARENA_ARRAY(a, struct grid_place, (size_t)grid_loop_capacity(g)),
        .path = ARENA_ARRAY(a, struct grid_place, (size_t)path_points(g)),
    };
}

/* Leaves the loop through a cell in f->loop; returns its length, 0 when there is none. */
static int find_loop(struct finder *f, struct grid_place through, bool may_hide, bool left_out) {
    struct path_search *s = &f->search;
    int n, more = 0, free_point = path_points(s->g) - 1;
    s->without = through;
    s->may_hide = may_hide;
    s->left_out = left_out;
    int row = path_row(s, through), column = path_column(s, through);
    f->loop[0] = through;
    if (!path_find(s, row, s->g->mean ? free_point : column, f->path, &n))
        return 0;
    int length = loop_add(f->loop, 1, f->path, n);
    if (s->g->mean && !path_find(s, column, free_point, f->path, &more))
        return 0;
    return loop_add(f->loop, length, f->path, more);
}

/* In a mean, what the source withholds may be counted or left out: a cell must be safe either way. */
static int ways(const struct grid *g) {
    return g->mean ? 2 : 1;
}

static int find_safe_loop(struct finder *f, struct grid_place through) {
    int n = 1;
    for (int way = ways(f->search.g); way-- > 0 && n;)
        n = find_loop(f, through, false, way > 0);
    return n;
}

int grid_loop(const struct grid *g, struct grid_place through, struct grid_place *loop) {
    struct arena a;
    arena_init(&a);
    struct finder f = finder_new(g, &a);
    int n = find_safe_loop(&f, through);
    n = loop_add(loop, 0, f.loop, n);
    arena_release(&a);
    return n;
}

/* What grid_protect works on: cells hidden by it, in that order. */
struct protection {
    struct grid *g;
    struct finder find;
    struct grid_place *hidden;
    int n_hidden;
};

static struct grid_cell *cell_in(struct grid *g, struct grid_place p) {
    return &g->rows[p.row].cells[p.sex];
}

static void protect_cell(struct protection *p, struct grid_place secret) {
    for (int way = 0; way < ways(p->g); way++) {
        int n = find_loop(&p->find, secret, true, way > 0);
        cell_in(p->g, secret)->open |= n == 0;
        for (int k = 1; k < n; k++) {
            struct grid_cell *c = cell_in(p->g, p->find.loop[k]);
            if (c->state != CELL_PRINTED)
                continue;
            c->state = CELL_HIDDEN;
            c->because = secret;
            p->hidden[p->n_hidden++] = p->find.loop[k];
        }
    }
}

/* The first secret cell that can be computed though it need not be; false when there is none. */
static bool find_exposed(struct protection *p, struct grid_place *exposed) {
    for (int row = 0; row < p->g->n; row++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            *exposed = (struct grid_place){row, (enum sex)sex};
            const struct grid_cell *c = cell_in(p->g, *exposed);
            if (c->state == CELL_SECRET && !c->open && !find_safe_loop(&p->find, *exposed))
                return true;
        }
    return false;
}

/* A later loop may have made an earlier one's cells needless. */
static void print_needless(struct protection *p) {
    while (p->n_hidden > 0) {
        struct grid_cell *c = cell_in(p->g, p->hidden[--p->n_hidden]);
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
        .find = finder_new(g, &a),
        .hidden = ARENA_ARRAY(&a, struct grid_place, (size_t)g->n * SEX_COUNT),
    };
    for (int row = 0; row < g->n; row++)
        for (int sex = 0; sex < SEX_COUNT; sex++)
            if (g->rows[row].cells[sex].state == CELL_SECRET)
                protect_cell(&p, (struct grid_place){row, (enum sex)sex});
    print_needless(&p);
    arena_release(&a);
}
