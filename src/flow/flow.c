#include "flow/flow.h"

#include "chart/name.h"
#include "flow/note.h"
#include "flow/put.h"

void flow_begin_page(struct flow *f, bool furniture) {
    f->page = &document_add_page(f->doc, f->arena)->drawing;
    f->pen.drawing = f->page;
    f->furniture = furniture;
    f->head = f->heads;
    f->foot = f->feet;
    notes_begin(f);
}

struct tag *flow_tag(struct flow *f, struct tag *parent, enum role role) {
    struct tag *tag = tag_new(f->arena, parent, role);
    tag->at = f->set->at;
    return tag;
}

void flow_name_pages(struct flow *f, const char *head) {
    f->head = f->heads = head;
}

/* A name cut to a width: what the running head names stands in full on the page where it begins. */
static const struct text_run *cut_to(struct flow *f, const char *text, mpt width) {
    struct paragraph *p = name_break(f->set, TYPE_RUNNING, text, width, 1);
    return p->n == 1 && p->lines[0].n == 1 ? p->lines[0].fragments[0].run : typeset(f->set, TYPE_RUNNING, "");
}

/* The publication and whose edition it is to the left, the section to the right, a hairline below. */
static void running_head(struct flow *f) {
    const struct style *s = f->style;
    mpt right = s->page_w - s->margin, gap = style_space(s, SPACE_FLOW_HEAD_GAP);
    put(f, TYPE_RUNNING_STRONG, f->content->running, s->margin, s->head_baseline);
    mpt x = s->margin + typeset_width(f->set, TYPE_RUNNING_STRONG, f->content->running) + gap;
    if (f->content->unit) {
        const struct text_run *unit = cut_to(f, f->content->unit_name, (right - x) / 2);
        drawing_text(f->page, unit, x, s->head_baseline, style_paint(s, PAINT_FLOW_UNIT));
        x += unit->width + gap;
    }
    const struct text_run *head = cut_to(f, f->head, right - x - gap);
    drawing_text(f->page, head, right - head->width, s->head_baseline, s->types[TYPE_RUNNING].ink);
    drawing_line(f->page, (struct point){s->margin, s->head_rule}, (struct point){right, s->head_rule},
                 s->rules[RULE_HAIR].width, s->rules[RULE_HAIR].ink);
}

static void running_foot(struct flow *f) {
    const struct style *s = f->style;
    const char *label = f->doc->pages[f->doc->n_pages - 1].label;
    drawing_text(f->page, typeset(f->set, TYPE_RUNNING_STRONG, f->content->edition->name), s->margin,
                 s->foot_baseline, style_paint(s, PAINT_FLOW_FOOT));
    put_right(f, TYPE_FOLIO, label, s->page_w - s->margin, s->foot_baseline);
}

void flow_end_page(struct flow *f) {
    notes_set(f);
    if (!f->furniture)
        return;
    drawing_artifact(f->page, true);
    if (f->head)
        running_head(f);
    running_foot(f);
}

void flow_keep_foot(struct flow *f, mpt height) {
    f->foot = f->feet = height;
}

mpt frame_bottom_with(const struct flow *f, struct frame at, mpt more) {
    return f->style->content_bottom - f->foot - notes_height(f, more) - at.reserve;
}

mpt frame_bottom(const struct flow *f, struct frame at) {
    return frame_bottom_with(f, at, 0);
}

mpt flow_top(const struct style *s) {
    return style_space(s, SPACE_FLOW_TOP);
}

struct frame frame_next(struct flow *f, struct frame at) {
    flow_end_page(f);
    flow_begin_page(f, f->furniture);
    at.y = flow_top(f->style);
    at.side = 0;
    at.above = ABOVE_NOTHING;
    return at;
}

struct frame frame_need(struct flow *f, struct frame at, mpt height) {
    bool room = at.above == ABOVE_NOTHING || at.y + height <= frame_bottom(f, at);
    return room ? at : frame_next(f, at);
}

struct frame frame_clear(struct flow *f, struct frame at) {
    f->notes_only = true;
    while (f->carried)
        at = frame_next(f, at);
    f->notes_only = false;
    return at;
}

void flow_destination(struct flow *f, const char *id, mpt y) {
    if (id)
        document_add_destination(f->doc, f->arena, id, y);
}

void flow_bookmark(struct flow *f, const char *title, mpt y, int depth) {
    document_add_bookmark(f->doc, f->arena, title, y, depth);
}

const char *flow_label(const struct flow *f, const char *id) {
    const char *label = f->before ? document_label(f->before, id) : NULL;
    return label ? label : "00";
}
