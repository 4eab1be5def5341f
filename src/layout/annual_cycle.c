/* The annual cycle: the wheel, its key, and the same as a table. */
#include "chart/chart.h"
#include "chart/wheel.h"
#include "layout/figure.h"
#include "layout/pages.h"
#include "layout/table.h"

#include <libintl.h>

#define _(text) gettext(text)

static const double WHEEL_TOP = 17.5;

static void set_key(struct layouter *l, const struct cycle *c, mpt y) {
    const struct style *s = l->style;
    const struct ring *second = c->rings ? c->rings->next : NULL;
    const struct {
        const char *text;
        enum ink_id ink;
    } keys[] = {{c->rings ? c->rings->name : NULL, INK_MIST_LIGHT},
                {second ? second->name : NULL, INK_GREY8},
                {style_word(s, "seminar-key"), INK_OCHRE_LIGHT},
                {style_word(s, "no-activity"), INK_GREY4}};
    struct tag *list = tag_new(l->arena, l->tag, ROLE_L);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (!keys[i].text)
            continue;
        struct box box = {s->margin, y - PT(7), PT(12), PT(8)};
        drawing_artifact(l->page, false);
        drawing_rect(l->page, box, keys[i].ink);
        if (keys[i].ink == INK_OCHRE_LIGHT)
            drawing_rect(l->page, (struct box){box.x, box.y, box.w, PT(2.4)}, INK_OCHRE);
        cairo_rectangle(l->pen.cr, mpt_to_points(box.x) + 0.25, mpt_to_points(box.y) + 0.25, 11.5, 7.5);
        pen_stroke(&l->pen, 0.5, keys[i].ink == INK_OCHRE_LIGHT ? INK_OCHRE : INK_GREY20);
        drawing_tag(l->page, tag_new(l->arena, tag_new(l->arena, list, ROLE_LI), ROLE_LBODY));
        struct paragraph *p = paragraph_text(l->set, TYPE_CHART_LABEL, keys[i].text,
                                             style_column_w(s, 4) - PT(18), PARAGRAPH_NO_HYPHENS);
        y = put_paragraph(l, p, s->margin + PT(18), y, s->types[TYPE_CHART_LABEL].leading) + units(l, 2);
    }
    drawing_artifact(l->page, false);
}

/*
 * As large as the table below leaves room for, so that the two stay on one page; never too small for its
 * words.
 */
static mpt wheel_size(struct layouter *l, const struct table *t, struct table_style look) {
    mpt largest = units(l, 56.5), least = units(l, 48);
    mpt room = l->bottom - units(l, WHEEL_TOP) - units(l, 3) - table_height(l, t, look);
    return room > largest ? largest : room < least ? least : room;
}

/* Warns of labels that are cut; in the first pass only, since the wheel is drawn in each. */
static void judge_labels(struct layouter *l, const struct cycle *c, struct box box) {
    for (const struct ring *r = c->rings; r && !l->before; r = r->next)
        for (const struct activity *a = r->activities; a; a = a->next)
            if (!wheel_has_room(l->set, c, a, box))
                diag_warning(
                    l->diag, a->at,
                    _("shorten it to a few words, or mark with U+00AD where long words may be divided"),
                    _("the label “%s” is cut in the wheel; the table has the activity in full"), a->label);
}

void annual_cycle_set(struct layouter *l, const struct item *item) {
    const struct style *s = l->style;
    struct table_style look = {.x = s->margin, .w = style_column_w(s, s->columns)};
    mpt right = s->page_w - s->margin, size = wheel_size(l, item->table, look);
    struct box box = {right - size, units(l, WHEEL_TOP), size, size};
    figure_begin(l, item->chart->alt, box);
    judge_labels(l, item->cycle, box);
    chart_draw(&l->pen, l->set, item->chart, box);
    drawing_artifact(l->page, false);
    set_key(l, item->cycle, box.y + size - units(l, 8));
    l->y = box.y + size + units(l, 3);
    table_set(l, item->table, look);
}
