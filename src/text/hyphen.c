#include "text/hyphen.h"

#include "base/utf8.h"

#include <hyphen.h>
#include <libintl.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)

enum { WORD_MAX = 100 }; /* bytes; longer words are no words */

struct hyphenator {
    HyphenDict *dict;
};

/* Debian names the dictionaries by language and country. */
static const struct {
    const char *language, *file;
} dictionaries[] = {
    {"sv", "/usr/share/hyphen/hyph_sv_SE.dic"},
};

bool hyphenator_open(const char *language, struct diag *d, struct hyphenator **out) {
    for (size_t i = 0; i < sizeof dictionaries / sizeof *dictionaries; i++) {
        if (strcmp(dictionaries[i].language, language) != 0)
            continue;
        HyphenDict *dict = hnj_hyphen_load(dictionaries[i].file);
        if (!dict)
            return diag_error(d, (struct place){dictionaries[i].file, 0}, _("install the package hyphen-sv"),
                              "%s", _("the hyphenation dictionary cannot be read"));
        struct hyphenator *h = malloc(sizeof *h);
        if (!h)
            abort();
        h->dict = dict;
        *out = h;
        return true;
    }
    return diag_error(d, (struct place){0}, _("use the language sv"),
                      _("there is no hyphenation for the language “%s”"), language);
}

void hyphenator_close(struct hyphenator *h) {
    if (!h)
        return;
    hnj_hyphen_free(h->dict);
    free(h);
}

/* Small letters for ASCII and Latin-1 (À to Þ), which is what Swedish needs. */
static uint32_t small_letter(uint32_t c) {
    bool capital = (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
    return capital ? c + 32 : c;
}

/*
 * The word in small letters and in the dictionary's encoding (ISO 8859-1 or UTF-8); 0 when it has no place
 * there.
 */
static size_t dictionary_word(const HyphenDict *dict, const char *word, size_t len, char *out) {
    size_t n = 0;
    for (const char *at = word; at < word + len;) {
        uint32_t c = small_letter(utf8_next(&at));
        if (dict->utf8)
            n += utf8_encode(c, out + n);
        else if (c < 0x100)
            out[n++] = (char)c;
        else
            return 0;
    }
    out[n] = '\0';
    return n;
}

/* libhyphen's marks count characters in either encoding. */
static void breaks_from_marks(const char *word, size_t len, const char *marks, char *const *rep,
                              bool *breaks) {
    size_t character = 0;
    for (const char *at = word; at < word + len; character++) {
        utf8_next(&at);
        size_t last = (size_t)(at - word) - 1;
        breaks[last] = at < word + len && (marks[character] & 1) && !(rep && rep[character]);
    }
}

void hyphenator_breaks(const struct hyphenator *h, const char *word, size_t len, bool *breaks) {
    memset(breaks, 0, len * sizeof *breaks);
    if (len > WORD_MAX)
        return;
    char small[2 * WORD_MAX + 1], marks[2 * WORD_MAX + 6];
    size_t n = dictionary_word(h->dict, word, len, small);
    char **rep = NULL;
    int *pos = NULL, *cut = NULL;
    if (n > 0 && hnj_hyphen_hyphenate3(h->dict, small, (int)n, marks, NULL, &rep, &pos, &cut, HYPHEN_BEFORE,
                                       HYPHEN_AFTER, HYPHEN_BEFORE, HYPHEN_AFTER) == 0)
        breaks_from_marks(word, len, marks, rep, breaks);
    for (size_t i = 0; rep && i < n; i++)
        free(rep[i]);
    free(rep);
    free(pos);
    free(cut);
}
