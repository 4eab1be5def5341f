#ifndef FLOW_NOTE_H
#define FLOW_NOTE_H
/*
 * Footnotes at the foot of the page that refers to them, in the text column. A long one takes a part of the
 * page at most; the rest goes on at the foot of the next pages, where its number is said again.
 */
#include "flow/spans.h"

/* The lines of a note that stand on one page. */
struct note_part {
    struct note *note;
    size_t from, to;
    struct note_part *next;
};

/* The height of a list of notes (NULL for none) on the page that refers to them, by themselves. */
mpt notes_each(const struct style *s, const struct note *notes);

/* The height that notes of the height `each` take on a page, with the rule above them; 0 for none. */
mpt notes_block(const struct style *s, mpt each);

/* That of the page's notes when notes of the height `more` join them. */
mpt notes_height(const struct flow *f, mpt more);

/*
 * Keeps notes (NULL for none) that something set down to at.y refers to: as many lines as this page has room
 * for below it, the rest for the next. Their tags come below that of the frame.
 */
void notes_keep(struct flow *f, struct note *notes, struct frame at);

/* On a page that begins: keeps what the page before had no room for, and leaves room for text. */
void notes_begin(struct flow *f);

/* Draws the notes of the page. */
void notes_set(struct flow *f);

#endif
