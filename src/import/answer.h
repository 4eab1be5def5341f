#ifndef IMPORT_ANSWER_H
#define IMPORT_ANSWER_H
/* A file as it came from Kolada's API: its bytes, seen to be text in UTF-8 that may be JSON. */
#include "base/arena.h"
#include "base/diag.h"
#include "base/hash.h"

#include <stdbool.h>
#include <stddef.h>

enum { ANSWER_MAX = 256 * 1024 * 1024 }; /* bytes; a full page of the API has about two million */

struct answer {
    const char *path;
    const char *json; /* without a byte order mark */
    size_t len;
    char sha256[HASH_HEX]; /* of the whole file */
};

/* Reads the file into the arena. Empty files, pages of HTML and what is not UTF-8 are refused. */
bool answer_read(struct arena *a, const char *path, struct diag *d, struct answer *out);

/* Says where and why these bytes, which are known not to be JSON, are none. Always returns false. */
bool answer_broken(const struct answer *w, struct diag *d);

#endif
