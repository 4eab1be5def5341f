#include "table/split.h"

#include "table/column.h"

#include <string.h>

/* The columns that every part has: up to the one that heads the rows. */
static size_t lead_columns(const struct table *t) {
    return table_head_column(t) + 1;
}

static const struct table *part_make(struct arena *a, const struct table *t, size_t from, size_t to) {
    size_t lead = lead_columns(t);
    struct table *part = table_new(a, lead + to - from);
    part->title = t->title;
    part->note = t->note;
    memcpy(part->columns, t->columns, lead * sizeof *t->columns);
    memcpy(part->columns + lead, t->columns + from, (to - from) * sizeof *t->columns);
    for (const struct table_row *r = t->rows; r; r = r->next) {
        struct table_row *row = table_add(a, part, r->kind);
        memcpy(row->cells, r->cells, lead * sizeof *r->cells);
        memcpy(row->cells + lead, r->cells + from, (to - from) * sizeof *r->cells);
    }
    return part;
}

/* The columns from `from` on that have room beside the leading ones; one at least. */
static size_t part_end(const struct flow *f, const struct table_part *whole, size_t from) {
    mpt rest = whole->width;
    size_t to = from;
    for (size_t i = 0; i < lead_columns(whole->table); i++)
        rest -= column_least(f, whole, i);
    while (to < whole->table->n_columns && (rest -= column_least(f, whole, to)) >= 0)
        to++;
    return to > from ? to : from + 1;
}

size_t table_split(const struct flow *f, const struct table_part *whole, const struct table ***parts) {
    size_t n_columns = whole->table->n_columns, n = 0;
    *parts = ARENA_ARRAY(f->arena, const struct table *, n_columns + 1);
    for (size_t from = lead_columns(whole->table), to; from < n_columns; from = to) {
        to = part_end(f, whole, from);
        if (n == 0 && to == n_columns)
            break;
        (*parts)[n++] = part_make(f->arena, whole->table, from, to);
    }
    if (!n)
        (*parts)[n++] = whole->table;
    return n;
}
