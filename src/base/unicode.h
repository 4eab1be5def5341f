#ifndef BASE_UNICODE_H
#define BASE_UNICODE_H
/*
 * Text as it is kept: composed, and without characters that nobody sees. Whatever comes from outside goes
 * through here once, so that two words that look the same are the same.
 */
#include "base/arena.h"

#include <stddef.h>
#include <stdint.h>

/* Normalization Form C (UAX #15); `text` itself when it is that already. */
const char *unicode_nfc(struct arena *a, const char *text);
/* Normalization Form D, as some file systems keep names. */
const char *unicode_nfd(struct arena *a, const char *text);

/*
 * The characters of `text` that leave no mark, each once with its name: "U+200B ZERO WIDTH SPACE, U+FEFF ZERO
 * WIDTH NO-BREAK SPACE"; NULL when there is none. They are those that Unicode calls default ignorable (UAX
 * #44), and the separators of lines and paragraphs, U+2028 and U+2029. The soft hyphen is none of them: it
 * says where a word may be divided.
 */
const char *unicode_invisible(struct arena *a, const char *text);

/*
 * Composed and without invisible characters, a space in the stead of each separator; `text` itself when there
 * is nothing to do.
 */
const char *unicode_clean(struct arena *a, const char *text);

/*
 * The bytes of the soft hyphens that `text` begins with, 0 when it begins with none. They say where a word
 * may be divided when it is laid out, and belong in no text that is not: titles, alternative texts, tables
 * of figures, names of files.
 */
size_t unicode_soft_hyphen(const char *text);

/* Without soft hyphens; `text` itself when there is none. */
const char *unicode_undivided(struct arena *a, const char *text);

/*
 * For a terminal, which obeys control characters: each but tab and line end is written out, "\x1b" or
 * "\u202e", and so are the marks that turn the direction of text. `text` itself when there is none.
 */
const char *unicode_shown(struct arena *a, const char *text);

/* "U+200B ZERO WIDTH SPACE"; a character without a name, such as a control, is "U+000B". */
const char *unicode_name(struct arena *a, uint32_t code);

#endif
