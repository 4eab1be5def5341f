/*
 * The figures behind an indicator page's charts: base, latest and change for the unit, the county and the
 * nation.
 */
#include "content/figure_text.h"
#include "content/items.h"

static void add_row(const struct view *v, struct table *t, const struct indicator *i, const struct unit *u,
                    enum sex sex, enum row_kind kind, const char *name) {
    int latest = view_latest(v, i);
    const struct series *s = view_series(v, i, u, sex);
    const struct assessment *a = &results_of_unit(v->results, i, u)->by_sex[sex];
    struct table_cell *c = table_add(v->arena, t, kind)->cells;
    c[0] = (struct table_cell){.kind = kind == ROW_INDENTED ? CELL_TEXT : CELL_STRONG, .text = name};
    c[1] = (struct table_cell){.kind = CELL_TEXT,
                               .text = figure_text(v, i, series_year(s, view_base(v, i)), &t->letters)};
    c[2] = (struct table_cell){.kind = CELL_TEXT,
                               .text = figure_text(v, i, series_year(s, latest), &t->letters)};
    c[3] = (struct table_cell){.kind = CELL_TEXT, .text = change_text(v, i, s, a, &t->letters)};
}

static const char *row_name(const struct view *v, const struct indicator *i, const struct unit *u) {
    if (results_is_mean(v->results, i, u))
        return SENTENCE(v->arena, v->style, "mean-row", {"unit", u->name});
    return indicator_target(i)->gap ? SENTENCE(v->arena, v->style, "gap-row", {"unit", u->name}) : u->name;
}

static void add_unit(const struct view *v, struct table *t, const struct indicator *i, const struct unit *u) {
    if (!u || !i->levels[u->level])
        return;
    add_row(v, t, i, u, SEX_TOTAL, ROW_STRONG, row_name(v, i, u));
    if (!i->by_sex)
        return;
    add_row(v, t, i, u, SEX_WOMEN, ROW_INDENTED, view_word(v, "women"));
    add_row(v, t, i, u, SEX_MEN, ROW_INDENTED, view_word(v, "men"));
}

struct table *indicator_table_make(const struct view *v, const struct indicator *i) {
    struct table *t = table_new(v->arena, 4);
    t->columns[0] = (struct table_column){.kind = COLUMN_TEXT, .head = view_word(v, "unit"), .weight = 1};
    t->columns[1] = (struct table_column){.kind = COLUMN_FIGURE, .head = view_year(v, view_base(v, i))};
    t->columns[2] = (struct table_column){.kind = COLUMN_FIGURE, .head = view_year(v, view_latest(v, i))};
    t->columns[3] = (struct table_column){.kind = COLUMN_FIGURE, .head = view_word(v, "change-head")};
    add_unit(v, t, i, v->unit);
    if (v->edition->region != v->unit)
        add_unit(v, t, i, v->edition->region);
    add_unit(v, t, i, v->edition->nation);
    return t;
}
