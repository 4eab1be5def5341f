#ifndef XML_TIDY_H
#define XML_TIDY_H
/*
 * Inside xml/: the texts of a parsed document become composed and lose what nobody sees (base/unicode.h).
 * Each element that held an invisible character is named in a warning with its place: what a word processor
 * or a web page left behind may be a mistake elsewhere, too.
 */
#include "base/arena.h"
#include "base/diag.h"

#include <libxml/tree.h>

/* The element, its attributes and all below it. */
void tidy(struct arena *a, xmlNode *element, struct diag *d);

#endif
