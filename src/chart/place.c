#include "chart/place.h"

#include <math.h>

/* Of a line of 7.5 to 8.25 pt: above and below its baseline; around it. */
static const double UP = 6.2, DOWN = 2, AIR = 1.2;

enum { DIRECTIONS = 16, RINGS = 30 };

struct place_map place_begin(struct arena *a, size_t room, double left, double top, double right,
                             double bottom) {
    return (struct place_map){.plot = {left, top, right, bottom},
                              .taken = ARENA_ARRAY(a, struct place_box, room),
                              .capacity = room};
}

void place_take(struct place_map *m, struct place_box box) {
    if (m->n < m->capacity)
        m->taken[m->n++] = box;
}

static bool is_free(const struct place_map *m, struct place_box b) {
    if (b.left < m->plot.left || b.right > m->plot.right || b.top < m->plot.top || b.bottom > m->plot.bottom)
        return false;
    for (size_t i = 0; i < m->n; i++) {
        const struct place_box *t = &m->taken[i];
        if (b.left - AIR < t->right && t->left < b.right + AIR && b.top - AIR < t->bottom &&
            t->top < b.bottom + AIR)
            return false;
    }
    return true;
}

/* 0 is right of the mark; then left, above, below, and what lies between. */
static double direction(int i) {
    static const int order[DIRECTIONS] = {0, 8, 12, 4, 14, 2, 10, 6, 15, 1, 9, 7, 13, 11, 3, 5};
    return 2 * M_PI * order[i] / DIRECTIONS;
}

bool place_near(struct place_map *m, double x, double y, double r, double w, double *at_x, double *at_y) {
    for (int ring = 0; ring < RINGS; ring++)
        for (int i = 0; i < DIRECTIONS; i++) {
            double away = r + 2.5 + 5.0 * ring, c = cos(direction(i)), s = sin(direction(i));
            /* The text's middle goes out so far that its near edge is `away` from the mark. */
            double middle_x = x + c * (away + w / 2), middle_y = y + s * (away + (UP + DOWN) / 2);
            struct place_box b = {middle_x - w / 2, middle_y - (UP + DOWN) / 2, middle_x + w / 2,
                                  middle_y + (UP + DOWN) / 2};
            if (!is_free(m, b))
                continue;
            place_take(m, b);
            *at_x = b.left;
            *at_y = b.bottom - DOWN;
            return true;
        }
    return false;
}
