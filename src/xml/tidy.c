#include "xml/tidy.h"

#include "base/unicode.h"
#include "xml/node.h"

#include <libintl.h>

#define _(text) gettext(text)

static void text_tidy(struct arena *a, xmlNode *text, const xmlNode *element, struct diag *d) {
    const char *content = (const char *)text->content, *clean = unicode_clean(a, content);
    const char *names = unicode_invisible(a, content);
    if (names)
        diag_warning(d, node_place(element), _("delete it, or type the words again"),
                     _("<%s> holds what nobody sees, and it is left out: %s"), node_name(element), names);
    if (clean != content)
        xmlNodeSetContent(text, (const xmlChar *)clean);
}

void tidy(struct arena *a, xmlNode *element, struct diag *d) {
    for (xmlAttr *p = element->properties; p; p = p->next)
        for (xmlNode *text = p->children; text; text = text->next)
            if (text->type == XML_TEXT_NODE)
                text_tidy(a, text, element, d);
    for (xmlNode *n = element->children; n; n = n->next)
        if (n->type == XML_ELEMENT_NODE)
            tidy(a, n, d);
        else if (n->type == XML_TEXT_NODE)
            text_tidy(a, n, element, d);
}
