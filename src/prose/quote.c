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

/* A rule at the left of what stands between two baselines of a page. */
static void draw_bar(struct flow *f, mpt x, mpt above, mpt last) {
    const struct style *s = f->style;
    mpt bar = x + style_space(s, SPACE_QUOTE_BAR_INSET);
    struct point from = {bar, above + style_space(s, SPACE_QUOTE_BAR_DROP)},
                 to = {bar, last + style_space(s, SPACE_QUOTE_BAR_BELOW)};
    drawing_line(f->page, from, to, s->rules[RULE_QUOTE].width, s->rules[RULE_QUOTE].ink);
}

/* Whose words they are, on this page: it never stands alone on the next. */
static struct frame set_source(struct flow *f, const struct strip *s, struct frame at) {
    size_t from = 0;
    struct tag *tag = tag_new(f->arena, at.tag, ROLE_P);
    return lines_set_here(f, s->title, &from, TYPE_QUOTE_SOURCE, tag, at);
}

/* The room that the last lines on a page leave for whose words they are. */
static mpt source_height(const struct style *style, const struct strip *s) {
    return s->title ? lines_height(style, s->title, TYPE_QUOTE_SOURCE) : 0;
}

/* Page by page, each with its rule. */
static struct frame set_words(struct flow *f, const struct strip *s, mpt x, struct frame at) {
    struct tag *tag = tag_new(f->arena, at.tag, ROLE_P);
    mpt reserve = at.reserve;
    for (size_t from = 0; from < s->lines->n;) {
        mpt above = at.y;
        at.reserve = reserve + source_height(f->style, s);
        at = lines_set_here(f, s->lines, &from, TYPE_QUOTE, tag, at);
        at.reserve = reserve;
        if (from == s->lines->n && s->title)
            at = set_source(f, s, at);
        if (at.y > above)
            draw_bar(f, x, above, at.y);
        if (from < s->lines->n)
            at = frame_next(f, at);
    }
    return at;
}

static struct frame set(struct flow *f, const struct strip *s, struct frame at) {
    const struct style *style = f->style;
    struct tag *parent = at.tag;
    mpt x = at.x, indent = style_space(style, SPACE_QUOTE_INDENT);
    mpt together = QUOTE_LINES * style->types[TYPE_QUOTE].leading;
    at = frame_space(at, style->types[TYPE_QUOTE].before);
    at = frame_need(f, at, together + source_height(style, s));
    flow_destination(f, s->block->id, at.y);
    at = frame_column(at, x + indent, at.width - indent);
    at = frame_under(at, tag_new(f->arena, parent, ROLE_BLOCKQUOTE));
    at = set_words(f, s, x, at);
    at = frame_column(frame_under(at, parent), x, s->width);
    return frame_down(at, style->types[TYPE_QUOTE].after);
}

const struct strip_type quote_strip = {measure, after, set};
