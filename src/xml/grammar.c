#include "xml/grammar.h"
#include "base/buffer.h"
#include "xml/node.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

/* How the walk through a content model got to where it is. */
struct way {
    struct element_rule *rule;
    struct attribute_rule **attribute;
    struct child_rule **child;
    int position;
    bool optional, many;
    bool together; /* all that is found shares one position */
    bool needed;   /* one of what is found must be there */
};

static void collect(const struct grammar *g, struct way *w, const xmlNode *pattern);

static void collect_children(const struct grammar *g, struct way *w, const xmlNode *parent) {
    for (const xmlNode *n = node_child(parent, NULL); n; n = node_next(n, NULL))
        collect(g, w, n);
}

/* Marked p:former="the new name". */
static bool is_former(const xmlNode *pattern) {
    return xmlHasNsProp((xmlNode *)pattern, (const xmlChar *)"former",
                        (const xmlChar *)"urn:nya-perspektiv:schema:1") != NULL;
}

static void collect_attribute(const struct grammar *g, struct way *w, const xmlNode *pattern) {
    struct attribute_rule *r = ARENA_NEW(g->arena, struct attribute_rule);
    *r = (struct attribute_rule){.name = node_attribute_or(g->arena, pattern, "name", ""),
                                 .required = !w->optional,
                                 .former = is_former(pattern),
                                 .pattern = pattern};
    *w->attribute = r;
    w->attribute = &r->next;
}

static void collect_element(const struct grammar *g, struct way *w, const xmlNode *pattern) {
    const char *name = node_attribute_or(g->arena, pattern, "name", "");
    for (const struct child_rule *c = w->rule->children; c; c = c->next)
        if (strcmp(c->name, name) == 0)
            return;
    if (!w->together)
        w->position++;
    struct child_rule *r = ARENA_NEW(g->arena, struct child_rule);
    *r = (struct child_rule){.name = name,
                             .required = !w->optional,
                             .many = w->many,
                             .former = is_former(pattern),
                             .needed = w->needed,
                             .position = w->position,
                             .pattern = pattern};
    *w->child = r;
    w->child = &r->next;
}

/* A pattern that changes how what stands in it counts: <optional>, <choice> and the like. */
static void collect_inside(const struct grammar *g, struct way *w, const xmlNode *pattern) {
    struct way before = *w;
    bool often = node_is(pattern, "zeroOrMore") || node_is(pattern, "oneOrMore");
    bool choice = node_is(pattern, "choice");
    bool away = node_is(pattern, "optional") || node_is(pattern, "zeroOrMore");
    w->many |= often;
    w->needed = !away && (choice ? w->needed || !w->optional : w->needed);
    w->optional |= away || choice;
    if (!w->together && !node_is(pattern, "optional")) {
        w->position++;
        w->together = true;
    }
    collect_children(g, w, pattern);
    w->many = before.many;
    w->needed = before.needed;
    w->optional = before.optional;
    w->together = before.together;
}

static void collect(const struct grammar *g, struct way *w, const xmlNode *pattern) {
    if (node_is(pattern, "attribute"))
        collect_attribute(g, w, pattern);
    else if (node_is(pattern, "element"))
        collect_element(g, w, pattern);
    else if (node_is(pattern, "text"))
        w->rule->text = true;
    else if (node_is(pattern, "data") || node_is(pattern, "value") || node_is(pattern, "list"))
        w->rule->value = true;
    else if (node_is(pattern, "ref") && grammar_define(g, pattern))
        collect_children(g, w, grammar_define(g, pattern));
    else if (node_is(pattern, "group") || node_is(pattern, "div"))
        collect_children(g, w, pattern);
    else if (!node_is(pattern, "documentation") && !node_is(pattern, "empty"))
        collect_inside(g, w, pattern);
}

const xmlNode *grammar_define(const struct grammar *g, const xmlNode *ref) {
    const char *name = node_attribute_or(g->arena, ref, "name", "");
    for (const xmlNode *n = node_child(g->root, "define"); n; n = node_next(n, "define"))
        if (strcmp(node_attribute_or(g->arena, n, "name", ""), name) == 0)
            return n;
    return NULL;
}

const struct element_rule *grammar_rule(const struct grammar *g, const xmlNode *pattern) {
    if (pattern->_private)
        return pattern->_private;
    struct element_rule *rule = ARENA_NEW(g->arena, struct element_rule);
    rule->name = node_attribute_or(g->arena, pattern, "name", "");
    rule->pattern = pattern;
    struct way w = {.rule = rule, .attribute = &rule->attributes, .child = &rule->children};
    collect_children(g, &w, pattern);
    ((xmlNode *)pattern)->_private = rule;
    return rule;
}

void grammar_init(struct grammar *g, struct arena *a, const xmlNode *root) {
    *g = (struct grammar){.arena = a, .root = root, .uri = node_attribute_or(a, root, "ns", "")};
    const xmlNode *start = node_child(root, "start");
    const xmlNode *ref = node_child(start, "ref");
    g->start = grammar_rule(g, node_child(ref ? grammar_define(g, ref) : start, "element"));
}

const char *grammar_help(const struct grammar *g, const xmlNode *pattern) {
    const char *text = node_text(g->arena, node_child(pattern, "documentation"));
    return *text ? gettext(text) : NULL;
}

static void list_add(struct buffer *b, const char *name, bool required) {
    buffer_printf(b, required ? _("%s%s (required)") : "%s%s", b->len ? ", " : "", name);
}

static const char *list_take(const struct grammar *g, struct buffer *b) {
    const char *text = arena_strdup(g->arena, b->len ? buffer_text(b) : _("none"));
    buffer_release(b);
    return text;
}

const char *grammar_children(const struct grammar *g, const struct element_rule *rule) {
    struct buffer b = {0};
    for (const struct child_rule *c = rule->children; c; c = c->next)
        if (!c->former)
            list_add(&b, c->name, c->required);
    return list_take(g, &b);
}

const char *grammar_attributes(const struct grammar *g, const struct element_rule *rule) {
    struct buffer b = {0};
    for (const struct attribute_rule *r = rule->attributes; r; r = r->next)
        if (!r->former)
            list_add(&b, r->name, r->required);
    return list_take(g, &b);
}
