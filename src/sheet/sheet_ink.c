/* How much ink the pages take. */
#include "base/buffer.h"
#include "draw/coverage.h"
#include "sheet/sheet.h"

#include <libintl.h>

#define _(text) gettext(text)

static struct coverage page_coverage(const struct document *doc, size_t i) {
    return drawing_coverage(&doc->pages[i].drawing, doc->style, doc->printer->black_overprint);
}

bool sheet_check_ink(const struct document *doc, struct diag *d) {
    struct coverage worst = {0, INK_PAPER, INK_PAPER};
    size_t page = 0;
    for (size_t i = 0; i < doc->n_pages; i++) {
        struct coverage c = page_coverage(doc, i);
        if (c.percent <= worst.percent)
            continue;
        worst = c;
        page = i;
    }
    if (worst.percent <= doc->printer->ink_limit)
        return true;
    return diag_error(d, (struct place){doc->meta.file, 0},
                      _("lower the inks' recipes in the layout, or ask the printer what the paper takes"),
                      _("page %zu has %d %% of ink (%s over %s), more than the printer's %d %%"), page + 1,
                      worst.percent, ink_name(worst.ink), ink_name(worst.below), doc->printer->ink_limit);
}

void sheet_dump_ink(const struct document *doc, struct buffer *out) {
    for (size_t i = 0; i < doc->n_pages; i++) {
        struct coverage c = page_coverage(doc, i);
        buffer_printf(out, "page %zu: %d %%, %s", i + 1, c.percent, ink_name(c.ink));
        buffer_printf(out, c.below == c.ink ? "\n" : " over %s\n", ink_name(c.below));
    }
}
