#include "pages/title.h"

#include "flow/lines.h"
#include "flow/put.h"
#include "pages/geometry.h"

/*
 * `down` is how far a heading of several lines pushes the rest. Returns how much the lead pushes it further.
 */
static mpt set_lead(struct flow *f, const struct page_title *t, mpt down, struct tag *parent) {
    const struct style *s = f->style;
    int notes = f->n_notes;
    struct paragraph *p =
        spans_lines(f, t->lead, TYPE_LEAD, style_column_w(s, t->lead_span), PARAGRAPH_NO_HYPHENS, &notes);
    struct frame at = {.x = s->margin, .y = s->lead_baseline + down, .tag = parent};
    lines_put(f, p, ROLE_P, TYPE_LEAD, at);
    mpt more = (mpt)p->n - TITLE_LEAD_LINES;
    return more > 0 ? more * s->types[TYPE_LEAD].leading : 0;
}

/* Lines over the whole page; returns how far they push what follows. */
static mpt set_lines(struct flow *f, enum role role, enum type_id type, const char *text, mpt y,
                     struct tag *parent) {
    const struct style *s = f->style;
    struct paragraph *p = lines_of(f, type, text, style_column_w(s, s->columns));
    return put_lines_tagged(f, parent, role, type, p, s->margin, y) - y;
}

struct frame page_title_set(struct flow *f, const struct page_title *t, struct frame at) {
    const struct style *s = f->style;
    mpt down = 0;
    if (t->kicker)
        down = set_lines(f, ROLE_P, TYPE_KICKER, t->kicker, s->kicker_baseline, at.tag);
    flow_destination(f, t->id, 0);
    flow_bookmark(f, t->title, 0, t->depth);
    down += set_lines(f, t->depth ? ROLE_H2 : ROLE_H1, TYPE_H1, t->title, s->h1_baseline + down, at.tag);
    if (!t->lead)
        return frame_to(at, s->lead_baseline + down - style_space(s, SPACE_PAGE_BARE_RISE));
    return frame_to(at, s->content_top + down + set_lead(f, t, down, at.tag));
}

static struct paragraph *note_lines(struct flow *f, const char *text) {
    return lines_of(f, TYPE_SOURCE, text, style_column_w(f->style, f->style->columns));
}

mpt source_note_height(struct flow *f, const char *text) {
    const struct type_style *type = &f->style->types[TYPE_SOURCE];
    return text ? type->before + (mpt)note_lines(f, text)->n * type->leading : 0;
}

struct frame source_note_set(struct flow *f, const char *text, struct frame at) {
    if (!text)
        return at;
    const struct type_style *type = &f->style->types[TYPE_SOURCE];
    struct paragraph *p = note_lines(f, text);
    mpt y = at.y + type->before + type->leading;
    return frame_to(at, put_lines_tagged(f, at.tag, ROLE_P, TYPE_SOURCE, p, f->style->margin, y));
}

mpt source_note_foot(struct flow *f, const char *text) {
    const struct style *s = f->style;
    mpt last = s->content_bottom + style_space(s, SPACE_PAGE_SOURCE_DROP);
    return last - ((mpt)note_lines(f, text)->n - 1) * s->types[TYPE_SOURCE].leading;
}

void source_note_set_foot(struct flow *f, const char *text, struct tag *parent) {
    put_lines_tagged(f, parent, ROLE_P, TYPE_SOURCE, note_lines(f, text), f->style->margin,
                     source_note_foot(f, text));
}
