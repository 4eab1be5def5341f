#ifndef CONTENT_LETTERS_H
#define CONTENT_LETTERS_H
/*
 * The bracketed letters that stand where a number could: "[x]", "[s]" … (model/value_status.h), and "[i]" for
 * an indicator without a figure to reach. Each table and chart has the set of those that it prints; the line
 * below it explains them.
 */
#include "content/view.h"

struct letters {
    unsigned set;
};

/* The letter itself; it becomes one of the set. */
const char *letters_status(struct letters *l, enum value_status status);
const char *letters_no_target(const struct view *v, struct letters *l);

/* Takes up the letter that a text is, if it is one: "[s]", as a former edition printed it. */
void letters_take(struct letters *l, const char *text);

/* What another part prints. */
void letters_add(struct letters *l, struct letters more);

/* A space and the key to the letters: " [x] uppgift saknas i källan."; "" when there are none. */
const char *letters_key(const struct view *v, struct letters l);

#endif
