#include "prose/strip.h"

void strip_lines(const struct flow *f, struct strip *s, enum type_id type, mpt width, unsigned options,
                 int *notes) {
    s->lines = spans_lines(f, s->block->spans, type, width, options, notes);
    s->notes += lines_notes(f->style, s->lines);
}

mpt strip_wide(const struct style *s, mpt width) {
    return width < frame_text(s, NULL).width ? width : style_column_w(s, s->columns);
}

struct frame strip_wide_frame(const struct style *s, struct frame at) {
    return at.width < frame_text(s, NULL).width ? at : frame_wide(at, s);
}
