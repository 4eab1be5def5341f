#ifndef PDF_NUMBER_H
#define PDF_NUMBER_H
/*
 * Numbers as a PDF holds them (ISO 32000-1, 7.3.3), as short as they can be. Only here does a number that may
 * have decimals become text: no printf, no locale, and nothing of libharu, whose reals differ by version.
 *
 * It comes as an integer and how many of its digits are decimals: millipoints have 3. So no NaN and no
 * infinity can come, and nothing too small to be written; base/length.h refuses them where a double becomes a
 * length. What is beyond ±NUMBER_MOST is written as that: PDF 1.3 (its appendix C; PDF/X-1a) holds no larger
 * reals, and no page is as large (ISO 32000-1, annex C: 14,400).
 */
#include "base/buffer.h"
#include "base/length.h"

enum { NUMBER_MOST = 32767, NUMBER_DECIMALS = 9 };

/* value / 10^decimals: (1250, 3) is "1.25", (-500, 3) is "-.5". At most NUMBER_DECIMALS decimals. */
void number_decimal(struct buffer *b, int64_t value, int decimals);

/* Millipoints as points. */
void number_length(struct buffer *b, mpt m);

/* The same into room for NUMBER_LENGTH bytes, without a NUL; returns the end. */
enum { NUMBER_LENGTH = 10 };
char *number_length_at(char *at, mpt m);

/* "[0 0 595.276 841.89]": left, bottom, right, top with y upwards. */
void number_rectangle(struct buffer *b, mpt left, mpt bottom, mpt right, mpt top);

/* A count, an object's number, a place in the file: never clamped. */
void number_integer(struct buffer *b, int64_t value);

#endif
