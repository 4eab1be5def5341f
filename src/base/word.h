#ifndef BASE_WORD_H
#define BASE_WORD_H
#include <stdbool.h>

/*
 * True when two words are the same but for capital and small letters (A to Z, Å, Ä, Ö and the rest of
 * Latin-1).
 */
bool word_same(const char *a, const char *b);

#endif
