#include "command/named.h"

#include "base/near.h"
#include "base/number.h"
#include "base/unicode.h"
#include "base/word.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static bool has_kpi(const struct indicator *i, const char *id) {
    for (const struct kpi *k = i->kpis; k; k = k->next)
        if (strcmp(k->id, id) == 0)
            return true;
    return false;
}

static bool is_meant(const struct indicator *i, const char *word) {
    int number;
    return strcmp(i->id, word) == 0 || has_kpi(i, word) ||
           (number_read_whole(word, &number) && number == i->number);
}

const struct indicator *named_indicator(struct diag *d, struct arena *a, const struct edition *e,
                                        const char *typed) {
    const char *word = unicode_nfc(a, typed);
    const struct indicator *found = NULL;
    struct near near = near_begin(word);
    struct place at = {e->file, 0};
    for (int k = 0; k < e->n_indicators; k++) {
        const struct indicator *i = e->indicators[k];
        near_add(&near, i->id);
        for (const struct kpi *p = i->kpis; p; p = p->next)
            near_add(&near, p->id);
        if (!is_meant(i, word))
            continue;
        if (found) {
            diag_error(d, at, arena_printf(a, _("give its id: %s or %s"), found->id, i->id),
                       _("\"%s\" stands behind more than one indicator"), word);
            return NULL;
        }
        found = i;
    }
    if (!found)
        diag_error(d, at,
                   near.best ? arena_printf(a, _("did you mean %s?"), near.best)
                             : _("give its id, its number or a KPI"),
                   _("the edition has no indicator \"%s\""), word);
    return found;
}

const struct unit *named_unit(struct diag *d, struct arena *a, const struct edition *e, const char *typed) {
    const char *word = unicode_nfc(a, typed);
    struct near near = near_begin(word);
    for (const struct unit *u = e->units; u; u = u->next) {
        const char *const names[] = {u->code, u->slug, u->name, u->long_name};
        for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
            near_add(&near, names[k]);
            if (word_same(names[k], word))
                return u;
        }
    }
    diag_error(d, (struct place){e->file, 0},
               near.best ? arena_printf(a, _("did you mean %s?"), near.best)
                         : _("give its name, its code or its slug"),
               _("the edition has no unit \"%s\""), word);
    return NULL;
}

const struct cycle *named_cycle(struct diag *d, struct arena *a, const struct edition *e, const char *typed) {
    const char *word = unicode_nfc(a, typed);
    struct near near = near_begin(word);
    for (const struct cycle *c = e->cycles; c; c = c->next) {
        near_add(&near, c->id);
        if (strcmp(c->id, word) == 0)
            return c;
    }
    diag_error(d, (struct place){e->file, 0},
               near.best ? arena_printf(a, _("did you mean %s?"), near.best) : _("give its id"),
               _("the edition has no annual cycle \"%s\""), word);
    return NULL;
}
