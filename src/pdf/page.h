#ifndef PDF_PAGE_H
#define PDF_PAGE_H
/* Pages (ISO 32000-1, 7.7.3): boxes, content, resources, annotations. */
#include "draw/document.h"
#include "pdf/canvas.h"
#include "pdf/map.h"
#include "pdf/object.h"
#include "pdf/structure.h"

/* What the pages of one file are written with. */
struct pages {
    struct arena *arena;
    struct objects *objects;
    const struct document *doc;
    const struct output_target *target;
    const struct glyphs *glyphs;
    struct object *const *fonts; /* by enum font_id; NULL: not used */
    const struct map *images;    /* struct image → its object */
    struct structure *tree;      /* NULL without tags */
    struct object **pages;       /* by page; made by pages_make */
    struct object *overprint[2]; /* graphics states by what they set; made when needed */
    struct object *tint;         /* function behind the colour space /All; made when needed */
    struct buffer content;       /* of the page under way */
};

/* Makes the page objects, so that destinations and structure can name them, and the page tree. */
void pages_make(struct pages *p);

/* Fills page `i` (0-based). */
bool page_write(struct pages *p, size_t i, struct diag *d);

#endif
