#ifndef BASE_WORD_H
#define BASE_WORD_H
#include <stdbool.h>

/*
 * True when two words are the same but for capital and small letters (utf8_small).
 */
bool word_same(const char *a, const char *b);

#endif
