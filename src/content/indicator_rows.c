#include "content/indicator_rows.h"

static void add_area_row(const struct view *v, struct table *t, const struct area *area) {
    struct table_row *row = table_add(v->arena, t, ROW_AREA);
    /* An area's name starts at the left edge: it stands in the first column, beside the running numbers. */
    row->cells[0] = (struct table_cell){.kind = CELL_TEXT, .text = area->name};
}

void subgroup_row_add(const struct view *v, struct table *t, const struct subgroup *g) {
    if (!g->name)
        return;
    struct table_row *row = table_add(v->arena, t, ROW_SUBGROUP);
    row->cells[table_head_column(t)] = (struct table_cell){.kind = CELL_TEXT, .text = g->name};
}

void indicator_rows_add(const struct view *v, struct table *t, bool judged_only,
                        void (*add)(const struct view *v, struct table *t, const struct indicator *i)) {
    for (const struct area *area = v->edition->areas; area; area = area->next) {
        add_area_row(v, t, area);
        for (const struct subgroup *g = area->subgroups; g; g = g->next) {
            subgroup_row_add(v, t, g);
            for (const struct indicator *i = g->indicators; i; i = i->next)
                if (i->status || !judged_only)
                    add(v, t, i);
        }
    }
}
