#include "xml/parser.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "xml/tidy.h"
#include "xml/xml.h"

#include <libintl.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <string.h>

#define _(text) gettext(text)

struct parser {
    struct arena *arena;
    const char *file;
    struct diag *d;
    bool failed;
};

/* The line of the tag's "<": libxml2 knows the one of its ">", and a start tag may run over many lines. */
static int tag_line(const xmlParserInput *input) {
    int line = input->line;
    for (const xmlChar *c = input->cur; c > input->base; c--) {
        if (*c == '<')
            break;
        line -= *c == '\n';
    }
    return line;
}

/* Keeps the place in the node itself: xmlNode.line ends at 65535. */
static void element_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                          int n_spaces, const xmlChar **spaces, int n_attributes, int n_defaulted,
                          const xmlChar **attributes) {
    xmlParserCtxt *ctxt = context;
    struct parser *p = ctxt->_private;
    xmlSAX2StartElementNs(context, name, prefix, uri, n_spaces, spaces, n_attributes, n_defaulted,
                          attributes);
    if (!ctxt->node || ctxt->node->_private)
        return;
    struct place *at = ARENA_NEW(p->arena, struct place);
    *at = (struct place){p->file, tag_line(ctxt->input)};
    ctxt->node->_private = at;
}

static void doctype_refuse(void *context, const xmlChar *name, const xmlChar *public_id,
                           const xmlChar *system_id) {
    (void)name, (void)public_id, (void)system_id;
    xmlParserCtxt *ctxt = context;
    struct parser *p = ctxt->_private;
    if (!p->failed)
        diag_error(p->d, (struct place){p->file, ctxt->input->line},
                   _("take the DOCTYPE away; write å, ä, ö and other signs as they are, and split an edition "
                     "over files "
                     "with xi:include"),
                   _("a DOCTYPE and its entities are not allowed here"));
    p->failed = true;
    xmlStopParser(ctxt);
}

/* Text of libxml2's message without its line end. */
static const char *fault_text(struct parser *p, const xmlError *e) {
    const char *text = e->message ? e->message : "";
    size_t len = strlen(text);
    while (len > 0 && (text[len - 1] == '\n' || text[len - 1] == ' '))
        len--;
    return arena_strndup(p->arena, text, len);
}

static void fault_name(struct parser *p, const xmlError *e, struct place at) {
    const char *one = e->str1 ? e->str1 : "", *two = e->str2 ? e->str2 : "";
    switch (e->code) {
    case XML_ERR_TAG_NAME_MISMATCH:
        diag_error(p->d, at, _("give every element its own end tag, the innermost first"),
                   _("</%s> ends the element <%s> that line %d began"), two, one, e->int1);
        break;
    case XML_ERR_TAG_NOT_FINISHED:
        diag_error(p->d, at, _("add the end tag; perhaps the end of the file is lost"),
                   _("the element <%s> that line %d began has no end tag"), one, e->int1);
        break;
    case XML_ERR_ATTRIBUTE_REDEFINED:
        diag_error(p->d, at, _("keep one of the two"), _("the attribute %s is given twice"), one);
        break;
    case XML_ERR_UNDECLARED_ENTITY:
    case XML_WAR_UNDECLARED_ENTITY:
        diag_error(p->d, at,
                   _("write the sign itself; only &amp; &lt; &gt; &quot; and &apos; have names in XML"),
                   _("&%s; is not known"), one);
        break;
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
        diag_error(p->d, at,
                   _("declare it in the outermost element, for instance "
                     "xmlns:xi=\"http://www.w3.org/2001/XInclude\", or take the prefix away"),
                   _("the prefix %s: is not declared"), one);
        break;
    default:
        diag_error(p->d, at, _("mend the XML there; an editor that knows XML shows the spot"),
                   _("this is not well-formed XML: %s"), fault_text(p, e));
    }
}

/* What XML 1.0 has no place for (2.2, production 2), as it is or by its number. */
static void character_refuse(struct parser *p, struct place at, uint32_t code) {
    p->failed = true;
    diag_error(p->d, at, _("delete it: a program for slides or mail has left it there"),
               _("the text holds a control character, %s, which XML does not allow"),
               unicode_name(p->arena, code));
}

