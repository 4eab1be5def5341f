#include "pages/legend.h"

#include "chart/symbol.h"
#include "flow/put.h"
#include "pages/pages.h"

mpt legend_set(struct flow *f, struct tag *parent, struct point at, mpt column_w, int rows) {
    const struct style *s = f->style;
    struct tag *list = tag_new(f->arena, parent, ROLE_L);
    mpt left = at.x;
    for (int v = 0; v < VERDICT_COUNT; v++) {
        mpt line = at.y + v % rows * units(s, 1.75);
        if (rows > 1)
            left = at.x + v / rows * column_w;
        const char *word = style_word(s, verdict_types[v].words);
        struct tag *item = tag_new(f->arena, list, ROLE_LI);
        struct tag *body = tag_new(f->arena, item, ROLE_LBODY);
        drawing_artifact(f->page, false);
        symbol_draw(&f->pen, (enum verdict)v, mpt_to_points(left) + 3.5, mpt_to_points(line) - 2.9, 3.5,
                    INK_PAPER);
        drawing_tag(f->page, body);
        put(f, TYPE_CHART_LABEL, word, left + PT(12), line);
        left += PT(12) + typeset_width(f->set, TYPE_CHART_LABEL, word) + PT(18);
    }
    drawing_artifact(f->page, false);
    return at.y + (rows - 1) * units(s, 1.75);
}

struct frame legend_item_set(struct flow *f, const struct item *item, struct frame at) {
    (void)item;
    at = frame_down(frame_need(f, at, units(f->style, 5)), units(f->style, 2.5));
    return frame_to(at, legend_set(f, at.tag, (struct point){f->style->margin, at.y}, PT(100), 2));
}
