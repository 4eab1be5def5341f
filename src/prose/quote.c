#include "flow/put.h"
#include "prose/strip.h"

/* In units: of the words from the column's edge; of the bar beside them; its ends beyond the lines. */
static const double INDENT = 3, BAR = 1, BAR_TOP = 0.7, BAR_BOTTOM = 0.4;

enum { LINES_LEAST = 3 }; /* of it together on a page */

static void measure(const struct flow *f, struct strip *s, int *notes) {
    const struct block *b = s->block;
    mpt width = s->width - units(f->style, INDENT);
    strip_lines(f, s, TYPE_QUOTE, width, 0, notes);
    if (b->source)
        s->title = paragraph_text(f->set, TYPE_QUOTE_SOURCE, b->source, width, 0);
}

static struct frame after(const struct flow *f, const struct strip *s, struct frame at) {
    const struct style *style = f->style;
    at = frame_space(at, style->types[TYPE_QUOTE].before);
    mpt source = s->title ? lines_height(style, s->title, TYPE_QUOTE_SOURCE) : 0;
    return frame_to(at, at.y + lines_height(style, s->lines, TYPE_QUOTE) + source +
                            style->types[TYPE_QUOTE].after);
}

static struct frame set(struct flow *f, const struct strip *s, struct frame at) {
    const struct style *style = f->style;
    struct tag *parent = at.tag;
    mpt x = at.x, bar = x + units(style, BAR);
    at = frame_space(at, style->types[TYPE_QUOTE].before);
    at = frame_need(f, at, LINES_LEAST * style->types[TYPE_QUOTE].leading);
    flow_destination(f, s->block->id, at.y);
    mpt top = at.y + units(style, BAR_TOP);
    size_t page = f->doc->n_pages;
    at = frame_column(at, x + units(style, INDENT), at.width - units(style, INDENT));
    at = frame_under(at, tag_new(f->arena, parent, ROLE_BLOCKQUOTE));
    at = lines_set(f, s->lines, ROLE_P, TYPE_QUOTE, at);
    if (s->title)
        at = lines_set(f, s->title, ROLE_P, TYPE_QUOTE_SOURCE, at);
    if (page == f->doc->n_pages)
        drawing_line(f->page, (struct point){bar, top}, (struct point){bar, at.y + units(style, BAR_BOTTOM)},
                     style->rules[RULE_QUOTE].width, style->rules[RULE_QUOTE].ink);
    at = frame_column(frame_under(at, parent), x, s->width);
    return frame_down(at, style->types[TYPE_QUOTE].after);
}

const struct strip_type quote_strip = {measure, after, set};