/* Looked for beforehand: libxml2 does not always say which character it was. */
static void controls_refuse(struct parser *p, const char *bytes, size_t len) {
    int line = 1;
    if (!utf8_valid(bytes, len))
        return;
    for (size_t i = 0; i < len && !p->failed; i++) {
        line += bytes[i] == '\n';
        if ((unsigned char)bytes[i] < ' ' && !strchr("\t\r\n", bytes[i]))
            character_refuse(p, (struct place){p->file, line}, (unsigned char)bytes[i]);
    }
}

static void fault_report(struct parser *p, const xmlError *e, struct place at) {
    if (e->code == XML_ERR_INVALID_CHAR && e->int1 > 0) {
        character_refuse(p, at, (uint32_t)e->int1);
        return;
    }
    switch (e->code) {
    case XML_ERR_DOCUMENT_EMPTY:
        diag_error(p->d, at, _("give the name of an XML file"), _("the file does not begin as XML does"));
        break;
    case XML_ERR_DOCUMENT_END:
        diag_error(p->d, at, _("keep everything inside one outermost element"),
                   _("something follows the end of the outermost element"));
        break;
    case XML_ERR_NAME_REQUIRED:
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
        diag_error(p->d, at, _("write &amp; for an ampersand and &lt; for a less-than sign"),
                   _("a lone & or < stands in the text"));
        break;
    case XML_ERR_LT_IN_ATTRIBUTE:
        diag_error(p->d, at, _("write &lt;, or look for a quotation mark that is missing"),
                   _("a < stands in an attribute's value"));
        break;
    case XML_ERR_INVALID_CHAR: /* without one: bytes that are none */
    case XML_ERR_INVALID_ENCODING:
    case XML_ERR_UNSUPPORTED_ENCODING:
    case XML_ERR_UNKNOWN_ENCODING:
        diag_error(p->d, at, _("save the file as UTF-8, and say so or nothing in its first line"),
                   _("the file holds bytes that are no text in its encoding"));
        break;
    default:
        fault_name(p, e, at);
    }
}

static void fault(void *context, xml_fault e) {
    xmlParserCtxt *ctxt = context;
    struct parser *p = ctxt->_private;
    if (p->failed || e->level < XML_ERR_ERROR)
        return;
    p->failed = true;
    fault_report(p, e, (struct place){p->file, e->line});
}

/* Bytes of the marks that the text begins with: an editor that does not know its own adds another. */
static size_t byte_order_marks(const char *bytes) {
    static const char mark[] = "\xef\xbb\xbf";
    size_t n = 0;
    while (strncmp(bytes + n, mark, 3) == 0)
        n += 3;
    return n;
}

xmlDoc *parser_read(struct arena *a, const char *file, const char *bytes, size_t len, struct diag *d) {
    struct parser p = {a, file, d, false};
    xmlParserCtxt *ctxt = len <= INT_MAX ? xmlNewParserCtxt() : NULL;
    if (!ctxt) {
        diag_error(d, (struct place){file, 0}, _("give a smaller file"),
                   _("there is no room for the document"));
        return NULL;
    }
    controls_refuse(&p, bytes, len);
    ctxt->_private = &p;
    ctxt->sax->startElementNs = element_start;
    ctxt->sax->internalSubset = doctype_refuse;
    ctxt->sax->serror = fault;
    size_t marks = byte_order_marks(bytes);
    xmlDoc *doc = xmlCtxtReadMemory(ctxt, bytes + marks, (int)(len - marks), NULL, NULL,
                                    XML_PARSE_NONET | XML_PARSE_NODICT | XML_PARSE_NOCDATA);
    if (!doc && !p.failed)
        p.failed = !diag_error(d, (struct place){file, 0}, _("give the name of an XML file"),
                               _("the file cannot be parsed"));
    if (p.failed) {
        xmlFreeDoc(doc);
        doc = NULL;
    }
    if (doc)
        tidy(a, xmlDocGetRootElement(doc), d);
    xmlFreeParserCtxt(ctxt);
    return doc;
}
