#include "pdf/syntax.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "pdf/number.h"

#include <string.h>

static const char hex_digits[] = "0123456789ABCDEF";

static void put_hex(struct buffer *b, unsigned byte) {
    buffer_putc(b, hex_digits[byte >> 4 & 15]);
    buffer_putc(b, hex_digits[byte & 15]);
}

static void put_escaped(struct buffer *b, unsigned char c) {
    if (c == '(' || c == ')' || c == '\\')
        buffer_putc(b, '\\');
    if (c == '\r') /* a bare one would be read as a line feed */
        buffer_puts(b, "\\r");
    else
        buffer_putc(b, (char)c);
}

void syntax_bytes(struct buffer *b, const char *bytes, size_t len) {
    buffer_putc(b, '(');
    for (size_t i = 0; i < len; i++)
        put_escaped(b, (unsigned char)bytes[i]);
    buffer_putc(b, ')');
}

/* ISO 32000-1, annex D.2: what PDFDocEncoding has beside Latin-1. */
static const struct {
    uint32_t code;
    unsigned char byte;
} doc_encoding[] = {
    {0x2022, 0x80}, {0x2020, 0x81}, {0x2021, 0x82}, {0x2026, 0x83}, {0x2014, 0x84}, {0x2013, 0x85},
    {0x2212, 0x8A}, {0x2030, 0x8B}, {0x201E, 0x8C}, {0x201C, 0x8D}, {0x201D, 0x8E}, {0x2018, 0x8F},
    {0x2019, 0x90}, {0x201A, 0x91}, {0x2122, 0x92}, {0x20AC, 0xA0},
};

/* The byte of a character, 0 when PDFDocEncoding has none. Controls are left to UTF-16. */
static unsigned char doc_byte(uint32_t code) {
    if ((code >= 0x20 && code < 0x7F) || (code > 0xA0 && code <= 0xFF && code != 0xAD))
        return (unsigned char)code;
    for (size_t i = 0; i < sizeof doc_encoding / sizeof *doc_encoding; i++)
        if (doc_encoding[i].code == code)
            return doc_encoding[i].byte;
    return 0;
}

void syntax_utf16(struct buffer *b, const char *text, size_t len) {
    for (const char *at = text; at < text + len;) {
        uint32_t code = utf8_next(&at);
        if (code > 0xFFFF) {
            uint32_t high = 0xD800 + ((code - 0x10000) >> 10);
            put_hex(b, high >> 8);
            put_hex(b, high);
            code = 0xDC00 + ((code - 0x10000) & 0x3FF);
        }
        put_hex(b, code >> 8);
        put_hex(b, code);
    }
}

void syntax_text_n(struct buffer *b, const char *text, size_t len) {
    size_t start = b->len;
    buffer_putc(b, '(');
    for (const char *at = text; at < text + len;) {
        unsigned char byte = doc_byte(utf8_next(&at));
        if (!byte) {
            b->len = start;
            buffer_puts(b, "<FEFF");
            syntax_utf16(b, text, len);
            buffer_putc(b, '>');
            return;
        }
        put_escaped(b, byte);
    }
    buffer_putc(b, ')');
}

void syntax_text(struct buffer *b, const char *text) {
    struct arena a;
    arena_init(&a);
    const char *plain = unicode_undivided(&a, text);
    syntax_text_n(b, plain, strlen(plain));
    arena_release(&a);
}

void syntax_reference(struct buffer *b, unsigned number) {
    number_integer(b, number);
    buffer_puts(b, " 0 R");
}
