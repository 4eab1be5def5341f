#include "import/notation.h"

#include "base/number.h"

#include <string.h>

enum {
    DIGITS_MAX = 15,
    TEXT_MAX = 64, /* bytes of a number that is worth reading */
};

/* A number taken apart: its digits with a point, and what stood between them. */
struct numeral {
    char digits[TEXT_MAX]; /* "-1234.5" */
    char group, decimal;   /* ' ', ',', '.' or 0 */
    bool lone; /* `decimal` may be a group sign as well: one to three digits before it, three behind */
};

static const struct {
    const char *bytes;
    char plain;
} signs[] = {{"\u00a0", ' '}, {"\u202f", ' '}, {"\u2009", ' '}, {"\u2212", '-'}};

/* The same number in ASCII; false when it is too long. */
static bool simplify(const char *text, char plain[TEXT_MAX]) {
    size_t n = 0;
    while (*text) {
        size_t k = 0, count = sizeof signs / sizeof *signs;
        while (k < count && strncmp(text, signs[k].bytes, strlen(signs[k].bytes)) != 0)
            k++;
        if (n + 1 >= TEXT_MAX)
            return false;
        plain[n++] = k < count ? signs[k].plain : *text;
        text += k < count ? strlen(signs[k].bytes) : 1;
    }
    plain[n] = '\0';
    return true;
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static size_t count_of(const char *text, char c) {
    size_t n = 0;
    for (; *text; text++)
        n += *text == c;
    return n;
}

/*
 * The sign that stands last and only once is the decimal one; what stands before it apart from digits groups.
 */
static void find_signs(const char *text, struct numeral *n) {
    static const char all[] = " ,.";
    size_t end = strlen(text);
    while (end > 0 && text[end - 1] != ',' && text[end - 1] != '.')
        end--;
    if (end > 0 && count_of(text, text[end - 1]) == 1)
        n->decimal = text[end - 1];
    for (const char *c = all; *c; c++)
        if (*c != n->decimal && strchr(text, *c))
            n->group = n->group ? '?' : *c; /* two kinds: no digit is followed by that */
}

/* Copies the whole part without its group signs; NULL when a group has not its three digits. */
static const char *copy_whole(const char *text, struct numeral *n, char **to) {
    size_t group = 0, groups = 0;
    for (; is_digit(*text) || (*text && *text == n->group); text++) {
        if (is_digit(*text)) {
            *(*to)++ = *text;
            group++;
            continue;
        }
        if (groups++ ? group != 3 : group < 1 || group > 3)
            return NULL;
        group = 0;
    }
    n->lone = n->decimal && !groups && group >= 1 && group <= 3;
    return group == 0 || (groups && group != 3) ? NULL : text;
}

static bool copy_decimals(const char *text, struct numeral *n, char **to) {
    size_t count = strspn(text, "0123456789");
    if (count == 0 || text[count])
        return false;
    size_t whole = (size_t)(*to - n->digits), sign = n->digits[0] == '-';
    n->lone &= count == 3 && n->digits[sign] != '0';
    *(*to)++ = '.';
    for (size_t i = 0; i < count && whole - sign + i < DIGITS_MAX; i++)
        *(*to)++ = text[i];
    if ((*to)[-1] == '.')
        *--*to = '\0';
    return true;
}

static bool numeral_read(const char *text, struct numeral *n) {
    char plain[TEXT_MAX];
    *n = (struct numeral){0};
    char *to = n->digits;
    if (!simplify(text, plain))
        return false;
    const char *at = plain;
    if (*at == '-')
        *to++ = *at;
    at += *at == '-' || *at == '+';
    find_signs(at, n);
    at = copy_whole(at, n, &to);
    if (at && *at && *at == n->decimal)
        return copy_decimals(at + 1, n, &to);
    return at && !*at;
}

static char other_sign(char sign) {
    return sign == ',' ? '.' : ',';
}

void notation_learn(struct notation *n, const char *text, int line) {
    struct numeral m;
    if (n->decimal || !numeral_read(text, &m) || m.lone)
        return;
    if (m.decimal)
        *n = (struct notation){m.decimal, line};
    else if (m.group == ',' || m.group == '.')
        *n = (struct notation){other_sign(m.group), line};
}

/* A lone sign that the map says is not the decimal one: "1.234" is a thousand and more. */
static void regroup(struct numeral *m) {
    char *point = strchr(m->digits, '.');
    memmove(point, point + 1, strlen(point));
    m->group = m->decimal;
    m->decimal = 0;
}

enum notation_fault notation_read(const struct notation *n, const char *text, double *out) {
    struct numeral m;
    if (!numeral_read(text, &m))
        return NOTATION_NONE;
    if (m.lone && !n->decimal)
        return NOTATION_AMBIGUOUS;
    if (m.lone && m.decimal != n->decimal && n->line == 0)
        regroup(&m);
    if (n->decimal && (m.group == n->decimal || (m.decimal && m.decimal != n->decimal)))
        return NOTATION_OTHER;
    return number_read(m.digits, out) ? NOTATION_SOUND : NOTATION_NONE;
}
