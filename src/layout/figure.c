#include "layout/figure.h"

#include "chart/chart.h"

/*
 * In units from the upper edge: baselines of title and subtitle, the chart; all lower where they take several
 * lines.
 */
static const double TITLE = 2, SUBTITLE = 1.5, CHART = 4.5;

static struct paragraph *head_lines(struct layouter *l, enum type_id type, const char *text, mpt w) {
    return paragraph_text(l->set, type, text, w, PARAGRAPH_NO_HYPHENS);
}

static mpt excess(const struct layouter *l, const struct paragraph *p, enum type_id type) {
    return p->n > 1 ? (mpt)(p->n - 1) * l->style->types[type].leading : 0;
}

mpt figure_head_excess(struct layouter *l, const char *title, const char *subtitle, mpt w) {
    mpt more = excess(l, head_lines(l, TYPE_CHART_TITLE, title, w), TYPE_CHART_TITLE);
    if (subtitle)
        more += excess(l, head_lines(l, TYPE_CHART_SUBTITLE, subtitle, w), TYPE_CHART_SUBTITLE);
    return more;
}

static void set_lines(struct layouter *l, enum role role, enum type_id type, const struct paragraph *p, mpt x,
                      mpt y) {
    drawing_tag(l->page, tag_new(l->arena, l->tag, role));
    put_paragraph(l, p, x, y, l->style->types[type].leading);
    drawing_artifact(l->page, false);
}

mpt figure_head_set(struct layouter *l, const char *title, const char *subtitle, mpt x, mpt y, mpt w) {
    struct paragraph *p = head_lines(l, TYPE_CHART_TITLE, title, w);
    mpt more = excess(l, p, TYPE_CHART_TITLE);
    set_lines(l, ROLE_H3, TYPE_CHART_TITLE, p, x, y);
    if (!subtitle)
        return more;
    p = head_lines(l, TYPE_CHART_SUBTITLE, subtitle, w);
    set_lines(l, ROLE_P, TYPE_CHART_SUBTITLE, p, x, y + units(l, SUBTITLE) + more);
    return more + excess(l, p, TYPE_CHART_SUBTITLE);
}

void figure_begin(struct layouter *l, const char *alt, struct box box) {
    struct tag *figure = tag_new(l->arena, l->tag, ROLE_FIGURE);
    figure->alt = alt;
    figure->box = box;
    drawing_tag(l->page, figure);
}

static mpt head_height(struct layouter *l, const struct chart *c, mpt w) {
    return units(l, CHART) + figure_head_excess(l, c->title, c->subtitle, w);
}

mpt figure_height(struct layouter *l, const struct chart *c, mpt w) {
    return head_height(l, c, w) + chart_height(l->set, c, w);
}

void figure_set(struct layouter *l, const struct chart *c, mpt x, mpt top, mpt w) {
    struct box box = {x, top + head_height(l, c, w), w, chart_height(l->set, c, w)};
    figure_head_set(l, c->title, c->subtitle, x, top + units(l, TITLE), w);
    figure_begin(l, c->alt, box);
    chart_draw(&l->pen, l->set, c, box);
    drawing_artifact(l->page, false);
}

/* The part of a chart that begins with row `from`, to its end. */
static struct chart rest_of(struct layouter *l, const struct chart *c, size_t from) {
    struct chart rest = chart_part(c, from, chart_rows(c));
    if (from)
        rest.alt = rest.title =
            arena_printf(l->arena, "%s (%s)", c->title, style_word(l->style, "continued"));
    return rest;
}

size_t figure_fit(struct layouter *l, const struct chart *c, size_t from, mpt w, mpt height) {
    struct chart rest = rest_of(l, c, from);
    return chart_fit(l->set, &rest, w, 0, height - head_height(l, &rest, w));
}

size_t figure_set_rows(struct layouter *l, const struct chart *c, size_t from, mpt x, mpt w) {
    struct chart part = rest_of(l, c, from);
    size_t n = figure_fit(l, c, from, w, l->bottom - l->y), rows = chart_rows(c);
    n = n ? n : 1;
    if (from + n < rows)
        part = chart_part(&part, 0, n);
    mpt top = l->y;
    figure_set(l, &part, x, top, w);
    l->y = top + figure_height(l, &part, w);
    l->fresh = false;
    return from + n < rows ? from + n : rows;
}
