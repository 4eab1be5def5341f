#include "prose/strip.h"

static void measure(const struct flow *f, struct strip *s, int *notes) {
    strip_lines(f, s, TYPE_BODY, s->width, 0, notes);
}

static struct frame after(const struct flow *f, const struct strip *s, struct frame at) {
    return frame_to(at,
                    at.y + lines_height(f->style, s->lines, TYPE_BODY) + f->style->types[TYPE_BODY].after);
}

static struct frame set(struct flow *f, const struct strip *s, struct frame at) {
    at = lines_need(f, s->lines, TYPE_BODY, at);
    flow_destination(f, s->block->id, at.y);
    return frame_down(lines_set(f, s->lines, ROLE_P, TYPE_BODY, at), f->style->types[TYPE_BODY].after);
}

const struct strip_type paragraph_strip = {measure, after, set};
