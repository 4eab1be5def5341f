#include "assess/suppression.h"

#include "assess/grid.h"

#include <libintl.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)

/* The list while it grows. */
struct listing {
    struct figure_table *table;
    struct arena *arena;
    struct suppression *out;
    size_t room;
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
    ARENA_PUSH(l->arena, s->cells, s->n, l->room);
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

static bool shares_any(const struct edition *e, const struct indicator *i) {
    for (int k = 0; k < e->n_indicators; k++)
        if (e->indicators[k] != i && share_kpi(e->indicators[k], i))
            return true;
    return false;
}

static bool same_row(const struct figure_row *a, const struct figure_row *b) {
    return a->kpi && b->kpi && a->sex == b->sex && strcmp(a->kpi, b->kpi) == 0 &&
           strcmp(a->unit, b->unit) == 0;
}

/* A withheld figure of another indicator that is this one again; NULL when there is none. */
static const struct suppressed *listed_elsewhere(const struct listing *l, struct figure_place at,
                                                 const struct figure *f) {
    for (size_t k = 0; k < l->out->n; k++) {
        const struct suppressed *c = &l->out->cells[k];
        if (c->at.indicator == at.indicator || c->at.year != at.year)
            continue;
        const struct figure *other = figure_at(l->table, c->at);
        if (same_row(&other->row, &f->row))
            return c;
    }
    return NULL;
}

/* The cell as it is before this round has hidden anything. What is primary enters the list, once. */
static struct grid_cell cell_make(struct listing *l, struct figure_place at, bool shared) {
    const struct figure *f = figure_at(l->table, at);
    if (!f || (f->status != VALUE_GIVEN && f->status != VALUE_WITHHELD))
        return (struct grid_cell){.state = CELL_MISSING};
    struct grid_cell cell = {.state = CELL_SECRET, .persons = persons_behind(l->table, at, f)};
    const struct suppressed *other = shared ? listed_elsewhere(l, at, f) : NULL;
    if (shared && listed(l->out, at))
        return cell;
    if (f->status == VALUE_WITHHELD)
        list_add(l, at, SUPPRESSION_SOURCE, at);
    else if (cell.persons > 0 && cell.persons < at.indicator->least)
        list_add(l, at, SUPPRESSION_LEAST, at);
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

/* Adds what one year of an indicator must do without. */
static void protect_year(struct listing *l, struct grid *g, const struct indicator *i, int year, bool shared) {
    bool secret = false;
    for (int row = 0; row < g->n; row++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            struct figure_place at = place_in(l->table, i, year, (struct grid_place){row, (enum sex)sex});
            g->rows[row].cells[sex] = cell_make(l, at, shared);
            secret |= g->rows[row].cells[sex].state == CELL_SECRET;
        }
    if (!secret)
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
 * Indicators that share rows are gone through again until nothing is added: what one of them withholds, the
 * others must withhold, and protect.
 */
static void list_all(struct listing *l, struct grid *g) {
    const struct edition *e = l->out->edition;
    size_t before;
    bool again = false;
    do {
        before = l->out->n;
        for (int k = 0; k < e->n_indicators; k++) {
            bool shared = shares_any(e, e->indicators[k]);
            int first, last;
            years_of(l->table, e->indicators[k], &first, &last);
            for (int year = first; year <= last && (shared || !again); year++)
                protect_year(l, g, e->indicators[k], year, shared);
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

/* What is withheld goes for good, so that no later stage can show it by mistake. */
static void blank(const struct figure_table *t, struct figure_place at) {
    const struct series *s = figure_table_series(t, at.indicator, at.unit, at.sex);
    struct figure *f = &s->figures[series_year(s, at.year) - s->figures];
    f->status = VALUE_WITHHELD;
    f->value = f->margin = f->denominator = 0;
}

/* The proof of one primary figure, found in the table as it has become. */
static void prove(const struct listing *l, struct grid *g, struct suppressed *c) {
    struct grid_place through = {0}, *loop = ARENA_ARRAY(l->arena, struct grid_place, (size_t)grid_loop_room(g));
    for (int row = 0; row < g->n; row++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            struct figure_place at =
                place_in(l->table, c->at.indicator, c->at.year, (struct grid_place){row, (enum sex)sex});
            const struct figure *f = figure_at(l->table, at);
            bool printed = f && f->status == VALUE_GIVEN;
            g->rows[row].cells[sex] = (struct grid_cell){.state = printed ? CELL_PRINTED : CELL_MISSING};
            if (same_place(at, c->at))
                through = (struct grid_place){row, (enum sex)sex};
        }
    c->n_loop = grid_loop(g, through, loop);
    c->loop = ARENA_ARRAY(l->arena, struct figure_place, (size_t)c->n_loop);
    for (int k = 0; k < c->n_loop; k++)
        c->loop[k] = place_in(l->table, c->at.indicator, c->at.year, loop[k]);
}

struct suppression *suppression_apply(struct figure_table *t, struct arena *a) {
    struct suppression *s = ARENA_NEW(a, struct suppression);
    struct listing l = {.table = t, .arena = a, .out = s};
    struct grid g = grid_new(t, a);
    s->edition = t->edition;
    list_all(&l, &g);
    for (size_t k = 0; k < s->n; k++)
        blank(t, s->cells[k].at);
    if (s->n)
        qsort(s->cells, s->n, sizeof *s->cells, compare_cells);
    for (size_t k = 0; k < s->n; k++) {
        if (s->cells[k].kind == SUPPRESSION_SECONDARY) {
            s->n_secondary++;
            continue;
        }
        prove(&l, &g, &s->cells[k]);
        s->n_primary++;
        s->n_open += s->cells[k].n_loop == 0;
    }
    return s;
}

static const char *const sex_words[SEX_COUNT] = {"total", "women", "men"};

void suppression_report(const struct suppression *s, struct diag *d) {
    for (size_t k = 0; k < s->n; k++) {
        const struct figure_place *at = &s->cells[k].at;
        if (s->cells[k].kind != SUPPRESSION_SECONDARY && s->cells[k].n_loop == 0)
            diag_warning(d, at->indicator->at, _("give its levels without the region, or leave it out"),
                         _("\"%s\": the figure of %s for %d (%s) is withheld, but can be computed from the "
                           "others"),
                         at->indicator->name, at->unit->name, at->year, sex_words[at->sex]);
    }
}

static void print_place(const struct figure_place *at, struct buffer *out) {
    buffer_printf(out, "%s %s", at->unit->name, sex_words[at->sex]);
}

static void print_cell(const struct suppressed *c, struct buffer *out) {
    static const char *const words[] = {
        [SUPPRESSION_SOURCE] = "withheld by the source", [SUPPRESSION_LEAST] = "too few persons",
        [SUPPRESSION_SAME] = "withheld in ", [SUPPRESSION_SECONDARY] = "protects "};
    buffer_puts(out, "  ");
    print_place(&c->at, out);
    buffer_printf(out, ": %s", words[c->kind]);
    if (c->kind == SUPPRESSION_SAME)
        buffer_puts(out, c->because.indicator->id);
    if (c->kind == SUPPRESSION_SECONDARY)
        print_place(&c->because, out);
    else
        buffer_puts(out, c->n_loop ? "; loop with " : "; NOTHING PROTECTS IT");
    for (int k = 1; k < c->n_loop; k++) {
        buffer_puts(out, k > 1 ? ", " : "");
        print_place(&c->loop[k], out);
    }
    buffer_putc(out, '\n');
}

void suppression_print(const struct suppression *s, struct buffer *out) {
    buffer_printf(out,
                  "%zu figures withheld in themselves, %zu to protect them, %zu without protection.\n"
                  "The cells of a loop are not printed. Some number of persons can be added to some of them and taken from\n"
                  "the rest, and every printed figure and every sum stays as it is: so none of them can be computed.\n",
                  s->n_primary, s->n_secondary, s->n_open);
    for (size_t k = 0; k < s->n; k++) {
        const struct figure_place *at = &s->cells[k].at, *before = k ? &s->cells[k - 1].at : NULL;
        if (!before || before->indicator != at->indicator || before->year != at->year)
            buffer_printf(out, "\n%d %s, %d\n", at->indicator->number, at->indicator->id, at->year);
        print_cell(&s->cells[k], out);
    }
}
