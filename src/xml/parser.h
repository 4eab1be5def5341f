#ifndef XML_PARSER_H
#define XML_PARSER_H
/* One file's bytes to a tree, with the place of every element. */
#include "base/arena.h"
#include "base/diag.h"

#include <libxml/tree.h>
#include <stddef.h>

/*
 * NULL after an error, which is the first fault in the file: what a parser says after that is guesswork.
 * `file` is kept in the places. The tree's strings are its own, so that its nodes may move to another
 * document.
 */
xmlDoc *parser_read(struct arena *a, const char *file, const char *bytes, size_t len, struct diag *d);

#endif
