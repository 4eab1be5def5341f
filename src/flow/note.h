#ifndef FLOW_NOTE_H
#define FLOW_NOTE_H
/* Footnotes at the foot of the page that refers to them, in the text column. */
#include "flow/spans.h"

/* The height of a list of notes (NULL for none) by themselves. */
mpt notes_each(const struct style *s, const struct note *notes);

/* The height that notes of the height `each` take on a page, with the rule above them; 0 for none. */
mpt notes_block(const struct style *s, mpt each);

/* That of the page's notes when notes of the height `more` join them. */
mpt notes_height(const struct flow *f, mpt more);

/* Moves a note to the current page and keeps the room for it; its tag comes below `parent`. */
void note_keep(struct flow *f, struct note *note, struct tag *parent);

/* Draws the notes of the page. */
void notes_set(struct flow *f);

#endif
