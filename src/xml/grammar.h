#ifndef XML_GRAMMAR_H
#define XML_GRAMMAR_H
/*
 * What a RELAX NG schema allows in each element, as plain lists that messages can name. Content models are
 * flattened: which attributes and children there are, which of them must be there, in which order. What that
 * leaves out (a choice that needs one of its branches, for instance) is left to libxml2's validator, see
 * xml/schema.h.
 */
#include "base/arena.h"

#include <libxml/tree.h>
#include <stdbool.h>

struct attribute_rule {
    const char *name;
    bool required;
    bool former;            /* a name of earlier editions: allowed, but never offered */
    const xmlNode *pattern; /* the schema's <attribute> */
    struct attribute_rule *next;
};

struct child_rule {
    const char *name;
    bool required, many;
    bool former;            /* likewise */
    bool needed;            /* one at least of those at this position must be there */
    int position;           /* children stand in ascending order of it */
    const xmlNode *pattern; /* the schema's <element> */
    struct child_rule *next;
};

struct element_rule {
    const char *name;
    struct attribute_rule *attributes;
    struct child_rule *children;
    bool text;  /* any text may stand in it */
    bool value; /* its text is a value of `pattern` */
    const xmlNode *pattern;
};

struct grammar {
    struct arena *arena;
    const xmlNode *root; /* the schema's <grammar>, borrowed */
    const char *uri;     /* namespace of the elements */
    const struct element_rule *start;
};

void grammar_init(struct grammar *g, struct arena *a, const xmlNode *root);

/* The rule of one of the schema's <element>s, made at the first call. */
const struct element_rule *grammar_rule(const struct grammar *g, const xmlNode *pattern);

/* The <define> behind a <ref>; NULL when there is none. */
const xmlNode *grammar_define(const struct grammar *g, const xmlNode *ref);

/* The a:documentation of an <element> or <attribute>, translated; NULL when it has none. */
const char *grammar_help(const struct grammar *g, const xmlNode *pattern);

/* "name, statement", in the order of the schema, those that must be there marked; for hints. */
const char *grammar_children(const struct grammar *g, const struct element_rule *rule);
const char *grammar_attributes(const struct grammar *g, const struct element_rule *rule);

#endif
