#ifndef BASE_UTF8_H
#define BASE_UTF8_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Reads the code point at *text and moves *text behind it; 0 at the NUL. A malformed byte reads as U+FFFD. */
uint32_t utf8_next(const char **text);

/* Writes 1 to 4 bytes to `out`, without a NUL; returns how many. */
size_t utf8_encode(uint32_t code, char out[4]);

/* Number of code points. */
size_t utf8_count(const char *text);

/* True when the bytes are well-formed UTF-8 without NUL. */
bool utf8_valid(const char *bytes, size_t len);

/* Letters as Unicode sees them in the scripts a Swedish text uses (Latin, Latin-1, Latin Extended-A). */
bool utf8_is_letter(uint32_t code);

/*
 * The small letter of a capital one and the other way round, in those scripts; other code points as they are.
 */
uint32_t utf8_small(uint32_t code);
uint32_t utf8_capital(uint32_t code);

#endif
