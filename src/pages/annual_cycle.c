/* The annual cycle: the wheel, its key, and the same as a table. */
#include "chart/wheel.h"
#include "flow/figure.h"
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/pages.h"
#include "table/table.h"

#include <libintl.h>

#define _(text) gettext(text)

/* A patch of the key as the wheel draws what it stands for. */
static void draw_patch(struct flow *f, struct box box, enum paint_id field) {
    const struct style *s = f->style;
    bool seminar = field == PAINT_WHEEL_SEMINAR_FIELD;
    enum ink_id frame = style_paint(s, seminar ? PAINT_WHEEL_SEMINAR : PAINT_ANNUAL_CYCLE_KEY_FRAME);
    double line = style_points(s, SPACE_ANNUAL_CYCLE_KEY_FRAME_LINE);
    double x = mpt_to_points(box.x) + line / 2, y = mpt_to_points(box.y) + line / 2;
    drawing_artifact(f->page, false);
    drawing_rect(f->page, box, style_paint(s, field));
    if (seminar) {
        struct box edge = {box.x, box.y, box.w, style_space(s, SPACE_WHEEL_SEMINAR_EDGE)};
        drawing_rect(f->page, edge, style_paint(s, PAINT_WHEEL_SEMINAR));
    }
    pen_frame(&f->pen, x, y, mpt_to_points(box.w) - line, mpt_to_points(box.h) - line, line, frame);
}

/* A patch of the key and its words; returns where the next one stands. */
static mpt set_key_entry(struct flow *f, const char *text, enum paint_id field, mpt y, struct tag *list) {
    const struct style *s = f->style;
    struct box box = {s->margin, y - style_space(s, SPACE_ANNUAL_CYCLE_KEY_PATCH_RISE),
                      style_space(s, SPACE_ANNUAL_CYCLE_KEY_PATCH_WIDTH),
                      style_space(s, SPACE_ANNUAL_CYCLE_KEY_PATCH_HEIGHT)};
    mpt room = style_space(s, SPACE_ANNUAL_CYCLE_KEY_MARK_WIDTH);
    draw_patch(f, box, field);
    struct paragraph *p =
        lines_of(f, TYPE_CHART_LABEL, text, style_column_w(s, ANNUAL_CYCLE_KEY_SPAN) - room);
    struct tag *item = tag_new(f->arena, list, ROLE_LI);
    mpt last = put_lines_tagged(f, item, ROLE_LBODY, TYPE_CHART_LABEL, p, s->margin + room, y);
    return last + style_space(s, SPACE_ANNUAL_CYCLE_KEY_LEADING);
}

static void set_key(struct flow *f, const struct cycle *c, mpt y, struct tag *parent) {
    const struct style *s = f->style;
    const struct ring *second = c->rings ? c->rings->next : NULL;
    const struct {
        const char *text;
        enum paint_id field;
    } keys[] = {{c->rings ? c->rings->name : NULL, PAINT_WHEEL_OUTER_RING},
                {second ? second->name : NULL, PAINT_WHEEL_INNER_RING},
                {style_word(s, "seminar-key"), PAINT_WHEEL_SEMINAR_FIELD},
                {style_word(s, "no-activity"), PAINT_WHEEL_EMPTY}};
    struct tag *list = tag_new(f->arena, parent, ROLE_L);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (keys[i].text)
            y = set_key_entry(f, keys[i].text, keys[i].field, y, list);
}

/*
 * As large as the table below leaves room for, so that the two stay on one page; never too small for its
 * words.
 */
static mpt wheel_size(const struct flow *f, const struct measured_table *t, struct frame at) {
    const struct style *s = f->style;
    mpt most = style_space(s, SPACE_ANNUAL_CYCLE_SIZE_MOST),
        least = style_space(s, SPACE_ANNUAL_CYCLE_SIZE_LEAST);
    mpt around = style_space(s, SPACE_ANNUAL_CYCLE_TOP) + style_space(s, SPACE_ANNUAL_CYCLE_BELOW);
    mpt room = frame_bottom(f, at) - around - table_height(t);
    return room > most ? most : room < least ? least : room;
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
    struct box box = {s->page_w - s->margin - size, style_space(s, SPACE_ANNUAL_CYCLE_TOP), size, size};
    figure_begin(f, item->chart->alt, box, at.tag);
    judge_labels(f, item->cycle, box);
    chart_draw(&f->pen, f->set, item->chart, box);
    drawing_artifact(f->page, false);
    set_key(f, item->cycle, box.y + size - style_space(s, SPACE_ANNUAL_CYCLE_KEY_RISE), at.tag);
    wide = table_set(f, t, frame_to(wide, box.y + size + style_space(s, SPACE_ANNUAL_CYCLE_BELOW)));
    return frame_column(wide, at.x, at.width);
}
