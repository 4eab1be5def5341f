#ifndef PROPERTY_SCENE_H
#define PROPERTY_SCENE_H
/*
 * A page of a finished publication as the checks see it: its texts, areas and lines, in the order they are
 * drawn in.
 */
#include "draw/document.h"
#include "guard/glyph_boxes.h"

/* a fill, a picture's frame or a stroke */
struct shape {
    const struct op *op;
    size_t index;
    struct outline outline;
};

struct scene {
    const struct document *doc;
    size_t page; /* 0 is the cover */
    struct glyph_boxes *texts;
    size_t n_texts;
    struct shape *areas, *lines;
    size_t n_areas, n_lines;
};

struct scene scene_make(struct arena *a, const struct document *doc, size_t page);

/* The area that lies uppermost at a spot among those drawn before op `index`; NULL: the paper. */
const struct shape *scene_beneath(const struct scene *s, struct spot p, size_t index);
/* The first area that is drawn over a spot after op `index`; NULL: none. */
const struct shape *scene_above(const struct scene *s, struct spot p, size_t index);

/* The box of the chart that an op belongs to; NULL when it belongs to none. */
const struct box *scene_chart(const struct op *op);

#endif
