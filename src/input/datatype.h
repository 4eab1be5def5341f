#ifndef INPUT_DATATYPE_H
#define INPUT_DATATYPE_H
/* Whether a value is one that a RELAX NG pattern allows, and in words what is. */
#include "input/grammar.h"

#include <stdbool.h>

/* `pattern`: an <attribute> or an <element>; `value` without white space around it. */
bool datatype_allows(const struct grammar *g, const xmlNode *pattern, const char *value);

/*
 * "up, down", "a whole number from 1 to 12": what the pattern allows, for a hint. "" for
 * plain text, of which the pattern's documentation says more.
 */
const char *datatype_words(const struct grammar *g, const xmlNode *pattern, const char *value);

#endif
