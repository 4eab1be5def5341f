#ifndef PAGES_MOTIF_H
#define PAGES_MOTIF_H
/*
 * Inside pages/: the fan of fields, one a municipality, that covers and area openers share: all meet in one
 * point on the horizon; in its own edition a municipality's field is marked; where goals are what it is
 * about, the fields are divided into squares, one row a goal of five.
 */
#include "flow/flow.h"

struct motif {
    mpt top, base;    /* of the fields: the horizon and the line they stand on */
    mpt block_bottom; /* of the block behind, with bleed */
    bool names;       /* municipalities' names along the fields */
    /* Fields cut into as many squares as there are goals; else stripes with the own field marked. */
    bool goals;
};

void motif_draw(struct flow *f, const struct motif *m);

#endif
