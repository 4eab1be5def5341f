#ifndef XML_NODE_H
#define XML_NODE_H
/* Asking a node of a loaded document (xml/xml.h) for its place, name, attributes, children and text. */
#include "base/arena.h"
#include "base/diag.h"

#include <stdbool.h>

/* A node of the tree. It is libxml2's xmlNode, which the folders that only read documents know nothing of. */
typedef struct _xmlNode xml_node;

/* Where the element stands; for any other node, its parent's place. */
struct place node_place(const xml_node *n);

/* The local name, for comparing and for messages. */
const char *node_name(const xml_node *n);

/* An element of this local name; of this namespace. */
bool node_is(const xml_node *n, const char *name);
bool node_in(const xml_node *n, const char *uri);

/*
 * First child element, and next sibling element, of this name; NULL as name: of any. NULL when there is none.
 */
const xml_node *node_child(const xml_node *n, const char *name);
const xml_node *node_next(const xml_node *n, const char *name);

/*
 * What stands directly in the node, text and elements alike: the first of it, and the next; NULL at the end.
 * Of a piece of text, the text as it is; NULL for anything else.
 */
const xml_node *node_first(const xml_node *n);
const xml_node *node_following(const xml_node *n);
const char *node_piece(const xml_node *n);

/* The attribute's value without white space around it, owned by the arena; NULL when it is not there. */
const char *node_attribute(struct arena *a, const xml_node *n, const char *name);
const char *node_attribute_or(struct arena *a, const xml_node *n, const char *name, const char *otherwise);

/* All text in the node, white space collapsed and none around it, owned by the arena; "" for NULL. */
const char *node_text(struct arena *a, const xml_node *n);

/*
 * Runs of XML white space become one space; `trim` also takes those at both ends away. No-break spaces stay.
 */
char *text_collapse(struct arena *a, const char *text, bool trim);

#endif
