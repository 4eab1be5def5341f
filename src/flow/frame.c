#include "flow/frame.h"

#include "flow/geometry.h"

struct frame frame_text(const struct style *s, struct tag *tag) {
    return (struct frame){.x = style_column_x(s, FRAME_SIDE_COLUMNS),
                          .width = style_column_w(s, s->columns - FRAME_SIDE_COLUMNS),
                          .tag = tag};
}

struct frame frame_column(struct frame at, mpt x, mpt width) {
    at.x = x;
    at.width = width;
    return at;
}

struct frame frame_wide(struct frame at, const struct style *s) {
    return frame_column(at, s->margin, style_column_w(s, s->columns));
}

struct frame frame_under(struct frame at, struct tag *tag) {
    at.tag = tag;
    return at;
}

struct frame frame_to(struct frame at, mpt y) {
    at.y = y;
    at.above = ABOVE_TEXT;
    return at;
}

struct frame frame_ruled(struct frame at, mpt y) {
    at.y = y;
    at.above = ABOVE_RULE;
    return at;
}

struct frame frame_down(struct frame at, mpt height) {
    at.y += height;
    if (height && at.above != ABOVE_NOTHING)
        at.above = ABOVE_TEXT;
    return at;
}

struct frame frame_space(struct frame at, mpt height) {
    return at.above == ABOVE_NOTHING ? at : frame_down(at, height);
}

mpt units(const struct style *s, double n) {
    return mpt_from_points(mpt_to_points(s->unit) * n);
}
