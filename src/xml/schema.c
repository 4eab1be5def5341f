#include "xml/schema.h"
#include "base/near.h"
#include "xml/datatype.h"
#include "xml/grammar.h"
#include "xml/node.h"

#include <libintl.h>
#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <string.h>

#define _(text) gettext(text)

static const char *name_near(struct near n, struct grammar *g, const char *rest) {
    return n.best ? arena_printf(g->arena, _("did you mean %s? %s"), n.best, rest) : rest;
}

static const struct child_rule *child_find(const struct element_rule *rule, const char *name) {
    const struct child_rule *c = rule->children;
    while (c && strcmp(c->name, name) != 0)
        c = c->next;
    return c;
}

static const char *children_hint(struct grammar *g, const struct element_rule *rule, const char *typed) {
    struct near near = near_begin(typed);
    for (const struct child_rule *c = rule->children; c; c = c->next)
        near_add(&near, c->name);
    const char *rest =
        arena_printf(g->arena, _("allowed in <%s>: %s"), rule->name, grammar_children(g, rule));
    return name_near(near, g, rest);
}

/* The value with a point for its comma, when that is what makes a number of it; else NULL. */
static const char *value_pointed(struct grammar *g, const xmlNode *pattern, const char *value) {
    char *pointed = arena_strdup(g->arena, value), *comma = strchr(pointed, ',');
    if (!comma)
        return NULL;
    *comma = '.';
    return datatype_allows(g, pattern, pointed) ? pointed : NULL;
}

static const char *value_hint(struct grammar *g, const xmlNode *pattern, const char *value) {
    const char *words = datatype_words(g, pattern), *help = grammar_help(g, pattern);
    const char *pointed = value_pointed(g, pattern, value), *rest;
    struct near near = near_begin(value);
    if (pointed)
        return arena_printf(g->arena, _("write %s, with a decimal point"), pointed);
    if (!help)
        rest = arena_printf(g->arena, _("write %s"), *words ? words : _("some text"));
    else if (!*words)
        rest = arena_printf(g->arena, _("what belongs there: %s"), help);
    else
        rest = arena_printf(g->arena, _("write %s (%s)"), words, help);
    datatype_near(g, pattern, &near);
    return name_near(near, g, rest);
}

static void attribute_check(struct grammar *g, const struct element_rule *rule, const xmlNode *n,
                            const xmlAttr *attr, struct diag *d) {
    const char *name = (const char *)attr->name;
    struct near near = near_begin(name);
    const struct attribute_rule *r = rule->attributes;
    for (; r && (attr->ns || strcmp(r->name, name) != 0); r = r->next)
        near_add(&near, r->name);
    if (!r) {
        const char *all =
            arena_printf(g->arena, _("attributes of <%s>: %s"), rule->name, grammar_attributes(g, rule));
        diag_error(d, node_place(n), name_near(near, g, all), _("<%s> has no attribute %s%s%s"), rule->name,
                   attr->ns && attr->ns->prefix ? (const char *)attr->ns->prefix : "", attr->ns ? ":" : "",
                   name);
        return;
    }
    const char *value = node_attribute_or(g->arena, n, name, "");
    if (!datatype_allows(g, r->pattern, value))
        diag_error(d, node_place(n), value_hint(g, r->pattern, value), _("%s=\"%s\" is not a value for <%s>"),
                   name, value, rule->name);
}

static void attributes_check(struct grammar *g, const struct element_rule *rule, const xmlNode *n,
                             struct diag *d) {
    for (const xmlAttr *attr = n->properties; attr; attr = attr->next)
        attribute_check(g, rule, n, attr, d);
    for (const struct attribute_rule *r = rule->attributes; r; r = r->next)
        if (r->required && !node_attribute(g->arena, n, r->name))
            diag_error(d, node_place(n), value_hint(g, r->pattern, ""), _("<%s> lacks the attribute %s"),
                       rule->name, r->name);
}

