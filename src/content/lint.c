#include "content/lint.h"

#include "base/near.h"

#include <libintl.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)
#define N_(text) text

/* What is wrong and what to do; %s is the right way of writing that the language gives. */
static const struct slip_kind {
    const char *name, *text, *hint;
} kinds[] = {
    {"change-in-percent", N_("a change between two shares is in %s, not in per cent"),
     N_("write %s, or name what the change is a share of")},
    {"hyphen-for-minus", N_("a hyphen stands for a minus"), N_("write − (U+2212)")},
    {"school-year", N_("a school year is written with a stroke"), N_("write %s")},
    {"hyphen-in-range", N_("a hyphen stands in a range"), N_("write an en dash without spaces: %s")},
    {"spaces-in-range", N_("a range has spaces around its dash"), N_("write an en dash without spaces: %s")},
    {"no-space-before-percent", N_("there is no space before %%"),
     N_("put a no-break space (U+00A0) between number and %%")},
    {"space-before-percent", N_("there is a space before %%"), N_("write %s")},
    {"parted-unit", N_("a number may be parted from its unit at a line's end"),
     N_("put a no-break space (U+00A0) between number and unit")},
    {"decimal-mark", N_("a number has the decimal mark of another language"), N_("write %s")},
    {"thousands-mark", N_("thousands are not set apart as they should be"), N_("write %s")},
    {"ungrouped-number", N_("a large number is not grouped"), N_("group by three: %s")},
    {"straight-quotes", N_("straight quotation marks"), N_("write %s")},
    {"foreign-quotes", N_("quotation marks of another language"), N_("write %s")},
    {"straight-apostrophe", N_("a straight apostrophe"), N_("write ’")},
    {"full-stops-for-ellipsis", N_("three full stops stand for an ellipsis"),
     N_("write … with a space before it")},
    {"two-full-stops", N_("two full stops"), N_("take one away")},
    {"hyphen-for-dash", N_("a hyphen stands for a dash"), N_("write – (U+2013) with spaces around it")},
    {"space-before-mark", N_("there is a space before a punctuation mark"), N_("take the space away")},
    {"abbreviation", N_("an abbreviation"), N_("write the words out: %s")},
    {"repeated-word", N_("a word stands twice"), N_("take one away")},
    {"no-space-after-comma", N_("there is no space after a comma"), N_("put a space there")},
};

enum { KINDS = sizeof kinds / sizeof *kinds };

struct rule {
    const struct slip *slip;
    const struct slip_kind *kind;
    regex_t compiled;
};

struct lint {
    struct rule *rules;
    size_t n;
};

static const struct slip_kind *kind_named(const struct slip *s, struct arena *a, struct diag *d) {
    struct near near = near_begin(s->kind);
    for (int i = 0; i < KINDS; i++) {
        if (strcmp(kinds[i].name, s->kind) == 0)
            return &kinds[i];
        near_add(&near, kinds[i].name);
    }
    diag_error(d, s->at,
               near.best ? arena_printf(a, _("did you mean %s?"), near.best)
                         : _("take one of those in layouts/languages/sv.xml"),
               _("there is no kind of slip called %s"), s->kind);
    return NULL;
}

static bool rule_compile(struct rule *r, const struct slip *s, struct arena *a, struct diag *d) {
    *r = (struct rule){.slip = s, .kind = kind_named(s, a, d)};
    if (!r->kind)
        return false;
    int fault = regcomp(&r->compiled, s->expression, REG_EXTENDED);
    if (fault) {
        char reason[200];
        regerror(fault, &r->compiled, reason, sizeof reason);
        return diag_error(d, s->at, reason, _("the expression of %s cannot be used"), s->kind);
    }
    if ((size_t)s->part <= r->compiled.re_nsub)
        return true;
    regfree(&r->compiled);
    return diag_error(d, s->at, _("count the parentheses that open"),
                      _("the expression of %s has no part %d"), s->kind, s->part);
}

struct lint *lint_new(const struct locale *l, struct diag *d) {
    struct lint *lint = calloc(1, sizeof *lint);
    struct arena a;
    int before = d->errors;
    size_t n = 0;
    arena_init(&a);
    for (const struct slip *s = l->slips; s; s = s->next)
        n++;
    if (lint)
        lint->rules = calloc(n + 1, sizeof *lint->rules);
    if (!lint || !lint->rules)
        abort();
    for (const struct slip *s = l->slips; s; s = s->next)
        lint->n += rule_compile(&lint->rules[lint->n], s, &a, d);
    arena_release(&a);
    if (d->errors == before)
        return lint;
    lint_free(lint);
    return NULL;
}

void lint_free(struct lint *lint) {
    for (size_t i = 0; lint && i < lint->n; i++)
        regfree(&lint->rules[i].compiled);
    if (lint)
        free(lint->rules);
    free(lint);
}

/* A few words around the slip, cut at spaces. */
static char *around(struct arena *a, const char *text, size_t from, size_t to) {
    size_t len = strlen(text), start = from > 18 ? from - 18 : 0, end = to + 18 < len ? to + 18 : len;
    while (start > 0 && text[start - 1] != ' ')
        start--;
    while (end < len && text[end] != ' ')
        end++;
    return arena_strndup(a, text + start, end - start);
}

static int rule_in_text(const struct rule *r, const char *text, struct place at, struct diag *d) {
    regmatch_t m[8];
    int found = 0;
    struct arena a;
    arena_init(&a);
    for (size_t offset = 0;
         text[offset] && regexec(&r->compiled, text + offset, 8, m, offset ? REG_NOTBOL : 0) == 0; found++) {
        const regmatch_t *slip = &m[r->slip->part];
        size_t from = offset + (size_t)slip->rm_so, to = offset + (size_t)slip->rm_eo;
        diag_warning(d, at, arena_printf(&a, _(r->kind->hint), r->slip->right), "%s: “%s”",
                     arena_printf(&a, _(r->kind->text), r->slip->right), around(&a, text, from, to));
        offset = to > offset ? to : offset + 1;
    }
    arena_release(&a);
    return found;
}

int lint_text(const struct lint *lint, const char *text, struct place at, struct diag *d) {
    int found = 0;
    for (size_t i = 0; text && i < lint->n; i++)
        found += rule_in_text(&lint->rules[i], text, at, d);
    return found;
}
