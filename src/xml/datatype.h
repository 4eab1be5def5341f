#ifndef XML_DATATYPE_H
#define XML_DATATYPE_H
/* Whether a value is one that a RELAX NG pattern allows, and in words what is. */
#include "base/near.h"
#include "xml/grammar.h"

#include <stdbool.h>

/* `pattern`: an <attribute> or an <element>; `value` without white space around it. */
bool datatype_allows(const struct grammar *g, const xmlNode *pattern, const char *value);

/*
 * "one of up, down", "a whole number from 1 to 12": what the pattern allows, for a hint. "" for plain text,
 * of which the pattern's documentation says more.
 */
const char *datatype_words(const struct grammar *g, const xmlNode *pattern);

/* Adds the values that the pattern lists to the search for what was meant. */
void datatype_near(const struct grammar *g, const xmlNode *pattern, struct near *near);

#endif
