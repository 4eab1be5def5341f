#ifndef COMMAND_COMMAND_H
#define COMMAND_COMMAND_H
/*
 * The subcommands of the command line: one file each, one sorted table (command.c) that lists them. A command
 * neither prints nor exits nor looks at the clock: it writes its results to `out`, its messages to `diag`,
 * and main.c does the rest.
 */
#include "base/buffer.h"
#include "base/diag.h"

#include <stddef.h>

/* What a command is given besides its arguments. */
struct context {
    struct diag *diag;  /* messages: standard error */
    struct buffer *out; /* results: standard output */
    const char *now;    /* "2025-03-01T10:00:00Z": the clock, or SOURCE_DATE_EPOCH */
    const char *data;   /* folder with layouts/ and fonts/ */
};

/* Also the exit status of the program. */
enum command_status {
    COMMAND_DONE,        /* all that was asked for is done */
    COMMAND_SOME_FAILED, /* something of it is not; the rest is */
    COMMAND_NOT_STARTED, /* nothing could start: the command line or its main input is wrong */
};

struct command {
    const char *name;
    /* argv[0] is the command's name. Options may stand anywhere; "--" ends them. */
    enum command_status (*run)(struct context *ctx, int argc, char **argv);
    const char *usage; /* arguments, as in "import DB FILE…" */
    const char *help;  /* one line, not yet translated */
};

/* All commands, sorted by name. */
extern const struct command commands[];
extern const size_t commands_len;

/* The command of that name, NULL when there is none. */
const struct command *command_find(const char *name);

/* Runs the command that argv[0] names; reports one that does not exist. */
enum command_status command_run(struct context *ctx, int argc, char **argv);

/* Reports a wrong command line, with the command's usage as the hint. Returns COMMAND_NOT_STARTED. */
enum command_status command_misused(struct context *ctx, const char *name, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