/* Text where only elements may stand, or a value that is none. */
static void text_check(struct grammar *g, const struct element_rule *rule, const xmlNode *n, struct diag *d) {
    if (rule->text)
        return;
    const char *text = "";
    for (const xmlNode *c = n->children; c && !*text; c = c->next)
        if (c->type == XML_TEXT_NODE || c->type == XML_CDATA_SECTION_NODE)
            text = text_collapse(g->arena, (const char *)c->content, true);
    if (rule->value && !datatype_allows(g, rule->pattern, text))
        diag_error(d, node_place(n), value_hint(g, rule->pattern, text), _("\"%s\" is not a value for <%s>"),
                   text, rule->name);
    else if (!rule->value && *text)
        diag_error(d, node_place(n), children_hint(g, rule, ""),
                   _("text may not stand directly in <%s>: \"%.*s\""), rule->name, (int)strcspn(text, " "),
                   text);
}

static void element_check(struct grammar *g, const struct element_rule *rule, const xmlNode *n,
                          struct diag *d);

/* How far the check of an element's children has come. */
struct progress {
    int position;
    const xmlNode *at; /* the child that took it there */
};

/* One child: is it the only one of its kind, does it follow those before it? */
static void order_check(struct grammar *g, const struct element_rule *rule, const struct child_rule *c,
                        const xmlNode *child, struct progress *p, struct diag *d) {
    const xmlNode *first = node_child(child->parent, c->name);
    if (!c->many && first != child) {
        diag_error(d, node_place(child), _("keep one of the two"),
                   _("<%s> holds a second <%s>; the first is on line %d"), rule->name, c->name,
                   node_place(first).line);
    } else if (c->position < p->position) {
        const char *hint = arena_printf(g->arena, _("move it before <%s> on line %d"), node_name(p->at),
                                        node_place(p->at).line);
        diag_error(d, node_place(child), hint, _("<%s> stands too late in <%s>"), c->name, rule->name);
    } else {
        *p = (struct progress){c->position, child};
    }
}

static void child_check(struct grammar *g, const struct element_rule *rule, const xmlNode *child,
                        struct progress *p, struct diag *d) {
    const char *name = node_name(child);
    const struct child_rule *c = child_find(rule, name);
    if (!node_in(child, g->uri)) {
        const char *hint = arena_printf(
            g->arena, _("write xmlns=\"%s\" in the outermost element of each file, and no prefix"), g->uri);
        diag_error(d, node_place(child), hint, _("<%s> is in another namespace than the schema's"), name);
    } else if (!c) {
        diag_error(d, node_place(child), children_hint(g, rule, name), _("<%s> may not stand in <%s>"), name,
                   rule->name);
    } else {
        order_check(g, rule, c, child, p, d);
        element_check(g, grammar_rule(g, c->pattern), child, d);
    }
}

/*
 * Whether a child that is not known here looks like a slip of `name`: then it is reported as that, and not as
 * missing too.
 */
static bool child_misspelt(const struct element_rule *rule, const xmlNode *n, const char *name) {
    for (const xmlNode *child = node_child(n, NULL); child; child = node_next(child, NULL)) {
        struct near near = near_begin(node_name(child));
        near_add(&near, name);
        if (near.best && !child_find(rule, node_name(child)))
            return true;
    }
    return false;
}

/* Names of the children at one position when none of them is there; NULL when one is. */
static const char *children_lacking(struct grammar *g, const xmlNode *n, const struct child_rule *from) {
    const char *names = NULL;
    for (const struct child_rule *c = from; c && c->position == from->position; c = c->next) {
        if (node_child(n, c->name))
            return NULL;
        names = names ? arena_printf(g->arena, "%s, %s", names, c->name) : c->name;
    }
    return names;
}

static void missing_check(struct grammar *g, const struct element_rule *rule, const xmlNode *n,
                          struct diag *d) {
    int position = 0;
    for (const struct child_rule *c = rule->children; c; position = c->position, c = c->next) {
        const char *lacking = c->needed && c->position != position ? children_lacking(g, n, c) : NULL;
        if (lacking)
            diag_error(d, node_place(n), arena_printf(g->arena, _("add one of %s"), lacking),
                       _("<%s> is not complete"), rule->name);
        else if (c->required && !node_child(n, c->name) && !child_misspelt(rule, n, c->name))
            diag_error(
                d, node_place(n),
                arena_printf(g->arena, _("the order in <%s> is: %s"), rule->name, grammar_children(g, rule)),
                _("<%s> lacks <%s>"), rule->name, c->name);
    }
}

