#include "flow/note.h"

#include "flow/geometry.h"
#include "flow/put.h"

#include <assert.h>

/* From the upper edge of the notes' block to that of the first of them, with the rule between. */
static mpt above(const struct style *s) {
    return style_space(s, SPACE_NOTE_ABOVE) + style_space(s, SPACE_NOTE_RULE_GAP);
}

/* What goes on has a line above it that says so. */
static mpt part_height(const struct style *s, size_t from, size_t to) {
    const struct type_style *type = &s->types[TYPE_NOTE];
    return (mpt)(to - from + (from > 0)) * type->leading + type->after;
}

static size_t lines_most(const struct note *n) {
    return n->text->n < NOTE_LINES_MOST ? n->text->n : NOTE_LINES_MOST;
}

mpt notes_each(const struct style *s, const struct note *notes) {
    mpt h = 0;
    for (const struct note *n = notes; n; n = n->next)
        h += part_height(s, 0, lines_most(n));
    return h;
}

mpt notes_block(const struct style *s, mpt each) {
    return each ? above(s) + each + style_space(s, SPACE_NOTE_BELOW) : 0;
}

mpt notes_height(const struct flow *f, mpt more) {
    mpt each = more;
    for (const struct note_part *n = f->notes; n; n = n->next)
        each += part_height(f->style, n->from, n->to);
    return notes_block(f->style, each);
}

static void part_add(struct flow *f, struct note_part **list, struct note *note, size_t from, size_t to) {
    while (*list)
        list = &(*list)->next;
    *list = ARENA_NEW(f->arena, struct note_part);
    **list = (struct note_part){.note = note, .from = from, .to = to};
}

/* Keeps the lines from `from` on that have room on this page below `lowest`; carries the others on. */
static void keep_lines(struct flow *f, struct note *note, size_t from, mpt lowest, mpt reserve) {
    size_t n = note->text->n, most = f->notes_only ? n : NOTE_LINES_MOST;
    size_t to = n - from < most ? n : from + most;
    mpt bottom = f->style->content_bottom - f->foot - reserve;
    while (to > from && lowest > bottom - notes_height(f, part_height(f->style, from, to)))
        to--;
    /* Never a line alone, here or on the next page. */
    if (to < n && n - to < LINES_TOGETHER && to > from + LINES_TOGETHER)
        to = n - LINES_TOGETHER;
    if (to < n && to < from + LINES_TOGETHER)
        to = from;
    if (to > from)
        part_add(f, &f->notes, note, from, to);
    if (to < n)
        part_add(f, &f->carried, note, to, n);
}

static void keep(struct flow *f, struct note *note, struct frame at) {
    note->next = NULL;
    note->tag = tag_new(f->arena, at.tag, ROLE_NOTE);
    note->tag->at = note->at;
    note->tag->id = arena_printf(f->arena, "note-%s", note->number);
    f->n_notes++;
    keep_lines(f, note, 0, at.y, at.reserve);
}

void notes_keep(struct flow *f, struct note *notes, struct frame at) {
    for (struct note *n = notes, *next; n; n = next) {
        next = n->next;
        keep(f, n, at);
    }
}

void notes_begin(struct flow *f) {
    const struct style *s = f->style;
    mpt text = f->notes_only ? 0 : units(s, NOTES_TEXT_LEAST);
    const struct note_part *before = f->carried;
    f->notes = f->carried = NULL;
    for (const struct note_part *n = before; n; n = n->next)
        if (f->carried) /* in their order */
            part_add(f, &f->carried, n->note, n->from, n->to);
        else
            keep_lines(f, n->note, n->from, flow_top(s) + text, 0);
    assert(!before || f->notes); /* else pages would follow each other without end */
}

/* For the eye only: number and text are read as one. */
static mpt put_continued(struct flow *f, const struct note *n, mpt x, mpt y) {
    put(f, TYPE_NOTE, n->number, x, y);
    put(f, TYPE_NOTE, arena_printf(f->arena, "(%s)", style_word(f->style, "continued")), x + n->indent, y);
    return y + f->style->types[TYPE_NOTE].leading;
}

static void put_number(struct flow *f, struct note *n, mpt x, mpt y) {
    struct tag *label = tag_new(f->arena, n->tag, ROLE_LBL);
    n->words = tag_new(f->arena, n->tag, ROLE_P);
    flow_destination(f, n->tag->id, y - f->style->types[TYPE_NOTE].leading);
    drawing_tag(f->page, label);
    put(f, TYPE_NOTE, n->number, x, y);
}

void notes_set(struct flow *f) {
    if (!f->notes)
        return;
    const struct style *s = f->style;
    const struct type_style *type = &s->types[TYPE_NOTE];
    mpt x = frame_text(s, NULL).x, y = s->content_bottom - f->foot - notes_height(f, 0) + above(s);
    put_rule(f, x, y - style_space(s, SPACE_NOTE_RULE_GAP), style_space(s, SPACE_NOTE_RULE_WIDTH),
             RULE_NOTES);
    y += type->leading;
    for (const struct note_part *n = f->notes; n; n = n->next) {
        if (n->from > 0)
            y = put_continued(f, n->note, x, y);
        else
            put_number(f, n->note, x, y);
        struct point at = {x + n->note->indent, y};
        y = spans_put(f, n->note->text, n->from, n->to, at, n->note->words, TYPE_NOTE) + type->leading +
            type->after;
    }
    drawing_artifact(f->page, false);
}
