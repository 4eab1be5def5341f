#include "prose/heading.h"

#include "flow/geometry.h"
#include "flow/note.h"
#include "flow/put.h"
#include "prose/galley.h"
#include "prose/geometry.h"
#include "prose/picture.h"
#include "prose/steps.h"

/* What a heading keeps with it: the first lines of text, or a picture. */
static mpt beginning(const struct flow *f, const struct block *next, mpt width) {
    int notes = f->n_notes;
    if (next && next->kind == BLOCK_IMAGE)
        return picture_height(f->style, galley_measure(f, next, next->next, width, &notes));
    return LINES_TOGETHER * f->style->types[TYPE_BODY].leading;
}

static struct paragraph *lines_of_heading(const struct flow *f, const struct block *b, mpt width) {
    int notes = f->n_notes;
    return spans_lines(f, b->spans, TYPE_H2, width, PARAGRAPH_NO_HYPHENS, &notes);
}

static void mark(struct flow *f, const struct block *b, mpt y) {
    flow_destination(f, b->id, y);
    if (b->kind == BLOCK_H2)
        flow_bookmark(f, spans_text(f, b->spans), y, 1);
}

/* In a column, where the heading is a block among others. */

static enum type_id type_of(const struct strip *s) {
    return s->block->kind == BLOCK_H2 ? TYPE_H2 : TYPE_H3;
}

static void measure(const struct flow *f, struct strip *s, int *notes) {
    strip_lines(f, s, type_of(s), s->width, PARAGRAPH_NO_HYPHENS, notes);
    s->keep = beginning(f, s->block->next, s->width);
}

static struct frame after(const struct flow *f, const struct strip *s, struct frame at) {
    const struct type_style *type = &f->style->types[type_of(s)];
    at = frame_space(at, type->before);
    return frame_to(at, at.y + lines_height(f->style, s->lines, type_of(s)) + type->after);
}

static struct frame set(struct flow *f, const struct strip *s, struct frame at) {
    const struct type_style *type = &f->style->types[type_of(s)];
    enum role role = s->block->kind == BLOCK_H2 ? ROLE_H2 : ROLE_H3;
    mpt height = lines_height(f->style, s->lines, type_of(s)) + notes_block(f->style, s->notes);
    at = frame_need(f, at, type->before + height + type->after + s->keep);
    mark(f, s->block, at.y);
    at = lines_set(f, s->lines, role, type_of(s), frame_space(at, type->before));
    return frame_down(at, type->after);
}

const struct strip_type heading_strip = {measure, after, set};

/* Of a section. */

/* Behind what has come furthest down: the text, or the heading beside it. */
static struct frame below_both(struct frame at) {
    return at.side > at.y ? frame_to(at, at.side) : at;
}

/* What must have room: the first lines of the text, or all of a heading that is higher, with its notes. */
static mpt beside_height(const struct flow *f, const struct block *b, const struct paragraph *heading,
                         mpt width) {
    const struct style *s = f->style;
    mpt text = units(s, HEADING_ROOM_BESIDE) + beginning(f, b->next, width);
    mpt own = style_space(s, SPACE_PROSE_RULE_GAP) + lines_height(s, heading, TYPE_H2);
    return (own > text ? own : text) + notes_block(s, lines_notes(s, heading));
}

/* On the baseline of the text that follows, below a hairline over the whole page. */
static struct frame set_beside(struct flow *f, const struct block *b, struct frame at) {
    const struct style *s = f->style;
    const struct type_style *type = &s->types[TYPE_H2];
    mpt before = at.above == ABOVE_RULE ? 0 : type->before;
    mpt text = b->next && b->next->kind == BLOCK_STEPS ? steps_x(s) : at.x;
    mpt width = text - s->margin - style_space(s, SPACE_HEADING_GAP);
    struct paragraph *lines = lines_of_heading(f, b, width);
    at = frame_need(f, at, before + beside_height(f, b, lines, at.width));
    mark(f, b, at.y);
    if (at.above != ABOVE_RULE) {
        at = frame_space(at, type->before);
        put_rule(f, s->margin, at.y, style_column_w(s, s->columns), RULE_HAIR);
    }
    at.y += style_space(s, SPACE_PROSE_RULE_GAP);
    struct frame heading = frame_column(at, s->margin, width);
    heading.y += s->types[TYPE_BODY].leading - type->leading;
    at.side = lines_set(f, lines, ROLE_H2, TYPE_H2, heading).y;
    at.above = at.above == ABOVE_NOTHING ? ABOVE_NOTHING : ABOVE_TEXT;
    return at;
}

/* Above a table or figure of the page's full width. */
static struct frame set_wide(struct flow *f, const struct block *b, mpt keep, struct frame at) {
    const struct style *s = f->style;
    mpt x = at.x, width = at.width, usual = units(s, HEADING_ROOM_WIDE);
    struct paragraph *lines = lines_of_heading(f, b, style_column_w(s, s->columns));
    mpt own = s->types[TYPE_H2].before + style_space(s, SPACE_PROSE_RULE_GAP) +
              lines_height(s, lines, TYPE_H2) + notes_block(s, lines_notes(s, lines));
    at = frame_need(f, at, keep + own > usual ? keep + own : usual);
    mark(f, b, at.y);
    at = frame_wide(frame_space(at, s->types[TYPE_H2].before), s);
    put_rule(f, at.x, at.y, at.width, RULE_THICK);
    at.y += style_space(s, SPACE_PROSE_RULE_GAP);
    at = lines_set(f, lines, ROLE_H2, TYPE_H2, at);
    at.above = ABOVE_HEADING;
    return frame_column(at, x, width);
}

struct frame heading_set(struct flow *f, const struct block *b, bool wide, mpt keep, struct frame at) {
    f->set->at = b->at;
    at = below_both(at);
    return wide ? set_wide(f, b, keep, at) : set_beside(f, b, at);
}
