#ifndef CONTENT_PERSON_H
#define CONTENT_PERSON_H
/*
 * Persons without a role. A report says who does what by role, since names grow old before it does; where a
 * name is due, the role stands in the same sentence.
 *
 * There is no list of names. Two or more words in a row with a capital letter each are taken for a name,
 * unless one of them is part of a name that the edition gives (a unit, a group, an indicator, …) or stands
 * in its word list; or unless all of them are ordinary words, "Röda Korset", as far as there is a
 * dictionary. The first word of a sentence is capital anyway, and counts only when it is no ordinary word;
 * without a dictionary it does not count. What is emphasised is a title.
 */
#include "content/spelling.h"

/* Warns of each; `s` may be NULL. */
void persons_edition(const struct locale *l, const struct spelling *s, const struct edition *e,
                     struct diag *d);

#endif
