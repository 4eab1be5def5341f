#include "layout/prose_table.h"

#include "layout/spans.h"
#include "layout/table.h"

static struct table *table_from_prose(struct layouter *l, const struct prose_table *p) {
    struct table *t = table_new(l->arena, (size_t)p->columns);
    int i = 0;
    for (const struct cell *c = p->head->cells; c && i < p->columns; c = c->next, i++) {
        t->columns[i].head = spans_text(l, c->spans);
        t->columns[i].weight = p->widths[i];
        t->columns[i].kind = p->figures[i] ? COLUMN_FIGURE : COLUMN_TEXT;
    }
    for (const struct row *r = p->rows; r; r = r->next) {
        struct table_row *row = table_add(l->arena, t, ROW_PLAIN);
        i = 0;
        for (const struct cell *c = r->cells; c && i < p->columns; c = c->next, i++) {
            struct table_cell *cell = &row->cells[i];
            if (!c->spans)
                continue;
            bool plain = t->columns[i].kind == COLUMN_FIGURE || i == 0;
            *cell = plain ? (struct table_cell){.kind = i == 0 ? CELL_STRONG : CELL_TEXT,
                                                .text = spans_text(l, c->spans)}
                          : (struct table_cell){.kind = CELL_PROSE, .spans = c->spans};
        }
    }
    return t;
}

void prose_table_set(struct layouter *l, const struct block *b) {
    const struct style *s = l->style;
    struct table *t = table_from_prose(l, b->table);
    struct table_style look = {.x = s->margin, .w = style_column_w(s, s->columns), .title = b->table->title};
    mpt rows = table_height(l, t, look);
    bool headed = l->y == l->headed;
    if (!l->fresh && !headed)
        l->y += units(l, 2);
    page_need(l, rows < units(l, 20) ? rows + units(l, 5) : units(l, 16));
    if (b->id)
        destination_add(l, b->id, l->y);
    look.no_top = headed;
    table_set(l, t, look);
    l->y += units(l, 2.5);
}
