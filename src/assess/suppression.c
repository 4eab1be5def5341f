#include "assess/suppression.h"

#include "assess/grid.h"

#include <stdlib.h>
#include <string.h>

/* The list while it grows. */
struct listing {
    struct figure_table *table;
    struct arena *arena;
    struct suppression *out;
    size_t capacity;
};

static const struct figure *figure_at(const struct figure_table *t, struct figure_place p) {
    return series_year(figure_table_series(t, p.indicator, p.unit, p.sex), p.year);
}

static bool same_place(struct figure_place a, struct figure_place b) {
    return a.indicator == b.indicator && a.unit == b.unit && a.sex == b.sex && a.year == b.year;
}

static const struct suppressed *listed(const struct suppression *s, struct figure_place at) {
    for (size_t k = 0; k < s->n; k++)
        if (same_place(s->cells[k].at, at))
            return &s->cells[k];
    return NULL;
}

static void list_add(struct listing *l, struct figure_place at, enum suppression_kind kind,
                     struct figure_place because) {
    struct suppression *s = l->out;
    ARENA_PUSH(l->arena, s->cells, s->n, l->capacity);
    s->cells[s->n++] = (struct suppressed){.at = at, .kind = kind, .because = because};
}

/* Persons behind a figure, or, as the most there can be, behind its unit's total. */
static double persons_behind(const struct figure_table *t, struct figure_place at, const struct figure *f) {
    if (f->denominator > 0 || at.sex == SEX_TOTAL)
        return f->denominator;
    at.sex = SEX_TOTAL;
    const struct figure *total = figure_at(t, at);
    return total ? total->denominator : 0;
}

static bool share_kpi(const struct indicator *i, const struct indicator *o) {
    for (const struct kpi *k = i->kpis; k; k = k->next)
        for (const struct kpi *p = o->kpis; p; p = p->next)
            if (strcmp(k->id, p->id) == 0)
                return true;
    return false;
}

/* Whether a measurement of the indicator may stand in more than one place. */
static bool repeats_itself(const struct edition *e, const struct indicator *i) {
    bool again = i->repeats > 1;
    for (int k = 0; k < e->n_indicators; k++)
        again |= e->indicators[k] != i && share_kpi(e->indicators[k], i);
    return again;
}

static bool same_row(const struct figure_row *a, const struct figure_row *b) {
    return a->kpi && b->kpi && a->sex == b->sex && strcmp(a->kpi, b->kpi) == 0 &&
           strcmp(a->unit, b->unit) == 0;
}

static int measured_in(const struct figure_table *t, struct figure_place p) {
    return series_measured(figure_table_series(t, p.indicator, p.unit, p.sex), p.year);
}

static bool same_measurement(const struct figure_table *t, struct figure_place a, struct figure_place b) {
    if (a.indicator != b.indicator)
        return a.year == b.year && same_row(&figure_at(t, a)->row, &figure_at(t, b)->row);
    return a.unit == b.unit && a.sex == b.sex && a.year != b.year && measured_in(t, a) == measured_in(t, b);
}

/* A withheld figure that is this one in another place; NULL when there is none. */
static const struct suppressed *listed_elsewhere(const struct listing *l, struct figure_place at) {
    for (size_t k = 0; k < l->out->n; k++)
        if (same_measurement(l->table, l->out->cells[k].at, at))
            return &l->out->cells[k];
    return NULL;
}

/* The cell as it is before this round has hidden anything. What is primary enters the list, once. */
static struct grid_cell cell_make(struct listing *l, struct figure_place at, bool shared) {
    const struct figure *f = figure_at(l->table, at);
    if (!f || (f->status != VALUE_GIVEN && f->status != VALUE_WITHHELD))
        return (struct grid_cell){.state = CELL_MISSING};
    struct grid_cell cell = {.state = CELL_SECRET,
                             .source = f->status == VALUE_WITHHELD,
                             .persons = persons_behind(l->table, at, f)};
    const struct suppressed *other = shared ? listed_elsewhere(l, at) : NULL;
    if (shared && listed(l->out, at))
        return cell;
    if (f->status == VALUE_WITHHELD)
        list_add(l, at, SUPPRESSION_SOURCE, at);
    else if (cell.persons > 0 && cell.persons < at.indicator->threshold)
        list_add(l, at, SUPPRESSION_THRESHOLD, at);
    else if (other)
        list_add(l, at, SUPPRESSION_SAME, other->at);
    else
        cell.state = CELL_PRINTED;
    return cell;
}

static struct figure_place place_in(const struct figure_table *t, const struct indicator *i, int year,
                                    struct grid_place p) {
    return (struct figure_place){i, t->units[p.row], p.sex, year};
}

