#ifndef COMMAND_TRACING_H
#define COMMAND_TRACING_H
/* The trace of one figure in words. */
#include "command/plan.h"
#include "content/view.h"

struct tracing {
    struct arena *arena;
    struct buffer *out;
    struct diag *diag;
    const struct plan *plan;
    const struct view *view; /* what is said to be printed is made by what prints it */
    struct store *store;
    const struct indicator *indicator;
    const struct unit *unit;
    enum sex sex;
    int year; /* 0: base year and latest year */
};

/* Writes all of it; false when the database cannot be read. */
bool tracing_write(struct tracing *t);

/* What is said of base year and latest year together: change, interval, target, verdict with its rule. */
void tracing_write_verdict(struct tracing *t);

/* "girls": what the indicator's people of that sex are called, for the coordinator. */
const char *tracing_sex(const struct tracing *t, enum sex sex);

/* A line of the text, so many spaces in. */
void tracing_line(struct tracing *t, int indent, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
