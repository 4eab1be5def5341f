#include "pdf/destination.h"

#include "pdf/number.h"
#include "pdf/syntax.h"

#include <libintl.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)

void destination_put(struct buffer *b, const struct object *page, const struct style *s, mpt y) {
    buffer_putc(b, '[');
    syntax_reference(b, object_number(page));
    buffer_puts(b, "/XYZ null ");
    number_length(b, s->page_h - y);
    buffer_puts(b, " null]");
}

static int compare_ids(const void *a, const void *b) {
    const struct destination *const *x = a, *const *y = b;
    return strcmp((*x)->id, (*y)->id);
}

bool destinations_write(struct objects *o, const struct document *doc, struct object *const *pages,
                        struct object *names, struct diag *d) {
    size_t n = doc->n_destinations;
    if (!n)
        return true;
    const struct destination **sorted = calloc(n, sizeof(const struct destination *));
    if (!sorted)
        abort();
    for (size_t i = 0; i < n; i++)
        sorted[i] = &doc->destinations[i];
    qsort(sorted, n, sizeof *sorted, compare_ids);
    bool ok = true;
    struct buffer b = {0};
    buffer_putc(&b, '[');
    for (size_t i = 0; i < n; i++) {
        if (i && strcmp(sorted[i]->id, sorted[i - 1]->id) == 0)
            ok = diag_error(d, (struct place){0}, _("give each of them an id of its own"),
                            _("two places have the id “%s”"), sorted[i]->id);
        syntax_bytes(&b, sorted[i]->id, strlen(sorted[i]->id));
        destination_put(&b, pages[sorted[i]->page], doc->style, sorted[i]->y);
        buffer_putc(&b, '\n');
    }
    buffer_putc(&b, ']');
    struct object *tree = object_new(o);
    object_value(tree, "Names", &b);
    object_ref(names, "Dests", tree);
    buffer_release(&b);
    free(sorted);
    return ok;
}
