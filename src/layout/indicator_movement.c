/* The second row of an indicator's page: every unit's movement; women and men and the table beside it. */
#include "chart/movement.h"
#include "chart/time.h"
#include "layout/chart_head.h"
#include "layout/indicator_row.h"
#include "layout/table.h"

/* In units from the row's upper edge: baselines of title and key, from the key to the chart; height of women and men. */
static const double TITLE = 2, KEY = 5.5, KEY_GAP = 1, SEXES = 23.2, SEXES_PLOT = 15;
enum { ROWS_LEAST = 6 }; /* that a chart begins with on a page */

static mpt lower(mpt a, mpt b) {
    return a > b ? a : b;
}

static mpt full_width(const struct layouter *l) {
    return style_column_w(l->style, l->style->columns);
}

static struct table_look side_look(struct layouter *l, mpt x, mpt w) {
    return (struct table_look){.x = x, .w = w, .light = true, .row_height = units(l, 2.05)};
}

/* Above the chart: title, subtitle, key. The key is taken to need one line. */
static mpt head_height(struct layouter *l, const struct movement_chart *c, mpt w) {
    return units(l, KEY + KEY_GAP) + chart_head_excess(l, c->title, c->subtitle, w);
}

/* The rows from `from` on that have room on this page, under a title of their own; returns the first that has none. */
static size_t set_rows(struct layouter *l, const struct movement_chart *c, size_t from, mpt w) {
    mpt x = l->style->margin, top = l->y;
    const char *title =
        from ? arena_printf(l->arena, "%s (%s)", c->title, style_word(l->style, "continued")) : c->title;
    rule(l, x, top, w, PT(0.75), INK_INK);
    mpt more = chart_head_set(l, title, c->subtitle, x, top + units(l, TITLE), w);
    struct tag *figure =
        chart_begin(l, from ? title : c->alt, (struct box){x, top + units(l, KEY - 1) + more, w, 0});
    mpt key = movement_key_draw(&l->pen, l->set, c, (struct box){x, top + units(l, KEY) + more, w, 0});
    struct box box = {x, key + units(l, KEY_GAP), w, 0};
    size_t n = movement_fit(l->set, c, w, from, l->bottom - box.y);
    struct movement_chart part = movement_part(c, from, n ? from + n : from + 1);
    box.h = movement_height(l->set, &part, w);
    movement_draw(&l->pen, l->set, &part, box);
    drawing_artifact(l->page, false);
    l->y = box.y + box.h;
    figure->box.h = l->y - figure->box.y;
    l->fresh = false;
    return from + part.n;
}

static mpt sexes_height(struct layouter *l, const struct indicator_page *p, mpt w) {
    return p->sexes ? units(l, SEXES) + chart_head_excess(l, p->sexes->title, p->sexes->subtitle, w) : 0;
}

static void set_sexes(struct layouter *l, const struct indicator_page *p, mpt x, mpt w, mpt top) {
    rule(l, x, top, w, PT(0.75), INK_INK);
    mpt more = chart_head_set(l, p->sexes->title, p->sexes->subtitle, x, top + units(l, TITLE), w);
    struct box box = {x, top + units(l, 6) - TIME_HEADROOM + more, w, units(l, SEXES_PLOT) + TIME_HEADROOM};
    chart_begin(l, p->sexes->alt, box);
    time_draw_small(&l->pen, l->set, p->sexes, box);
    drawing_artifact(l->page, false);
}

/* Women and men, and the table below them unless it has a place of its own. */
static void set_side(struct layouter *l, const struct indicator_page *p, mpt x, mpt w, mpt top, bool table) {
    if (p->sexes)
        set_sexes(l, p, x, w, top);
    l->y = top + sexes_height(l, p, w);
    if (table)
        table_set(l, p->table, side_look(l, x, w));
}

/* What the row needs beside each other; more than a page where the movement goes on over several. */
static mpt row_height(struct layouter *l, const struct indicator_page *p, mpt side_w, bool table) {
    mpt side = sexes_height(l, p, side_w) + (table ? table_height(l, p->table, side_look(l, 0, side_w)) : 0);
    mpt w = style_column_w(l->style, 8);
    return p->movement ? lower(side, head_height(l, p->movement, w) + movement_height(l->set, p->movement, w))
                       : side;
}

/* Goes on to the next page when the row has room there but not here, or only a few rows of it have. */
static void row_need(struct layouter *l, const struct indicator_page *p, mpt height, mpt side_h,
                     mpt reserve) {
    mpt room = l->bottom - l->y, page = l->style->content_bottom - reserve - units(l, 10);
    if (height <= room)
        return;
    mpt w = style_column_w(l->style, 8);
    bool begins =
        p->movement && side_h <= room &&
        movement_fit(l->set, p->movement, w, 0, room - head_height(l, p->movement, w)) >= ROWS_LEAST;
    if (height <= page || !begins)
        indicator_next_page(l, p, reserve);
}

static void set_movement_rest(struct layouter *l, const struct indicator_page *p, size_t from, mpt reserve) {
    while (from < p->movement->n) {
        indicator_next_page(l, p, reserve);
        from = set_rows(l, p->movement, from, full_width(l));
    }
}

void indicator_movement_row(struct layouter *l, const struct indicator_page *p, mpt reserve) {
    const struct style *s = l->style;
    mpt x = p->movement ? style_column_x(s, 8) : s->margin, w = style_column_w(s, p->movement ? 4 : 8);
    bool beside = !table_is_split(l, p->table, side_look(l, x, w));
    mpt side_h = sexes_height(l, p, w) + (beside ? table_height(l, p->table, side_look(l, x, w)) : 0);
    row_need(l, p, row_height(l, p, w, beside), side_h, reserve);
    mpt top = l->y, end = top;
    size_t rows = 0;
    if (p->movement) {
        rows = set_rows(l, p->movement, 0, style_column_w(s, 8));
        end = l->y;
    }
    set_side(l, p, x, w, top, beside);
    l->y = lower(l->y, end);
    if (p->movement)
        set_movement_rest(l, p, rows, reserve);
    if (beside)
        return;
    l->y += units(l, 2);
    struct table_look look = side_look(l, s->margin, full_width(l));
    look.reserve = reserve;
    table_set(l, p->table, look);
}
