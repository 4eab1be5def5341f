#include "table/table.h"

#include "flow/note.h"
#include "flow/put.h"
#include "table/again.h"
#include "table/head.h"
#include "table/row.h"
#include "table/segment.h"
#include "table/split.h"

/* A part while it is set. */
struct setter {
    struct flow *f;
    struct table_head head;
    struct row_setter rows;
};

/* Head and rows on one page; behind the last rule. */
static struct frame set_segment(struct setter *s, struct row_line *from, struct frame at) {
    struct flow *f = s->f;
    const struct table_part *p = s->rows.part;
    const struct table_again again = again_find(f, p, *from);
    mpt x = at.x, y = at.y, head = y + again.title_height;
    at = frame_to(at, head + p->head_height + again.names_height);
    struct row_line to = segment_end(f, p, *from, s->head.tag ? part_head_notes(f, p) : 0, at);
    again_set_title(f, &again, x, y);
    rows_tint(f, &s->rows, *from, to, head, at.y);
    table_head_draw(f, &s->head, head);
    again_set_names(f, &again, x, head + p->head_height);
    y = rows_draw(f, &s->rows, *from, to, at.y);
    *from = to;
    s->head.tag = NULL;
    return frame_ruled(at, y);
}

/* The caption is the table's first child. */
static struct frame set_title(struct flow *f, const struct table_part *p, struct tag *table,
                              struct frame at) {
    mpt leading = f->style->types[TYPE_CHART_TITLE].leading;
    mpt last = put_lines_tagged(f, table, ROLE_CAPTION, TYPE_CHART_TITLE, p->title, at.x, at.y + leading);
    return frame_to(at, last + style_space(f->style, SPACE_TABLE_TITLE_GAP));
}

static struct frame set_part(struct flow *f, const struct table_part *p, struct frame at) {
    struct tag *table = flow_tag(f, at.tag, ROLE_TABLE);
    struct setter s = {.f = f, .head = {.part = p, .x = at.x}, .rows = {.part = p, .x = at.x}};
    s.head.no_top = p->style.no_top || at.above == ABOVE_HEADING;
    at = frame_need(f, at, part_title_height(f->style, p->title) + p->head_height + segment_beginning(f, p));
    if (p->title)
        at = set_title(f, p, table, at);
    s.head.tag = flow_tag(f, table, ROLE_THEAD);
    s.rows.body = flow_tag(f, table, ROLE_TBODY);
    for (struct row_line from = {0, 0}; from.row < p->n_rows;)
        at = set_segment(&s, &from, from.row || from.line ? frame_next(f, at) : at);
    return at;
}

const struct measured_table *table_measure(const struct flow *f, const struct table *t, mpt width,
                                           struct table_style style) {
    struct measured_table *m = ARENA_NEW(f->arena, struct measured_table);
    int own = f->n_notes, *notes = style.notes ? style.notes : &own, before = *notes;
    struct table_part *whole = table_part_measure(f, t, width, style, 0, notes);
    const struct table **tables;
    m->n_parts = table_split(f, whole, &tables);
    m->parts = ARENA_ARRAY(f->arena, struct table_part *, m->n_parts);
    m->height = part_title_height(f->style, whole->title) + whole->head_height +
                part_height(f->style, whole, (struct row_line){0, 0}, (struct row_line){whole->n_rows, 0});
    m->notes = part_notes(f, whole);
    if (m->n_parts == 1) {
        m->parts[0] = whole;
        return m;
    }
    style.head_height = 0; /* what stood beside the head stands above the first of them */
    *notes = before;
    for (size_t i = 0; i < m->n_parts; i++) {
        size_t repeated = i ? table_head_column(t) + 1 : 0;
        m->parts[i] = table_part_measure(f, tables[i], width, style, repeated, notes);
        style.no_top = false;
    }
    return m;
}

bool table_is_split(const struct measured_table *m) {
    return m->n_parts > 1;
}

mpt table_height(const struct measured_table *m) {
    return m->height;
}

mpt table_notes(const struct measured_table *m) {
    return m->notes;
}

mpt table_column_x(const struct measured_table *m, size_t column) {
    return m->parts[0]->x[column];
}

struct frame table_set(struct flow *f, const struct measured_table *m, struct frame at) {
    mpt between = style_space(f->style, SPACE_TABLE_PART_GAP);
    for (size_t i = 0; i < m->n_parts; i++)
        at = set_part(f, m->parts[i], i ? frame_down(at, between) : at);
    return at;
}
