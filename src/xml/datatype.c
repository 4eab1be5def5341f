#include "xml/datatype.h"
#include "base/buffer.h"
#include "base/number.h"
#include "base/utf8.h"
#include "xml/node.h"

#include <libintl.h>
#include <libxml/xmlregexp.h>
#include <libxml/xmlschemastypes.h>
#include <string.h>

#define _(text) gettext(text)
#define N_(text) text /* marks what type_words translates */

static const xmlChar XSD[] = "http://www.w3.org/2001/XMLSchema";

static bool param_allows(const char *name, const char *text, const char *value) {
    double limit, number;
    if (strcmp(name, "minLength") == 0)
        return number_read(text, &limit) && (double)utf8_count(value) >= limit;
    if (strcmp(name, "pattern") == 0) {
        xmlRegexp *r = xmlRegexpCompile((const xmlChar *)text);
        bool ok = r && xmlRegexpExec(r, (const xmlChar *)value) == 1;
        xmlRegFreeRegexp(r);
        return ok;
    }
    if (!number_read(text, &limit) || !number_read(value, &number))
        return true;
    if (strcmp(name, "minInclusive") == 0)
        return number >= limit;
    if (strcmp(name, "minExclusive") == 0)
        return number > limit;
    if (strcmp(name, "maxInclusive") == 0)
        return number <= limit;
    return true;
}

static bool data_allows(const struct grammar *g, const xmlNode *data, const char *value) {
    const char *type = node_attribute_or(g->arena, data, "type", "string");
    xmlSchemaType *known = xmlSchemaGetPredefinedType((const xmlChar *)type, XSD);
    if (known && xmlSchemaValidatePredefinedType(known, (const xmlChar *)value, NULL) != 0)
        return false;
    for (const xmlNode *p = node_child(data, "param"); p; p = node_next(p, "param"))
        if (!param_allows(node_attribute_or(g->arena, p, "name", ""), node_text(g->arena, p), value))
            return false;
    return true;
}

/* A <list> allows words of which each is allowed; every list of ours needs one at least. */
static bool list_allows(const struct grammar *g, const xmlNode *list, const char *value) {
    if (!*value)
        return false;
    while (*value) {
        size_t len = strcspn(value, " ");
        if (!datatype_allows(g, list, arena_strndup(g->arena, value, len)))
            return false;
        value += len + (value[len] == ' ');
    }
    return true;
}

bool datatype_allows(const struct grammar *g, const xmlNode *pattern, const char *value) {
    bool any = true; /* an <attribute> that says nothing allows any text */
    for (const xmlNode *n = node_child(pattern, NULL); n; n = node_next(n, NULL)) {
        bool ok = false;
        if (node_is(n, "documentation") || node_is(n, "attribute"))
            continue;
        if (node_is(n, "text"))
            return true;
        if (node_is(n, "value"))
            ok = strcmp(node_text(g->arena, n), value) == 0;
        else if (node_is(n, "data"))
            ok = data_allows(g, n, value);
        else if (node_is(n, "list"))
            ok = list_allows(g, n, value);
        else if (node_is(n, "empty"))
            ok = !*value;
        else
            ok = datatype_allows(g, node_is(n, "ref") ? grammar_define(g, n) : n, value);
        if (ok)
            return true;
        any = false;
    }
    return any;
}

static const char *type_words(const char *type) {
    static const struct {
        const char *type, *words;
    } known[] = {
        {"integer", N_("a whole number")},
        {"positiveInteger", N_("a whole number above 0")},
        {"nonNegativeInteger", N_("a whole number, 0 or more")},
        {"decimal", N_("a number with a decimal point, such as 2.5")},
        {"date", N_("a date such as 2025-04-25")},
        {"boolean", N_("true or false")},
        {"anyURI", N_("an address")},
        {"NCName", N_("a name that begins with a letter and goes on with letters, digits, - and _")},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(known[i].type, type) == 0)
            return gettext(known[i].words);
    return "";
}

static const char *param_text(const struct grammar *g, const xmlNode *data, const char *name) {
    for (const xmlNode *p = node_child(data, "param"); p; p = node_next(p, "param"))
        if (strcmp(node_attribute_or(g->arena, p, "name", ""), name) == 0)
            return node_text(g->arena, p);
    return NULL;
}

static void data_describe(const struct grammar *g, const xmlNode *data, struct buffer *b) {
    buffer_puts(b, type_words(node_attribute_or(g->arena, data, "type", "string")));
    const char *least = param_text(g, data, "minInclusive"), *most = param_text(g, data, "maxInclusive");
    const char *above = param_text(g, data, "minExclusive");
    if (least && most)
        buffer_printf(b, _(" from %s to %s"), least, most);
    else if (least)
        buffer_printf(b, _(", at least %s"), least);
    if (above)
        buffer_printf(b, _(", above %s"), above);
}

/* Appends what the pattern allows; returns how many values it lists. */
static int describe(const struct grammar *g, const xmlNode *pattern, struct buffer *b) {
    int values = 0;
    for (const xmlNode *n = node_child(pattern, NULL); n; n = node_next(n, NULL)) {
        bool leaf = node_is(n, "value") || node_is(n, "data");
        if (node_is(n, "documentation") || node_is(n, "attribute") || node_is(n, "text") ||
            node_is(n, "empty"))
            continue;
        if (leaf && b->len)
            buffer_puts(b, ", ");
        if (node_is(n, "value"))
            buffer_puts(b, node_text(g->arena, n));
        else if (node_is(n, "data"))
            data_describe(g, n, b);
        else
            values += describe(g, node_is(n, "ref") ? grammar_define(g, n) : n, b);
        values += node_is(n, "value");
    }
    return values;
}

const char *datatype_words(const struct grammar *g, const xmlNode *pattern) {
    struct buffer b = {0};
    int values = describe(g, pattern, &b);
    const char *words = arena_printf(g->arena, values > 1 ? _("one of %s") : "%s", buffer_text(&b));
    buffer_release(&b);
    return words;
}

void datatype_near(const struct grammar *g, const xmlNode *pattern, struct near *near) {
    for (const xmlNode *n = node_child(pattern, NULL); n; n = node_next(n, NULL)) {
        if (node_is(n, "value"))
            near_add(near, node_text(g->arena, n));
        else
            datatype_near(g, node_is(n, "ref") ? grammar_define(g, n) : n, near);
    }
}
