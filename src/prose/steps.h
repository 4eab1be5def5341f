#ifndef PROSE_STEPS_H
#define PROSE_STEPS_H
/* Steps side by side with an arrow from each to the next; more of them in several rows. */
#include "prose/strip.h"

/* Where the first of them stands: what stands beside them has the room to the left. */
mpt steps_x(const struct style *s);

#endif
