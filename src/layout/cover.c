/* The cover: wordmark, title, year, and the motif of fields (DESIGN-TOKENS, section 8). */
#include "layout/motif.h"
#include "layout/pages.h"

#include <string.h>

/* Title lines hang a little to the left: large letters look indented otherwise. */
static const mpt HANG = PT(1.2);

static mpt title_line(struct layouter *l, enum type_id type, const char *text, mpt y, struct tag *tag) {
    const struct style *s = l->style;
    struct paragraph *p =
        paragraph_text(l->set, type, text, style_column_w(s, s->columns), PARAGRAPH_NO_HYPHENS);
    drawing_tag(l->page, tag);
    return put_paragraph(l, p, s->margin - HANG, y, s->types[type].leading) + s->types[type].leading;
}

static void cover_head(struct layouter *l) {
    const struct style *s = l->style;
    mpt right = s->page_w - s->margin;
    set_line(l, ROLE_P, TYPE_COVER_MARK, l->content->edition->name, s->margin, units(l, 10));
    if (l->content->publication->label) {
        drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
        put_right(l, TYPE_COVER_LABEL, l->content->publication->label, right, units(l, 10));
    }
    rule(l, s->margin, units(l, 12), right - s->margin, PT(0.75), INK_INK);
}

static void cover_foot(struct layouter *l) {
    const struct style *s = l->style;
    const char *publisher = l->content->edition->imprint.publisher;
    mpt y = units(l, 124);
    if (publisher)
        set_line(l, ROLE_P, TYPE_COVER_NOTE, publisher, s->margin, y);
    if (l->content->note) {
        drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
        put_right(l, TYPE_COVER_NOTE, l->content->note, s->page_w - s->margin, y);
    }
    drawing_artifact(l->page, false);
}

void cover_set(struct layouter *l) {
    const struct style *s = l->style;
    const struct content *c = l->content;
    page_new(l);
    destination_add(l, "cover", 0);
    bool goals = s->motif && strcmp(s->motif, "goals") == 0;
    struct motif motif = {units(l, 72), units(l, 120.5), s->page_h + s->bleed, true, goals};
    motif_draw(l, &motif);
    drawing_rect(l->page, (struct box){-s->bleed, motif.base - PT(0.375), s->page_w + 2 * s->bleed, PT(0.75)},
                 INK_PAPER);
    if (goals)
        drawing_rect(l->page, (struct box){-s->bleed, motif.top - PT(1.5), s->page_w + 2 * s->bleed, PT(3)},
                     INK_OCHRE);
    cover_head(l);
    struct tag *title = tag_new(l->arena, l->tag, ROLE_H1);
    /* The space that a reader hears between title and unit stands at the end of the title's line. */
    const char *words =
        goals ? c->publication->title : arena_printf(l->arena, "%s\u00A0", c->publication->title);
    mpt y = title_line(l, TYPE_COVER_TITLE, words, units(l, 24), title);
    if (!goals)
        title_line(l, TYPE_COVER_UNIT, c->unit_name, y, title);
    drawing_artifact(l->page, false);
    if (c->subtitle) {
        struct paragraph *p = paragraph_text(l->set, TYPE_COVER_SUBTITLE, c->subtitle, style_column_w(s, 7),
                                             PARAGRAPH_NO_HYPHENS);
        drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
        put_paragraph(l, p, s->margin, units(l, 41), s->types[TYPE_COVER_SUBTITLE].leading);
    }
    set_line(l, ROLE_P, TYPE_COVER_YEAR, arena_printf(l->arena, "%d", c->edition->year), s->margin,
             units(l, 64));
    cover_foot(l);
}
