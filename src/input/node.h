#ifndef INPUT_NODE_H
#define INPUT_NODE_H
/* Asking a node of a loaded document (input/xml.h) for its place, name, attributes, children and text. */
#include "base/arena.h"
#include "base/diag.h"

#include <libxml/tree.h>
#include <stdbool.h>

/* Where the element stands; for any other node, its parent's place. */
struct place node_place(const xmlNode *n);

/* The local name, for comparing and for messages. */
const char *node_name(const xmlNode *n);

/* An element of this local name; of this namespace. */
bool node_is(const xmlNode *n, const char *name);
bool node_in(const xmlNode *n, const char *uri);

/*
 * First child element, and next sibling element, of this name; NULL as name: of any. NULL when there is none.
 */
const xmlNode *node_child(const xmlNode *n, const char *name);
const xmlNode *node_next(const xmlNode *n, const char *name);

/* The attribute's value without white space around it, owned by the arena; NULL when it is not there. */
const char *node_attribute(struct arena *a, const xmlNode *n, const char *name);
const char *node_attribute_or(struct arena *a, const xmlNode *n, const char *name, const char *otherwise);

/* All text in the node, white space collapsed and none around it, owned by the arena; "" for NULL. */
const char *node_text(struct arena *a, const xmlNode *n);

/*
 * Runs of XML white space become one space; `trim` also takes those at both ends away. No-break spaces stay.
 */
char *text_collapse(struct arena *a, const char *text, bool trim);

#endif
