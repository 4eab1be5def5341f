/* One municipality compared with the county. */
#include "flow/put.h"
#include "pages/legend.h"
#include "pages/pages.h"
#include "pages/title.h"
#include "table/table.h"

/* In units, from the upper rule: baselines of the two legends; from the second to the table. */
static const double MARKS = 2.2, COMPARISON = 5.9, TABLE = 1.6;

/* The key while it is set: entries beside each other, in points. */
struct key {
    struct flow *f;
    struct tag *list;
    mpt left;
    double x;
    mpt y; /* baseline */
};

/* An entry's words; the next stands behind them. */
static void key_text(struct key *k, const char *text) {
    struct flow *f = k->f;
    const struct text_run *run = typeset(f->set, TYPE_CHART_LABEL, text);
    drawing_tag(f->page, tag_new(f->arena, tag_new(f->arena, k->list, ROLE_LI), ROLE_LBODY));
    pen_text(&f->pen, run, k->x + 5, mpt_to_points(k->y), INK_INK);
    drawing_artifact(f->page, false);
    k->x += 5 + mpt_to_points(run->width) + 14;
}

/* The next entry stands on the next line when its text would pass the margin. Returns its middle. */
static double key_place(struct key *k, const char *text) {
    const struct style *s = k->f->style;
    mpt right = s->page_w - s->margin;
    if (mpt_from_points(k->x + 5) + typeset_width(k->f->set, TYPE_CHART_LABEL, text) > right) {
        k->x = mpt_to_points(k->left) + 1;
        k->y += units(s, 1.75);
    }
    return mpt_to_points(k->y) - 2.9;
}

/* What band, line and dashes mean; returns the last baseline. */
static mpt set_comparison_key(struct flow *f, struct tag *parent, mpt x, mpt y) {
    const struct edition *e = f->content->edition;
    struct pen *pen = &f->pen;
    struct key k = {
        .f = f, .list = tag_new(f->arena, parent, ROLE_L), .left = x, .x = mpt_to_points(x), .y = y};
    double middle = mpt_to_points(y) - 2.9;
    drawing_artifact(f->page, false);
    pen_rect(pen, k.x, middle - 3.5, 26, 7, INK_MIST_LIGHT);
    pen_rect(pen, k.x + 8, middle - 3.5, 11, 7, INK_MIST);
    k.x += 26;
    key_text(&k, style_word(f->style, "spread-key"));
    if (e->region) {
        middle = key_place(&k, e->region->name);
        pen_line(pen, k.x, middle - 5, k.x, middle + 5, 1, INK_INK);
        key_text(&k, e->region->name);
    }
    if (e->nation) {
        middle = key_place(&k, e->nation->name);
        pen_line_dashed(pen, k.x, middle - 5.2, k.x, middle + 5.2, (struct dashes){1.2, 2.2, 1.4}, INK_INK);
        key_text(&k, e->nation->name);
    }
    return k.y;
}

struct frame profile_set(struct flow *f, const struct item *item, struct frame at) {
    const struct style *s = f->style;
    struct frame outer = at;
    mpt x = style_column_x(s, 2) + PT(5);
    if (at.y <= s->content_top)
        at = frame_to(at, s->content_top - units(s, 0.5));
    at = frame_wide(at, s);
    mpt marks = at.y + units(s, MARKS), comparison = at.y + units(s, COMPARISON);
    put_rule(f, at.x, at.y, at.width, RULE_FINE);
    put_line_tagged(f, at.tag, ROLE_P, TYPE_TABLE_HEAD, style_word(s, "marks"), at.x, marks);
    legend_set(f, at.tag, (struct point){x, marks}, PT(86), 2);
    put_line_tagged(f, at.tag, ROLE_P, TYPE_TABLE_HEAD, style_word(s, "comparison"), at.x, comparison);
    at = frame_to(at, set_comparison_key(f, at.tag, x, comparison) + units(s, TABLE));
    struct table_style style = {.row_height = mpt_from_points(2.55 * 6.5),
                                .reserve = source_note_height(f, item->source.text)};
    at = table_set(f, table_measure(f, item->table, at.width, style), at);
    at = source_note_set(f, item->source.text, at);
    return frame_column(at, outer.x, outer.width);
}
