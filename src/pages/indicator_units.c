/*
 * The second row of an indicator's page: the chart of all units; beside it women and men, the table, a chart.
 */
#include "chart/time.h"
#include "flow/figure.h"
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/indicator_row.h"
#include "table/table.h"

static mpt lower(mpt a, mpt b) {
    return a > b ? a : b;
}

static struct frame main_frame(const struct style *s, struct frame at) {
    return frame_column(at, s->margin, style_column_w(s, INDICATOR_MAIN_SPAN));
}

/* What stands beside the chart of all units, measured. */
struct side {
    const struct indicator_page *page;
    struct figure_head sexes;
    const struct measured_table *table; /* NULL: there is none, or it has no room beside the chart */
    mpt x, width, sexes_height, height; /* the height is that of both */
};

static struct table_style table_style(const struct style *s) {
    return (struct table_style){.light = true, .row_height = style_space(s, SPACE_INDICATOR_TABLE_ROW_LEAST)};
}

static struct side side_measure(struct flow *f, const struct indicator_page *p) {
    const struct style *s = f->style;
    int span = p->main ? s->columns - INDICATOR_MAIN_SPAN : INDICATOR_WIDE_SPAN;
    struct side side = {.page = p,
                        .x = p->main ? style_column_x(s, INDICATOR_MAIN_SPAN) : s->margin,
                        .width = style_column_w(s, span)};
    if (p->sexes) {
        side.sexes = figure_head_measure(f, p->sexes->title, p->sexes->subtitle, side.width);
        side.sexes_height = style_space(s, SPACE_INDICATOR_WOMEN_MEN_HEIGHT) + side.sexes.excess;
    }
    side.height = side.sexes_height;
    if (!p->table->rows)
        return side;
    side.table = table_measure(f, p->table, side.width, table_style(s));
    if (table_is_split(side.table))
        side.table = NULL;
    else
        side.height += table_height(side.table);
    return side;
}

static void set_sexes(struct flow *f, const struct side *side, struct frame at) {
    const struct style *s = f->style;
    const struct chart *c = side->page->sexes;
    put_rule(f, at.x, at.y, at.width, RULE_FINE);
    figure_head_set(f, &side->sexes, at.x, at.y + style_space(s, SPACE_INDICATOR_TITLE_BASELINE), at.tag);
    mpt plot = at.y + side->sexes.excess + style_space(s, SPACE_INDICATOR_PLOT_TOP);
    mpt headroom = style_space(s, SPACE_TIME_HEADROOM);
    struct box box = {at.x, plot - headroom, at.width,
                      style_space(s, SPACE_INDICATOR_WOMEN_MEN_PLOT) + headroom};
    figure_begin(f, c->alt, box, at.tag);
    women_men_draw(&f->pen, f->set, c, box);
    drawing_artifact(f->page, false);
}

/* Below them, where there is room above `bottom`, the chart of the side. */
static struct frame set_side_chart(struct flow *f, const struct side *side, mpt top, mpt bottom,
                                   struct frame at) {
    const struct chart *c = side->page->side;
    mpt below = at.y + (at.y > top ? style_space(f->style, SPACE_INDICATOR_SIDE_TOP) : 0);
    if (!c || !chart_legible(f->set, c, at.width))
        return at;
    struct chart_figure figure = figure_measure(f, c, at.width);
    if (below + figure.height > bottom)
        return at;
    put_rule(f, at.x, below, at.width, RULE_FINE);
    figure_set(f, &figure, at.x, below, at.tag);
    return frame_to(at, below + figure.height);
}

static struct frame set_side(struct flow *f, const struct side *side, mpt bottom, struct frame at) {
    mpt top = at.y;
    at = frame_column(at, side->x, side->width);
    if (side->page->sexes)
        set_sexes(f, side, at);
    at = frame_down(at, side->sexes_height);
    if (side->table)
        at = table_set(f, side->table, at);
    return set_side_chart(f, side, top, bottom, at);
}

/* Goes on to the next page when the row has room there but not here, or only a few rows of it have. */
static struct frame row_need(struct flow *f, const struct side *side, struct frame at) {
    const struct style *s = f->style;
    const struct chart *chart = side->page->main;
    mpt w = main_frame(s, at).width, height = side->height;
    mpt room = frame_bottom(f, at) - at.y, page = s->content_bottom - f->foot - units(s, INDICATOR_TAKEN);
    if (chart)
        height = lower(height, figure_measure(f, chart, w).height);
    if (height <= room)
        return at;
    bool begins = chart && side->height <= room && figure_fit(f, chart, 0, w, room) >= INDICATOR_ROWS_LEAST;
    return height <= page || !begins ? indicator_next_page(f, side->page, at) : at;
}

/* The rows of the chart of all units that have room on this page; *from is then the first that has none. */
static struct frame set_main(struct flow *f, const struct chart *c, size_t *from, struct frame at) {
    put_rule(f, at.x, at.y, at.width, RULE_FINE);
    return figure_set_rows(f, c, from, at);
}

static struct frame set_main_rest(struct flow *f, const struct indicator_page *p, size_t from,
                                  struct frame at) {
    while (from < chart_rows(p->main))
        at = set_main(f, p->main, &from, frame_wide(indicator_next_page(f, p, at), f->style));
    return at;
}

struct frame indicator_units_row(struct flow *f, const struct indicator_page *p, mpt comment,
                                 struct frame at) {
    const struct style *s = f->style;
    struct side side = side_measure(f, p);
    size_t rows = 0;
    at = row_need(f, &side, at);
    mpt bottom = frame_bottom(f, at) - style_space(s, SPACE_INDICATOR_SIDE_BELOW), end = at.y;
    if (p->main)
        end = set_main(f, p->main, &rows, main_frame(s, at)).y;
    struct frame beside = set_side(f, &side, comment > at.y && comment < bottom ? comment : bottom, at);
    at = frame_to(at, lower(beside.y, end));
    if (p->main)
        at = set_main_rest(f, p, rows, at);
    if (side.table || !p->table->rows)
        return at;
    at = frame_wide(frame_down(at, style_space(s, SPACE_INDICATOR_TABLE_TOP)), s);
    return table_set(f, table_measure(f, p->table, at.width, table_style(s)), at);
}
