/* Labelled facts, one under the other: the colophon. */
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/pages.h"

struct frame colophon_set(struct flow *f, const struct item *item, struct frame at) {
    const struct style *s = f->style;
    mpt w = style_column_w(s, s->columns), text_w = style_column_w(s, COLOPHON_TEXT_SPAN);
    struct tag *list = tag_new(f->arena, at.tag, ROLE_L);
    at = frame_space(at, style_space(s, SPACE_COLOPHON_TOP));
    for (size_t i = 0; i < item->n_facts; i++) {
        struct paragraph *p = lines_of(f, TYPE_TABLE, item->facts[i].text, text_w);
        at = frame_need(f, at, (mpt)p->n * s->types[TYPE_TABLE].leading + units(s, COLOPHON_LEAST));
        put_rule(f, s->margin, at.y, w, RULE_HAIR);
        struct tag *li = tag_new(f->arena, list, ROLE_LI);
        mpt first = at.y + style_space(s, SPACE_PAGE_ROW_BASELINE);
        put_line_tagged(f, li, ROLE_LBL, TYPE_TABLE_STRONG, item->facts[i].label, s->margin, first);
        mpt last =
            put_lines_tagged(f, li, ROLE_LBODY, TYPE_TABLE, p, style_column_x(s, COLOPHON_TEXT), first);
        at = frame_to(at, last + style_space(s, SPACE_COLOPHON_BELOW));
    }
    put_rule(f, s->margin, at.y, w, RULE_FINE);
    return frame_ruled(at, at.y);
}
