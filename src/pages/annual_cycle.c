/* The annual cycle: the wheel, its key, and the same as a table. */
#include "chart/wheel.h"
#include "flow/figure.h"
#include "flow/put.h"
#include "pages/pages.h"
#include "table/table.h"

#include <libintl.h>

#define _(text) gettext(text)

/* In units: where the wheel begins; its largest and smallest size; below it; its key from its foot. */
static const double TOP = 17.5, LARGEST = 56.5, LEAST = 48, BELOW = 3, KEY = 8;

static const mpt KEY_TEXT = PT(18); /* of the key's words, beside their patch */

/* A patch of the key and its words; returns where the next one stands. */
static mpt set_key_entry(struct flow *f, const char *text, enum ink_id ink, mpt y, struct tag *list) {
    const struct style *s = f->style;
    struct box box = {s->margin, y - PT(7), PT(12), PT(8)};
    bool seminar = ink == INK_OCHRE_LIGHT;
    drawing_artifact(f->page, false);
    drawing_rect(f->page, box, ink);
    if (seminar)
        drawing_rect(f->page, (struct box){box.x, box.y, box.w, PT(2.4)}, INK_OCHRE);
    pen_frame(&f->pen, mpt_to_points(box.x) + 0.25, mpt_to_points(box.y) + 0.25, 11.5, 7.5, 0.5,
              seminar ? INK_OCHRE : INK_GREY20);
    struct paragraph *p = lines_of(f, TYPE_CHART_LABEL, text, style_column_w(s, 4) - KEY_TEXT);
    struct tag *item = tag_new(f->arena, list, ROLE_LI);
    return put_lines_tagged(f, item, ROLE_LBODY, TYPE_CHART_LABEL, p, s->margin + KEY_TEXT, y) + units(s, 2);
}

static void set_key(struct flow *f, const struct cycle *c, mpt y, struct tag *parent) {
    const struct style *s = f->style;
    const struct ring *second = c->rings ? c->rings->next : NULL;
    const struct {
        const char *text;
        enum ink_id ink;
    } keys[] = {{c->rings ? c->rings->name : NULL, INK_MIST_LIGHT},
                {second ? second->name : NULL, INK_GREY8},
                {style_word(s, "seminar-key"), INK_OCHRE_LIGHT},
                {style_word(s, "no-activity"), INK_GREY4}};
    struct tag *list = tag_new(f->arena, parent, ROLE_L);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (keys[i].text)
            y = set_key_entry(f, keys[i].text, keys[i].ink, y, list);
}

/*
 * As large as the table below leaves room for, so that the two stay on one page; never too small for its
 * words.
 */
static mpt wheel_size(const struct flow *f, const struct measured_table *t, struct frame at) {
    const struct style *s = f->style;
    mpt largest = units(s, LARGEST), least = units(s, LEAST);
    mpt room = frame_bottom(f, at) - units(s, TOP) - units(s, BELOW) - table_height(t);
    return room > largest ? largest : room < least ? least : room;
}

/* Warns of labels that are cut; in the first pass only, since the wheel is drawn in each. */
static void judge_labels(struct flow *f, const struct cycle *c, struct box box) {
    for (const struct ring *r = c->rings; r && !f->before; r = r->next)
        for (const struct activity *a = r->activities; a; a = a->next)
            if (!wheel_has_room(f->set, c, a, box))
                diag_warning(
                    f->diag, a->at,
                    _("shorten it to a few words, or mark with U+00AD where long words may be divided"),
                    _("the label “%s” is cut in the wheel; the table has the activity in full"), a->label);
}

struct frame annual_cycle_set(struct flow *f, const struct item *item, struct frame at) {
    const struct style *s = f->style;
    struct frame wide = frame_wide(at, s);
    const struct measured_table *t =
        table_measure(f, item->table, wide.width, (struct table_style){.title = NULL});
    mpt size = wheel_size(f, t, at);
    struct box box = {s->page_w - s->margin - size, units(s, TOP), size, size};
    figure_begin(f, item->chart->alt, box, at.tag);
    judge_labels(f, item->cycle, box);
    chart_draw(&f->pen, f->set, item->chart, box);
    drawing_artifact(f->page, false);
    set_key(f, item->cycle, box.y + size - units(s, KEY), at.tag);
    wide = table_set(f, t, frame_to(wide, box.y + size + units(s, BELOW)));
    return frame_column(wide, at.x, at.width);
}
