/*
 * The figures behind an indicator page's charts: base, latest and change for the unit, the county and the
 * nation.
 */
#include "content/figure_text.h"
#include "content/items.h"

/* Whether some unit has been measured after the base year; else there is one year to show. */
static bool is_renewed(const struct view *v, const struct indicator *i) {
    return view_latest(v, i) > view_base(v, i);
}

/* "81,9"; with its year where that is not the column's: "81,9 (2022)". */
static struct table_cell value_cell(const struct view *v, struct table *t, const struct indicator *i,
                                    const struct figure *f, int year) {
    const char *text = figure_text(v, i, f, &t->letters);
    if (figure_given(f) && f->year != year)
        text = arena_printf(v->arena, "%s (%d)", text, f->year);
    return (struct table_cell){.kind = CELL_TEXT, .text = text};
}

static void add_row(const struct view *v, struct table *t, const struct indicator *i, const struct unit *u,
                    enum sex sex, enum row_kind kind, const char *name) {
    const struct unit *first = view_counted(v, i); /* whose years head the columns */
    const struct series *s = view_series(v, i, u, sex);
    const struct assessment *a = &results_of_unit(v->results, i, u)->by_sex[sex];
    struct table_cell *c = table_add(v->arena, t, kind)->cells;
    c[0] = (struct table_cell){.kind = kind == ROW_INDENTED ? CELL_TEXT : CELL_STRONG, .text = name};
    size_t n = 1;
    if (is_renewed(v, i))
        c[n++] = value_cell(v, t, i, series_in_force(s, view_base(v, i)), view_base_year(v, i, first));
    if (view_latest(v, i))
        c[n++] = value_cell(v, t, i, series_in_force(s, view_latest(v, i)), view_latest_year(v, i, first));
    c[n] = (struct table_cell){.kind = CELL_TEXT, .text = change_text(v, i, s, a, &t->letters)};
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
    add_row(v, t, i, u, SEX_WOMEN, ROW_INDENTED, sex_text(v, i, SEX_WOMEN));
    add_row(v, t, i, u, SEX_MEN, ROW_INDENTED, sex_text(v, i, SEX_MEN));
}

struct table *indicator_table_make(const struct view *v, const struct indicator *i) {
    const struct unit *first = view_counted(v, i);
    size_t n = 1, values = view_latest(v, i) ? 1 + is_renewed(v, i) : 0;
    struct table *t = table_new(v->arena, 2 + values);
    t->columns[0] = (struct table_column){.kind = COLUMN_TEXT, .head = view_word(v, "unit"), .weight = 1};
    if (values > 1)
        t->columns[n++] =
            (struct table_column){.kind = COLUMN_FIGURE, .head = view_year(v, view_base_year(v, i, first))};
    if (values)
        t->columns[n++] =
            (struct table_column){.kind = COLUMN_FIGURE, .head = view_year(v, view_latest_year(v, i, first))};
    t->columns[n] = (struct table_column){.kind = COLUMN_FIGURE, .head = view_word(v, "change-head")};
    add_unit(v, t, i, v->unit);
    if (v->edition->region != v->unit)
        add_unit(v, t, i, v->edition->region);
    add_unit(v, t, i, v->edition->nation);
    return t;
}
