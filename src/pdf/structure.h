#ifndef PDF_STRUCTURE_H
#define PDF_STRUCTURE_H
/*
 * The structure tree of a tagged PDF (ISO 32000-1, 14.7; ISO 14289-1, 7): made from the tag tree and what the
 * pages really show of it. A tag below which nothing is shown is left out, but a table keeps its empty cells.
 */
#include "base/diag.h"
#include "draw/tag.h"
#include "pdf/object.h"

struct structure;

struct structure *structure_new(struct arena *a, struct objects *o, const struct tag *root, int n_pages);

/* A marked-content sequence of the mark begins on the page; returns its identifier there, from 0 upwards. */
int structure_mark(struct structure *s, const struct mark *mark, int page);

/* An annotation of a ROLE_LINK tag; returns its key in the parent tree. */
int structure_link(struct structure *s, const struct tag *tag, int page, const struct object *annotation);

/* Where the trimmed page's upper left corner lies in PDF's coordinates: for the boxes of figures. */
struct structure_pages {
    struct object *const *objects; /* by page */
    mpt left, top;
};

/*
 * Writes tree, parent tree and ID tree into the catalogue. False with a diagnostic when something is drawn
 * that has no place in the tag tree.
 */
bool structure_write(struct structure *s, const struct structure_pages *pages, struct diag *d);

#endif
