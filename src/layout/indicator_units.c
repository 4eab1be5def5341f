/*
 * The second row of an indicator's page: the chart of all units; beside it women and men, the table, a chart.
 */
#include "chart/chart.h"
#include "chart/time.h"
#include "layout/figure.h"
#include "layout/indicator_row.h"
#include "layout/table.h"

/*
 * In units from the row's upper edge: baseline of a title; height of women and men, of their plot; between
 * what stands below each other.
 */
static const double TITLE = 2, SEXES = 23.2, SEXES_PLOT = 15, GAP = 2.5;
enum { ROWS_LEAST = 6 }; /* that a chart begins with on a page */

static mpt lower(mpt a, mpt b) {
    return a > b ? a : b;
}

static mpt full_width(const struct layouter *l) {
    return style_column_w(l->style, l->style->columns);
}

static mpt main_width(const struct layouter *l) {
    return style_column_w(l->style, 8);
}

static struct table_style side_look(struct layouter *l, mpt x, mpt w) {
    return (struct table_style){.x = x, .w = w, .light = true, .row_height = units(l, 2.05)};
}

/* The rows of the chart of all units that have room on this page; returns the first that has none. */
static size_t set_rows(struct layouter *l, const struct chart *c, size_t from, mpt w) {
    rule(l, l->style->margin, l->y, w, PT(0.75), INK_INK);
    return figure_set_rows(l, c, from, l->style->margin, w);
}

static mpt sexes_height(struct layouter *l, const struct indicator_page *p, mpt w) {
    return p->sexes ? units(l, SEXES) + figure_head_excess(l, p->sexes->title, p->sexes->subtitle, w) : 0;
}

static void set_sexes(struct layouter *l, const struct indicator_page *p, mpt x, mpt w, mpt top) {
    rule(l, x, top, w, PT(0.75), INK_INK);
    mpt more = figure_head_set(l, p->sexes->title, p->sexes->subtitle, x, top + units(l, TITLE), w);
    struct box box = {x, top + units(l, 6) - TIME_HEADROOM + more, w, units(l, SEXES_PLOT) + TIME_HEADROOM};
    figure_begin(l, p->sexes->alt, box);
    women_men_draw(&l->pen, l->set, p->sexes, box);
    drawing_artifact(l->page, false);
}

/* Women and men and, where it stands `beside` the chart, the table. */
static mpt side_height(struct layouter *l, const struct indicator_page *p, mpt w, bool beside) {
    return sexes_height(l, p, w) + (beside ? table_height(l, p->table, side_look(l, 0, w)) : 0);
}

/* They, and below them, where there is room above `bottom`, the chart of the side. */
static void set_side(struct layouter *l, const struct indicator_page *p, mpt x, mpt w, bool beside,
                     mpt bottom) {
    mpt top = l->y;
    if (p->sexes)
        set_sexes(l, p, x, w, top);
    l->y = top + sexes_height(l, p, w);
    if (beside)
        table_set(l, p->table, side_look(l, x, w));
    mpt below = l->y + (l->y > top ? units(l, GAP) : 0);
    if (!p->side || !chart_legible(l->set, p->side, w) || below + figure_height(l, p->side, w) > bottom)
        return;
    rule(l, x, below, w, PT(0.75), INK_INK);
    figure_set(l, p->side, x, below, w);
    l->y = below + figure_height(l, p->side, w);
}

/* Goes on to the next page when the row has room there but not here, or only a few rows of it have. */
static void row_need(struct layouter *l, const struct indicator_page *p, mpt side_h, mpt reserve) {
    mpt height = p->main ? lower(side_h, figure_height(l, p->main, main_width(l))) : side_h;
    mpt room = l->bottom - l->y, page = l->style->content_bottom - reserve - units(l, 10);
    if (height <= room)
        return;
    bool begins = p->main && side_h <= room && figure_fit(l, p->main, 0, main_width(l), room) >= ROWS_LEAST;
    if (height <= page || !begins)
        indicator_next_page(l, p, reserve);
}

static void set_main_rest(struct layouter *l, const struct indicator_page *p, size_t from, mpt reserve) {
    while (from < chart_rows(p->main)) {
        indicator_next_page(l, p, reserve);
        from = set_rows(l, p->main, from, full_width(l));
    }
}

void indicator_units_row(struct layouter *l, const struct indicator_page *p, mpt reserve, mpt comment) {
    const struct style *s = l->style;
    mpt x = p->main ? style_column_x(s, 8) : s->margin, w = style_column_w(s, p->main ? 4 : 8);
    bool table = p->table->rows, beside = table && !table_is_split(l, p->table, side_look(l, x, w));
    row_need(l, p, side_height(l, p, w, beside), reserve);
    mpt top = l->y, end = top, bottom = l->bottom - units(l, 2);
    size_t rows = 0;
    if (p->main) {
        rows = set_rows(l, p->main, 0, main_width(l));
        end = l->y;
    }
    l->y = top;
    set_side(l, p, x, w, beside, comment > top && comment < bottom ? comment : bottom);
    l->y = lower(l->y, end);
    if (p->main)
        set_main_rest(l, p, rows, reserve);
    if (!table || beside)
        return;
    l->y += units(l, 2);
    struct table_style look = side_look(l, s->margin, full_width(l));
    look.reserve = reserve;
    table_set(l, p->table, look);
}
