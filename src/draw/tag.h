#ifndef DRAW_TAG_H
#define DRAW_TAG_H
/*
 * The tag tree: the structure that a screen reader reads (ISO 32000-1, 14.7 and 14.8; ISO 14289-1). It grows
 * with the content: whoever draws a paragraph makes its tag first. The reading order is the order of `kids`.
 */
#include "base/arena.h"
#include "base/diag.h"
#include "base/length.h"

#include <stdbool.h>

enum role {
    ROLE_DOCUMENT,
    ROLE_PART,
    ROLE_SECT,
    ROLE_H1,
    ROLE_H2,
    ROLE_H3,
    ROLE_P,
    ROLE_BLOCKQUOTE,
    ROLE_L,
    ROLE_LI,
    ROLE_LBL,
    ROLE_LBODY,
    ROLE_TABLE,
    ROLE_CAPTION,
    ROLE_THEAD,
    ROLE_TBODY,
    ROLE_TR,
    ROLE_TH,
    ROLE_TD,
    ROLE_FIGURE,
    ROLE_TOC,
    ROLE_TOCI,
    ROLE_LINK,
    ROLE_NOTE,
    ROLE_REFERENCE,
    ROLE_SPAN,
    ROLE_COUNT
};

enum scope { SCOPE_NONE, SCOPE_COLUMN, SCOPE_ROW };

struct tag;

/* A run of drawing ops that belongs to one tag: it becomes one marked-content sequence. */
struct mark {
    struct tag *tag; /* NULL: an artifact */
    bool pagination; /* artifact only: running head, folio; otherwise layout */
};

/* exactly one is set */
struct tag_kid {
    struct tag *tag;
    struct mark *mark;
    bool link; /* of ROLE_LINK: here stands the annotation of the OP_LINK that names this tag */
    struct tag_kid *next;
};

struct tag {
    enum role role;
    struct place at; /* in the edition's XML, of what it is; its parent's unless set */
    struct tag *parent;
    struct tag_kid *first, *last;
    const char *alt;    /* ROLE_FIGURE: instead of the picture */
    const char *actual; /* the words in full, where the glyphs are not them (status symbols, arrows) */
    const char *lang;   /* where it differs from the document's */
    const char *title;  /* ROLE_SECT: its heading */
    const char *id;     /* ROLE_NOTE and ROLE_TH: unique in the document */
    enum scope scope;   /* ROLE_TH */
    int columns;        /* ROLE_TH: that it spans; 0: one */
    struct box box;     /* ROLE_FIGURE: on its page */
    bool ordered;       /* ROLE_L: numbered */
};

/* A new tag, last under `parent` (NULL for the root). */
struct tag *tag_new(struct arena *a, struct tag *parent, enum role role);

/* A new mark, last under `tag`. */
struct mark *tag_mark(struct arena *a, struct tag *tag);

/* Places the annotation of a ROLE_LINK tag's OP_LINK, last under it. */
void tag_add_link(struct arena *a, struct tag *tag);

/* "H1", "TD": the standard structure type's name. */
const char *role_name(enum role role);

#endif
