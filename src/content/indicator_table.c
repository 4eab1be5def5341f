/*
 * The figures behind an indicator page's charts: base, latest and change for the unit, the county and the
 * nation.
 */
#include "content/maker.h"

static void add_row(struct maker *m, struct table *t, const struct indicator *i, const struct unit *u,
                    enum sex sex, enum row_kind kind, const char *name) {
    int latest = maker_latest(m, i);
    const struct series *s = maker_series(m, i, u, sex);
    struct assessment a = sex == SEX_TOTAL ? *maker_assessment(m, i, u) : assess(i, s, latest);
    struct table_cell *c = table_add(m->arena, t, kind)->cells;
    c[0] = (struct table_cell){.kind = kind == ROW_INDENTED ? CELL_TEXT : CELL_STRONG, .text = name};
    c[1] =
        (struct table_cell){.kind = CELL_TEXT, .text = figure_text(m, series_year(s, i->target.base_year))};
    c[2] = (struct table_cell){.kind = CELL_TEXT, .text = figure_text(m, series_year(s, latest))};
    c[3] = (struct table_cell){.kind = CELL_TEXT, .text = change_text(m, i, s, &a)};
}

static const char *row_name(struct maker *m, const struct indicator *i, const struct unit *u) {
    if (maker_is_mean(m, i, u))
        return SENTENCE(m->arena, m->style, "mean-row", {"unit", u->name});
    return i->target.kind == TARGET_GAP ? SENTENCE(m->arena, m->style, "gap-row", {"unit", u->name})
                                        : u->name;
}

static void add_unit(struct maker *m, struct table *t, const struct indicator *i, const struct unit *u) {
    if (!u || !i->levels[u->level])
        return;
    add_row(m, t, i, u, SEX_TOTAL, ROW_STRONG, row_name(m, i, u));
    if (!i->by_sex)
        return;
    add_row(m, t, i, u, SEX_WOMEN, ROW_INDENTED, maker_word(m, "women"));
    add_row(m, t, i, u, SEX_MEN, ROW_INDENTED, maker_word(m, "men"));
}

struct table *indicator_table_make(struct maker *m, const struct indicator *i) {
    struct table *t = table_new(m->arena, 4);
    t->columns[0] = (struct table_column){.kind = COLUMN_TEXT, .head = maker_word(m, "unit"), .weight = 1};
    t->columns[1] = (struct table_column){.kind = COLUMN_FIGURE,
                                          .head = arena_printf(m->arena, "%d", i->target.base_year)};
    t->columns[2] = (struct table_column){.kind = COLUMN_FIGURE,
                                          .head = arena_printf(m->arena, "%d", maker_latest(m, i))};
    t->columns[3] = (struct table_column){.kind = COLUMN_FIGURE, .head = maker_word(m, "change-head")};
    add_unit(m, t, i, m->unit);
    if (m->edition->region != m->unit)
        add_unit(m, t, i, m->edition->region);
    add_unit(m, t, i, m->edition->nation);
    return t;
}
