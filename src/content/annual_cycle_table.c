/* The annual cycle as a table: the same as the wheel, month by month from the year's start. */
#include "content/items.h"
#include "content/month.h"

/* What a ring has in a month, a paragraph an activity. */
static struct table_cell month_cell(const struct view *v, const struct ring *r, int month) {
    struct table_cell cell = {.kind = CELL_EMPTY}, *last = NULL;
    for (const struct activity *a = r->activities; a; a = a->next) {
        if (a->month != month)
            continue;
        struct table_cell one = {.kind = CELL_PROSE, .spans = a->text};
        struct table_cell *below = last ? ARENA_NEW(v->arena, struct table_cell) : &cell;
        *below = one;
        if (last)
            last->below = below;
        last = below;
    }
    return cell;
}

static bool has_seminar(const struct ring *r, int month) {
    for (const struct activity *a = r->activities; a; a = a->next)
        if (a->month == month && a->seminar)
            return true;
    return false;
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
            row->cells[k] = month_cell(v, r, month);
            row->at = c->at;
            if (has_seminar(r, month))
                row->kind = ROW_SEMINAR;
        }
    }
    return t;
}
