#ifndef IMPORT_PLAINTEXT_H
#define IMPORT_PLAINTEXT_H
/*
 * A text file that somebody else's program wrote, as UTF-8, composed and without what nobody sees. With or
 * without a byte order mark; what is not valid UTF-8 is read as Windows-1252, in which Swedish spreadsheets
 * save. UTF-16, control characters but tabs and line ends, and bytes that Windows-1252 has no character for
 * are refused, since any of them means that the file is something else.
 */
#include "base/arena.h"
#include "base/diag.h"
#include "base/hash.h"

#include <stdbool.h>

/* Bytes; ten years of all municipalities are less than one million. */
enum { PLAINTEXT_MAX = 64 * 1024 * 1024 };

struct plaintext {
    const char *path;
    char *text;            /* in the arena; the reader may change it */
    char sha256[HASH_HEX]; /* of the file's bytes */
};

/* Reads the file into the arena. An empty one is an error, too. */
bool plaintext_read(struct arena *a, const char *path, struct diag *d, struct plaintext *out);

#endif
