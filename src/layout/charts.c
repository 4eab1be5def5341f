/* Charts of one indicator side by side, under its name. */
#include "chart/chart.h"
#include "layout/figure.h"
#include "layout/pages.h"
#include "text/paragraph.h"

/* In units: the indicator's name, a chart's title and subtitle, the room below the charts. */
static const double NAME = 3.2, TITLES = 4.5, BELOW = 2;

/* What is drawn next is the figure in `box`. */
static void figure_tag(struct layouter *l, const char *alt, struct box box) {
    struct tag *figure = tag_new(l->arena, l->tag, ROLE_FIGURE);
    figure->alt = alt;
    figure->box = box;
    drawing_tag(l->page, figure);
}

void figure_begin(struct layouter *l, const char *title, const char *subtitle, const char *alt, mpt x, mpt y,
                  struct box box) {
    set_line(l, ROLE_H3, TYPE_CHART_TITLE, title, x, y);
    if (subtitle)
        set_line(l, ROLE_P, TYPE_CHART_SUBTITLE, subtitle, x, y + units(l, 1.5));
    figure_tag(l, alt, box);
}

/* The subtitle's lines: most have one. */
static const struct paragraph *subtitle_lines(struct layouter *l, const struct chart *c, mpt w) {
    return paragraph_text(l->set, TYPE_CHART_SUBTITLE, c->subtitle, w, PARAGRAPH_NO_HYPHENS);
}

/* From the top to the chart. */
static mpt titles_height(struct layouter *l, const struct chart *c, mpt w) {
    size_t n = subtitle_lines(l, c, w)->n;
    return units(l, TITLES) + (mpt)(n ? n - 1 : 0) * l->style->types[TYPE_CHART_SUBTITLE].leading;
}

mpt figure_height(struct layouter *l, const struct chart *c, mpt w) {
    return titles_height(l, c, w) + chart_height(l->set, c, w);
}

void figure_set(struct layouter *l, const struct chart *c, mpt x, mpt top, mpt w) {
    struct box box = {x, top + titles_height(l, c, w), w, chart_height(l->set, c, w)};
    set_line(l, ROLE_H3, TYPE_CHART_TITLE, c->title, x, top + units(l, 2));
    drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
    put_paragraph(l, subtitle_lines(l, c, w), x, top + units(l, 3.5),
                  l->style->types[TYPE_CHART_SUBTITLE].leading);
    figure_tag(l, c->alt, box);
    chart_draw(&l->pen, l->set, c, box);
    drawing_artifact(l->page, false);
}

/* One chart has nine columns, two have six each. */
static mpt chart_width(const struct layouter *l, const struct item *i) {
    return style_column_w(l->style, i->n_charts > 1 ? 6 : 9);
}

void charts_set(struct layouter *l, const struct item *i) {
    const struct style *s = l->style;
    mpt w = chart_width(l, i), high = 0;
    for (size_t k = 0; k < i->n_charts; k++) {
        mpt h = figure_height(l, i->charts[k], w);
        high = h > high ? h : high;
    }
    page_need(l, units(l, NAME) + high + units(l, 2) + source_note_height(l, i->note));
    mpt top = l->y;
    rule(l, s->margin, top, style_column_w(s, s->columns), PT(2), INK_PETROL);
    set_line(l, ROLE_H2, TYPE_KICKER, i->heading, s->margin, top + units(l, 2.5));
    for (size_t k = 0; k < i->n_charts; k++)
        figure_set(l, i->charts[k], style_column_x(s, 6 * (int)k), top + units(l, NAME), w);
    l->y = top + units(l, NAME) + high;
    l->fresh = false;
    source_note(l, i->note, 0);
    l->y += units(l, BELOW);
}
