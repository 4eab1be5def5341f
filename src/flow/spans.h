#ifndef FLOW_SPANS_H
#define FLOW_SPANS_H
/* Spans of prose broken into lines, each piece remembering what it is. */
#include "flow/flow.h"

/*
 * A footnote whose number stands in a line. It is set at the foot of the page where that line is; what has no
 * room there goes on at the foot of the next.
 */
struct note {
    struct paragraph *text;
    const char *number;
    mpt indent; /* of the text, from its number */
    struct place at;
    struct tag *tag, *words; /* its own and that of its text; made with the line that refers to it */
    struct note *next;
};

/* What a piece is besides its letters; fragments carry a pointer to it. */
struct piece_role {
    enum role role; /* ROLE_SPAN: plain text of the paragraph; ROLE_LINK; ROLE_REFERENCE: a note number */
    const char *uri, *dest; /* of a link */
    const char *contents;   /* of a link: where it leads */
    const char *lang;       /* another language; NULL for the document's */
    struct note *note;      /* of a note number */
    struct tag *tag;        /* made when the first fragment is drawn */
};

/*
 * Breaks spans set in `type` (strong and em change the font) into lines. Notes are numbered from *notes + 1
 * on, and counted there; NULL leaves them out.
 */
struct paragraph *spans_lines(const struct flow *f, const struct span *spans, enum type_id type, mpt width,
                              unsigned options, int *notes);

/* The words of spans, without notes. */
const char *spans_text(const struct flow *f, const struct span *spans);

/* The notes that a line refers to, as a list. */
struct note *line_notes(const struct line *line);

/* Draws a line under `tag`, with tags for links and notes below it. */
void spans_put_line(struct flow *f, const struct line *line, mpt x, mpt y, struct tag *tag, mpt size);
/* Draws lines from `from` up to, not including, `to`, the first on baseline y; the last baseline. */
mpt spans_put(struct flow *f, const struct paragraph *p, size_t from, size_t to, struct point at,
              struct tag *tag, enum type_id type);

#endif
