#include "command/checker.h"
#include "content/snapshot.h"

#include <libintl.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)

/* The units whose values the snapshot has, each once, but for the nation, which is in every edition. */
static size_t count_units(const struct checker *c, const struct snapshot *s, size_t *known) {
    size_t n = 0;
    *known = 0;
    for (size_t k = 0; k < s->n_values; k++) {
        const char *code = s->values[k].unit;
        size_t before = 0;
        while (before < k && strcmp(s->values[before].unit, code) != 0)
            before++;
        const struct unit *u = edition_unit(c->edition, code);
        if (before < k || (u && u->level == LEVEL_NATION))
            continue;
        n++;
        *known += u != NULL;
    }
    return n;
}

static void tell(const struct checker *c, const struct snapshot *s) {
    const struct edition *e = c->edition;
    const char *hint = _("name the snapshot of the edition before this one");
    size_t known, n = count_units(c, s, &known);
    if (strtol(s->year, NULL, 10) >= e->year)
        diag_warning(c->ctx->diag, e->at, hint, _("previous=\"%s\" is of %s, this edition of %d"),
                     e->previous_file, s->year, e->year);
    if (known * 2 < n)
        diag_warning(
            c->ctx->diag, e->at, hint,
            ngettext("previous=\"%s\" is of another region: it has %zu unit, of which this edition has %zu",
                     "previous=\"%s\" is of another region: it has %zu units, of which this edition has %zu",
                     n),
            e->previous_file, n, known);
}

void check_previous(const struct checker *c) {
    struct snapshot s;
    struct diag unsaid; /* what is wrong with its lines is said by the page that is made from it */
    if (!c->edition->previous)
        return;
    diag_init(&unsaid);
    if (snapshot_read(c->arena, arena_strdup(c->arena, c->edition->previous), c->edition->previous_file,
                      &unsaid, &s))
        tell(c, &s);
    diag_release(&unsaid);
}
