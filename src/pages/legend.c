#include "pages/legend.h"

#include "chart/symbol.h"
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/pages.h"

/* A mark and its word; the width that they take in a column. */
static mpt set_entry(struct flow *f, struct tag *list, enum verdict verdict, mpt x, mpt y) {
    const struct style *s = f->style;
    double radius = style_points(s, SPACE_LEGEND_MARK_RADIUS), drop = style_points(s, SPACE_CHART_LABEL_DROP);
    const char *word = style_word(s, verdict_types[verdict].words);
    mpt room = style_space(s, SPACE_LEGEND_MARK_WIDTH), gap = typeset_width(f->set, TYPE_CHART_LABEL, "  ");
    struct tag *body = tag_new(f->arena, tag_new(f->arena, list, ROLE_LI), ROLE_LBODY);
    drawing_artifact(f->page, false);
    symbol_draw(&f->pen, verdict, mpt_to_points(x) + radius, mpt_to_points(y) - drop, radius,
                style_paint(s, PAINT_CHART_PAPER));
    drawing_tag(f->page, body);
    put(f, TYPE_CHART_LABEL, word, x + room, y);
    drawing_artifact(f->page, false);
    return room + typeset_width(f->set, TYPE_CHART_LABEL, word) + gap;
}

mpt legend_set(struct flow *f, struct tag *parent, struct point at, mpt column_w, int rows) {
    mpt leading = style_space(f->style, SPACE_LEGEND_LEADING), x = at.x, widest = 0;
    struct tag *list = tag_new(f->arena, parent, ROLE_L);
    int n = 0;
    for (int v = 0; v < VERDICT_COUNT; v++) {
        if (!f->content->occurs[v])
            continue;
        if (n && n % rows == 0) {
            x += widest > column_w ? widest : column_w;
            widest = 0;
        }
        mpt width = set_entry(f, list, (enum verdict)v, x, at.y + n++ % rows * leading);
        widest = width > widest ? width : widest;
    }
    return at.y + (rows - 1) * leading;
}

struct frame legend_item_set(struct flow *f, const struct item *item, struct frame at) {
    const struct style *s = f->style;
    (void)item;
    at = frame_down(frame_need(f, at, units(s, LEGEND_LEAST)), style_space(s, SPACE_LEGEND_TOP));
    mpt column_w = style_space(s, SPACE_LEGEND_COLUMN_WIDTH);
    return frame_to(at, legend_set(f, at.tag, (struct point){s->margin, at.y}, column_w, LEGEND_ROWS));
}
