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
    const struct hyphenation *of;
};

bool hyphenator_open(const struct hyphenation *of, struct diag *d, struct hyphenator **out) {
    HyphenDict *dict = hnj_hyphen_load(of->dictionary);
    if (!dict) {
        struct arena a;
        arena_init(&a);
        diag_error(d, of->at, arena_printf(&a, _("install the package %s"), of->package),
                   _("the hyphenation dictionary %s cannot be read"), of->dictionary);
        arena_release(&a);
        return false;
    }
    struct hyphenator *h = malloc(sizeof *h);
    if (!h)
        abort();
    *h = (struct hyphenator){dict, of};
    *out = h;
    return true;
}

int hyphenator_shortest(const struct hyphenator *h) {
    return h->of->shortest;
}

void hyphenator_close(struct hyphenator *h) {
    if (!h)
        return;
    hnj_hyphen_free(h->dict);
    free(h);
}

/*
 * The word in small letters and in the dictionary's encoding (ISO 8859-1 or UTF-8); 0 when it has no place
 * there.
 */
static size_t dictionary_word(const HyphenDict *dict, const char *word, size_t len, char *out) {
    size_t n = 0;
    for (const char *at = word; at < word + len;) {
        uint32_t c = utf8_small(utf8_next(&at));
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
    if (n > 0 && hnj_hyphen_hyphenate3(h->dict, small, (int)n, marks, NULL, &rep, &pos, &cut, h->of->before,
                                       h->of->after, h->of->before, h->of->after) == 0)
        breaks_from_marks(word, len, marks, rep, breaks);
    for (size_t i = 0; rep && i < n; i++)
        free(rep[i]);
    free(rep);
    free(pos);
    free(cut);
}
