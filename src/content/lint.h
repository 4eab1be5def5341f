#ifndef CONTENT_LINT_H
#define CONTENT_LINT_H
/*
 * Slips of Swedish typography in prose: what Svenska skrivregler and the client's design ask for and a
 * keyboard makes easy to get wrong. Found, never corrected: the coordinator decides.
 */
#include "base/diag.h"
#include "model/edition.h"

struct lint; /* the compiled rules */

struct lint *lint_new(void);
void lint_free(struct lint *s);

/* Warns of each slip in a text, with the words around it. Returns how many. */
int lint_text(const struct lint *s, const char *text, struct place at, struct diag *d);

/* The same for all prose of an edition: sections, commentary, goals, indicators, groups, cycles. */
int lint_edition(const struct lint *s, const struct edition *e, struct diag *d);

#endif
