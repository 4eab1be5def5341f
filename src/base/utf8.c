#include "base/utf8.h"

#include <string.h>

/* Length and code point of the sequence at `s` (RFC 3629); 0 when it is malformed. */
static size_t utf8_decode(const unsigned char *s, size_t len, uint32_t *code) {
    if (s[0] < 0x80) {
        *code = s[0];
        return 1;
    }
    size_t n = s[0] >= 0xF0 ? 4 : s[0] >= 0xE0 ? 3 : 2;
    if (s[0] < 0xC2 || s[0] > 0xF4 || n > len)
        return 0;
    uint32_t c = s[0] & (0xFFu >> (n + 1));
    for (size_t i = 1; i < n; i++) {
        if ((s[i] & 0xC0) != 0x80)
            return 0;
        c = c << 6 | (s[i] & 0x3F);
    }
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (c < least[n] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return 0;
    *code = c;
    return n;
}

uint32_t utf8_next(const char **text) {
    const unsigned char *s = (const unsigned char *)*text;
    if (!*s)
        return 0;
    uint32_t code;
    size_t n = utf8_decode(s, strnlen(*text, 4), &code);
    if (!n) {
        code = 0xFFFD;
        n = 1;
    }
    *text += n;
    return code;
}

size_t utf8_encode(uint32_t c, char out[4]) {
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (c & 0x3F));
        c >>= 6;
    }
    static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    out[0] = (char)(lead[n] | c);
    return n;
}

size_t utf8_count(const char *text) {
    size_t n = 0;
    while (utf8_next(&text))
        n++;
    return n;
}

bool utf8_valid(const char *bytes, size_t len) {
    for (size_t i = 0; i < len;) {
        uint32_t code;
        size_t n = utf8_decode((const unsigned char *)bytes + i, len - i, &code);
        if (!n || !code)
            return false;
        i += n;
    }
    return true;
}

bool utf8_is_letter(uint32_t c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (c >= 0xC0 && c <= 0x17F && c != 0xD7 && c != 0xF7);
}

/* Pairs of Latin Extended-A: the capital is even, or odd between U+0139 and U+0148 and from U+0179. */
static bool pairs_odd(uint32_t c) {
    return (c >= 0x139 && c <= 0x148) || c >= 0x179;
}

/* Letters there whose other size is somewhere else, or which have none. */
static bool has_no_pair(uint32_t c) {
    return c == 0x130 || c == 0x131 || c == 0x138 || c == 0x149 || c == 0x178 || c == 0x17F;
}

uint32_t utf8_small(uint32_t c) {
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7))
        return c + 32;
    if (c >= 0x100 && c <= 0x17F && !has_no_pair(c))
        return (c % 2 == 1) == pairs_odd(c) ? c + 1 : c;
    return c == 0x178 ? 0xFF : c;
}

uint32_t utf8_capital(uint32_t c) {
    if ((c >= 'a' && c <= 'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7))
        return c - 32;
    if (c >= 0x100 && c <= 0x17F && !has_no_pair(c))
        return (c % 2 == 1) == pairs_odd(c) ? c : c - 1;
    return c == 0xFF ? 0x178 : c;
}
