#ifndef BASE_FILE_H
#define BASE_FILE_H
/* Whole files, in and out. */
#include "base/arena.h"
#include "base/diag.h"

#include <stdbool.h>
#include <stddef.h>

/* Reads all of `path` into the arena, followed by a NUL. An error names the file and the system's reason. */
bool file_read(struct arena *a, const char *path, struct diag *d, char **bytes, size_t *len);

/*
 * Makes `path` hold exactly these bytes, or leaves it as it was: writes to a temporary name in the same
 * folder, syncs, renames. Missing folders are made.
 */
bool file_replace(const char *path, const void *bytes, size_t len, struct diag *d);

/* Makes a folder and those above it; one that is there already is fine. */
bool file_make_folder(const char *path, struct diag *d);

/* "folder/name", or `name` itself when it is absolute or `folder` is empty. */
char *file_join(struct arena *a, const char *folder, const char *name);

/* The folder part of a path: "." when there is none. */
char *file_folder(struct arena *a, const char *path);

#endif
