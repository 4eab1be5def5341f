#ifndef CONTENT_LISTING_H
#define CONTENT_LISTING_H
/* Lists inside a sentence: "a, b och c", "4, 9 och 18–20". The conjunction is the layout's ("list-and"). */
#include "content/view.h"

/* "" for none. */
const char *listing_words(const struct view *v, const char *const *words, size_t n);

/* Ascending numbers; three or more in a row become a range. */
const char *listing_numbers(const struct view *v, const int *numbers, size_t n);

#endif
