#include "guard/finding.h"
#include "guard/read.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static bool ends_with(const char *text, const char *end) {
    size_t n = strlen(text), m = strlen(end);
    return n >= m && strcmp(text + n - m, end) == 0;
}

/* Whether a link is an entry of the contents, which ends in the number of its page. */
static bool is_entry(const struct tag *link) {
    for (const struct tag *t = link; t; t = t->parent)
        if (t->role == ROLE_TOCI)
            return true;
    return false;
}

static void guard_link(const struct guard *g, const struct reader *r, const struct op *op,
                       struct findings *found) {
    const char *label = document_label(g->doc, op->dest);
    if (!label) {
        if (findings_tell(found))
            diag_error(g->diag, op->tag->at, NULL, _("a reference leads to \"%s\", which is on no page"),
                       op->dest);
        return;
    }
    const char *text = is_entry(op->tag) ? reader_text(r, op->tag) : NULL;
    if (text && !ends_with(text, text_packed(g->arena, label)) && findings_tell(found))
        diag_error(g->diag, op->tag->at, NULL, _("the contents do not give page %s for \"%s\""), label,
                   op->dest);
}

void guard_links(const struct guard *g) {
    struct reader *r = reader_make(g->arena, g->doc);
    struct findings found = {0};
    for (size_t p = 0; p < g->doc->n_pages; p++)
        for (size_t i = 0; i < g->doc->pages[p].drawing.n; i++) {
            const struct op *op = &g->doc->pages[p].drawing.ops[i];
            if (op->kind == OP_LINK && op->dest)
                guard_link(g, r, op, &found);
        }
}
