#include "flow/lines.h"

#include "flow/geometry.h"
#include "flow/note.h"

mpt lines_height(const struct style *s, const struct paragraph *p, enum type_id type) {
    return (mpt)p->n * s->types[type].leading;
}

mpt lines_notes(const struct style *s, const struct paragraph *p) {
    mpt h = 0;
    for (size_t i = 0; i < p->n; i++)
        h += notes_each(s, line_notes(&p->lines[i]));
    return h;
}

/* How many lines from `from` on fit on this page, counting the notes they bring. */
static size_t lines_that_fit(const struct flow *f, const struct paragraph *p, size_t from, mpt leading,
                             struct frame at) {
    mpt y = at.y, notes = 0;
    size_t n = 0;
    while (from + n < p->n) {
        notes += notes_each(f->style, line_notes(&p->lines[from + n]));
        if (y + leading > frame_bottom_with(f, at, notes))
            break;
        y += leading;
        n++;
    }
    return n;
}

/* Never too few of a paragraph stand alone at the foot or at the head of a page. */
static size_t lines_to_set(const struct flow *f, const struct paragraph *p, size_t from, mpt leading,
                           struct frame at) {
    size_t left = p->n - from, fit = lines_that_fit(f, p, from, leading, at);
    if (fit >= left)
        return left;
    while (fit > 0 && left - fit < LINES_TOGETHER)
        fit--;
    if (fit < LINES_TOGETHER && from == 0)
        fit = 0;
    return fit == 0 && at.above == ABOVE_NOTHING ? 1 : fit;
}

static struct frame set_line(struct flow *f, const struct line *line, const struct type_style *type,
                             struct tag *tag, struct frame at) {
    at = frame_to(at, at.y + type->leading);
    spans_put_line(f, line, at.x, at.y, tag, type->size);
    notes_keep(f, line_notes(line), at);
    return at;
}

mpt lines_put(struct flow *f, const struct paragraph *p, enum role role, enum type_id type, struct frame at) {
    struct tag *tag = flow_tag(f, at.tag, role);
    at.y = spans_put(f, p, 0, p->n, (struct point){at.x, at.y}, tag, type);
    for (size_t i = 0; i < p->n; i++)
        notes_keep(f, line_notes(&p->lines[i]), at);
    return at.y;
}

struct frame lines_set_here(struct flow *f, const struct paragraph *p, size_t *from, enum type_id type,
                            struct tag *tag, struct frame at) {
    const struct type_style *style = &f->style->types[type];
    size_t end = *from + lines_to_set(f, p, *from, style->leading, at);
    for (; *from < end; ++*from)
        at = set_line(f, &p->lines[*from], style, tag, at);
    return at;
}

struct frame lines_set(struct flow *f, const struct paragraph *p, enum role role, enum type_id type,
                       struct frame at) {
    struct tag *tag = flow_tag(f, at.tag, role);
    size_t from = 0;
    at = lines_set_here(f, p, &from, type, tag, at);
    while (from < p->n)
        at = lines_set_here(f, p, &from, type, tag, frame_next(f, at));
    return at;
}

struct frame lines_need(struct flow *f, const struct paragraph *p, enum type_id type, struct frame at) {
    bool begins = !p->n || lines_to_set(f, p, 0, f->style->types[type].leading, at);
    return begins ? at : frame_next(f, at);
}
