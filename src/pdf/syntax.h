#ifndef PDF_SYNTAX_H
#define PDF_SYNTAX_H
/* How strings and references are written in a PDF (ISO 32000-1, 7.3): as short as they can be. */
#include "base/buffer.h"

/* A literal string of these bytes: "(sv-SE)". */
void syntax_bytes(struct buffer *b, const char *bytes, size_t len);

/*
 * A text string (7.9.2.2) of UTF-8: in PDFDocEncoding when that has all its characters, else UTF-16BE. It has
 * no soft hyphens, which are for text that is laid out; syntax_text_n keeps them.
 */
void syntax_text(struct buffer *b, const char *text);
void syntax_text_n(struct buffer *b, const char *text, size_t len);

/* UTF-16BE as hexadecimal digits without brackets, as CMaps have it. */
void syntax_utf16(struct buffer *b, const char *text, size_t len);

/* "12 0 R" */
void syntax_reference(struct buffer *b, unsigned number);

#endif
