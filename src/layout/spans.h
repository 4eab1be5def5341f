#ifndef LAYOUT_SPANS_H
#define LAYOUT_SPANS_H
/* Inside layout/: spans of prose as pieces for the line breaker, each remembering what it is. */
#include "layout/layouter.h"
#include "layout/note.h"

/* What a piece is besides its letters; fragments carry a pointer to it. */
struct piece_role {
    enum role role; /* ROLE_SPAN: plain text of the paragraph; ROLE_LINK; ROLE_REFERENCE: a note number */
    const char *uri, *dest;    /* of a link */
    const char *contents;      /* of a link: where it leads */
    const char *lang;          /* another language; NULL for the document's */
    struct pending_note *note; /* of a note number */
    struct tag *tag;           /* made when the first fragment is drawn */
};

struct spans {
    struct piece *pieces;
    size_t n;
};

/*
 * Flattens spans set in `type` (strong and em change the font). `notes` collects footnotes; NULL where none
 * may be.
 */
struct spans spans_flatten(struct layouter *l, const struct span *spans, enum type_id type, bool *notes);

/* The words of spans, without notes. */
const char *spans_text(struct layouter *l, const struct span *spans);

/* Draws a line under `tag`, with tags for links and notes below it. */
void spans_line(struct layouter *l, const struct line *line, mpt x, mpt y, struct tag *tag, mpt size);

#endif
