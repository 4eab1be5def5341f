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
    bool numbers; /* may be the number of something: "1.1" */
} kinds[] = {
    {"change-in-percent", N_("a change between two shares is in %s, not in per cent"),
     N_("write %s, or name what the change is a share of"), false},
    {"hyphen-for-minus", N_("a hyphen stands for a minus"), N_("write − (U+2212)"), false},
    {"school-year", N_("a school year is written with a stroke"), N_("write %s"), false},
    {"hyphen-in-range", N_("a hyphen stands in a range"), N_("write an en dash without spaces: %s"), false},
    {"spaces-in-range", N_("a range has spaces around its dash"), N_("write an en dash without spaces: %s"),
     false},
    {"no-space-before-percent", N_("there is no space before %%"), N_("write &#xA0; between number and %%"),
     false},
    {"space-before-percent", N_("there is a space before %%"), N_("write %s"), false},
    {"decimal-mark", N_("a number has the decimal mark of another language"), N_("write %s"), true},
    {"thousands-mark", N_("thousands are not set apart as they should be"), N_("write %s"), false},
    {"ungrouped-number", N_("a large number is not grouped"), N_("group by three: %s"), false},
    {"straight-quotes", N_("straight quotation marks"), N_("write %s"), false},
    {"foreign-quotes", N_("quotation marks of another language"), N_("write %s"), false},
    {"straight-apostrophe", N_("a straight apostrophe"), N_("write ’"), false},
    {"full-stops-for-ellipsis", N_("three full stops stand for an ellipsis"),
     N_("write … with a space before it"), false},
    {"two-full-stops", N_("two full stops"), N_("take one away"), false},
    {"hyphen-for-dash", N_("a hyphen stands for a dash"), N_("write – (U+2013) with spaces around it"),
     false},
    {"space-before-mark", N_("there is a space before a punctuation mark"), N_("take the space away"), false},
    {"abbreviation", N_("an abbreviation"), N_("write the words out: %s"), false},
    {"repeated-word", N_("a word stands twice"), N_("take one away"), false},
    {"no-space-after-hyphen", N_("there is no space after a hyphen"), N_("write %s"), false},
    {"no-space-after-comma", N_("there is no space after a comma"), N_("put a space there"), false},
};

enum { KINDS = sizeof kinds / sizeof *kinds };

struct rule {
    const struct slip *slip;
    const struct slip_kind *kind;
    regex_t compiled;
};

struct label {
    const char *text;
    struct label *next;
};

struct lint {
    struct rule *rules;
    size_t n;
    struct arena arena;
    struct label *labels;    /* numbers that are no decimals */
    const char *label_words; /* that a label stands behind, with spaces between */
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
    arena_init(&lint->arena);
    const struct word *labels = word_find(l->words, "kept-labels");
    lint->label_words = labels ? arena_strdup(&lint->arena, labels->text) : "";
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
    if (lint) {
        arena_release(&lint->arena);
        free(lint->rules);
    }
    free(lint);
}

/* "1.1", "2.3.4": the bytes of it. */
static size_t number_length(const char *text) {
    size_t n = strspn(text, "0123456789."), dots = 0;
    for (size_t i = 0; i < n; i++)
        dots += text[i] == '.';
    while (n > 0 && text[n - 1] == '.')
        n--;
    return dots && *text != '.' ? n : 0;
}

void lint_learn(struct lint *lint, const char *text, bool heads_row) {
    size_t n = number_length(text), end = n + (text[n] == '.');
    bool numbered = n && (text[end] == ' ' || strncmp(text + end, "\u00A0", 2) == 0) && text[end + 1];
    if (!numbered && !(n && heads_row && !text[end]))
        return;
    struct label *l = ARENA_NEW(&lint->arena, struct label);
    *l = (struct label){arena_strndup(&lint->arena, text, n), lint->labels};
    lint->labels = l;
}

/* Whether the word before `from` is one of those that a label stands behind. */
static bool behind_label_word(const struct lint *lint, const char *text, size_t from) {
    size_t end = from;
    while (end > 0 && (text[end - 1] == ' ' || (unsigned char)text[end - 1] == 0xA0 ||
                       (unsigned char)text[end - 1] == 0xC2))
        end--;
    size_t start = end;
    while (start > 0 && text[start - 1] != ' ' && text[start - 1] != '(')
        start--;
    for (const char *word = lint->label_words; *word && end > start;) {
        size_t n = strcspn(word, " ");
        if (n == end - start && memcmp(word, text + start, n) == 0)
            return true;
        word += n + strspn(word + n, " ");
    }
    return false;
}

static bool is_label(const struct lint *lint, const char *text, size_t from, size_t to) {
    const struct label *l = lint->labels;
    while (l && !(strlen(l->text) == to - from && memcmp(l->text, text + from, to - from) == 0))
        l = l->next;
    return l || behind_label_word(lint, text, from);
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

static int rule_in_text(const struct lint *lint, const struct rule *r, const char *text, struct place at,
                        struct diag *d) {
    regmatch_t m[8];
    int found = 0;
    struct arena a;
    arena_init(&a);
    for (size_t offset = 0;
         text[offset] && regexec(&r->compiled, text + offset, 8, m, offset ? REG_NOTBOL : 0) == 0;) {
        const regmatch_t *slip = &m[r->slip->part];
        size_t from = offset + (size_t)slip->rm_so, to = offset + (size_t)slip->rm_eo;
        if (!r->kind->numbers || !is_label(lint, text, from, to)) {
            diag_warning(d, at, arena_printf(&a, _(r->kind->hint), r->slip->right), "%s: “%s”",
                         arena_printf(&a, _(r->kind->text), r->slip->right), around(&a, text, from, to));
            found++;
        }
        offset = to > offset ? to : offset + 1;
    }
    arena_release(&a);
    return found;
}

int lint_text(const struct lint *lint, const char *text, struct place at, struct diag *d) {
    int found = 0;
    for (size_t i = 0; text && i < lint->n; i++)
        found += rule_in_text(lint, &lint->rules[i], text, at, d);
    return found;
}
