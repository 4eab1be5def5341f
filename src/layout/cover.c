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

/* Words at either end of the block's lower edge. */
static void cover_foot(struct layouter *l, const char *left, const char *right) {
    const struct style *s = l->style;
    mpt y = units(l, 124);
    if (left)
        set_line(l, ROLE_P, TYPE_COVER_NOTE, left, s->margin, y);
    if (right) {
        drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
        put_right(l, TYPE_COVER_NOTE, right, s->page_w - s->margin, y);
    }
    drawing_artifact(l->page, false);
}

static bool has_goals(const struct style *s) {
    return s->motif && strcmp(s->motif, "goals") == 0;
}

/* The fields below a horizon, on a white rule; the ochre rule is the policy document's. */
static void cover_motif(struct layouter *l, mpt horizon, bool names) {
    const struct style *s = l->style;
    struct motif motif = {horizon, units(l, 120.5), s->page_h + s->bleed, names, has_goals(s)};
    motif_draw(l, &motif);
    drawing_rect(l->page, (struct box){-s->bleed, motif.base - PT(0.375), s->page_w + 2 * s->bleed, PT(0.75)},
                 INK_PAPER);
    if (motif.goals)
        drawing_rect(l->page, (struct box){-s->bleed, motif.top - PT(1.5), s->page_w + 2 * s->bleed, PT(3)},
                     INK_OCHRE);
}

void back_cover_set(struct layouter *l) {
    const struct imprint *imprint = &l->content->edition->imprint;
    if (l->y > units(l, 88))
        return;
    l->furniture = false;
    /* Blank pages may come before it in print: a number would not hold. */
    l->doc->pages[l->doc->n_pages - 1].label = style_word(l->style, "back-cover");
    l->doc->back_cover = true;
    drawing_artifact(l->page, false);
    cover_motif(l, units(l, 94), false);
    cover_foot(l, imprint->publisher, l->content->edition->name);
}

void cover_set(struct layouter *l) {
    const struct style *s = l->style;
    const struct content *c = l->content;
    page_new(l);
    destination_add(l, "cover", 0);
    bool goals = has_goals(s);
    cover_motif(l, units(l, 72), true);
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
    cover_foot(l, c->edition->imprint.publisher, c->note);
}
