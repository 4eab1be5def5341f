/* An area's own page: the fan, the area's name, and its indicators with their pages. */
#include "layout/motif.h"
#include "layout/pages.h"
#include "layout/table.h"

void area_page_set(struct layouter *l, const struct area_page *o) {
    const struct style *s = l->style;
    l->head = o->title; /* of the pages that the table goes on to */
    l->bare = true;
    struct motif motif = {-s->bleed, units(l, 46), units(l, 46), false, false};
    motif_draw(l, &motif);
    destination_add(l, o->id, 0);
    bookmark_add(l, o->title, 0, 1);
    set_line(l, ROLE_P, TYPE_KICKER, o->kicker, s->margin, units(l, 53));
    struct paragraph *p = paragraph_text(l->set, TYPE_COVER_TITLE, o->title, style_column_w(s, s->columns),
                                         PARAGRAPH_NO_HYPHENS);
    drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_H1));
    mpt y = put_paragraph(l, p, s->margin, units(l, 60), s->types[TYPE_COVER_TITLE].leading);
    p = paragraph_text(l->set, TYPE_LEAD, o->lead, style_column_w(s, 10), PARAGRAPH_NO_HYPHENS);
    drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
    y = put_paragraph(l, p, s->margin, y + units(l, 6), s->types[TYPE_LEAD].leading);
    drawing_artifact(l->page, false);
    l->y = y + units(l, 3);
    l->fresh = false;
    mpt below = units(l, 3.5) + source_note_height(l, o->source.text);
    table_set(l, o->table,
              (struct table_style){.x = s->margin, .w = style_column_w(s, s->columns), .reserve = below});
    page_need(l, below);
    l->y += units(l, 2.5);
    legend_set(l, s->margin, l->y, PT(80), 1);
    source_note(l, o->source.text, l->style->content_bottom + units(l, 0.5));
}
