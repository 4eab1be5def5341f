#include "pages/legend.h"

#include "chart/symbol.h"
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/pages.h"

static const char *words_of(const struct style *s, int verdict) {
    return style_word(s, verdict_types[verdict].words);
}

/* An entry with the space behind it. */
static mpt entry_width(struct flow *f, int verdict) {
    const struct style *s = f->style;
    return style_space(s, SPACE_LEGEND_MARK_WIDTH) +
           typeset_width(f->set, TYPE_CHART_LABEL, words_of(s, verdict)) + style_space(s, SPACE_LEGEND_GAP);
}

static void set_entry(struct flow *f, struct tag *list, int verdict, mpt x, mpt y) {
    const struct style *s = f->style;
    double radius = style_points(s, SPACE_LEGEND_MARK_RADIUS), drop = style_points(s, SPACE_CHART_LABEL_DROP);
    struct tag *item = tag_new(f->arena, list, ROLE_LI);
    struct tag *body = tag_new(f->arena, item, ROLE_LBODY);
    drawing_artifact(f->page, false);
    symbol_draw(&f->pen, (enum verdict)verdict, mpt_to_points(x) + radius, mpt_to_points(y) - drop, radius,
                style_paint(s, PAINT_CHART_PAPER));
    drawing_tag(f->page, body);
    put(f, TYPE_CHART_LABEL, words_of(s, verdict), x + style_space(s, SPACE_LEGEND_MARK_WIDTH), y);
    drawing_artifact(f->page, false);
}

mpt legend_set(struct flow *f, struct tag *parent, struct point at, mpt column_w, int rows) {
    mpt leading = style_space(f->style, SPACE_LEGEND_LEADING), left = at.x, widest = 0;
    struct tag *list = tag_new(f->arena, parent, ROLE_L);
    for (int v = 0; v < VERDICT_COUNT; v++) {
        if (v && v % rows == 0) {
            left += widest > column_w ? widest : column_w;
            widest = 0;
        }
        mpt width =
            style_space(f->style, SPACE_LEGEND_MARK_WIDTH) +
            typeset_width(f->set, TYPE_CHART_LABEL, arena_printf(f->arena, "%s  ", words_of(f->style, v)));
        widest = width > widest ? width : widest;
        set_entry(f, list, v, left, at.y + v % rows * leading);
    }
    return at.y + (rows - 1) * leading;
}

/* Whether an entry at x stands on the next line. */
static bool wraps(struct flow *f, int verdict, mpt x) {
    const struct style *s = f->style;
    return verdict && x + entry_width(f, verdict) - style_space(s, SPACE_LEGEND_GAP) > s->page_w - s->margin;
}

mpt legend_line_height(struct flow *f) {
    mpt x = f->style->margin, height = 0;
    for (int v = 0; v < VERDICT_COUNT; x += entry_width(f, v++))
        if (wraps(f, v, x)) {
            x = f->style->margin;
            height += style_space(f->style, SPACE_LEGEND_LEADING);
        }
    return height;
}

mpt legend_set_line(struct flow *f, struct tag *parent, mpt y) {
    struct tag *list = tag_new(f->arena, parent, ROLE_L);
    mpt x = f->style->margin;
    for (int v = 0; v < VERDICT_COUNT; x += entry_width(f, v++)) {
        if (wraps(f, v, x)) {
            x = f->style->margin;
            y += style_space(f->style, SPACE_LEGEND_LEADING);
        }
        set_entry(f, list, v, x, y);
    }
    return y;
}

struct frame legend_item_set(struct flow *f, const struct item *item, struct frame at) {
    const struct style *s = f->style;
    (void)item;
    at = frame_down(frame_need(f, at, units(s, LEGEND_LEAST)), style_space(s, SPACE_LEGEND_TOP));
    mpt column_w = style_space(s, SPACE_LEGEND_COLUMN_WIDTH);
    return frame_to(at, legend_set(f, at.tag, (struct point){s->margin, at.y}, column_w, LEGEND_ROWS));
}
