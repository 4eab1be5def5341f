#include "flow/figure.h"

#include "flow/put.h"

static mpt excess(const struct flow *f, const struct paragraph *p, enum type_id type) {
    return p && p->n > 1 ? (mpt)(p->n - 1) * f->style->types[type].leading : 0;
}

struct figure_head figure_head_measure(struct flow *f, const char *title, const char *subtitle, mpt width) {
    struct figure_head h = {
        .title = lines_of(f, TYPE_CHART_TITLE, title, width),
        .subtitle = subtitle ? lines_of(f, TYPE_CHART_SUBTITLE, subtitle, width) : NULL,
    };
    h.excess = excess(f, h.title, TYPE_CHART_TITLE) + excess(f, h.subtitle, TYPE_CHART_SUBTITLE);
    return h;
}

void figure_head_set(struct flow *f, const struct figure_head *head, mpt x, mpt y, struct tag *parent) {
    mpt more = excess(f, head->title, TYPE_CHART_TITLE);
    put_lines_tagged(f, parent, ROLE_H3, TYPE_CHART_TITLE, head->title, x, y);
    if (head->subtitle)
        put_lines_tagged(f, parent, ROLE_P, TYPE_CHART_SUBTITLE, head->subtitle, x,
                         y + more + style_space(f->style, SPACE_FIGURE_SUBTITLE_DROP));
}

void figure_begin(struct flow *f, const char *alt, struct box box, struct tag *parent) {
    struct tag *figure = flow_tag(f, parent, ROLE_FIGURE);
    figure->alt = alt;
    figure->box = box;
    drawing_tag(f->page, figure);
}

struct chart_figure figure_measure(struct flow *f, const struct chart *c, mpt width) {
    struct chart_figure figure = {
        .chart = c, .head = figure_head_measure(f, c->title, c->subtitle, width), .width = width};
    figure.head_height = style_space(f->style, SPACE_FIGURE_HEAD_HEIGHT) + figure.head.excess;
    figure.height = figure.head_height + chart_height(f->set, c, width);
    return figure;
}

void figure_set(struct flow *f, const struct chart_figure *figure, mpt x, mpt top, struct tag *parent) {
    struct box box = {x, top + figure->head_height, figure->width, figure->height - figure->head_height};
    figure_head_set(f, &figure->head, x, top + style_space(f->style, SPACE_FIGURE_TITLE_BASELINE), parent);
    figure_begin(f, figure->chart->alt, box, parent);
    chart_draw(&f->pen, f->set, figure->chart, box);
    drawing_artifact(f->page, false);
}

/* The part of a chart that begins with row `from`, to its end. */
static struct chart rest_of(struct flow *f, const struct chart *c, size_t from) {
    struct chart rest = chart_part(c, from, chart_rows(c));
    if (from)
        rest.alt = rest.title =
            arena_printf(f->arena, "%s (%s)", c->title, style_word(f->style, "continued"));
    return rest;
}

static size_t fit(struct flow *f, const struct chart *rest, mpt width, mpt height) {
    struct figure_head h = figure_head_measure(f, rest->title, rest->subtitle, width);
    mpt head = style_space(f->style, SPACE_FIGURE_HEAD_HEIGHT) + h.excess;
    return chart_fit(f->set, rest, width, 0, height - head);
}

size_t figure_fit(struct flow *f, const struct chart *c, size_t from, mpt width, mpt height) {
    struct chart rest = rest_of(f, c, from);
    return fit(f, &rest, width, height);
}

struct frame figure_set_rows(struct flow *f, const struct chart *c, size_t *from, struct frame at) {
    struct chart part = rest_of(f, c, *from);
    size_t n = fit(f, &part, at.width, frame_bottom(f, at) - at.y), rows = chart_rows(c);
    n = n ? n : 1;
    if (*from + n < rows)
        part = chart_part(&part, 0, n);
    struct chart_figure figure = figure_measure(f, &part, at.width);
    figure_set(f, &figure, at.x, at.y, at.tag);
    *from = *from + n < rows ? *from + n : rows;
    return frame_to(at, at.y + figure.height);
}