static void element_check(struct grammar *g, const struct element_rule *rule, const xmlNode *n,
                          struct diag *d) {
    struct progress p = {0};
    attributes_check(g, rule, n, d);
    text_check(g, rule, n, d);
    missing_check(g, rule, n, d);
    for (const xmlNode *child = node_child(n, NULL); child; child = node_next(child, NULL))
        child_check(g, rule, child, &p, d);
}

static void root_check(struct grammar *g, const xmlNode *root, struct diag *d) {
    if (strcmp(node_name(root), g->start->name) != 0 || !node_in(root, g->uri))
        diag_error(d, node_place(root),
                   arena_printf(g->arena, _("begin the file with <%s xmlns=\"%s\">"), g->start->name, g->uri),
                   _("the outermost element is not <%s> of this program's namespace"), g->start->name);
    else
        element_check(g, g->start, root, d);
}

/* The rule of an element of a document in which the walk found every element to be known. */
static const struct element_rule *rule_of(struct grammar *g, const xmlNode *n) {
    if (!n->parent || n->parent->type != XML_ELEMENT_NODE)
        return g->start;
    const struct element_rule *parent = rule_of(g, n->parent);
    const struct child_rule *c = parent ? child_find(parent, node_name(n)) : NULL;
    return c ? grammar_rule(g, c->pattern) : NULL;
}

struct net {
    struct grammar *g;
    struct diag *d;
    bool caught;
};

static void net_catch(void *context, xml_fault e) {
    struct net *net = context;
    if (net->caught)
        return; /* what follows the first is its echo, further out in the tree */
    net->caught = true;
    const char *text = e->message ? e->message : "", *hint = NULL;
    const xmlNode *n = e->node;
    const struct element_rule *rule =
        n && n->parent && n->parent->type == XML_ELEMENT_NODE ? rule_of(net->g, n->parent) : NULL;
    if (rule)
        hint = arena_printf(net->g->arena, _("the order in <%s> is: %s"), rule->name,
                            grammar_children(net->g, rule));
    diag_error(net->d, node_place(n), hint, _("this does not follow the schema: %.*s"),
               (int)strcspn(text, "\n"), text);
}

static void net_check(struct grammar *g, xmlRelaxNG *compiled, xmlDoc *doc, struct diag *d) {
    struct net net = {g, d, false};
    xmlRelaxNGValidCtxt *valid = xmlRelaxNGNewValidCtxt(compiled);
    if (!valid)
        return;
    xmlRelaxNGSetValidStructuredErrors(valid, net_catch, &net);
    if (xmlRelaxNGValidateDoc(valid, doc) != 0 && !net.caught)
        diag_error(d, node_place(xmlDocGetRootElement(doc)), NULL,
                   _("the document does not follow its schema"));
    xmlRelaxNGFreeValidCtxt(valid);
}

/* Faults in a schema are the program's: one message says so, libxml2 says nothing. */
static void silence(void *context, xml_fault e) {
    (void)context, (void)e;
}

bool schema_check(const struct schema *s, const struct xml *x, struct diag *d) {
    int before = d->errors;
    struct arena arena;
    arena_init(&arena);
    xmlDoc *doc = xmlReadMemory((const char *)s->bytes, (int)s->len, s->name, NULL,
                                XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    xmlRelaxNGParserCtxt *parser = doc ? xmlRelaxNGNewDocParserCtxt(doc) : NULL;
    if (parser)
        xmlRelaxNGSetParserStructuredErrors(parser, silence, NULL);
    xmlRelaxNG *compiled = parser ? xmlRelaxNGParse(parser) : NULL;
    if (compiled) {
        struct grammar g;
        grammar_init(&g, &arena, xmlDocGetRootElement(doc));
        root_check(&g, xmlDocGetRootElement(x->doc), d);
        if (d->errors == before)
            net_check(&g, compiled, x->doc, d);
    } else {
        diag_error(d, (struct place){s->name, 0}, _("this is a fault in the program: report it"),
                   _("the schema cannot be used"));
    }
    xmlRelaxNGFree(compiled);
    xmlRelaxNGFreeParserCtxt(parser);
    xmlFreeDoc(doc);
    arena_release(&arena);
    return d->errors == before;
}
