#ifndef TEXT_TIE_H
#define TEXT_TIE_H
/*
 * Which words hold together across a space, so that a line does not end between them: a number and its unit,
 * a page and its number, a short word and what it leads to (Svenska skrivregler; Hochuli, "Detail in
 * Typography"). The words are the layout's: "kept-units", "kept-labels".
 */
#include "input/style.h"

#include <stddef.h>

/*
 * The penalty of a line's end between two words, in the breaker's measure (paragraph.c); 0 when they are
 * strangers.
 */
double tie_penalty(const struct style *s, const char *before, size_t n_before, const char *after,
                   size_t n_after);

#endif
