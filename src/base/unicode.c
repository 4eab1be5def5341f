#include "base/unicode.h"

#include "base/buffer.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <unictype.h>
#include <uniname.h>
#include <uninorm.h>

enum { SOFT_HYPHEN = 0xAD, LINE_SEPARATOR = 0x2028, PARAGRAPH_SEPARATOR = 0x2029 };

/* What lies below U+0300 has no combining character, and is composed (UAX #15, 9). */
static bool is_plain(const char *text) {
    for (; *text; text++)
        if ((unsigned char)*text >= 0xCC)
            return false;
    return true;
}

static const char *normalised(struct arena *a, const char *text, uninorm_t form) {
    size_t len = strlen(text), n = 0;
    if (!utf8_valid(text, len)) /* the caller's to refuse */
        return text;
    uint8_t *other = u8_normalize(form, (const uint8_t *)text, len, NULL, &n);
    if (!other && len > 0)
        abort(); /* no memory, as in base/arena.h */
    const char *out =
        n == len && memcmp(other, text, n) == 0 ? text : arena_strndup(a, (const char *)other, n);
    free(other);
    return out;
}

const char *unicode_nfc(struct arena *a, const char *text) {
    return is_plain(text) ? text : normalised(a, text, UNINORM_NFC);
}

const char *unicode_nfd(struct arena *a, const char *text) {
    return normalised(a, text, UNINORM_NFD);
}

static bool separates(uint32_t code) {
    return code == LINE_SEPARATOR || code == PARAGRAPH_SEPARATOR;
}

static bool is_invisible(uint32_t code) {
    return code != SOFT_HYPHEN && (separates(code) || uc_is_property_default_ignorable_code_point(code));
}

const char *unicode_invisible(struct arena *a, const char *text) {
    const char *names = NULL;
    if (is_plain(text))
        return NULL;
    while (*text) {
        uint32_t code = utf8_next(&text);
        const char *name = is_invisible(code) ? unicode_name(a, code) : NULL;
        if (name && !names)
            names = name;
        else if (name && !strstr(names, name))
            names = arena_printf(a, "%s, %s", names, name);
    }
    return names;
}

static const char *without_invisible(struct arena *a, const char *text) {
    char *out = arena_alloc(a, strlen(text) + 1), *to = out;
    while (*text) {
        uint32_t code = utf8_next(&text);
        if (separates(code))
            *to++ = ' ';
        else if (!is_invisible(code))
            to += utf8_encode(code, to);
    }
    *to = '\0';
    return out;
}

const char *unicode_clean(struct arena *a, const char *text) {
    return unicode_nfc(a, unicode_invisible(a, text) ? without_invisible(a, text) : text);
}

static const char soft_hyphen[] = "\u00AD";

size_t unicode_soft_hyphen(const char *text) {
    size_t n = 0;
    while (strncmp(text + n, soft_hyphen, sizeof soft_hyphen - 1) == 0)
        n += sizeof soft_hyphen - 1;
    return n;
}

const char *unicode_undivided(struct arena *a, const char *text) {
    if (!strstr(text, soft_hyphen))
        return text;
    char *out = arena_alloc(a, strlen(text) + 1), *to = out;
    while (*text) {
        size_t skip = unicode_soft_hyphen(text);
        if (skip)
            text += skip;
        else
            *to++ = *text++;
    }
    return out;
}

/* ISO/IEC 6429's two sets of controls, and UAX #9's marks of direction. */
static bool is_obeyed(uint32_t c) {
    return (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

const char *unicode_shown(struct arena *a, const char *text) {
    struct buffer b = {0};
    size_t n = 0;
    for (const char *at = text; *at;)
        n += is_obeyed(utf8_next(&at));
    if (n == 0)
        return text;
    for (const char *at = text; *at;) {
        const char *from = at;
        uint32_t code = utf8_next(&at);
        if (is_obeyed(code))
            buffer_printf(&b, code <= 0xFF ? "\\x%02x" : "\\u%04x", (unsigned)code);
        else
            buffer_add(&b, from, (size_t)(at - from));
    }
    const char *out = arena_strdup(a, buffer_text(&b));
    buffer_release(&b);
    return out;
}

const char *unicode_name(struct arena *a, uint32_t code) {
    char name[UNINAME_MAX];
    const char *known = unicode_character_name(code, name);
    return arena_printf(a, "U+%04X%s%s", (unsigned)code, known ? " " : "", known ? known : "");
}
