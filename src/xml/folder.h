#ifndef XML_FOLDER_H
#define XML_FOLDER_H
/* The folder that a document may read from, and no file outside it. */
#include "base/arena.h"
#include "base/diag.h"

#include <stdbool.h>

/* The path without links and dots, owned by the arena; NULL when there is no such file. */
char *folder_real(struct arena *a, const char *path);

/*
 * "folder/name", or the bare name in the folder that the program runs in: as messages show it. A name whose
 * file is there only with its letters decomposed, as some file systems write them, gets those.
 */
const char *folder_path(struct arena *a, const char *folder, const char *name);

/* Whether the real path `path` is that of a file below the real path `root`. */
bool folder_holds(const char *root, const char *path);

/*
 * The real path of `path`, a file that the XML at `at` names. NULL after a message when it is missing, lies
 * outside `root` (links are followed first) or is no regular file.
 */
const char *folder_file(struct arena *a, const char *root, const char *path, struct place at, struct diag *d);

#endif
