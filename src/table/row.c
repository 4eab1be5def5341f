#include "table/row.h"

#include "flow/put.h"
#include "table/again.h"
#include "table/cell.h"
#include "table/column.h"

static void draw_rule(struct flow *f, const struct row_setter *s, size_t i, mpt y, bool last) {
    const struct table_part *p = s->part;
    const struct table_row *row = p->rows[i].row, *next = i + 1 < p->n_rows ? p->rows[i + 1].row : NULL;
    mpt indent = p->table->columns[0].kind == COLUMN_NUMBER ? p->w[0] : 0;
    if (last || (next && next->kind == ROW_TOTAL))
        put_rule(f, s->x, y, p->width, RULE_FINE);
    else if (row->kind == ROW_AREA)
        put_rule(f, s->x, y, p->width, RULE_AREA);
    else if (next && next->kind == ROW_INDENTED && row->kind != ROW_INDENTED)
        return;
    else if (!(next && next->kind == ROW_AREA))
        put_rule(f, s->x + indent, y, p->width - indent, RULE_HAIR);
}

static struct tag *cell_tag(struct flow *f, const struct row_setter *s, struct tag *row,
                            const struct part_row *r, size_t column) {
    bool heads = column == (r->row->kind == ROW_AREA ? 0 : table_head_column(s->part->table));
    bool filled = r->row->cells[column].kind != CELL_EMPTY;
    struct tag *tag = tag_new(f->arena, row, heads && filled ? ROLE_TH : ROLE_TD);
    tag->scope = tag->role == ROLE_TH ? SCOPE_ROW : SCOPE_NONE;
    return tag;
}

/*
 * The tags of a row's cells. A row that names others is one heading over all columns; the cells of any other
 * stay, though they be empty: a screen reader says so.
 */
static void begin_row(struct flow *f, struct row_setter *s, const struct part_row *r) {
    size_t n = s->part->table->n_columns;
    struct tag *row = tag_new(f->arena, s->body, ROLE_TR);
    row->at = r->row->at;
    s->cells = ARENA_ARRAY(f->arena, struct tag *, n);
    for (size_t c = 0; c < n; c++) {
        struct tag *tag = s->cells[c] = cell_tag(f, s, row, r, c);
        if (tag->role == ROLE_TH && c + 1 < n && row_names_others(r->row)) {
            tag->columns = (int)(n - c);
            return;
        }
    }
}

/* The lines of a row from `from` up to, not including, `to`; its lower edge. */
static mpt draw_lines(struct flow *f, struct row_setter *s, size_t row, size_t from, size_t to, mpt y) {
    const struct table_part *p = s->part;
    const struct part_row *r = &p->rows[row];
    mpt height = part_row_height(f->style, r, p->pad, from, to);
    size_t head = table_head_column(p->table);
    if (from == 0)
        begin_row(f, s, r);
    for (size_t c = 0; c < p->table->n_columns && s->cells[c]; c++) {
        struct box box = {s->x + p->x[c], y, p->w[c], height};
        struct cell_place place = {.part = p, .row = r, .column = c, .box = box, .from = from, .to = to};
        place.tag = s->cells[c];
        cell_draw(f, place);
        if (from && c == head && (!r->lines[c] || r->lines[c]->n <= from))
            again_set_name(f, p, r->row, (struct point){s->x, y}, to - from); /* for the eye only */
    }
    return y + height;
}

mpt rows_draw(struct flow *f, struct row_setter *s, struct row_line from, struct row_line to, mpt y) {
    for (size_t i = from.row; i < to.row + (to.line > 0); i++) {
        size_t first = i == from.row ? from.line : 0;
        size_t end = i == to.row ? to.line : s->part->rows[i].most_lines;
        y = draw_lines(f, s, i, first, end, y);
        draw_rule(f, s, i, y, i == to.row || (i + 1 == to.row && !to.line));
    }
    return y;
}

void rows_tint(struct flow *f, const struct row_setter *s, struct row_line from, struct row_line to,
               mpt head_top, mpt top) {
    const struct table_part *p = s->part;
    const struct style *style = f->style;
    enum ink_id own = style_paint(style, PAINT_TABLE_OWN_TINT),
                seminar = style_paint(style, PAINT_TABLE_SEMINAR_TINT);
    mpt y = top, over = style_space(style, SPACE_TABLE_TINT_OVERHANG);
    for (size_t i = from.row; i < to.row + (to.line > 0); i++) {
        enum row_kind kind = p->rows[i].row->kind;
        size_t first = i == from.row ? from.line : 0, end = i == to.row ? to.line : p->rows[i].most_lines;
        struct box row = {s->x - over, y, p->width + 2 * over,
                          part_row_height(style, &p->rows[i], p->pad, first, end)};
        if (kind == ROW_OWN || kind == ROW_SEMINAR)
            drawing_rect(f->page, row, kind == ROW_OWN ? own : seminar);
        y += row.h;
    }
    for (size_t c = 0; c < p->table->n_columns; c++)
        if (p->table->columns[c].own)
            drawing_rect(f->page, (struct box){s->x + p->x[c], head_top, p->w[c], y - head_top}, own);
}