static size_t withheld_count(const struct figure_table *t, const struct unit *u) {
    size_t n = 0;
    for (int i = 0; i < t->edition->n_indicators; i++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct series *s = figure_table_series(t, t->edition->indicators[i], u, (enum sex)sex);
            for (size_t k = 0; k < s->n; k++)
                n += s->figures[k].status == VALUE_WITHHELD;
        }
    return n;
}

/* Rows of the edition's units, without cells. */
static struct grid grid_new(const struct figure_table *t, struct arena *a) {
    struct grid g = {.rows = ARENA_ARRAY(a, struct grid_row, (size_t)t->n_units), .n = t->n_units};
    size_t *withheld = ARENA_ARRAY(a, size_t, (size_t)g.n);
    for (int row = 0; row < g.n; row++) {
        g.rows[row].level = t->units[row]->level;
        withheld[row] = withheld_count(t, t->units[row]);
        for (int o = 0; o < row; o++)
            g.rows[withheld[o] >= withheld[row] ? row : o].rank++;
    }
    return g;
}

static bool figures_open(const struct figure_table *t, const struct indicator *i) {
    for (int row = 0; row < t->n_units; row++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct series *s = figure_table_series(t, i, t->units[row], (enum sex)sex);
            for (size_t k = 0; k < s->n; k++)
                if (!s->figures[k].open)
                    return false;
        }
    return true;
}

static bool asks_protection(const struct figure_table *t, const struct indicator *i) {
    if (i->protect != PROTECT_BY_SOURCE)
        return i->protect == PROTECT_YES;
    return i->threshold > 0 || !figures_open(t, i);
}

bool suppression_protects(const struct figure_table *t, const struct indicator *i) {
    bool protects = asks_protection(t, i);
    for (int k = 0; k < t->edition->n_indicators && !protects; k++)
        protects = share_kpi(t->edition->indicators[k], i) && asks_protection(t, t->edition->indicators[k]);
    return protects;
}

/* Adds what one year of an indicator must do without. */
static void protect_year(struct listing *l, struct grid *g, const struct indicator *i, int year, bool shared,
                         bool guarded) {
    bool secret = false;
    g->mean = false;
    for (int row = 0; row < g->n; row++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            struct figure_place at = place_in(l->table, i, year, (struct grid_place){row, (enum sex)sex});
            const struct figure *f = figure_at(l->table, at);
            g->mean |= f && f->unweighted_mean;
            g->rows[row].cells[sex] = cell_make(l, at, shared);
            secret |= g->rows[row].cells[sex].state == CELL_SECRET;
        }
    if (!secret || !guarded)
        return;
    grid_protect(g);
    for (int row = 0; row < g->n; row++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct grid_cell *c = &g->rows[row].cells[sex];
            struct figure_place at = place_in(l->table, i, year, (struct grid_place){row, (enum sex)sex});
            if (c->state == CELL_HIDDEN && !listed(l->out, at))
                list_add(l, at, SUPPRESSION_SECONDARY, place_in(l->table, i, year, c->because));
        }
}

/* First and last year of an indicator's figures; an empty range when it has none. */
static void years_of(const struct figure_table *t, const struct indicator *i, int *first, int *last) {
    *first = 1;
    *last = 0;
    for (int row = 0; row < t->n_units; row++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct series *s = figure_table_series(t, i, t->units[row], (enum sex)sex);
            if (s->n == 0)
                continue;
            if (*last == 0 || s->figures[0].year < *first)
                *first = s->figures[0].year;
            if (s->figures[s->n - 1].year > *last)
                *last = s->figures[s->n - 1].year;
        }
}

/*
 * Where a measurement stands in several places, these are gone through again until nothing is added: what one
 * of them withholds, the others must withhold, and protect.
 */
static void list_all(struct listing *l, struct grid *g) {
    const struct edition *e = l->out->edition;
    size_t before;
    bool again = false;
    do {
        before = l->out->n;
        for (int k = 0; k < e->n_indicators; k++) {
            bool shared = repeats_itself(e, e->indicators[k]);
            bool guarded = suppression_protects(l->table, e->indicators[k]);
            int first, last;
            years_of(l->table, e->indicators[k], &first, &last);
            for (int year = first; year <= last && (shared || !again); year++)
                protect_year(l, g, e->indicators[k], year, shared, guarded);
        }
        again = true;
    } while (l->out->n > before);
}

static bool unit_before(const struct unit *a, const struct unit *b) {
    for (const struct unit *u = a->next; u; u = u->next)
        if (u == b)
            return true;
    return false;
}

