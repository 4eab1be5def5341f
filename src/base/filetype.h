#ifndef BASE_FILETYPE_H
#define BASE_FILETYPE_H
/*
 * Files that are something else than the reader wants, known by how they begin: whoever saved a workbook
 * under the name of a text file gets advice about workbooks, not about bytes.
 */
#include "base/diag.h"

#include <stdbool.h>
#include <stddef.h>

struct filetype {
    const char *what;   /* a msgid: "the file is an Excel workbook" */
    const char *remedy; /* likewise, for whoever wants its figures */
    bool packed;        /* the right file may be inside */
};

/* NULL for what may be text. White space and byte order marks before a web page do not hide it. */
const struct filetype *filetype_of(const char *bytes, size_t len);

/* Reports what the file is and returns false; true when nothing is known against it. */
bool filetype_is_text(const char *bytes, size_t len, const char *path, struct diag *d);

#endif
