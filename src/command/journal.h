#ifndef COMMAND_JOURNAL_H
#define COMMAND_JOURNAL_H
/* What "import --list" and "import --undo" write. */
#include "command/command.h"
#include "figures/store.h"

#include <stdint.h>

/* A line an import: number, time, file, what it changed. */
enum command_status journal_show(struct context *ctx, struct store *s);

/*
 * Takes an import back and writes which figures are others now: by indicator of the source, and for each of
 * the `n` editions by the indicators that print them.
 */
enum command_status journal_take_back(struct context *ctx, struct store *s, int64_t id, char *const *editions,
                                      size_t n);

#endif
