#include "import/plaintext.h"

#include "base/file.h"
#include "base/filetype.h"
#include "base/unicode.h"
#include "base/utf8.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static const char bom[] = "\xef\xbb\xbf", utf16_little[] = "\xff\xfe", utf16_big[] = "\xfe\xff";

static const char space[] = " \t\r\n";

/* Characters of the bytes 0x80 to 0x9F; 0 where there is none. The others are those of Latin-1. */
static const uint16_t windows_1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

static uint32_t character_of(unsigned char byte) {
    return byte < 0x80 || byte > 0x9F ? byte : windows_1252[byte - 0x80];
}

static int line_of(const char *bytes, const char *at) {
    int line = 1;
    for (; bytes < at; bytes++)
        line += *bytes == '\n';
    return line;
}

/* A character of Windows-1252 takes three bytes at most. */
static bool plaintext_convert(struct arena *a, const char *bytes, size_t len, struct diag *d,
                              struct plaintext *p) {
    char *to = p->text = arena_alloc(a, 3 * len + 1);
    for (size_t i = 0; i < len; i++) {
        uint32_t c = character_of((unsigned char)bytes[i]);
        if (!c)
            return diag_error(
                d, (struct place){p->path, line_of(bytes, bytes + i)}, _("save it as CSV in UTF-8"),
                _("the byte 0x%02X is neither UTF-8 nor Windows-1252"), (unsigned char)bytes[i]);
        to += utf8_encode(c, to);
    }
    *to = '\0';
    return true;
}

static bool begins(const char *bytes, size_t len, const char *mark) {
    return len >= strlen(mark) && memcmp(bytes, mark, strlen(mark)) == 0;
}

/* The first byte that no text has; NULL when there is none. */
static const char *control_in(const char *bytes, size_t len) {
    for (const char *c = bytes; c < bytes + len; c++)
        if (((unsigned char)*c < ' ' && !strchr("\t\r\n", *c)) || *c == 0x7f || *c == '\0')
            return c;
    return NULL;
}

static bool plaintext_decode(struct arena *a, char *bytes, size_t len, struct diag *d, struct plaintext *p) {
    struct place at = {p->path, 0};
    const char *control;
    bool marked = begins(bytes, len, bom);
    size_t skip = marked ? strlen(bom) : 0;
    if (!filetype_is_text(bytes, len, p->path, d))
        return false;
    if (begins(bytes, len, utf16_little) || begins(bytes, len, utf16_big))
        return diag_error(d, at, _("save it as CSV in UTF-8"), _("the file is UTF-16"));
    if ((control = control_in(bytes, len)) != NULL)
        return diag_error(d, (struct place){p->path, line_of(bytes, control)}, _("save it as CSV in UTF-8"),
                          _("the file is not text: it holds the byte 0x%02X"), (unsigned char)*control);
    if (bytes[skip + strspn(bytes + skip, space)] == '\0')
        return diag_error(d, at, _("save or fetch it again"), _("the file is empty"));
    p->text = bytes + skip;
    if (utf8_valid(p->text, len - skip))
        return true;
    if (marked)
        return diag_error(d, at, _("save or fetch it again"),
                          _("the file says that it is UTF-8, but is not: it is damaged"));
    return plaintext_convert(a, bytes, len, d, p);
}

bool plaintext_read(struct arena *a, const char *path, struct diag *d, struct plaintext *out) {
    char *bytes;
    size_t len;
    struct hash h;
    *out = (struct plaintext){.path = path};
    if (!file_read(a, path, d, &bytes, &len))
        return false;
    hash_init(&h);
    hash_add(&h, bytes, len);
    hash_hex(&h, out->sha256);
    if (len > PLAINTEXT_MAX)
        return diag_error(d, (struct place){path, 0}, _("divide it by years or indicators"),
                          _("the file is larger than %d MB"), PLAINTEXT_MAX / 1024 / 1024);
    if (!plaintext_decode(a, bytes, len, d, out))
        return false;
    const char *clean = unicode_clean(a, out->text);
    out->text = clean == out->text ? out->text : arena_strdup(a, clean);
    return true;
}
