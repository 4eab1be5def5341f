#ifndef CONTENT_ORDER_H
#define CONTENT_ORDER_H
/* Inside content/: municipalities in the order of what is known of them. */
#include "content/view.h"

struct ordered {
    const struct unit *unit;
    bool known;
    double key;
};

/* Finds what a municipality is ordered by; false when it is not known. */
typedef bool order_key(const struct view *v, const struct indicator *i, const struct unit *u, double *key);

/* All municipalities, the lowest key first, those without one last; equals in the edition's order. */
struct ordered *municipalities_ordered(const struct view *v, const struct indicator *i, order_key *key);

#endif
