#include "content/table.h"

#include "base/arena.h"

struct table *table_new(struct arena *a, size_t n_columns) {
    struct table *t = ARENA_NEW(a, struct table);
    t->columns = ARENA_ARRAY(a, struct table_column, n_columns);
    t->n_columns = n_columns;
    for (size_t i = 0; i < n_columns; i++)
        t->columns[i] = (struct table_column){.kind = COLUMN_TEXT, .head = "", .weight = 1};
    return t;
}

struct table_row *table_add(struct arena *a, struct table *t, enum row_kind kind) {
    struct table_row *row = ARENA_NEW(a, struct table_row);
    row->kind = kind;
    row->cells = ARENA_ARRAY(a, struct table_cell, t->n_columns);
    if (t->last)
        t->last->next = row;
    else
        t->rows = row;
    t->last = row;
    return row;
}

void table_add_texts(struct arena *a, struct table *t, const char *const *texts) {
    struct table_row *row = table_add(a, t, ROW_PLAIN);
    for (size_t i = 0; i < t->n_columns; i++)
        row->cells[i] = (struct table_cell){.kind = CELL_TEXT, .text = texts[i]};
}

size_t table_head_column(const struct table *t) {
    size_t i = 0;
    while (i + 1 < t->n_columns && t->columns[i].kind == COLUMN_NUMBER)
        i++;
    return i;
}
