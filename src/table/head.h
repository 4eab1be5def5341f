#ifndef TABLE_HEAD_H
#define TABLE_HEAD_H
/* Inside table/: the head of a part, level or set upwards. */
#include "table/part.h"

struct table_head {
    const struct table_part *part;
    mpt x;
    bool no_top;     /* a rule stands above it already */
    struct tag *tag; /* its THEAD; NULL: it is repeated for the eye, as an artifact */
};

/* Draws it from y on; its lower edge. */
mpt table_head_draw(struct flow *f, const struct table_head *head, mpt y);

#endif
