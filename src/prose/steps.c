#include "prose/steps.h"

#include "flow/note.h"
#include "flow/put.h"
#include "prose/geometry.h"

mpt steps_x(const struct style *s) {
    return style_column_x(s, STEPS_FIRST_COLUMN);
}

static int columns_of_one(const struct strip *s) {
    return STEPS_COLUMNS / (s->abreast ? s->abreast : 1);
}

static mpt width_of_one(const struct style *style, const struct strip *s) {
    return style_column_w(style, columns_of_one(s));
}

/* From the first baseline to the last of a step's title and text. */
static mpt step_height(const struct style *style, const struct strip *step) {
    return (mpt)(step->title->n - 1) * style->types[TYPE_GOAL_NAME].leading +
           lines_height(style, step->lines, TYPE_TABLE_GREY);
}

static struct strip *measure_step(const struct flow *f, const struct block *b, mpt width, int *notes) {
    struct strip *step = ARENA_NEW(f->arena, struct strip);
    step->block = b;
    step->width = width;
    mpt room = width - style_space(f->style, SPACE_STEPS_ARROW_ROOM);
    step->title = paragraph_text(f->set, TYPE_GOAL_NAME, b->title, room, PARAGRAPH_NO_HYPHENS);
    strip_lines(f, step, TYPE_TABLE_GREY, width, PARAGRAPH_NO_HYPHENS, notes);
    return step;
}

static void measure(const struct flow *f, struct strip *s, int *notes) {
    struct strip **tail = &s->children;
    int n = 0;
    for (const struct block *b = s->block->children; b; b = b->next)
        n++;
    s->abreast = n > STEPS_ABREAST ? STEPS_ABREAST - 1 : n;
    for (const struct block *b = s->block->children; b; b = b->next) {
        *tail = measure_step(f, b, width_of_one(f->style, s), notes);
        s->notes += (*tail)->notes;
        tail = &(*tail)->next;
    }
}

/* The height of the highest of a row that begins with `first`; what comes behind it in *end. */
static mpt row_height(const struct style *style, const struct strip *s, const struct strip *first,
                      const struct strip **end) {
    mpt height = 0;
    *end = first;
    for (int i = 0; *end && i < s->abreast; i++, *end = (*end)->next)
        if (step_height(style, *end) > height)
            height = step_height(style, *end);
    return height;
}

static mpt row_notes(const struct strip *first, const struct strip *end) {
    mpt notes = 0;
    for (const struct strip *step = first; step != end; step = step->next)
        notes += step->notes;
    return notes;
}

/*
 * From the first baseline of a row to where what follows it stands; a row that follows has its space above.
 */
static mpt row_advance(const struct style *style, mpt height, bool last) {
    mpt advance = height + style_space(style, SPACE_STEPS_BELOW),
        least = style_space(style, SPACE_STEPS_HEIGHT_LEAST);
    return (advance > least ? advance : least) - (last ? 0 : style_space(style, SPACE_STEPS_ABOVE));
}

static struct frame after(const struct flow *f, const struct strip *s, struct frame at) {
    mpt above = style_space(f->style, SPACE_STEPS_ABOVE);
    for (const struct strip *row = s->children, *end; row; row = end) {
        mpt height = row_height(f->style, s, row, &end);
        at = frame_to(at, at.y + above + row_advance(f->style, height, !end));
    }
    return at;
}

/* An arrow from a step's title to the next step, where there is room for one. */
static void draw_arrow(struct flow *f, mpt left, mpt right, mpt baseline) {
    const struct style *s = f->style;
    double gap = style_points(s, SPACE_STEPS_ARROW_GAP), line = style_points(s, SPACE_STEPS_ARROW_LINE),
           wing = style_points(s, SPACE_STEPS_ARROW_HEAD_WIDTH) / 2;
    double from = mpt_to_points(left) + gap, to = mpt_to_points(right) - gap,
           wings = to - style_points(s, SPACE_STEPS_ARROW_HEAD_LENGTH),
           y = mpt_to_points(baseline) - style_points(s, SPACE_STEPS_ARROW_RISE);
    const double head[3][2] = {{wings, y - wing}, {to, y}, {wings, y + wing}};
    enum ink_id ink = style_paint(s, PAINT_STEPS_ARROW);
    if (to - from < STEPS_ARROW_LEAST)
        return;
    pen_line(&f->pen, from, y, to, y, line, ink);
    pen_polyline(&f->pen, head, 3, line, ink);
}

static void set_step(struct flow *f, const struct strip *step, struct tag *list, mpt x, mpt top) {
    struct tag *body = tag_new(f->arena, tag_new(f->arena, list, ROLE_LI), ROLE_LBODY);
    mpt last = put_lines_tagged(f, body, ROLE_P, TYPE_GOAL_NAME, step->title, x, top);
    if (step->next)
        draw_arrow(f, x + step->title->lines[0].width, x + step->width + f->style->gutter, top);
    struct frame text = {.x = x, .width = step->width, .y = last, .tag = body, .above = ABOVE_TEXT};
    lines_set(f, step->lines, ROLE_P, TYPE_TABLE_GREY, text);
}

static struct frame set(struct flow *f, const struct strip *s, struct frame at) {
    const struct style *style = f->style;
    struct tag *list = tag_new(f->arena, at.tag, ROLE_L);
    int span = columns_of_one(s), first = style->columns - span * s->abreast;
    mpt above = style_space(style, SPACE_STEPS_ABOVE),
        above_beside = style_space(style, SPACE_STEPS_ABOVE_BESIDE);
    list->ordered = true;
    for (const struct strip *row = s->children, *end; row; row = end) {
        mpt height = row_height(style, s, row, &end);
        at = frame_need(f, at, height + above + notes_block(style, row_notes(row, end)));
        /* Their heading, if there is one, stands at the left, as beside text. */
        bool beside = row == s->children && at.side > at.y;
        mpt top = at.y + (beside ? above_beside : above);
        if (row == s->children)
            flow_destination(f, s->block->id, at.y);
        int i = 0;
        for (const struct strip *step = row; step != end; step = step->next, i++)
            set_step(f, step, list, style_column_x(style, first + i * span), top);
        at = frame_to(at, top + row_advance(style, height, !end));
    }
    return at;
}

const struct strip_type steps_strip = {measure, after, set};
