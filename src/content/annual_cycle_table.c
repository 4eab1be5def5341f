/* The annual cycle as a table: the same as the wheel, month by month from the year's start. */
#include "content/items.h"
#include "content/month.h"

static const struct activity *activity_in(const struct ring *r, int month) {
    for (const struct activity *a = r->activities; a; a = a->next)
        if (a->month == month)
            return a;
    return NULL;
}

struct table *annual_cycle_table_make(const struct view *v, const struct cycle *c) {
    size_t rings = 0;
    for (const struct ring *r = c->rings; r; r = r->next)
        rings++;
    struct table *t = table_new(v->arena, 1 + rings);
    t->columns[0] = (struct table_column){.kind = COLUMN_TEXT, .head = view_word(v, "month"), .weight = 3};
    size_t k = 1;
    for (const struct ring *r = c->rings; r; r = r->next)
        t->columns[k++] = (struct table_column){.kind = COLUMN_TEXT, .head = r->name, .weight = 10};
    for (int i = 0; i < 12; i++) {
        int month = (c->start - 1 + i) % 12 + 1;
        struct table_row *row = table_add(v->arena, t, ROW_PLAIN);
        row->cells[0] = (struct table_cell){.kind = CELL_STRONG, .text = month_name(v->style, month)};
        k = 1;
        for (const struct ring *r = c->rings; r; r = r->next, k++) {
            const struct activity *a = activity_in(r, month);
            if (!a)
                continue;
            row->cells[k] = (struct table_cell){.kind = CELL_PROSE, .spans = a->text};
            if (a->seminar)
                row->kind = ROW_SEMINAR;
        }
    }
    return t;
}
