#ifndef CONTENT_SLIP_H
#define CONTENT_SLIP_H
/*
 * Slips of Swedish typography in prose: what Svenska skrivregler and the client's design ask for and a
 * keyboard makes easy to get wrong. Found, never corrected: the coordinator decides.
 */
#include "base/diag.h"
#include "model/edition.h"

struct slips; /* the compiled rules */

struct slips *slips_new(void);
void slips_free(struct slips *s);

/* Warns of each slip in a text, with the words around it. Returns how many. */
int slips_in_text(const struct slips *s, const char *text, struct place at, struct diag *d);

/* The same for all prose of an edition: sections, commentary, goals, indicators, groups, cycles. */
int slips_in_edition(const struct slips *s, const struct edition *e, struct diag *d);

#endif
