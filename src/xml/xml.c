#include "xml/xml.h"
#include "base/file.h"
#include "base/filetype.h"
#include "xml/folder.h"
#include "xml/node.h"
#include "xml/parser.h"

#include <libintl.h>
#include <libxml/uri.h>
#include <string.h>

#define _(text) gettext(text)

static const char XI[] = "http://www.w3.org/2001/XInclude";

/*
 * Includes are resolved here, not by libxml2: its loader is one for the whole process, and the copies that it
 * makes of included nodes lose their places.
 */
struct loader {
    struct arena *arena;
    struct diag *d;
    struct xml *xml;
    const char *root; /* real path of the folder that nothing may leave */
    size_t files, bytes;
    bool full; /* too much was included, and that has been said */
};

/* A file that is being read, and the one that includes it. */
struct file {
    const char *shown; /* as messages name it */
    const char *real;
    const struct file *from;
    int depth;
};

static xmlDoc *loader_read(struct loader *l, const struct file *f);

/* "a.xml includes b.xml includes a.xml" for a file that is on its own way. */
static const char *cycle_text(struct arena *a, const struct file *from, const char *real, const char *shown) {
    const char *text = arena_printf(a, _("%s includes %s"), from->shown, shown);
    for (; strcmp(from->real, real) != 0; from = from->from)
        text = arena_printf(a, _("%s includes %s"), from->from->shown, text);
    return text;
}

static const char *include_href(struct loader *l, const xmlNode *n) {
    struct place at = node_place(n);
    const char *href = node_attribute(l->arena, n, "href");
    if (node_attribute(l->arena, n, "xpointer") || n->children ||
        strcmp(node_attribute_or(l->arena, n, "parse", "xml"), "xml") != 0) {
        diag_error(l->d, at, _("write <xi:include href=\"file.xml\"/>"),
                   _("only whole XML files can be included"));
        return NULL;
    }
    if (!href || !*href || strpbrk(href, "#?")) {
        diag_error(l->d, at, _("write <xi:include href=\"file.xml\"/>"), _("the include names no file"));
        return NULL;
    }
    size_t scheme = strcspn(href, ":/");
    if (href[0] == '/' || href[0] == '\\' || href[scheme] == ':' || strncmp(href, "//", 2) == 0) {
        diag_error(l->d, at, _("put the file into the folder of the document and write its name alone"),
                   _("\"%s\" is not a file in the folder"), href);
        return NULL;
    }
    char *plain = xmlURIUnescapeString(href, 0, NULL);
    const char *copy = plain ? arena_strdup(l->arena, plain) : href;
    xmlFree(plain);
    return copy;
}

/* The file that an include names, checked to be one that may be read; false after a message. */
static bool include_file(struct loader *l, const xmlNode *n, const struct file *from, struct file *f) {
    struct place at = node_place(n);
    const char *href = include_href(l, n);
    if (!href)
        return false;
    *f = (struct file){.shown = folder_path(l->arena, file_folder(l->arena, from->shown), href),
                       .from = from,
                       .depth = from->depth + 1};
    f->real = folder_file(l->arena, l->root, f->shown, at, l->d);
    if (!f->real)
        return false;
    for (const struct file *up = from; up; up = up->from)
        if (strcmp(up->real, f->real) == 0)
            return diag_error(l->d, at, _("take one of the includes away"),
                              _("the files include each other in a circle: %s"),
                              cycle_text(l->arena, from, f->real, f->shown));
    if (f->depth <= XML_MAX_NESTING && l->files < XML_MAX_FILES)
        return true;
    l->full = true;
    return diag_error(l->d, at, _("include each file once, from the outermost file"),
                      _("too many files are included"));
}

/* Puts the root of the named file in the include's stead. */
static void include_resolve(struct loader *l, xmlNode *n, const struct file *from) {
    struct file f;
    xmlDoc *part = include_file(l, n, from, &f) ? loader_read(l, &f) : NULL;
    if (!part)
        return;
    struct xml *x = l->xml;
    ARENA_PUSH(l->arena, x->parts, x->n_parts, x->parts_capacity);
    x->parts[x->n_parts++] = part;
    xmlNode *root = xmlDocGetRootElement(part);
    xmlUnlinkNode(root);
    xmlReplaceNode(n, root);
    xmlFreeNode(n);
}

static void include_all(struct loader *l, xmlNode *parent, const struct file *from) {
    for (xmlNode *n = parent->children, *next; n; n = next) {
        next = n->next;
        if (n->type != XML_ELEMENT_NODE || l->full)
            continue;
        if (node_in(n, XI))
            include_resolve(l, n, from);
        else
            include_all(l, n, from);
    }
}

static void source_add(struct loader *l, const struct file *f, const char *bytes, size_t len) {
    struct source **end = &l->xml->sources;
    const char *name = f->real + strlen(l->root);
    name += strspn(name, "/");
    for (; *end; end = &(*end)->next)
        if (strcmp((*end)->name, name) == 0)
            return;
    *end = ARENA_NEW(l->arena, struct source);
    **end = (struct source){.name = name, .bytes = bytes, .len = len};
}

static xmlDoc *loader_read(struct loader *l, const struct file *f) {
    char *bytes;
    size_t len;
    if (!file_read(l->arena, f->shown, l->d, &bytes, &len))
        return NULL;
    l->files++;
    l->bytes += len;
    if (l->bytes > XML_MAX_BYTES) {
        l->full = true;
        diag_error(l->d, (struct place){f->shown, 0},
                   _("put pictures in files of their own, and include each file once"),
                   _("the files are too large together: over %d megabytes"), XML_MAX_BYTES / 1024 / 1024);
        return NULL;
    }
    hash_add(&l->xml->hash, bytes, len);
    source_add(l, f, bytes, len);
    const struct filetype *type = filetype_of(bytes, len);
    if (type) {
        diag_error(l->d, (struct place){f->shown, 0},
                   type->packed ? _(type->remedy) : _("give the name of an XML file"), "%s", _(type->what));
        return NULL;
    }
    xmlDoc *doc = parser_read(l->arena, f->shown, bytes, len, l->d);
    xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL;
    if (root && node_in(root, XI))
        diag_error(l->d, node_place(root), _("name the included file itself"),
                   _("the outermost element is an include"));
    else if (root)
        include_all(l, root, f);
    return doc;
}

bool xml_load(struct arena *a, const char *path, const char *root, struct diag *d, struct xml *out) {
    struct xml x = {0};
    struct loader l = {.arena = a, .d = d, .xml = &x, .root = folder_real(a, root)};
    struct file f = {.shown = arena_strdup(a, path)};
    int before = d->errors;
    f.real = folder_file(a, l.root, path, (struct place){path, 0}, d);
    if (!f.real)
        return false;
    hash_init(&x.hash);
    x.doc = loader_read(&l, &f);
    if (d->errors > before) {
        xml_release(&x);
        return false;
    }
    *out = x;
    return true;
}

const xmlNode *xml_root(const struct xml *x) {
    return xmlDocGetRootElement(x->doc);
}

void xml_release(struct xml *x) {
    xmlFreeDoc(x->doc);
    for (size_t i = 0; i < x->n_parts; i++)
        xmlFreeDoc(x->parts[i]);
    *x = (struct xml){0};
}
