#include "xml/node.h"

#include <libxml/tree.h>
#include <string.h>

struct place node_place(const xmlNode *n) {
    while (n && n->type != XML_ELEMENT_NODE)
        n = n->parent;
    return n && n->_private ? *(const struct place *)n->_private : (struct place){0};
}

const char *node_name(const xmlNode *n) {
    return (const char *)n->name;
}

bool node_is(const xmlNode *n, const char *name) {
    return n->type == XML_ELEMENT_NODE && strcmp(node_name(n), name) == 0;
}

bool node_in(const xmlNode *n, const char *uri) {
    return n->ns && n->ns->href && strcmp((const char *)n->ns->href, uri) == 0;
}

static const xmlNode *node_find(const xmlNode *n, const char *name) {
    while (n && (n->type != XML_ELEMENT_NODE || (name && !node_is(n, name))))
        n = n->next;
    return n;
}

const xmlNode *node_child(const xmlNode *n, const char *name) {
    return node_find(n->children, name);
}

const xmlNode *node_next(const xmlNode *n, const char *name) {
    return node_find(n->next, name);
}

const xmlNode *node_first(const xmlNode *n) {
    return n->children;
}

const xmlNode *node_following(const xmlNode *n) {
    return n->next;
}

const char *node_piece(const xmlNode *n) {
    return n->type == XML_TEXT_NODE ? (const char *)n->content : NULL;
}

const char *node_attribute(struct arena *a, const xmlNode *n, const char *name) {
    return node_attribute_or(a, n, name, NULL);
}

const char *node_attribute_or(struct arena *a, const xmlNode *n, const char *name, const char *otherwise) {
    xmlChar *value = xmlGetNoNsProp((xmlNode *)n, (const xmlChar *)name);
    if (!value)
        return otherwise;
    const char *copy = text_collapse(a, (const char *)value, true);
    xmlFree(value);
    return copy;
}

const char *node_text(struct arena *a, const xmlNode *n) {
    xmlChar *text = n ? xmlNodeGetContent(n) : NULL;
    const char *copy = text_collapse(a, text ? (const char *)text : "", true);
    xmlFree(text);
    return copy;
}

static bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

char *text_collapse(struct arena *a, const char *text, bool trim) {
    char *out = arena_alloc(a, strlen(text) + 1);
    size_t n = 0;
    for (; *text; text++) {
        if (!is_space(*text))
            out[n++] = *text;
        else if (n == 0 ? !trim : out[n - 1] != ' ')
            out[n++] = ' ';
    }
    if (trim && n > 0 && out[n - 1] == ' ')
        n--;
    out[n] = '\0';
    return out;
}
