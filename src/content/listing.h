#ifndef CONTENT_LISTING_H
#define CONTENT_LISTING_H
/* Lists inside a sentence: "a, b och c", "4, 9 och 18–20". The conjunction is the layout's ("list-and"). */
#include "content/maker.h"

/* "" for none. */
const char *listing_words(struct maker *m, const char *const *words, size_t n);

/* Ascending numbers; three or more in a row become a range. */
const char *listing_numbers(struct maker *m, const int *numbers, size_t n);

#endif
