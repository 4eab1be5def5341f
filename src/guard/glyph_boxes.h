#ifndef GUARD_GLYPH_BOXES_H
#define GUARD_GLYPH_BOXES_H
/* Where the ink of a text lies: a box a glyph, from the font's outlines, turned with the baseline. */
#include "guard/shape.h"

struct glyph_boxes {
    const struct op *op; /* OP_TEXT */
    size_t index;        /* of the op on its page */
    struct quad *boxes;  /* of glyphs that print something */
    size_t n;
    struct extent extent;
    struct spot from, to; /* both ends of the baseline */
};

struct glyph_boxes glyph_boxes_make(struct arena *a, const struct op *op, size_t index);

/* Whether one goes on where the other ends, on the same baseline: parts of one line, which may touch. */
bool glyph_boxes_join(const struct glyph_boxes *a, const struct glyph_boxes *b);

#endif
