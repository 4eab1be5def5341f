/*
 * The cover: wordmark and edition above a rule, then title, subtitle and year, and below the horizon the
 * motif of fields with the publisher at its foot.
 */
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/motif.h"
#include "pages/pages.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

/* The words above the year, broken into lines. */
struct words {
    enum type_id title_type, unit_type;
    struct paragraph *title, *unit, *subtitle; /* the latter two NULL where there are none */
    mpt title_y, unit_y, subtitle_y, last;
};

/* From the first baseline to the last. */
static mpt lines_below_first(const struct flow *f, const struct paragraph *p, enum type_id type) {
    return p && p->n ? (mpt)(p->n - 1) * f->style->types[type].leading : 0;
}

static mpt lower(mpt a, mpt b) {
    return a > b ? a : b;
}

static struct words words_set(struct flow *f, bool goals, bool small, bool wide) {
    const struct style *s = f->style;
    const struct content *c = f->content;
    struct words w = {.title_type = small ? TYPE_COVER_TITLE_SMALL : TYPE_COVER_TITLE,
                      .unit_type = small ? TYPE_COVER_UNIT_SMALL : TYPE_COVER_UNIT};
    mpt full = style_column_w(s, s->columns);
    /* The space that a reader hears between title and unit stands at the end of the title's line. */
    const char *title = goals ? c->name : arena_printf(f->arena, "%s\u00A0", c->name);
    w.title = lines_of(f, w.title_type, title, full);
    w.title_y = style_space(s, SPACE_COVER_TITLE_BASELINE);
    w.last = w.title_y + lines_below_first(f, w.title, w.title_type);
    if (!goals) {
        w.unit = lines_of(f, w.unit_type, c->unit_name, full);
        mpt drop = w.title->n > 1 ? style_space(s, SPACE_COVER_UNIT_DROP) : 0;
        w.unit_y = w.last + s->types[w.title_type].leading + drop;
        w.last = w.unit_y + lines_below_first(f, w.unit, w.unit_type);
    }
    if (c->subtitle) {
        mpt width = style_column_w(s, wide ? s->columns : COVER_SUBTITLE_SPAN);
        w.subtitle = lines_of(f, TYPE_COVER_SUBTITLE, c->subtitle, width);
        w.subtitle_y = lower(w.last + style_space(s, SPACE_COVER_SUBTITLE_GAP),
                             style_space(s, SPACE_COVER_SUBTITLE_BASELINE));
        w.last = w.subtitle_y + lines_below_first(f, w.subtitle, TYPE_COVER_SUBTITLE);
    }
    return w;
}

static bool words_fit(const struct style *s, const struct words *w) {
    return w->last <= style_space(s, SPACE_COVER_WORDS_LAST);
}

/* As designed if there is room; otherwise a wider subtitle, then a smaller title. */
static struct words choose_words(struct flow *f, bool goals) {
    const struct publication *p = f->content->publication;
    struct words w = {.last = 0};
    for (size_t i = 0; i < sizeof COVER_TRIES / sizeof *COVER_TRIES; i++) {
        w = words_set(f, goals, COVER_TRIES[i].small, COVER_TRIES[i].wide);
        if (words_fit(f->style, &w))
            return w;
    }
    diag_error(f->diag, p->at, _("shorten the title, the subtitle or the unit's name"),
               _("the cover has no room for the title and the subtitle of “%s”"), p->id);
    return w;
}

static void put_words(struct flow *f, const struct words *w, struct tag *parent) {
    const struct style *s = f->style;
    drawing_tag(f->page, tag_new(f->arena, parent, ROLE_H1));
    put_lines(f, w->title, s->margin, w->title_y, s->types[w->title_type].leading);
    if (w->unit)
        put_lines(f, w->unit, s->margin, w->unit_y, s->types[w->unit_type].leading);
    drawing_artifact(f->page, false);
    if (w->subtitle)
        put_lines_tagged(f, parent, ROLE_P, TYPE_COVER_SUBTITLE, w->subtitle, s->margin, w->subtitle_y);
}

/* Words on one line at either end of it; those at the right may take more lines, which end there. */
struct ends {
    enum type_id left_type, right_type;
    const char *left, *right; /* NULL: none */
    mpt y;
    size_t most; /* lines at the right */
};

