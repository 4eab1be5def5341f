#include "pdf/link.h"

#include "base/address.h"
#include "pdf/number.h"
#include "pdf/syntax.h"

#include <assert.h>
#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

enum { FLAG_PRINT = 1 << 2 }; /* table 165; ISO 19005-2, 6.3.2 wants it */

static bool destination_exists(const struct document *doc, const char *id) {
    for (size_t i = 0; i < doc->n_destinations; i++)
        if (strcmp(doc->destinations[i].id, id) == 0)
            return true;
    return false;
}

/* ISO 32000-1, 12.6.4.7: 7-bit ASCII. What cannot be one was refused when the edition was read. */
static void put_address(struct buffer *b, const char *uri) {
    struct arena a;
    const char *reason;
    arena_init(&a);
    const char *ascii = address_ascii(&a, uri, &reason);
    assert(ascii);
    syntax_bytes(b, ascii, strlen(ascii));
    arena_release(&a);
}

static void put_target(struct object *annotation, const struct op *op) {
    struct buffer b = {0};
    if (op->uri) {
        struct object *action = object_dict(annotation, "A");
        object_name(action, "S", "URI");
        put_address(&b, op->uri);
        object_value(action, "URI", &b);
    } else {
        syntax_bytes(&b, op->dest, strlen(op->dest));
        object_value(annotation, "Dest", &b);
    }
    buffer_release(&b);
}

struct object *link_write(struct objects *o, const struct document *doc, const struct op *op,
                          struct diag *d) {
    if (!op->uri && !destination_exists(doc, op->dest)) {
        diag_error(d, (struct place){0}, _("give the id of something in this publication"),
                   _("the link “%s” leads to “%s”, which is not there"), op->contents, op->dest);
        return NULL;
    }
    struct object *annotation = object_new(o);
    const struct box *box = &op->box;
    mpt top = doc->style->page_h - box->y;
    struct buffer b = {0};
    object_name(annotation, "Type", "Annot");
    object_name(annotation, "Subtype", "Link");
    number_rectangle(&b, box->x, top - box->h, box->x + box->w, top);
    object_value(annotation, "Rect", &b);
    b.len = 0;
    buffer_puts(&b, "[0 0 0]");
    object_value(annotation, "Border", &b);
    buffer_release(&b);
    object_int(annotation, "F", FLAG_PRINT);
    object_text(annotation, "Contents", op->contents);
    put_target(annotation, op);
    return annotation;
}
