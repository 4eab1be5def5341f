#include "content/lint.h"

#include <libintl.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)
#define N_(text) text

#define NBSP "\u00A0"
#define UNITS                                                                                                \
    "(%|procent|procentenheter|procentenhet|kronor|kr|år|månader|dagar|timmar|personer|elever|invånare|"  \
    "kommuner|poäng|kilometer|km)"
#define MOVED "(ökat|ökade|ökar|öka|minskat|minskade|minskar|minska|stigit|steg|stiger|sjunkit|sjönk|sjunker)"

/*
 * POSIX extended expressions over UTF-8 bytes. The slip is sub-expression `part` of the match (0: all of it).
 */
static const struct {
    const char *expression;
    int part;
    const char *text, *hint;
} rules[] = {
    {MOVED " med (minst |drygt |nästan |cirka |ungefär |hela )?[0-9]+(,[0-9]+)?( |" NBSP
           ")?(%|procent)([^a-z]|$)",
     0, N_("a change between two shares is in procentenheter, not in per cent"),
     N_("write procentenheter, or name what the change is a share of")},
    {"(^|[ (])(-[0-9])", 2, N_("a hyphen stands for a minus"), N_("write − (U+2212)")},
    {"(^|[^0-9-])([0-9]{4}-[0-9]{2})([^0-9-]|$)", 2, N_("a school year is written with a stroke"),
     N_("write 2023/24")},
    {"(^|[^0-9-])([0-9]{1,4}-[0-9]{1,4})([^0-9-]|$)", 2, N_("a hyphen stands in a range"),
     N_("write an en dash without spaces: 2015–2024")},
    {"[0-9] – [0-9]", 0, N_("a range has spaces around its dash"),
     N_("write an en dash without spaces: 2015–2024")},
    {"[0-9]%", 0, N_("there is no space before %"), N_("put a no-break space (U+00A0) between number and %")},
    {"([0-9] " UNITS ")([^a-zåäö]|$)", 1, N_("a number may be parted from its unit at a line's end"),
     N_("put a no-break space (U+00A0) between number and unit")},
    {"(^|[^0-9.])([0-9]+\\.[0-9]{1,2})([^0-9.]|$)", 2, N_("a decimal point stands in a Swedish number"),
     N_("write a decimal comma: 2,5")},
    {"(^|[^0-9,.])([0-9]{1,3}( |\\.|" NBSP ")[0-9]{3})([^0-9]|$)", 2,
     N_("thousands are not set apart by a narrow no-break space"), N_("write 14\u202F200 with U+202F")},
    {"(^|[^0-9A-Za-z:/-])([0-9]{5,})([^0-9]|$)", 2, N_("a large number is not grouped"),
     N_("group by three with a narrow no-break space (U+202F)")},
    {"\"", 0, N_("straight quotation marks"), N_("write ” on both sides")},
    {"\u201C", 0, N_("an English quotation mark"), N_("write ” on both sides")},
    {"[a-zåäö]'[a-zåäö ]", 0, N_("a straight apostrophe"), N_("write ’")},
    {"\\.\\.\\.", 0, N_("three full stops stand for an ellipsis"), N_("write … with a space before it")},
    {"[^.]\\.\\.([^.]|$)", 0, N_("two full stops"), N_("take one away")},
    {" - ", 0, N_("a hyphen stands for a dash"), N_("write – (U+2013) with spaces around it")},
    {" [,.;:!?]([^.]|$)", 0, N_("there is a space before a punctuation mark"), N_("take the space away")},
    {"(^| )(t ex|bl a|d v s|m m|m fl|s k|t o m|fr o m|t\\.ex|bl\\.a)([ .,]|$)", 2, N_("an abbreviation"),
     N_("write the words out: till exempel, bland annat, det vill säga")},
    {"(^| )(att att|och och|som som|det det|är är|för för|på på|av av|i i|en en)( |[.,]|$)", 2,
     N_("a word stands twice"), N_("take one away")},
    {"[a-zåäö],[a-zåäö]", 0, N_("there is no space after a comma"), N_("put a space there")},
};

enum { RULES = sizeof rules / sizeof *rules };

struct lint {
    regex_t compiled[RULES];
};

struct lint *lint_new(void) {
    struct lint *s = calloc(1, sizeof *s);
    if (!s)
        abort();
    for (int i = 0; i < RULES; i++)
        if (regcomp(&s->compiled[i], rules[i].expression, REG_EXTENDED) != 0)
            abort(); /* the rules are constants; a test compiles them all */
    return s;
}

void lint_free(struct lint *s) {
    for (int i = 0; s && i < RULES; i++)
        regfree(&s->compiled[i]);
    free(s);
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

static int rule_in_text(const struct lint *s, int rule, const char *text, struct place at, struct diag *d) {
    regmatch_t m[8];
    int found = 0;
    struct arena a;
    arena_init(&a);
    for (size_t offset = 0;
         text[offset] && regexec(&s->compiled[rule], text + offset, 8, m, offset ? REG_NOTBOL : 0) == 0;
         found++) {
        const regmatch_t *slip = &m[rules[rule].part];
        size_t from = offset + (size_t)slip->rm_so, to = offset + (size_t)slip->rm_eo;
        diag_warning(d, at, _(rules[rule].hint), "%s: “%s”", _(rules[rule].text), around(&a, text, from, to));
        offset = to > offset ? to : offset + 1;
    }
    arena_release(&a);
    return found;
}

int lint_text(const struct lint *s, const char *text, struct place at, struct diag *d) {
    int found = 0;
    for (int i = 0; text && i < RULES; i++)
        found += rule_in_text(s, i, text, at, d);
    return found;
}
