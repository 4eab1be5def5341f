#ifndef BASE_DIAG_H
#define BASE_DIAG_H
/*
 * Diagnostics: what a coordinator is told. Every message says what is wrong, where, and what to do.
 *
 * A struct diag is passed to whatever can fail. A stage reports all that it finds and goes on; the next stage
 * starts only when `errors` is 0. Nothing here prints: main.c writes the list out.
 */
#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>

/* A place in an input file; `file` NULL when there is none, `line` 0 when the whole file is meant. */
struct place {
    const char *file; /* lives as long as the input it names */
    int line;
};

enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

struct message {
    enum severity severity;
    struct place at;
    const char *text; /* one sentence without a full stop */
    const char *hint; /* what to do; NULL when the text says it */
    struct message *next;
};

struct diag {
    struct arena arena; /* owns the messages, with copies of their texts and file names */
    struct message *first, *last;
    int errors, warnings;
};

void diag_init(struct diag *d);
void diag_release(struct diag *d);

/*
 * Records an error; `hint` may be NULL. Always returns false, so that callers can say `return diag_error(…)`.
 */
bool diag_error(struct diag *d, struct place at, const char *hint, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

void diag_warning(struct diag *d, struct place at, const char *hint, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Something worth saying that needs no action (what an import read, for instance). */
void diag_note(struct diag *d, struct place at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Records a copy of a message that came from another diag (another process). */
void diag_add(struct diag *d, const struct message *m);

/* Whether the same was recorded before. */
bool diag_has(const struct diag *d, const struct message *m);

/*
 * "file:line: error: text" and, on its own line, the hint: the stable form in which messages are printed and
 * tested.
 */
char *message_format(struct arena *a, const struct message *m);

#endif
