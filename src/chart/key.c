#include "chart/key.h"

#include "chart/name.h"

const double KEY_LINE = 11;

static const double BETWEEN = 11;
enum { LINES_MOST = 4 }; /* of one entry */

struct key key_begin(struct pen *pen, struct typesetter *set, double left, double right, double y) {
    return (struct key){.pen = pen,
                        .set = set,
                        .left = left,
                        .right = right,
                        .between = BETWEEN,
                        .x = left,
                        .y = y - KEY_LINE};
}

void key_break(struct key *k) {
    k->x = k->right;
}

double key_end(const struct key *k) {
    return k->y + KEY_LINE * k->more;
}

double key_add(struct key *k, double mark_w, const char *text) {
    const struct paragraph *words =
        name_break(k->set, TYPE_AXIS, text, mpt_from_points(k->right - k->left - mark_w + 0.01), LINES_MOST);
    double w = mark_w + name_width(words);
    if (!k->lines || k->x + k->between + w > k->right + 0.02) {
        k->y = key_end(k) + KEY_LINE;
        k->lines++;
        k->more = 0;
        k->x = k->left - k->between;
    }
    double mark = k->x + k->between;
    if (k->pen)
        name_draw(k->pen, words, mark + mark_w, k->y, KEY_LINE, INK_INK);
    if ((int)words->n - 1 > k->more)
        k->more = (int)words->n - 1;
    k->x = mark + w;
    return mark;
}
