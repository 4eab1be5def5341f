#ifndef COMMAND_WORKERS_H
#define COMMAND_WORKERS_H
/*
 * Work in processes of their own, some at a time: one edition's failure never touches another. What a worker
 * reports comes back through a pipe and is recorded in the order of the work, whoever finishes first.
 */
#include "base/diag.h"

#include <stdbool.h>
#include <stddef.h>

/* Does piece `i` of the work; false when it failed, with the reason in `d`. Runs in the child. */
typedef bool worker_task(void *work, size_t i, struct diag *d);

/* As many at a time as the machine has processors. */
int workers_usual(void);

/*
 * Runs `n` pieces, at most `at_once` at a time. Returns how many failed; each of those has an error in `d`,
 * one that several have in common only once. `name` names a piece for the message about a worker that
 * crashed.
 */
size_t workers_run(worker_task *task, const char *(*name)(void *work, size_t i), void *work, size_t n,
                   int at_once, struct diag *d);

#endif
