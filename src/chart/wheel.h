#ifndef CHART_WHEEL_H
#define CHART_WHEEL_H
/* The annual cycle as a wheel: a band of months, an outer and an inner ring of activities (DESIGN-TOKENS, section 6). */
#include "chart/pen.h"
#include "input/edition.h"
#include "text/paragraph.h"

/* Draws around the centre of `box`, which is square. `months` are the twelve names, `middle` the words in the hub. */
void wheel_draw(struct pen *p, struct typesetter *t, const struct cycle *c, const char *const months[12],
                const char *const ring_words[2], struct box box);

#endif
