#include "chart/key.h"

#include "chart/labels.h"

const double KEY_LINE = 11;

static const double BETWEEN = 11;

struct key key_begin(struct pen *pen, struct typesetter *set, double left, double right, double y) {
    return (struct key){.pen = pen, .set = set, .left = left, .right = right, .x = left, .y = y - KEY_LINE};
}

void key_break(struct key *k) {
    k->x = k->right;
}

double key_add(struct key *k, double mark_w, const char *text) {
    const struct text_run *run = label_fit(k->set, TYPE_AXIS, text, k->right - k->left - mark_w);
    double w = mark_w + mpt_to_points(run->width);
    if (!k->lines || k->x + BETWEEN + w > k->right) {
        k->lines++;
        k->y += KEY_LINE;
        k->x = k->left - BETWEEN;
    }
    double mark = k->x + BETWEEN;
    if (k->pen)
        pen_text(k->pen, run, mark + mark_w, k->y, INK_INK);
    k->x = mark + w;
    return mark;
}
