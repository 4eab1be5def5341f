/*
 * Charts of one indicator side by side, under its name; each on its own where they need more room than that.
 */
#include "chart/chart.h"
#include "layout/figure.h"
#include "layout/pages.h"
#include "text/paragraph.h"

#include <libintl.h>

#define _(text) gettext(text)

/*
 * In units: baseline of the indicator's name, what follows, the room below the charts; the least room that a
 * chart which goes on on the next page begins in.
 */
static const double NAME = 2.5, NAME_H = 3.2, BELOW = 2, LEAST = 30;

static mpt full_width(const struct layouter *l) {
    return style_column_w(l->style, l->style->columns);
}

static struct paragraph *name_lines(struct layouter *l, const struct item *i) {
    return paragraph_text(l->set, TYPE_KICKER, i->heading, full_width(l), PARAGRAPH_NO_HYPHENS);
}

static mpt name_height(struct layouter *l, const struct item *i) {
    size_t n = name_lines(l, i)->n;
    return units(l, NAME_H) + (mpt)(n > 1 ? n - 1 : 0) * l->style->types[TYPE_KICKER].leading;
}

static void set_name(struct layouter *l, const struct item *i) {
    rule(l, l->style->margin, l->y, full_width(l), PT(2), INK_PETROL);
    drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_H2));
    put_paragraph(l, name_lines(l, i), l->style->margin, l->y + units(l, NAME),
                  l->style->types[TYPE_KICKER].leading);
    drawing_artifact(l->page, false);
    l->y += name_height(l, i);
}

/* One chart has nine columns, two have six each. */
static mpt chart_width(const struct layouter *l, const struct item *i) {
    return style_column_w(l->style, i->n_charts > 1 ? 6 : 9);
}

/* Height of the highest, where all can stand beside each other on a page; -1 where they cannot. */
static mpt height_abreast(struct layouter *l, const struct item *i, mpt page) {
    mpt high = 0, w = chart_width(l, i);
    for (size_t k = 0; k < i->n_charts; k++) {
        mpt h = figure_height(l, i->charts[k], w);
        high = h > high ? h : high;
        if (!chart_legible(l->set, i->charts[k], w))
            return -1;
    }
    return high <= page ? high : -1;
}

static void set_abreast(struct layouter *l, const struct item *i, mpt high) {
    mpt top = l->y;
    for (size_t k = 0; k < i->n_charts; k++)
        figure_set(l, i->charts[k], style_column_x(l->style, 6 * (int)k), top, chart_width(l, i));
    l->y = top + high;
}

/* In all the width, over as many pages as it needs. */
static void set_alone(struct layouter *l, const struct chart *c, mpt reserve) {
    mpt w = full_width(l);
    size_t from = 0, rows = chart_rows(c);
    do {
        bool begins = !from && (rows ? figure_fit(l, c, 0, w, l->bottom - reserve - l->y) > 0
                                     : figure_height(l, c, w) <= l->bottom - reserve - l->y);
        if (!begins && !l->fresh)
            page_next(l);
        mpt bottom = l->bottom;
        l->bottom -= reserve;
        from = figure_set_rows(l, c, from, l->style->margin, w);
        l->bottom = bottom;
    } while (from < rows);
    l->y += units(l, BELOW);
}

/* On a page of its own, for a chart that has no rows to part. */
static bool has_room(struct layouter *l, const struct chart *c, mpt page) {
    mpt w = full_width(l);
    return chart_rows(c) || (chart_legible(l->set, c, w) && figure_height(l, c, w) <= page);
}

static void warn_without_room(struct layouter *l, const struct item *i, const struct chart *c) {
    diag_warning(l->diag, i->at, _("take this kind away; ranking and movement go on over several pages"),
                 _("%s: the chart “%s” has no room on a page and is left out"), i->heading, c->title);
}

void charts_set(struct layouter *l, const struct item *i) {
    const struct style *s = l->style;
    mpt name = name_height(l, i), note = source_note_height(l, i->source.text) + units(l, 2);
    mpt page = s->content_bottom - s->content_top - name - note, high = height_abreast(l, i, page);
    page_need(l, name + (high < 0 ? units(l, LEAST) : high) + note);
    if (l->fresh) /* the head's rule stands close above */
        l->y += units(l, BELOW);
    set_name(l, i);
    if (high >= 0)
        set_abreast(l, i, high);
    for (size_t k = 0; high < 0 && k < i->n_charts; k++)
        if (has_room(l, i->charts[k], page))
            set_alone(l, i->charts[k], note);
        else if (!l->before) /* once, not in every pass */
            warn_without_room(l, i, i->charts[k]);
    l->fresh = false;
    source_note(l, i->source.text, 0);
    l->y += units(l, BELOW);
}
