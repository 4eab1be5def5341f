/* One municipality compared with the county. */
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/legend.h"
#include "pages/pages.h"
#include "pages/title.h"
#include "table/table.h"

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
    const struct style *s = f->style;
    const struct text_run *run = typeset(f->set, TYPE_CHART_LABEL, text);
    double gap = style_points(s, SPACE_PROFILE_KEY_WORDS_GAP);
    drawing_tag(f->page, tag_new(f->arena, tag_new(f->arena, k->list, ROLE_LI), ROLE_LBODY));
    pen_text(&f->pen, run, k->x + gap, mpt_to_points(k->y), s->types[TYPE_CHART_LABEL].ink);
    drawing_artifact(f->page, false);
    k->x += gap + mpt_to_points(run->width) + style_points(s, SPACE_PROFILE_KEY_GAP);
}

static double key_middle(const struct key *k) {
    return mpt_to_points(k->y) - style_points(k->f->style, SPACE_CHART_LABEL_DROP);
}

/* The next entry stands on the next line when its text would pass the margin. Returns its middle. */
static double key_place(struct key *k, const char *text) {
    const struct style *s = k->f->style;
    mpt right = s->page_w - s->margin, words = typeset_width(k->f->set, TYPE_CHART_LABEL, text);
    if (mpt_from_points(k->x + style_points(s, SPACE_PROFILE_KEY_WORDS_GAP)) + words > right) {
        k->x = mpt_to_points(k->left) + style_points(s, SPACE_PROFILE_KEY_LINE_INSET);
        k->y += style_space(s, SPACE_LEGEND_LEADING);
    }
    return key_middle(k);
}

/* How the municipalities lie, all of them and the half in the middle. */
static void key_bands(struct key *k) {
    struct pen *pen = &k->f->pen;
    const struct style *s = k->f->style;
    double height = style_points(s, SPACE_PROFILE_KEY_HEIGHT), top = key_middle(k) - height / 2;
    double range = style_points(s, SPACE_PROFILE_KEY_RANGE_WIDTH);
    pen_rect(pen, k->x, top, range, height, style_paint(s, PAINT_PROFILE_ROW_RANGE));
    pen_rect(pen, k->x + style_points(s, SPACE_PROFILE_KEY_QUARTILES_INSET), top,
             style_points(s, SPACE_PROFILE_KEY_QUARTILES_WIDTH), height,
             style_paint(s, PAINT_PROFILE_ROW_QUARTILES));
    k->x += range;
    key_text(k, style_word(s, "spread-key"));
}

static void key_county(struct key *k, const char *name) {
    const struct style *s = k->f->style;
    double middle = key_place(k, name), half = style_points(s, SPACE_PROFILE_KEY_COUNTY_LENGTH) / 2;
    pen_line(&k->f->pen, k->x, middle - half, k->x, middle + half,
             style_points(s, SPACE_PROFILE_ROW_COUNTY_LINE), style_paint(s, PAINT_PROFILE_ROW_COUNTY));
    key_text(k, name);
}

static void key_nation(struct key *k, const char *name) {
    const struct style *s = k->f->style;
    double middle = key_place(k, name), half = style_points(s, SPACE_PROFILE_ROW_NATION_LENGTH) / 2;
    struct dashes dashes = {style_points(s, SPACE_PROFILE_ROW_NATION_LINE),
                            style_points(s, SPACE_CHART_NATION_DASH),
                            style_points(s, SPACE_PROFILE_ROW_NATION_GAP)};
    pen_line_dashed(&k->f->pen, k->x, middle - half, k->x, middle + half, dashes,
                    style_paint(s, PAINT_PROFILE_ROW_NATION));
    key_text(k, name);
}

/* What band, line and dashes mean; returns the last baseline. */
static mpt set_comparison_key(struct flow *f, struct tag *parent, mpt x, mpt y) {
    const struct edition *e = f->content->edition;
    struct key k = {
        .f = f, .list = tag_new(f->arena, parent, ROLE_L), .left = x, .x = mpt_to_points(x), .y = y};
    drawing_artifact(f->page, false);
    key_bands(&k);
    if (e->region)
        key_county(&k, e->region->name);
    if (e->nation)
        key_nation(&k, e->nation->name);
    return k.y;
}

struct frame profile_set(struct flow *f, const struct item *item, struct frame at) {
    const struct style *s = f->style;
    struct frame outer = at;
    mpt x = style_column_x(s, PROFILE_LEGEND) + style_space(s, SPACE_PROFILE_LEGEND_INSET);
    if (at.y <= s->content_top)
        at = frame_to(at, s->content_top - style_space(s, SPACE_PROFILE_RISE));
    at = frame_wide(at, s);
    mpt marks = at.y + style_space(s, SPACE_PROFILE_MARKS_BASELINE);
    mpt column_w = style_space(s, SPACE_PROFILE_LEGEND_COLUMN_WIDTH);
    int rows = legend_rows(f, column_w, at.x + at.width - x, LEGEND_ROWS);
    mpt more = (rows - LEGEND_ROWS) * style_space(s, SPACE_LEGEND_LEADING);
    mpt comparison = at.y + style_space(s, SPACE_PROFILE_COMPARISON_BASELINE) + more;
    put_rule(f, at.x, at.y, at.width, RULE_FINE);
    put_line_tagged(f, at.tag, ROLE_P, TYPE_TABLE_HEAD, style_word(s, "marks"), at.x, marks);
    legend_set(f, at.tag, (struct point){x, marks}, column_w, rows);
    put_line_tagged(f, at.tag, ROLE_P, TYPE_TABLE_HEAD, style_word(s, "comparison"), at.x, comparison);
    mpt last = set_comparison_key(f, at.tag, x, comparison);
    at = frame_to(at, last + style_space(s, SPACE_PROFILE_TABLE_TOP));
    struct table_style style = {.row_height = style_space(s, SPACE_PROFILE_TABLE_ROW_LEAST),
                                .reserve = source_note_height(f, item->source.text)};
    at = table_set(f, table_measure(f, item->table, at.width, style), at);
    at = source_note_set(f, item->source.text, at);
    return frame_column(at, outer.x, outer.width);
}
