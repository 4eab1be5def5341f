#ifndef CONTENT_SPELLING_H
#define CONTENT_SPELLING_H
/*
 * Words that no dictionary has: Hunspell's of the edition's language (input/locale.h), the edition's own
 * list, and the names that the edition gives. What is told is a word that a proofreader would look at: not
 * names inside a sentence, acronyms, words of three letters and fewer, nor words with digits or addresses.
 */
#include "base/diag.h"
#include "input/locale.h"
#include "model/edition.h"

struct spelling; /* the open dictionary */

/*
 * NULL where the language names no dictionary, and, with a warning, where this machine lacks it: then nothing
 * is spelt, which is no error.
 */
struct spelling *spelling_open(const struct locale *l, const struct edition *e, struct diag *d);
void spelling_close(struct spelling *s);

/* Whether a word stands in a dictionary as it is, or among the edition's own. */
bool spelling_has(const struct spelling *s, const char *word);

/* Warns of each word once, where it stands first, with how often it stands, and what may be meant. */
void spelling_edition(const struct spelling *s, const struct edition *e, struct diag *d);

#endif
