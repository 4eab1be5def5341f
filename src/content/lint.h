#ifndef CONTENT_LINT_H
#define CONTENT_LINT_H
/*
 * Slips of typography in prose: what the rules of the edition's language ask for and a keyboard makes easy
 * to get wrong. The language says how each looks (input/locale.h), the program what is wrong with it. Found,
 * never corrected: the coordinator decides.
 */
#include "base/diag.h"
#include "input/locale.h"
#include "model/edition.h"

struct lint; /* the compiled rules */

/* NULL with an error when the language has an expression or a kind that cannot be used. */
struct lint *lint_new(const struct locale *l, struct diag *d);
void lint_free(struct lint *s);

/*
 * "1.1" is no decimal where it numbers something: at the beginning of a text, as all of a row's head, or
 * where the word before it says so ("kept-labels"). The same number is none anywhere else in the edition.
 */
void lint_learn(struct lint *s, const char *text, bool heads_row);

/* Warns of each slip in a text, with the words around it. Returns how many. */
int lint_text(const struct lint *s, const char *text, struct place at, struct diag *d);

/* The same for all prose of an edition: sections, commentary, goals, indicators, groups, cycles. */
int lint_edition(struct lint *s, const struct edition *e, struct diag *d);

#endif
