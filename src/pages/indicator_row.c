#include "pages/indicator_row.h"

struct frame indicator_next_page(struct flow *f, const struct indicator_page *p, struct frame at) {
    at = frame_next(f, at);
    flow_name_pages(f, arena_printf(f->arena, "%s (%s)", p->title, style_word(f->style, "continued")));
    return at;
}
