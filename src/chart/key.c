#include "chart/key.h"

#include "chart/geometry.h"
#include "chart/name.h"

static double leading(const struct key *k) {
    return style_points(k->set->style, SPACE_CHART_KEY_LEADING);
}

struct key key_begin(struct pen *pen, struct typesetter *set, double left, double right, double y) {
    return (struct key){.pen = pen,
                        .set = set,
                        .left = left,
                        .right = right,
                        .between = style_points(set->style, SPACE_CHART_KEY_GAP),
                        .x = left,
                        .y = y - style_points(set->style, SPACE_CHART_KEY_LEADING)};
}

void key_break(struct key *k) {
    k->x = k->right;
}

double key_end(const struct key *k) {
    return k->y + leading(k) * k->more;
}

double key_add(struct key *k, double mark_w, const char *text) {
    const struct paragraph *words = name_break(
        k->set, TYPE_AXIS, text, mpt_from_points(k->right - k->left - mark_w + NAME_ROUNDING), NAME_LINES);
    double w = mark_w + name_width(words);
    if (!k->lines || k->x + k->between + w > k->right + 2 * NAME_ROUNDING) {
        k->y = key_end(k) + leading(k);
        k->lines++;
        k->more = 0;
        k->x = k->left - k->between;
    }
    double mark = k->x + k->between;
    if (k->pen)
        name_draw_in(k->pen, words, mark + mark_w, k->y, leading(k),
                     style_paint(k->set->style, PAINT_CHART_TEXT));
    if ((int)words->n - 1 > k->more)
        k->more = (int)words->n - 1;
    k->x = mark + w;
    return mark;
}
