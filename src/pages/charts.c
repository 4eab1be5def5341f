/*
 * Charts of one indicator side by side, under its name; each on its own where they need more room than that.
 */
#include "flow/figure.h"
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/pages.h"
#include "pages/title.h"

#include <libintl.h>

#define _(text) gettext(text)

static mpt abreast_width(const struct style *s, const struct item *i) {
    return style_column_w(s, i->n_charts > 1 ? CHARTS_SPAN : CHARTS_LONE_SPAN);
}

static struct paragraph *name_lines(struct flow *f, const struct item *i) {
    return lines_of(f, TYPE_KICKER, i->heading, style_column_w(f->style, f->style->columns));
}

static mpt name_height(const struct style *s, const struct paragraph *name) {
    return style_space(s, SPACE_CHARTS_TOP) +
           (mpt)(name->n > 1 ? name->n - 1 : 0) * s->types[TYPE_KICKER].leading;
}

/* On a page that the charts go on to, for the eye only. */
static struct frame set_name_again(struct flow *f, const struct item *i, struct frame at) {
    const struct style *s = f->style;
    const char *text = arena_printf(f->arena, "%s (%s)", i->heading, style_word(s, "continued"));
    const struct paragraph *name = lines_of(f, TYPE_KICKER, text, at.width);
    at = frame_down(frame_next(f, at), style_space(s, SPACE_CHARTS_PAGE_TOP));
    put_rule(f, at.x, at.y, at.width, RULE_THICK);
    put_lines(f, name, at.x, at.y + style_space(s, SPACE_CHARTS_NAME_BASELINE),
              s->types[TYPE_KICKER].leading);
    return frame_to(at, at.y + name_height(s, name));
}

static struct frame set_name(struct flow *f, const struct paragraph *name, struct frame at) {
    const struct style *s = f->style;
    put_rule(f, at.x, at.y, at.width, RULE_THICK);
    mpt y = at.y + style_space(s, SPACE_CHARTS_NAME_BASELINE);
    put_lines_tagged(f, at.tag, ROLE_H2, TYPE_KICKER, name, at.x, y);
    return frame_to(at, at.y + name_height(s, name));
}

/* The charts where all can stand beside each other on a page. */
struct abreast {
    struct chart_figure figures[CHARTS_ABREAST];
    mpt height; /* of the highest; −1 where they cannot */
};

static struct abreast abreast_measure(struct flow *f, const struct item *i, mpt page) {
    mpt w = abreast_width(f->style, i);
    struct abreast a = {.height = 0};
    for (size_t k = 0; k < i->n_charts; k++) {
        a.figures[k] = figure_measure(f, i->charts[k], w);
        if (!chart_legible(f->set, i->charts[k], w) || a.figures[k].height > page)
            return (struct abreast){.height = -1};
        a.height = a.figures[k].height > a.height ? a.figures[k].height : a.height;
    }
    return a;
}

static struct frame set_abreast(struct flow *f, const struct item *i, const struct abreast *a,
                                struct frame at) {
    for (size_t k = 0; k < i->n_charts; k++)
        figure_set(f, &a->figures[k], style_column_x(f->style, CHARTS_SPAN * (int)k), at.y, at.tag);
    return frame_to(at, at.y + a->height);
}

/* In all the width, over as many pages as it needs. */
static struct frame set_alone(struct flow *f, const struct item *i, const struct chart *c, struct frame at) {
    size_t from = 0, rows = chart_rows(c);
    do {
        mpt room = frame_bottom(f, at) - at.y;
        bool begins = !from && (rows ? figure_fit(f, c, 0, at.width, room) > 0
                                     : figure_measure(f, c, at.width).height <= room);
        if (!begins && at.above != ABOVE_NOTHING)
            at = set_name_again(f, i, at);
        at = figure_set_rows(f, c, &from, at);
    } while (from < rows);
    return frame_down(at, style_space(f->style, SPACE_CHARTS_BELOW));
}

/* On a page of its own, for a chart that has no rows to part. */
static bool has_room(struct flow *f, const struct chart *c, mpt width, mpt page) {
    return chart_rows(c) || (chart_legible(f->set, c, width) && figure_measure(f, c, width).height <= page);
}

static void warn_without_room(struct flow *f, const struct item *i, const struct chart *c) {
    if (f->before) /* said in the first pass */
        return;
    diag_warning(f->diag, i->at, _("take this kind away; ranking and movement go on over several pages"),
                 _("%s: the chart “%s” has no room on a page and is left out"), i->heading, c->title);
}

static struct frame set_each(struct flow *f, const struct item *i, mpt page, mpt note, struct frame at) {
    mpt reserve = at.reserve;
    at.reserve += note;
    for (size_t k = 0; k < i->n_charts; k++)
        if (has_room(f, i->charts[k], at.width, page))
            at = set_alone(f, i, i->charts[k], at);
        else
            warn_without_room(f, i, i->charts[k]);
    at.reserve = reserve;
    return at;
}

/*
 * What the first of them needs where each stands alone: all of it, or of a chart with rows the first of
 * these. One that has no room on any page is left out.
 */
static mpt beginning_height(struct flow *f, const struct item *i, mpt page, mpt width) {
    const struct chart *c = i->charts[0];
    mpt least = units(f->style, CHARTS_LEAST);
    if (!has_room(f, c, width, page))
        return least;
    mpt whole = figure_measure(f, c, width).height;
    if (!chart_rows(c) || whole < least)
        return whole;
    while (least < page && !figure_fit(f, c, 0, width, least))
        least += f->style->unit;
    return least;
}

struct frame charts_set(struct flow *f, const struct item *i, struct frame at) {
    const struct style *s = f->style;
    struct frame outer = at;
    struct paragraph *lines = name_lines(f, i);
    mpt below = style_space(s, SPACE_CHARTS_BELOW);
    mpt name = name_height(s, lines), note = source_note_height(f, i->source.text) + below;
    mpt page = s->content_bottom - s->content_top - name - note;
    struct abreast a = abreast_measure(f, i, page);
    at = frame_wide(at, s);
    at = frame_need(f, at, name + (a.height < 0 ? beginning_height(f, i, page, at.width) : a.height) + note);
    if (at.above == ABOVE_NOTHING)
        at = frame_down(at, style_space(s, SPACE_CHARTS_PAGE_TOP));
    at = set_name(f, lines, at);
    at = a.height < 0 ? set_each(f, i, page, note, at) : set_abreast(f, i, &a, at);
    at = frame_down(source_note_set(f, i->source.text, at), below);
    return frame_column(at, outer.x, outer.width);
}
