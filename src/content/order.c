#include "content/order.h"

static bool stands_before(const struct ordered *x, const struct ordered *y) {
    return x->known != y->known ? x->known : x->known && x->key < y->key;
}

struct ordered *municipalities_ordered(const struct view *v, const struct indicator *i, order_key *key) {
    struct ordered *list = ARENA_ARRAY(v->arena, struct ordered, (size_t)v->edition->n_municipalities);
    size_t n = 0;
    for (const struct unit *u = unit_municipality(v->edition->units); u; u = unit_municipality(u->next)) {
        struct ordered new = {.unit = u};
        new.known = key(v, i, u, &new.key);
        size_t at = n++;
        for (; at > 0 && stands_before(&new, &list[at - 1]); at--)
            list[at] = list[at - 1];
        list[at] = new;
    }
    return list;
}