static int compare_cells(const void *x, const void *y) {
    const struct suppressed *a = x, *b = y;
    if (a->at.indicator != b->at.indicator)
        return a->at.indicator->number < b->at.indicator->number ? -1 : 1;
    if (a->at.year != b->at.year)
        return a->at.year < b->at.year ? -1 : 1;
    if ((a->kind == SUPPRESSION_SECONDARY) != (b->kind == SUPPRESSION_SECONDARY))
        return a->kind == SUPPRESSION_SECONDARY ? 1 : -1;
    if (a->at.unit != b->at.unit)
        return unit_before(a->at.unit, b->at.unit) ? -1 : 1;
    return (a->at.sex > b->at.sex) - (a->at.sex < b->at.sex);
}

/* What the figure is withheld for. The same measurement elsewhere has its reason from there. */
static enum value_status withheld_as(const struct figure_table *t, const struct suppressed *c) {
    const struct unit *protected = c->because.unit;
    if (c->kind == SUPPRESSION_SAME)
        return figure_at(t, c->because)->status;
    if (c->kind != SUPPRESSION_SECONDARY)
        return VALUE_WITHHELD;
    bool municipalities = protected->level == LEVEL_MUNICIPALITY && c->at.unit->level == LEVEL_MUNICIPALITY;
    return municipalities && protected != c->at.unit ? VALUE_PROTECTS_UNIT : VALUE_PROTECTS_VALUE;
}

/* What is withheld goes for good, so that no later stage can show it by mistake. */
static void blank(const struct figure_table *t, const struct suppressed *c) {
    const struct series *s = figure_table_series(t, c->at.indicator, c->at.unit, c->at.sex);
    struct figure *f = &s->figures[series_year(s, c->at.year) - s->figures];
    f->status = withheld_as(t, c);
    f->value = f->margin = f->denominator = 0;
}

/* Fills the grid with a year of an indicator as it has become. */
static void fill_as_printed(const struct listing *l, struct grid *g, const struct indicator *i, int year) {
    g->mean = false;
    for (int row = 0; row < g->n; row++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            struct figure_place at = place_in(l->table, i, year, (struct grid_place){row, (enum sex)sex});
            const struct figure *f = figure_at(l->table, at);
            const struct suppressed *c =
                f && value_status_types[f->status].withheld ? listed(l->out, at) : NULL;
            g->rows[row].cells[sex] = (struct grid_cell){
                .state = c                               ? CELL_SECRET
                         : f && f->status == VALUE_GIVEN ? CELL_PRINTED
                                                         : CELL_MISSING,
                .source = c && c->kind == SUPPRESSION_SOURCE,
            };
            g->mean |= f && f->unweighted_mean;
        }
}

/*
 * The proof of a primary figure, in the grid of its year as it has become. Cells that no year of the
 * indicator has (women and men where it has totals only) are passed over: they say nothing to who reads the
 * proof.
 */
static void prove(const struct listing *l, const struct grid *g, struct suppressed *c) {
    struct grid_place through = {.sex = c->at.sex};
    struct grid_place *loop = ARENA_ARRAY(l->arena, struct grid_place, (size_t)grid_loop_capacity(g));
    while (l->table->units[through.row] != c->at.unit)
        through.row++;
    int n = grid_loop(g, through, loop);
    c->loop = ARENA_ARRAY(l->arena, struct figure_place, (size_t)n);
    for (int k = 0; k < n; k++) {
        struct figure_place at = place_in(l->table, c->at.indicator, c->at.year, loop[k]);
        if (figure_table_series(l->table, at.indicator, at.unit, at.sex)->n > 0)
            c->loop[c->n_loop++] = at;
    }
}

static bool same_grid(const struct suppressed *a, const struct suppressed *b) {
    return a->at.indicator == b->at.indicator && a->at.year == b->at.year;
}

struct suppression *suppression_apply(struct figure_table *t, struct arena *a) {
    struct suppression *s = ARENA_NEW(a, struct suppression);
    struct listing l = {.table = t, .arena = a, .out = s};
    struct grid g = grid_new(t, a);
    s->edition = t->edition;
    list_all(&l, &g);
    for (size_t k = 0; k < s->n; k++)
        blank(t, &s->cells[k]);
    if (s->n)
        qsort(s->cells, s->n, sizeof *s->cells, compare_cells);
    for (size_t k = 0; k < s->n; k++) {
        if (s->cells[k].kind == SUPPRESSION_SECONDARY) {
            s->n_secondary++;
            continue;
        }
        s->n_primary++;
        s->cells[k].guarded = suppression_protects(t, s->cells[k].at.indicator);
        if (!s->cells[k].guarded) {
            s->n_unguarded++;
            continue;
        }
        if (k == 0 || !same_grid(&s->cells[k - 1], &s->cells[k]))
            fill_as_printed(&l, &g, s->cells[k].at.indicator, s->cells[k].at.year);
        prove(&l, &g, &s->cells[k]);
        s->n_open += s->cells[k].n_loop == 0;
    }
    return s;
}
