#ifndef COMMAND_ARGUMENTS_H
#define COMMAND_ARGUMENTS_H
/*
 * The command line behind a command's name: options anywhere, words in order; behind "--" everything is a
 * word.
 */
#include "command/command.h"

#include <stddef.h>

/* What became of an option. */
enum taken {
    TAKEN,       /* with its value */
    TAKEN_ALONE, /* it has none */
    UNKNOWN_OPTION,
    WRONG_VALUE, /* one that it cannot have; or none, where it needs one */
};

/* TAKEN or WRONG_VALUE. */
enum taken taken_if(bool right);
/* For an option that any text will do for: keeps it. */
enum taken taken_text(const char **place, const char *value);

struct arguments {
    const char *command;   /* for messages */
    const char **words[4]; /* where each word goes; NULL behind the last */
    const char **list;     /* instead: where any number of words go, of room for argc; NULL for none */
    size_t *n_list;
    /* Takes an option with the argument behind it, which is NULL at the end of the line. */
    enum taken (*option)(void *options, const char *name, const char *value);
    void *options;
};

/* COMMAND_DONE, or COMMAND_NOT_STARTED with a message. Words that are not there stay as they were. */
enum command_status arguments_read(struct context *ctx, const struct arguments *a, int argc, char **argv);

#endif
