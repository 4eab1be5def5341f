#ifndef TEXT_HYPHEN_H
#define TEXT_HYPHEN_H
/* Hyphenation by Franklin Liang's patterns, with libhyphen and the dictionary that the language names. */
#include "base/diag.h"
#include "input/locale.h"

#include <stdbool.h>
#include <stddef.h>

struct hyphenator;

/* Opens a language's dictionary; an error when there is none. */
bool hyphenator_open(const struct hyphenation *of, struct diag *d, struct hyphenator **out);
void hyphenator_close(struct hyphenator *h); /* NULL is fine */

/* Letters of the shortest word that is divided. */
int hyphenator_shortest(const struct hyphenator *h);

/*
 * For each byte of a lower- or upper-case word: breaks[i] is true when the word may be divided behind byte i.
 * `breaks` has room for `len` items.
 */
void hyphenator_breaks(const struct hyphenator *h, const char *word, size_t len, bool *breaks);

#endif
