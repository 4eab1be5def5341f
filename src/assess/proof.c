/* What suppression_apply has found, in words. */
#include "assess/suppression.h"

#include <libintl.h>

#define _(text) gettext(text)

void suppression_report(const struct suppression *s, struct diag *d) {
    for (size_t k = 0; k < s->n; k++) {
        const struct figure_place *at = &s->cells[k].at;
        if (s->cells[k].guarded && s->cells[k].n_loop == 0)
            diag_warning(d, at->indicator->at, _("leave the indicator out of the edition, or the region"),
                         _("\"%s\": the figure of %s for %d (%s) is withheld, but can be computed from the "
                           "others"),
                         at->indicator->name, at->unit->name, at->year,
                         _(indicator_people(at->indicator)->told[at->sex]));
    }
}

static void print_place(const struct figure_place *at, struct buffer *out) {
    buffer_printf(out, "%s %s", at->unit->name, sex_types[at->sex].name);
}

static void print_cell(const struct suppressed *c, struct buffer *out) {
    static const char *const words[] = {[SUPPRESSION_SOURCE] = "withheld by the source",
                                        [SUPPRESSION_THRESHOLD] = "too few persons",
                                        [SUPPRESSION_SAME] = "the same as ",
                                        [SUPPRESSION_SECONDARY] = "protects "};
    buffer_puts(out, "  ");
    print_place(&c->at, out);
    buffer_printf(out, ": %s", words[c->kind]);
    if (c->kind == SUPPRESSION_SAME)
        buffer_printf(out, "%s, %d", c->because.indicator->id, c->because.year);
    if (c->kind == SUPPRESSION_SECONDARY)
        print_place(&c->because, out);
    else
        buffer_puts(out, !c->guarded ? "; not protected"
                         : c->n_loop ? "; loop with "
                                     : "; NOTHING PROTECTS IT");
    for (int k = 1; k < c->n_loop; k++) {
        buffer_puts(out, k > 1 ? ", " : "");
        print_place(&c->loop[k], out);
    }
    buffer_putc(out, '\n');
}

void suppression_print(const struct suppression *s, struct buffer *out) {
    buffer_printf(
        out,
        "%zu figures withheld in themselves, of which %zu open at their source, so not protected; %zu to "
        "protect them, %zu without protection.\n"
        "The cells of a loop are not printed, and could have other values with every printed "
        "figure, every sum\n"
        "and every mean as it is: so none of them can be computed.\n",
        s->n_primary, s->n_unguarded, s->n_secondary, s->n_open);
    for (size_t k = 0; k < s->n; k++) {
        const struct figure_place *at = &s->cells[k].at, *before = k ? &s->cells[k - 1].at : NULL;
        if (!before || before->indicator != at->indicator || before->year != at->year)
            buffer_printf(out, "\n%d %s, %d\n", at->indicator->number, at->indicator->id, at->year);
        print_cell(&s->cells[k], out);
    }
}
