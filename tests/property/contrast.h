#ifndef PROPERTY_CONTRAST_H
#define PROPERTY_CONTRAST_H
/* Contrast between inks as the screen shows them (WCAG 2.2, "contrast ratio" and "relative luminance"). */
#include "input/style.h"

double contrast(const struct style *s, enum ink_id a, enum ink_id b);

/* Inks for the motif, areas and hairlines only: nothing is told by them alone. */
bool ink_is_quiet(enum ink_id ink);

#endif
