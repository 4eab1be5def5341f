#include "pages/legend.h"

#include "chart/symbol.h"
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/pages.h"

mpt legend_set(struct flow *f, struct tag *parent, struct point at, mpt column_w, int rows) {
    const struct style *s = f->style;
    struct tag *list = tag_new(f->arena, parent, ROLE_L);
    mpt leading = style_space(s, SPACE_LEGEND_LEADING), room = style_space(s, SPACE_LEGEND_MARK_WIDTH);
    double radius = style_points(s, SPACE_LEGEND_MARK_RADIUS), drop = style_points(s, SPACE_CHART_LABEL_DROP);
    mpt left = at.x;
    for (int v = 0; v < VERDICT_COUNT; v++) {
        mpt line = at.y + v % rows * leading;
        if (rows > 1)
            left = at.x + v / rows * column_w;
        const char *word = style_word(s, verdict_types[v].words);
        struct tag *item = tag_new(f->arena, list, ROLE_LI);
        struct tag *body = tag_new(f->arena, item, ROLE_LBODY);
        drawing_artifact(f->page, false);
        symbol_draw(&f->pen, (enum verdict)v, mpt_to_points(left) + radius, mpt_to_points(line) - drop,
                    radius, style_paint(s, PAINT_CHART_PAPER));
        drawing_tag(f->page, body);
        put(f, TYPE_CHART_LABEL, word, left + room, line);
        left += room + typeset_width(f->set, TYPE_CHART_LABEL, word) + style_space(s, SPACE_LEGEND_GAP);
    }
    drawing_artifact(f->page, false);
    return at.y + (rows - 1) * leading;
}

struct frame legend_item_set(struct flow *f, const struct item *item, struct frame at) {
    const struct style *s = f->style;
    (void)item;
    at = frame_down(frame_need(f, at, units(s, LEGEND_LEAST)), style_space(s, SPACE_LEGEND_TOP));
    mpt column_w = style_space(s, SPACE_LEGEND_COLUMN_WIDTH);
    return frame_to(at, legend_set(f, at.tag, (struct point){s->margin, at.y}, column_w, LEGEND_ROWS));
}
