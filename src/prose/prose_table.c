/* Tables of a section's text. */
#include "flow/note.h"
#include "prose/geometry.h"
#include "prose/strip.h"

static struct table_cell cell_from_prose(const struct flow *f, const struct cell *c, bool head, bool figure) {
    struct table_cell cell = {.spans = c->spans,
                              .kind = !c->spans ? CELL_EMPTY
                                      : head    ? CELL_STRONG
                                      : figure  ? CELL_TEXT
                                                : CELL_PROSE};
    cell.text = c->spans ? spans_text(f, c->spans) : NULL;
    return cell;
}

static struct table *table_from_prose(const struct flow *f, const struct prose_table *p) {
    struct table *t = table_new(f->arena, (size_t)p->columns);
    int i = 0;
    for (const struct cell *c = p->head->cells; c && i < p->columns; c = c->next, i++) {
        t->columns[i].head = spans_text(f, c->spans);
        t->columns[i].spans = c->spans;
        t->columns[i].weight = p->widths[i];
        t->columns[i].kind = p->figures[i] ? COLUMN_FIGURE : COLUMN_TEXT;
    }
    for (const struct row *r = p->rows; r; r = r->next) {
        struct table_row *row = table_add(f->arena, t, ROW_PLAIN);
        row->at = r->at;
        i = 0;
        for (const struct cell *c = r->cells; c && i < p->columns; c = c->next, i++)
            row->cells[i] = cell_from_prose(f, c, i == 0, p->figures[i]);
    }
    return t;
}

static void measure(const struct flow *f, struct strip *s, int *notes) {
    const struct prose_table *table = s->block->table;
    s->table = table_measure(f, table_from_prose(f, table), strip_wide(f->style, s->width),
                             (struct table_style){.title = table->title, .notes = notes});
    s->notes += table_notes(s->table);
}

/* A heading over the whole page has its own space below it. */
static struct frame space_above(const struct style *style, struct frame at) {
    return at.above == ABOVE_HEADING ? at : frame_space(at, style_space(style, SPACE_PROSE_TABLE_ABOVE));
}

static struct frame after(const struct flow *f, const struct strip *s, struct frame at) {
    at = space_above(f->style, at);
    return frame_to(at, at.y + table_height(s->table) + style_space(f->style, SPACE_PROSE_TABLE_BELOW));
}

static struct frame set(struct flow *f, const struct strip *s, struct frame at) {
    const struct style *style = f->style;
    mpt x = at.x, height = table_height(s->table) + notes_block(style, s->notes);
    bool whole = height < units(style, PROSE_TABLE_WHOLE);
    mpt need = whole ? height + units(style, PROSE_TABLE_WHOLE_BELOW) : units(style, PROSE_TABLE_BEGINNING);
    at = frame_need(f, strip_wide_frame(style, space_above(style, at)), need);
    flow_destination(f, s->block->id, at.y);
    at = frame_column(table_set(f, s->table, at), x, s->width);
    return frame_down(at, style_space(style, SPACE_PROSE_TABLE_BELOW));
}

const struct strip_type prose_table_strip = {measure, after, set};
