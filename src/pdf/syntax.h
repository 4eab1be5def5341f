#ifndef PDF_SYNTAX_H
#define PDF_SYNTAX_H
/* How numbers and strings are written in a PDF (ISO 32000-1, 7.3): as short as they can be. */
#include "base/buffer.h"
#include "base/length.h"

#include <stdbool.h>
#include <stdint.h>

/* value / 10^decimals without needless zeros: (1250, 3) is "1.25", (-500, 3) is "-.5". At most 9 decimals. */
void syntax_decimal(struct buffer *b, int64_t value, int decimals);

/* Millipoints as points. */
void syntax_length(struct buffer *b, mpt m);

/* The same into room for SYNTAX_LENGTH bytes, without a NUL; returns the end. */
enum { SYNTAX_LENGTH = 12 };
char *syntax_length_at(char *at, mpt m);

/* "[0 0 595.276 841.89]": left, bottom, right, top with y upwards. */
void syntax_rectangle(struct buffer *b, mpt left, mpt bottom, mpt right, mpt top);

/* A name object: "/SourceSans3-Regular"; bytes that a name cannot hold as they are, as #xx. */
void syntax_name(struct buffer *b, const char *name);

/* A literal string of these bytes: "(sv-SE)". */
void syntax_bytes(struct buffer *b, const char *bytes, size_t len);

/* A text string (7.9.2.2) of UTF-8: in PDFDocEncoding when that has all its characters, else UTF-16BE. */
void syntax_text(struct buffer *b, const char *text);
void syntax_text_n(struct buffer *b, const char *text, size_t len);

/* UTF-16BE as hexadecimal digits without brackets, as CMaps have it. */
void syntax_utf16(struct buffer *b, const char *text, size_t len);

/* "12 0 R" */
void syntax_reference(struct buffer *b, unsigned number);

#endif
