#include "layout/chart_head.h"

static struct paragraph *head_lines(struct layouter *l, enum type_id type, const char *text, mpt w) {
    return paragraph_text(l->set, type, text, w, PARAGRAPH_NO_HYPHENS);
}

static mpt excess(const struct layouter *l, const struct paragraph *p, enum type_id type) {
    return p->n > 1 ? (mpt)(p->n - 1) * l->style->types[type].leading : 0;
}

mpt chart_head_excess(struct layouter *l, const char *title, const char *subtitle, mpt w) {
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

mpt chart_head_set(struct layouter *l, const char *title, const char *subtitle, mpt x, mpt y, mpt w) {
    struct paragraph *p = head_lines(l, TYPE_CHART_TITLE, title, w);
    mpt more = excess(l, p, TYPE_CHART_TITLE);
    set_lines(l, ROLE_H3, TYPE_CHART_TITLE, p, x, y);
    if (!subtitle)
        return more;
    p = head_lines(l, TYPE_CHART_SUBTITLE, subtitle, w);
    set_lines(l, ROLE_P, TYPE_CHART_SUBTITLE, p, x, y + units(l, 1.5) + more);
    return more + excess(l, p, TYPE_CHART_SUBTITLE);
}

struct tag *chart_begin(struct layouter *l, const char *alt, struct box box) {
    struct tag *figure = tag_new(l->arena, l->tag, ROLE_FIGURE);
    figure->alt = alt;
    figure->box = box;
    drawing_tag(l->page, figure);
    return figure;
}
