#include "chart/labels.h"

#include "chart/geometry.h"

/* neighbours that touch: their first one's mean position, less the gaps before it */
struct pool {
    double sum;
    size_t n;
};

void labels_spread(double *at, size_t n, double gap, double low, double high) {
    struct pool pools[LABELS_MAX];
    if (n > LABELS_MAX)
        n = LABELS_MAX;
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        pools[count++] = (struct pool){at[i] - gap * (double)i, 1};
        while (count > 1 && pools[count - 2].sum / (double)pools[count - 2].n >
                                pools[count - 1].sum / (double)pools[count - 1].n) {
            pools[count - 2].sum += pools[count - 1].sum;
            pools[count - 2].n += pools[count - 1].n;
            count--;
        }
    }
    size_t i = 0;
    for (size_t p = 0; p < count; p++)
        for (size_t k = 0; k < pools[p].n; k++, i++)
            at[i] = pools[p].sum / (double)pools[p].n + gap * (double)i;
    /* Back inside the ends: from below, then from above. */
    for (i = 0; i < n; i++)
        if (at[i] < low + gap * (double)i)
            at[i] = low + gap * (double)i;
    for (i = n; i-- > 0;)
        if (at[i] > high - gap * (double)(n - 1 - i))
            at[i] = high - gap * (double)(n - 1 - i);
}

void label_left(struct pen *p, struct typesetter *t, int type, const char *text, double x, double y) {
    pen_text(p, typeset(t, type, text), x, y, typeset_style(t, type)->ink);
}

void label_center(struct pen *p, struct typesetter *t, int type, const char *text, double x, double y) {
    pen_text_center(p, typeset(t, type, text), x, y, typeset_style(t, type)->ink);
}

void label_right(struct pen *p, struct typesetter *t, int type, const char *text, double x, double y) {
    pen_text_right(p, typeset(t, type, text), x, y, typeset_style(t, type)->ink);
}

double label_between(struct pen *p, struct typesetter *t, const char *text, double x, double y, double end,
                     double most) {
    double half = mpt_to_points(typeset_width(t, TYPE_AXIS, text)) / 2;
    if (x - half < end + style_points(t->style, SPACE_CHART_AXIS_APART) || x + half > most)
        return end;
    label_center(p, t, TYPE_AXIS, text, x, y);
    return x + half;
}
