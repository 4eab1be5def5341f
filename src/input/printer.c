#include "input/printer.h"
#include "base/file.h"
#include "base/number.h"
#include "xml/node.h"
#include "xml/schema.h"
#include "xml/xml.h"

#include <libintl.h>
#include <string.h>
#include <unistd.h>

#define _(text) gettext(text)

extern const unsigned char printer_rng[];
extern const size_t printer_rng_len;

static bool attribute_is(struct arena *a, const xml_node *n, const char *name, const char *value) {
    return strcmp(node_attribute_or(a, n, name, ""), value) == 0;
}

static void sheet_read(struct arena *a, const xml_node *n, struct printer *p, struct diag *d) {
    static const mpt most = PT(10 * 72 / 25.4);
    p->marks = attribute_is(a, n, "marks", "yes");
    p->slug = attribute_is(a, n, "slug", "yes");
    number_read_whole(node_attribute_or(a, n, "multiple", "1"), &p->multiple);
    if (!number_read_length(node_attribute_or(a, n, "bleed", ""), 0, &p->bleed) || p->bleed > most)
        diag_error(d, node_place(n), _("3mm is usual, some ask for 5mm"),
                   _("a bleed of %s is more than 10 mm"), node_attribute_or(a, n, "bleed", ""));
}

/* The profile lies beside the file that names it, or where that says. */
static void condition_read(struct arena *a, const char *path, const xml_node *n, struct printer *p,
                           struct xml *x, struct diag *d) {
    char *bytes;
    p->condition = node_attribute_or(a, n, "identifier", "");
    p->condition_name = node_attribute_or(a, n, "name", "");
    p->registry = node_attribute_or(a, n, "registry", "http://www.color.org");
    p->profile = file_join(a, file_folder(a, path), node_attribute_or(a, n, "profile", ""));
    p->profile_at = node_place(n);
    if (access(p->profile, R_OK) != 0) {
        diag_error(d, p->profile_at,
                   _("give its path from the folder of this file; print shops have it on their web site"),
                   _("there is no profile %s that can be read"), p->profile);
        return;
    }
    if (!file_read(a, p->profile, d, &bytes, &p->icc_len))
        return;
    p->icc = bytes;
    hash_add(&x->hash, bytes, p->icc_len);
}

static void printer_fill(struct arena *a, const char *path, struct xml *x, struct printer *p,
                         struct diag *d) {
    const xml_node *root = xml_root(x), *ink = node_child(root, "ink");
    p->standard = attribute_is(a, root, "standard", "PDF/X-4") ? PRINTER_X4 : PRINTER_X1A;
    sheet_read(a, node_child(root, "sheet"), p, d);
    number_read_whole(node_attribute_or(a, ink, "limit", ""), &p->ink_limit);
    p->black_overprint = attribute_is(a, ink, "black", "overprint");
    condition_read(a, path, node_child(root, "condition"), p, x, d);
}

static const char *printer_path(struct arena *a, const char *data, const char *name, struct diag *d) {
    if (strpbrk(name, "/."))
        return name;
    const char *path = arena_printf(a, "%s/layouts/printers/%s.xml", data, name);
    if (access(path, R_OK) == 0)
        return path;
    diag_error(d, (struct place){0}, _("name a file in layouts/printers, without .xml, or give a path"),
               _("there is no printer “%s”"), name);
    return NULL;
}

bool printer_read(struct arena *a, const char *data, const char *name, struct diag *d, struct printer **out) {
    const struct schema schema = {"printer.rng", printer_rng, printer_rng_len};
    struct printer *p = ARENA_NEW(a, struct printer);
    const char *path = printer_path(a, data, name, d);
    int before = d->errors;
    struct xml x;
    if (!path || !xml_load(a, path, file_folder(a, path), d, &x))
        return false;
    if (schema_check(&schema, &x, d))
        printer_fill(a, path, &x, p, d);
    hash_hex(&x.hash, p->sha256);
    xml_release(&x);
    if (d->errors > before)
        return false;
    *out = p;
    return true;
}
