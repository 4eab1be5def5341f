#ifndef LAYOUT_NOTE_H
#define LAYOUT_NOTE_H
/* Inside layout/: footnotes at the foot of the page that refers to them. */
#include "layout/layouter.h"

/* A note that the next lines refer to: its text is broken, its tag made where it is read. Nothing is drawn yet. */
struct pending_note *note_make(struct layouter *l, const struct span *spans);

/* The height that the page's notes take when `more` (may be NULL, may be a list) join them. */
mpt notes_height(const struct layouter *l, const struct pending_note *more);

/* Moves a note to the current page and keeps the room for it. */
void note_keep(struct layouter *l, struct pending_note *note);

/* Draws the notes of the page. */
void notes_set(struct layouter *l);

#endif
