#ifndef BASE_UNICODE_H
#define BASE_UNICODE_H
/*
 * Text as it is kept: composed, and without characters that nobody sees. Whatever comes from outside goes
 * through here once, so that two words that look the same are the same.
 */
#include "base/arena.h"

#include <stdint.h>

/* Normalization Form C (UAX #15); `text` itself when it is that already. */
const char *unicode_nfc(struct arena *a, const char *text);

/*
 * The first character of `text` that leaves no mark: Default_Ignorable_Code_Point (UAX #44), such as U+200B
 * and U+FEFF, and the separators of lines and paragraphs, U+2028 and U+2029. The soft hyphen is none: it
 * says where a word may be divided. 0 when there is none.
 */
uint32_t unicode_invisible(const char *text);

/*
 * Composed and without invisible characters, a space in the stead of each separator; `text` itself when there
 * is nothing to do.
 */
const char *unicode_clean(struct arena *a, const char *text);

/* "U+200B ZERO WIDTH SPACE"; a character without a name, such as a control, is "U+000B". */
const char *unicode_name(struct arena *a, uint32_t code);

#endif
