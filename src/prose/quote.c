#include "flow/put.h"
#include "prose/geometry.h"
#include "prose/strip.h"

static void measure(const struct flow *f, struct strip *s, int *notes) {
    const struct block *b = s->block;
    mpt width = s->width - style_space(f->style, SPACE_QUOTE_INDENT);
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
    mpt x = at.x, bar = x + style_space(style, SPACE_QUOTE_BAR_INSET),
        indent = style_space(style, SPACE_QUOTE_INDENT);
    at = frame_space(at, style->types[TYPE_QUOTE].before);
    at = frame_need(f, at, QUOTE_LINES * style->types[TYPE_QUOTE].leading);
    flow_destination(f, s->block->id, at.y);
    mpt top = at.y + style_space(style, SPACE_QUOTE_BAR_DROP);
    size_t page = f->doc->n_pages;
    at = frame_column(at, x + indent, at.width - indent);
    at = frame_under(at, tag_new(f->arena, parent, ROLE_BLOCKQUOTE));
    at = lines_set(f, s->lines, ROLE_P, TYPE_QUOTE, at);
    if (s->title)
        at = lines_set(f, s->title, ROLE_P, TYPE_QUOTE_SOURCE, at);
    mpt bottom = at.y + style_space(style, SPACE_QUOTE_BAR_BELOW);
    if (page == f->doc->n_pages)
        drawing_line(f->page, (struct point){bar, top}, (struct point){bar, bottom},
                     style->rules[RULE_QUOTE].width, style->rules[RULE_QUOTE].ink);
    at = frame_column(frame_under(at, parent), x, s->width);
    return frame_down(at, style->types[TYPE_QUOTE].after);
}

const struct strip_type quote_strip = {measure, after, set};
