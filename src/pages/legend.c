#include "pages/legend.h"

#include "chart/symbol.h"
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/pages.h"

/* A mark and its word. */
static void set_entry(struct flow *f, struct tag *list, struct judgement mark, const char *word,
                      struct point at) {
    const struct style *s = f->style;
    double radius = style_points(s, SPACE_LEGEND_MARK_RADIUS), drop = style_points(s, SPACE_CHART_LABEL_DROP);
    mpt room = style_space(s, SPACE_LEGEND_MARK_WIDTH);
    struct tag *body = tag_new(f->arena, tag_new(f->arena, list, ROLE_LI), ROLE_LBODY);
    drawing_artifact(f->page, false);
    symbol_draw(&f->pen, mark, mpt_to_points(at.x) + radius, mpt_to_points(at.y) - drop, radius,
                style_paint(s, PAINT_CHART_PAPER));
    drawing_tag(f->page, body);
    put(f, TYPE_CHART_LABEL, word, at.x + room, at.y);
    drawing_artifact(f->page, false);
}

/* The verdicts that occur, and what outlines mean. */
static int entries(const struct flow *f, struct chart_key *out) {
    const struct marks *occur = &f->content->occurs;
    int n = 0;
    for (int v = 0; v < VERDICT_COUNT; v++)
        if (marks_have(occur, (enum verdict)v))
            out[n++] = (struct chart_key){marks_example(occur, (enum verdict)v),
                                          style_word(f->style, verdict_types[v].words)};
    if (marks_unsure(occur))
        out[n++] = (struct chart_key){{VERDICT_MET, CERTAINTY_UNKNOWN}, f->content->unsure_key};
    return n;
}

/* Of a mark with its word and the space behind them. */
static mpt entry_width(struct flow *f, const char *word) {
    return style_space(f->style, SPACE_LEGEND_MARK_WIDTH) + typeset_width(f->set, TYPE_CHART_LABEL, word) +
           typeset_width(f->set, TYPE_CHART_LABEL, "  ");
}

/* To the end of the last column's words. */
static mpt width_in_rows(struct flow *f, const struct chart_key *keys, int n, mpt column_w, int rows) {
    mpt before = 0, widest = 0;
    for (int k = 0; k < n; k++) {
        if (k && k % rows == 0) {
            before += widest > column_w ? widest : column_w;
            widest = 0;
        }
        mpt width = entry_width(f, keys[k].text);
        widest = width > widest ? width : widest;
    }
    return before + widest - typeset_width(f->set, TYPE_CHART_LABEL, "  ");
}

int legend_rows(struct flow *f, mpt column_w, mpt width, int least) {
    struct chart_key keys[VERDICT_COUNT + 1];
    int n = entries(f, keys), rows = least;
    while (rows < n && width_in_rows(f, keys, n, column_w, rows) > width)
        rows++;
    return rows;
}

mpt legend_set(struct flow *f, struct tag *parent, struct point at, mpt column_w, int rows) {
    mpt leading = style_space(f->style, SPACE_LEGEND_LEADING), x = at.x, widest = 0;
    struct tag *list = tag_new(f->arena, parent, ROLE_L);
    struct chart_key keys[VERDICT_COUNT + 1];
    int n = entries(f, keys);
    for (int k = 0; k < n; k++) {
        if (k && k % rows == 0) {
            x += widest > column_w ? widest : column_w;
            widest = 0;
        }
        struct point place = {x, at.y + k % rows * leading};
        mpt width = entry_width(f, keys[k].text);
        set_entry(f, list, keys[k].judgement, keys[k].text, place);
        widest = width > widest ? width : widest;
    }
    return at.y + (rows - 1) * leading;
}

struct frame legend_item_set(struct flow *f, const struct item *item, struct frame at) {
    const struct style *s = f->style;
    (void)item;
    mpt column_w = style_space(s, SPACE_LEGEND_COLUMN_WIDTH);
    int rows = legend_rows(f, column_w, style_column_w(s, s->columns), LEGEND_ROWS);
    mpt more = (rows - LEGEND_ROWS) * style_space(s, SPACE_LEGEND_LEADING);
    at = frame_down(frame_need(f, at, units(s, LEGEND_LEAST) + more), style_space(s, SPACE_LEGEND_TOP));
    return frame_to(at, legend_set(f, at.tag, (struct point){s->margin, at.y}, column_w, rows));
}