static void put_right_end(struct flow *f, const struct ends *e, struct tag *parent) {
    const struct style *s = f->style;
    mpt right = s->page_w - s->margin, y = e->y, leading = s->types[e->right_type].leading;
    mpt gap = style_space(s, SPACE_COVER_ENDS_GAP);
    mpt taken = e->left ? typeset_width(f->set, e->left_type, e->left) + gap : 0;
    struct paragraph *p = lines_of(f, e->right_type, e->right, style_column_w(s, s->columns) - taken);
    if (p->n > e->most)
        diag_error(f->diag, f->content->publication->at, _("shorten it"), _("the cover has no room for “%s”"),
                   e->right);
    drawing_tag(f->page, tag_new(f->arena, parent, ROLE_P));
    y -= p->n > COVER_FOOT_DOWN ? leading : 0;
    for (size_t i = 0; i < p->n; i++, y += leading)
        put_lines(f, &(struct paragraph){&p->lines[i], 1}, right - p->lines[i].width, y, 0);
    drawing_artifact(f->page, false);
}

static void put_ends(struct flow *f, const struct ends *e, struct tag *parent) {
    if (e->left)
        put_line_tagged(f, parent, ROLE_P, e->left_type, e->left, f->style->margin, e->y);
    if (e->right)
        put_right_end(f, e, parent);
}

static void cover_head(struct flow *f, struct tag *parent) {
    const struct style *s = f->style;
    put_ends(f,
             &(struct ends){.left_type = TYPE_COVER_MARK,
                            .right_type = TYPE_COVER_LABEL,
                            .left = f->content->edition->name,
                            .right = f->content->label,
                            .y = style_space(s, SPACE_COVER_HEAD_BASELINE),
                            .most = 1},
             parent);
    mpt rule = style_space(s, SPACE_COVER_HEAD_RULE);
    put_rule(f, s->margin, rule, s->page_w - 2 * s->margin, RULE_FINE);
}

/* Words at either end of the block's lower edge. */
static void cover_foot(struct flow *f, const char *left, const char *right, struct tag *parent) {
    put_ends(f,
             &(struct ends){.left_type = TYPE_COVER_NOTE,
                            .right_type = TYPE_COVER_NOTE,
                            .left = left,
                            .right = right,
                            .y = style_space(f->style, SPACE_COVER_FOOT_BASELINE),
                            .most = COVER_FOOT_LINES},
             parent);
    drawing_artifact(f->page, false);
}

static bool has_goals(const struct style *s) {
    return s->motif && strcmp(s->motif, "goals") == 0;
}

/* From bleed to bleed, around y. */
static void draw_rule(struct flow *f, mpt y, enum rule_id id) {
    const struct style *s = f->style;
    const struct rule_style *rule = &s->rules[id];
    struct box box = {-s->bleed, y - rule->width / 2, s->page_w + 2 * s->bleed, rule->width};
    drawing_rect(f->page, box, rule->ink);
}

/* The fields below a horizon; the rule on top of them is the policy document's. */
static void cover_motif(struct flow *f, mpt horizon, bool names) {
    const struct style *s = f->style;
    struct motif motif = {.top = horizon,
                          .base = style_space(s, SPACE_COVER_MOTIF_BASE),
                          .block_bottom = s->page_h + s->bleed,
                          .names = names,
                          .goals = has_goals(s)};
    motif_draw(f, &motif);
    draw_rule(f, motif.base, RULE_COVER_BASE);
    if (motif.goals)
        draw_rule(f, motif.top, RULE_COVER_HORIZON);
}

void back_cover_set(struct flow *f, struct frame at) {
    const struct style *s = f->style;
    const struct edition *e = f->content->edition;
    mpt horizon = style_space(s, SPACE_COVER_BACK_HORIZON);
    if (at.y > horizon - style_space(s, SPACE_COVER_BACK_GAP))
        return;
    f->furniture = false;
    /* Blank pages may come before it in print: a number would not hold. */
    f->doc->pages[f->doc->n_pages - 1].label = style_word(s, "back-cover");
    f->doc->back_cover = true;
    drawing_artifact(f->page, false);
    cover_motif(f, horizon, false);
    cover_foot(f, e->imprint.publisher, e->name, at.tag);
}

void cover_set(struct flow *f, struct tag *parent) {
    const struct style *s = f->style;
    const struct edition *e = f->content->edition;
    flow_begin_page(f, false);
    flow_destination(f, "cover", 0);
    cover_motif(f, style_space(s, SPACE_COVER_HORIZON), true);
    cover_head(f, parent);
    struct words words = choose_words(f, has_goals(s));
    put_words(f, &words, parent);
    if (f->content->year)
        put_line_tagged(f, parent, ROLE_P, TYPE_COVER_YEAR, f->content->year, s->margin,
                        style_space(s, SPACE_COVER_YEAR_BASELINE));
    cover_foot(f, e->imprint.publisher, f->content->note, parent);
}
