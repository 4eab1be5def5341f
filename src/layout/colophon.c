/* Labelled facts, one under the other: the colophon. */
#include "layout/pages.h"

void colophon_set(struct layouter *l, const struct item *item) {
    const struct style *s = l->style;
    struct tag *list = tag_new(l->arena, l->tag, ROLE_L);
    l->y += l->fresh ? 0 : units(l, 2);
    for (size_t i = 0; i < item->n_facts; i++) {
        struct paragraph *p = paragraph_text(l->set, TYPE_TABLE, item->facts[i].text, style_column_w(s, 7),
                                             PARAGRAPH_NO_HYPHENS);
        page_need(l, (mpt)p->n * PT(9.75) + units(l, 1.5));
        rule(l, s->margin, l->y, style_column_w(s, s->columns), PT(0.4), INK_GREY20);
        struct tag *li = tag_new(l->arena, list, ROLE_LI);
        drawing_tag(l->page, tag_new(l->arena, li, ROLE_LBL));
        put(l, TYPE_TABLE_STRONG, item->facts[i].label, s->margin, l->y + units(l, 1.7));
        drawing_tag(l->page, tag_new(l->arena, li, ROLE_LBODY));
        l->y = put_paragraph(l, p, style_column_x(s, 4), l->y + units(l, 1.7), PT(9.75)) + units(l, 0.9);
        drawing_artifact(l->page, false);
        l->fresh = false;
    }
    rule(l, s->margin, l->y, style_column_w(s, s->columns), PT(0.75), INK_INK);
}
