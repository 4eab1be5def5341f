#include "flow/geometry.h"
#include "flow/put.h"
#include "prose/galley.h"

static const char *label_of(struct arena *a, int number) {
    return arena_printf(a, "%d.", number);
}

/* By the widest label, with a word space behind it. */
static mpt indent_of(const struct flow *f, const struct block *list) {
    if (list->kind != BLOCK_OL)
        return style_space(f->style, SPACE_LIST_BULLET_INDENT);
    mpt usual = style_space(f->style, SPACE_LIST_NUMBER_INDENT), widest = 0;
    int n = 0;
    for (const struct block *b = list->children; b; b = b->next) {
        mpt w = typeset_width(f->set, TYPE_BODY, label_of(f->arena, ++n));
        widest = w > widest ? w : widest;
    }
    mpt least = widest + typeset_width(f->set, TYPE_BODY, " ");
    return least > usual ? least : usual;
}

/* How much closer items stand than paragraphs. */
static mpt closer(const struct style *s) {
    return s->types[TYPE_BODY].after - style_space(s, SPACE_LIST_ITEM_GAP);
}

static mpt notes_of(const struct strip *strips) {
    mpt notes = 0;
    for (const struct strip *s = strips; s; s = s->next)
        notes += s->notes;
    return notes;
}

static void measure(const struct flow *f, struct strip *s, int *notes) {
    struct strip **tail = &s->children;
    mpt width = s->width - indent_of(f, s->block);
    for (const struct block *b = s->block->children; b; b = b->next) {
        struct strip *item = *tail = ARENA_NEW(f->arena, struct strip);
        item->block = b;
        item->width = width;
        item->children = galley_measure(f, b->children, NULL, width, notes);
        s->notes += notes_of(item->children);
        tail = &item->next;
    }
}

static struct frame after(const struct flow *f, const struct strip *s, struct frame at) {
    for (const struct strip *item = s->children; item; item = item->next) {
        at = galley_after(f, item->children, at);
        at.y -= closer(f->style);
    }
    return frame_down(at, closer(f->style));
}

/* An item's bullet or number (0: a bullet) on the baseline that its first line will have. */
static void set_label(struct flow *f, struct tag *item, int number, mpt x, mpt y) {
    const struct style *s = f->style;
    drawing_tag(f->page, tag_new(f->arena, item, ROLE_LBL));
    y += s->types[TYPE_BODY].leading;
    if (number)
        put(f, TYPE_BODY, label_of(f->arena, number), x, y);
    else
        drawing_text(f->page, typeset(f->set, TYPE_BODY, "•"), x + style_space(s, SPACE_LIST_BULLET_INSET), y,
                     style_paint(s, PAINT_LIST_BULLET));
    drawing_artifact(f->page, false);
}

/* Label and first line stand on one page: it is begun before them when the line would begin it. */
static struct frame item_need(struct flow *f, const struct strip *item, struct frame at) {
    const struct strip *first = item->children;
    at = frame_need(f, at, LINES_TOGETHER * f->style->types[TYPE_BODY].leading);
    return first && first->block->kind == BLOCK_P ? lines_need(f, first->lines, TYPE_BODY, at) : at;
}

static struct frame set(struct flow *f, const struct strip *s, struct frame at) {
    struct tag *parent = at.tag, *list = tag_new(f->arena, parent, ROLE_L);
    mpt x = at.x, indent = indent_of(f, s->block);
    int number = 0;
    list->ordered = s->block->kind == BLOCK_OL;
    flow_destination(f, s->block->id, at.y);
    for (const struct strip *item = s->children; item; item = item->next) {
        at = item_need(f, item, frame_column(at, x + indent, item->width));
        struct tag *tag = tag_new(f->arena, list, ROLE_LI);
        set_label(f, tag, list->ordered ? ++number : 0, x, at.y);
        at = galley_set(f, item->children, frame_under(at, tag_new(f->arena, tag, ROLE_LBODY)));
        at.y -= closer(f->style);
    }
    at = frame_column(frame_under(at, parent), x, s->width);
    return frame_down(at, closer(f->style));
}

const struct strip_type list_strip = {measure, after, set};
