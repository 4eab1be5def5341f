/* The annual cycle: the wheel, its key, and the same as a table. */
#include "chart/geometry.h"
#include "chart/wheel.h"
#include "content/sentence.h"
#include "flow/figure.h"
#include "flow/note.h"
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/pages.h"
#include "table/table.h"

#include <libintl.h>
#include <math.h>

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

/* Of more rings than have a colour each, each name says which it is. */
static const char *ring_words(struct flow *f, const struct ring *r, int number, int rings) {
    if (rings <= WHEEL_RINGS)
        return r->name;
    return SENTENCE(f->arena, f->style, "ring-key", {"number", arena_printf(f->arena, "%d", number + 1)},
                    {"name", r->name});
}

static int rings_of(const struct cycle *c) {
    int n = 0;
    for (const struct ring *r = c->rings; r; r = r->next)
        n++;
    return n;
}

/* The key grows upwards from its last entry, which stands as far above the wheel's foot as designed. */
static void set_key(struct flow *f, const struct cycle *c, mpt y, struct tag *parent) {
    const struct style *s = f->style;
    struct tag *list = tag_new(f->arena, parent, ROLE_L);
    int rings = rings_of(c), number = 0;
    mpt leading = style_space(s, SPACE_ANNUAL_CYCLE_KEY_LEADING);
    y -= rings > WHEEL_RINGS ? (rings - WHEEL_RINGS) * leading : 0;
    for (const struct ring *r = c->rings; r; r = r->next, number++)
        y = set_key_entry(f, ring_words(f, r, number, rings), wheel_ring_paint(number), y, list);
    y = set_key_entry(f, style_word(s, "seminar-key"), PAINT_WHEEL_SEMINAR_FIELD, y, list);
    set_key_entry(f, style_word(s, "no-activity"), PAINT_WHEEL_EMPTY, y, list);
}

/*
 * As large as the table below leaves room for, so that the two stay on one page; never too small for its
 * words.
 */
static mpt wheel_size(const struct flow *f, const struct measured_table *t, mpt top, struct frame at) {
    const struct style *s = f->style;
    mpt most = style_space(s, SPACE_ANNUAL_CYCLE_SIZE_MOST),
        least = style_space(s, SPACE_ANNUAL_CYCLE_SIZE_LEAST);
    mpt below = style_space(s, SPACE_ANNUAL_CYCLE_BELOW) + table_height(t) + notes_block(s, table_notes(t));
    mpt room = frame_bottom(f, at) - top - below;
    return room > most ? most : room < least ? least : room;
}

/* The square around the wheel when it begins at `top`. */
static struct box wheel_box(const struct flow *f, const struct measured_table *t, mpt top, struct frame at) {
    mpt size = wheel_size(f, t, top, at);
    return (struct box){f->style->page_w - f->style->margin - size, top, size, size};
}

/* Whether no text of the page, running head apart, comes too close to the wheel. */
static bool is_clear(const struct flow *f, struct box box) {
    mpt half = box.w / 2;
    double x = box.x + half, y = box.y + half, r = half + style_space(f->style, SPACE_ANNUAL_CYCLE_ABOVE);
    for (size_t i = 0; i < f->page->n; i++) {
        const struct op *op = &f->page->ops[i];
        if (op->kind != OP_TEXT || op->mark->pagination)
            continue;
        double left = op->at.x, right = left + op->run->width, high = op->at.y - op->run->size;
        if (hypot(x - fmin(fmax(x, left), right), y - fmin(fmax(y, high), op->at.y)) < r)
            return false;
    }
    return true;
}

/*
 * Beside the lead, as designed, but clear of whatever reaches into its columns, a heading of several lines or
 * text. At the head of a page that goes on, there is no lead to stand beside.
 */
static struct box wheel_place(const struct flow *f, const struct measured_table *t, struct frame at) {
    const struct style *s = f->style;
    mpt top = at.above == ABOVE_NOTHING ? at.y + style_space(s, SPACE_ANNUAL_CYCLE_ABOVE)
                                        : style_space(s, SPACE_ANNUAL_CYCLE_TOP);
    struct box box = wheel_box(f, t, top, at);
    for (; top < s->content_bottom && !is_clear(f, box); top += s->unit / 2)
        box = wheel_box(f, t, top, at);
    return box;
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
    struct box box = wheel_place(f, t, at);
    if (box.y + box.h > frame_bottom(f, at)) {
        at = frame_next(f, at);
        box = wheel_place(f, t, at);
    }
    figure_begin(f, item->chart->alt, box, at.tag);
    judge_labels(f, item->cycle, box);
    chart_draw(&f->pen, f->set, item->chart, box);
    drawing_artifact(f->page, false);
    set_key(f, item->cycle, box.y + box.h - style_space(s, SPACE_ANNUAL_CYCLE_KEY_RISE), at.tag);
    wide = table_set(f, t, frame_to(wide, box.y + box.h + style_space(s, SPACE_ANNUAL_CYCLE_BELOW)));
    return frame_column(wide, at.x, at.width);
}
