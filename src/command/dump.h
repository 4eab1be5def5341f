#ifndef COMMAND_DUMP_H
#define COMMAND_DUMP_H
/* What a stage made, as stable text (build --dump): a row a stage. */
#include "command/plan.h"
#include "content/content.h"
#include "draw/document.h"

struct dump_type {
    const char *name; /* on the command line */
    bool print;       /* of the files for a print shop only */
    /* One of these: what is the same for every file, or what is one file's. */
    void (*of_plan)(const struct plan *p, struct buffer *out);
    void (*of_file)(const struct content *c, const struct document *doc, struct buffer *out);
};

/* NULL when there is none of that name. */
const struct dump_type *dump_named(const char *name);

#endif
