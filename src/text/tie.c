#include "text/tie.h"

#include "base/utf8.h"

#include <stdbool.h>
#include <string.h>

/* A hyphen costs 60: a number is parted from its unit only where the line would be half empty otherwise. */
static const double UNIT = 300, DASH = 300, ONE_LETTER = 120, NUMBER = 40, TWO_LETTERS = 12;

struct token {
    const char *text;
    size_t n;
};

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Without quotation marks and brackets before it, and punctuation behind. */
static struct token bare(const char *text, size_t n) {
    struct token w = {text, n};
    while (w.n && strchr("(\"", *w.text))
        w.text++, w.n--;
    while (w.n && strchr(",.;:)?!\"", w.text[w.n - 1]))
        w.n--;
    return w;
}

/* Whether it stands in a list of words with spaces between. */
static bool listed(const char *list, struct token w) {
    while (*list) {
        size_t n = strcspn(list, " ");
        if (n == w.n && memcmp(list, w.text, n) == 0)
            return true;
        list += n + strspn(list + n, " ");
    }
    return false;
}

/* A number ends in a digit: "2,5", "−3", "2015–2024", "14 200" by its last part. */
static bool is_number(struct token w) {
    return w.n && is_digit(w.text[w.n - 1]);
}

static size_t letters(struct token w) {
    const char *at = w.text;
    size_t n = 0;
    while (at < w.text + w.n)
        if (!utf8_is_letter(utf8_next(&at)))
            return 0;
        else
            n++;
    return n;
}

static bool is_dash(struct token w) {
    return (w.n == 3 && memcmp(w.text, "\u2013", 3) == 0) || (w.n == 1 && *w.text == '-');
}

double tie_penalty(const struct style *s, const char *before, size_t n_before, const char *after,
                   size_t n_after) {
    struct token left = bare(before, n_before), right = bare(after, n_after);
    bool ends = left.n && left.text + left.n < before + n_before; /* punctuation stands between them */
    if (is_dash((struct token){after, n_after}))
        return DASH;
    if (ends)
        return 0;
    if (is_number(left) && (listed(style_word(s, "kept-units"), right) || (right.n && *right.text == '%')))
        return UNIT;
    if (right.n && is_digit(*right.text) && listed(style_word(s, "kept-labels"), left))
        return UNIT;
    if (is_number(left) && letters(right))
        return NUMBER;
    return letters(left) == 1 ? ONE_LETTER : letters(left) == 2 ? TWO_LETTERS : 0;
}
