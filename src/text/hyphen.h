#ifndef TEXT_HYPHEN_H
#define TEXT_HYPHEN_H
/* Hyphenation by Franklin Liang's patterns, with libhyphen and Debian's dictionaries. */
#include "base/diag.h"

#include <stdbool.h>
#include <stddef.h>

struct hyphenator;

/* Opens the dictionary of a language ("sv"); an error when there is none. */
bool hyphenator_open(const char *language, struct diag *d, struct hyphenator **out);
void hyphenator_close(struct hyphenator *h); /* NULL is fine */

enum { HYPHEN_BEFORE = 3, HYPHEN_AFTER = 3 }; /* fewest letters before and after a hyphen */

/*
 * For each byte of a lower- or upper-case word: breaks[i] is true when the word may be divided behind byte i.
 * `breaks` has room for `len` items.
 */
void hyphenator_breaks(const struct hyphenator *h, const char *word, size_t len, bool *breaks);

#endif
