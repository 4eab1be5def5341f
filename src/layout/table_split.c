#include "layout/table_split.h"

#include <string.h>

/* The columns that every part has: up to the one that heads the rows. */
static size_t lead_columns(const struct table *t) {
    return table_head_column(t) + 1;
}

static const struct table *part_make(struct layouter *l, const struct table *t, size_t from, size_t to) {
    size_t lead = lead_columns(t);
    struct table *part = table_new(l->arena, lead + to - from);
    part->title = t->title;
    part->note = t->note;
    memcpy(part->columns, t->columns, lead * sizeof *t->columns);
    memcpy(part->columns + lead, t->columns + from, (to - from) * sizeof *t->columns);
    for (const struct table_row *r = t->rows; r; r = r->next) {
        struct table_row *row = table_add(l->arena, part, r->kind);
        memcpy(row->cells, r->cells, lead * sizeof *r->cells);
        memcpy(row->cells + lead, r->cells + from, (to - from) * sizeof *r->cells);
    }
    return part;
}

/* The columns from `from` on that have room beside the leading ones; one at least. */
static size_t part_end(struct layouter *l, const struct grid *g, size_t from) {
    mpt rest = g->look.w;
    size_t to = from;
    for (size_t i = 0; i < lead_columns(g->table); i++)
        rest -= grid_column_least(l, g, i);
    while (to < g->table->n_columns && (rest -= grid_column_least(l, g, to)) >= 0)
        to++;
    return to > from ? to : from + 1;
}

size_t table_split(struct layouter *l, const struct grid *g, const struct table ***parts) {
    size_t n_columns = g->table->n_columns, n = 0;
    *parts = ARENA_ARRAY(l->arena, const struct table *, n_columns + 1);
    for (size_t from = lead_columns(g->table), to; from < n_columns; from = to) {
        to = part_end(l, g, from);
        if (n == 0 && to == n_columns)
            break;
        (*parts)[n++] = part_make(l, g->table, from, to);
    }
    if (!n)
        (*parts)[n++] = g->table;
    return n;
}
