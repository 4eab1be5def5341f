#ifndef LAYOUT_NOTE_H
#define LAYOUT_NOTE_H
/* Inside layout/: footnotes at the foot of the page that refers to them, in the text column. */
#include "layout/layouter.h"

/*
 * A note that the next lines refer to: its text is broken, its tag made where it is read. Nothing is drawn
 * yet.
 */
struct pending_note *note_make(struct layouter *l, const struct span *spans);

/* The height of a list of notes (NULL for none) by themselves. */
mpt notes_each(const struct layouter *l, const struct pending_note *notes);

/*
 * The height that the page's notes take, with the rule above them, when notes of the height `more` join them.
 */
mpt notes_height(const struct layouter *l, mpt more);

/* Moves a note to the current page and keeps the room for it. */
void note_keep(struct layouter *l, struct pending_note *note);

/* Draws the notes of the page. */
void notes_set(struct layouter *l);

#endif
