/*
 * The cover: wordmark and edition above a rule, then title, subtitle and year, and below the horizon the
 * motif of fields with the publisher at its foot.
 */
#include "layout/motif.h"
#include "layout/pages.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

/*
 * Baselines, in units: of the title's first line; of the subtitle, or below a longer title; the last above
 * the year.
 */
static const double TITLE = 24, SUBTITLE = 41, SUBTITLE_GAP = 7, SUBTITLE_LAST = 57, YEAR = 64;

/* The words above the year, broken into lines. */
struct words {
    enum type_id title_type, unit_type;
    struct paragraph *title, *unit, *subtitle; /* the latter two NULL where there are none */
    mpt title_y, unit_y, subtitle_y, last;
};

static mpt lines_height(const struct layouter *l, const struct paragraph *p, enum type_id type) {
    return p && p->n ? (mpt)(p->n - 1) * l->style->types[type].leading : 0;
}

static struct words words_set(struct layouter *l, bool goals, bool small, int subtitle_columns) {
    const struct style *s = l->style;
    const struct content *c = l->content;
    struct words w = {.title_type = small ? TYPE_COVER_TITLE_SMALL : TYPE_COVER_TITLE,
                      .unit_type = small ? TYPE_COVER_UNIT_SMALL : TYPE_COVER_UNIT};
    mpt full = style_column_w(s, s->columns);
    /* The space that a reader hears between title and unit stands at the end of the title's line. */
    const char *title =
        goals ? c->publication->title : arena_printf(l->arena, "%s\u00A0", c->publication->title);
    w.title = paragraph_text(l->set, w.title_type, title, full, PARAGRAPH_NO_HYPHENS);
    w.title_y = units(l, TITLE);
    w.last = w.title_y + lines_height(l, w.title, w.title_type);
    if (!goals) {
        w.unit = paragraph_text(l->set, w.unit_type, c->unit_name, full, PARAGRAPH_NO_HYPHENS);
        /* Below a title of several lines a little lower: a descender may stand above the ring of an Å. */
        w.unit_y = w.last + s->types[w.title_type].leading + (w.title->n > 1 ? PT(3) : 0);
        w.last = w.unit_y + lines_height(l, w.unit, w.unit_type);
    }
    if (c->subtitle) {
        w.subtitle = paragraph_text(l->set, TYPE_COVER_SUBTITLE, c->subtitle,
                                    style_column_w(s, subtitle_columns), PARAGRAPH_NO_HYPHENS);
        mpt below = w.last + units(l, SUBTITLE_GAP);
        w.subtitle_y = below > units(l, SUBTITLE) ? below : units(l, SUBTITLE);
        w.last = w.subtitle_y + lines_height(l, w.subtitle, TYPE_COVER_SUBTITLE);
    }
    return w;
}

static bool words_fit(const struct layouter *l, const struct words *w) {
    return w->last <= units(l, SUBTITLE_LAST);
}

/* As designed if there is room; otherwise a wider subtitle, then a smaller title. */
static struct words choose_words(struct layouter *l, bool goals) {
    struct words w = words_set(l, goals, false, 7);
    for (int i = 1; i < 4 && !words_fit(l, &w); i++)
        w = words_set(l, goals, i > 1, i == 2 ? 7 : l->style->columns);
    if (!words_fit(l, &w))
        diag_error(
            l->diag, l->content->publication->at, _("shorten the title, the subtitle or the unit's name"),
            _("the cover has no room for the title and the subtitle of “%s”"), l->content->publication->id);
    return w;
}

static void put_words(struct layouter *l, const struct words *w) {
    const struct style *s = l->style;
    drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_H1));
    put_paragraph(l, w->title, s->margin, w->title_y, s->types[w->title_type].leading);
    if (w->unit)
        put_paragraph(l, w->unit, s->margin, w->unit_y, s->types[w->unit_type].leading);
    drawing_artifact(l->page, false);
    if (w->subtitle) {
        drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
        put_paragraph(l, w->subtitle, s->margin, w->subtitle_y, s->types[TYPE_COVER_SUBTITLE].leading);
    }
}

/* A text at the right edge in lines that end there, around a baseline. */
static void put_at_right(struct layouter *l, enum type_id type, const char *text, mpt room, mpt y,
                         size_t most) {
    const struct style *s = l->style;
    struct paragraph *p = paragraph_text(l->set, type, text, room, PARAGRAPH_NO_HYPHENS);
    mpt leading = s->types[type].leading;
    if (p->n > most)
        diag_error(l->diag, l->content->publication->at, _("shorten it"), _("the cover has no room for “%s”"),
                   text);
    drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
    y -= p->n > 2 ? leading : 0;
    for (size_t i = 0; i < p->n; i++, y += leading)
        put_paragraph(l, &(struct paragraph){&p->lines[i], 1}, s->page_w - s->margin - p->lines[i].width, y,
                      0);
    drawing_artifact(l->page, false);
}

/* What is left of the line beside a text at the left. */
static mpt room_beside(struct layouter *l, enum type_id type, const char *text) {
    return style_column_w(l->style, l->style->columns) -
           (text ? typeset_width(l->set, type, text) + PT(24) : 0);
}

static void cover_head(struct layouter *l) {
    const struct style *s = l->style;
    const char *name = l->content->edition->name, *label = l->content->publication->label;
    set_line(l, ROLE_P, TYPE_COVER_MARK, name, s->margin, units(l, 10));
    if (label)
        put_at_right(l, TYPE_COVER_LABEL, label, room_beside(l, TYPE_COVER_MARK, name), units(l, 10), 1);
    rule(l, s->margin, units(l, 12), s->page_w - 2 * s->margin, PT(0.75), INK_INK);
}

/* Words at either end of the block's lower edge. */
static void cover_foot(struct layouter *l, const char *left, const char *right) {
    mpt y = units(l, 124);
    if (left)
        set_line(l, ROLE_P, TYPE_COVER_NOTE, left, l->style->margin, y);
    if (right)
        put_at_right(l, TYPE_COVER_NOTE, right, room_beside(l, TYPE_COVER_NOTE, left), y, 3);
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
    page_new(l);
    destination_add(l, "cover", 0);
    bool goals = has_goals(s);
    cover_motif(l, units(l, 72), true);
    cover_head(l);
    struct words words = choose_words(l, goals);
    put_words(l, &words);
    set_line(l, ROLE_P, TYPE_COVER_YEAR, arena_printf(l->arena, "%d", l->content->edition->year), s->margin,
             units(l, YEAR));
    cover_foot(l, l->content->edition->imprint.publisher, l->content->note);
}
