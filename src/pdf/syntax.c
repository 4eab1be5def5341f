#include "pdf/syntax.h"

#include "base/utf8.h"

#include <string.h>

static const char hex_digits[] = "0123456789ABCDEF";

static const int64_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000};

void syntax_decimal(struct buffer *b, int64_t value, int decimals) {
    char text[32], *end = text + sizeof text, *at = end;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    uint64_t fraction = rest % (uint64_t)powers[decimals];
    rest /= (uint64_t)powers[decimals];
    for (; decimals && fraction % 10 == 0; decimals--)
        fraction /= 10;
    for (int i = 0; i < decimals; i++, fraction /= 10)
        *--at = (char)('0' + fraction % 10);
    if (decimals)
        *--at = '.';
    for (; rest; rest /= 10)
        *--at = (char)('0' + rest % 10);
    if (at == end)
        *--at = '0';
    if (value < 0)
        *--at = '-';
    memcpy(buffer_reserve(b, sizeof text), at, (size_t)(end - at));
    b->len += (size_t)(end - at);
    b->bytes[b->len] = '\0';
}

static char *put_whole(char *at, uint32_t whole) {
    char digits[10], *first = digits + sizeof digits;
    do
        *--first = (char)('0' + whole % 10);
    while (whole /= 10);
    size_t n = (size_t)(digits + sizeof digits - first);
    memcpy(at, first, n);
    return at + n;
}

/* Content is numbers for the most part: this one is quick. */
char *syntax_length_at(char *at, mpt m) {
    uint32_t rest = m < 0 ? 0 - (uint32_t)m : (uint32_t)m, fraction = rest % 1000;
    if (m < 0)
        *at++ = '-';
    if (rest >= 1000 || !fraction)
        at = put_whole(at, rest / 1000);
    if (!fraction)
        return at;
    *at++ = '.';
    *at++ = (char)('0' + fraction / 100);
    if (fraction % 100)
        *at++ = (char)('0' + fraction / 10 % 10);
    if (fraction % 10)
        *at++ = (char)('0' + fraction % 10);
    return at;
}

void syntax_length(struct buffer *b, mpt m) {
    char *at = buffer_reserve(b, SYNTAX_LENGTH);
    b->len += (size_t)(syntax_length_at(at, m) - at);
    b->bytes[b->len] = '\0';
}

void syntax_rectangle(struct buffer *b, mpt left, mpt bottom, mpt right, mpt top) {
    const mpt sides[] = {left, bottom, right, top};
    for (int i = 0; i < 4; i++) {
        buffer_putc(b, i ? ' ' : '[');
        syntax_length(b, sides[i]);
    }
    buffer_putc(b, ']');
}

static void put_hex(struct buffer *b, unsigned byte) {
    buffer_putc(b, hex_digits[byte >> 4 & 15]);
    buffer_putc(b, hex_digits[byte & 15]);
}

void syntax_name(struct buffer *b, const char *name) {
    buffer_putc(b, '/');
    for (const unsigned char *c = (const unsigned char *)name; *c; c++) {
        if (*c > 0x20 && *c < 0x7F && !strchr("#/()<>[]{}%", *c)) {
            buffer_putc(b, (char)*c);
        } else {
            buffer_putc(b, '#');
            put_hex(b, *c);
        }
    }
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
    syntax_text_n(b, text, strlen(text));
}

void syntax_reference(struct buffer *b, unsigned number) {
    syntax_decimal(b, number, 0);
    buffer_puts(b, " 0 R");
}
