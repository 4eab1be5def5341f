#include "table/part.h"

#include "flow/lines.h"
#include "flow/note.h"
#include "table/column.h"
#include "table/geometry.h"

#include <string.h>

mpt part_row_leading(const struct style *s, const struct table_row *row) {
    bool area = row->kind == ROW_AREA;
    return area ? style_space(s, SPACE_TABLE_AREA_LEADING) : s->types[TYPE_TABLE].leading;
}

bool row_names_others(const struct table_row *row) {
    return row->kind == ROW_AREA || row->kind == ROW_SUBGROUP;
}

mpt part_title_height(const struct style *s, const struct paragraph *title) {
    if (!title)
        return 0;
    return (mpt)title->n * s->types[TYPE_CHART_TITLE].leading + style_space(s, SPACE_TABLE_TITLE_GAP);
}

mpt part_row_height(const struct style *s, const struct part_row *r, mpt pad, size_t from, size_t to) {
    if (from == 0 && to >= r->most_lines)
        return r->height;
    return (mpt)(to - from) * part_row_leading(s, r->row) + pad;
}

mpt part_height(const struct style *s, const struct table_part *p, struct row_line from, struct row_line to) {
    mpt h = 0;
    for (size_t i = from.row; i < to.row; i++)
        h += part_row_height(s, &p->rows[i], p->pad, i == from.row ? from.line : 0, p->rows[i].most_lines);
    if (to.line)
        h += part_row_height(s, &p->rows[to.row], p->pad, to.row == from.row ? from.line : 0, to.line);
    return h;
}

mpt part_row_notes(const struct flow *f, const struct table_part *p, const struct part_row *r, size_t from,
                   size_t to) {
    mpt h = 0;
    for (size_t i = 0; i < p->table->n_columns; i++)
        for (size_t k = from; r->lines[i] && k < to && k < r->lines[i]->n; k++)
            h += notes_each(f->style, line_notes(&r->lines[i]->lines[k]));
    return h;
}

mpt part_head_notes(const struct flow *f, const struct table_part *p) {
    mpt h = 0;
    for (size_t i = 0; i < p->table->n_columns; i++)
        h += p->heads[i] ? lines_notes(f->style, p->heads[i]) : 0;
    return h;
}

mpt part_notes(const struct flow *f, const struct table_part *p) {
    mpt h = part_head_notes(f, p);
    for (size_t i = 0; i < p->n_rows; i++)
        h += part_row_notes(f, p, &p->rows[i], 0, p->rows[i].most_lines);
    return h;
}

static mpt cell_width(const struct flow *f, const struct table_part *p, const struct table_row *row,
                      size_t column) {
    return row_names_others(row) ? p->width - p->x[column] : column_text_width(f, p, column);
}

/* Whether all its cells are text that pages may end in. */
static bool row_breaks(const struct table_part *p, const struct table_row *row) {
    for (size_t i = 0; i < p->table->n_columns; i++)
        if (row->cells[i].kind != CELL_EMPTY && !cell_has_text(&row->cells[i]))
            return false;
    return !row_names_others(row);
}

/* Whether there is room to write by hand. */
static bool row_is_blank(const struct table_part *p, const struct table_row *row) {
    for (size_t i = 0; i < p->table->n_columns; i++)
        if (row->cells[i].kind == CELL_BLANK)
            return true;
    return false;
}

/* The lines of both, one below the other. */
static struct paragraph *joined(struct arena *a, const struct paragraph *one, const struct paragraph *other) {
    struct paragraph *p = ARENA_NEW(a, struct paragraph);
    p->n = one->n + other->n;
    p->lines = ARENA_ARRAY(a, struct line, p->n);
    memcpy(p->lines, one->lines, one->n * sizeof *one->lines);
    memcpy(p->lines + one->n, other->lines, other->n * sizeof *other->lines);
    return p;
}

static struct paragraph *cell_lines(const struct flow *f, const struct table_part *p,
                                    const struct table_row *row, size_t column, int *notes) {
    const struct table_cell *cell = &row->cells[column];
    enum type_id type = cell_type(p->table, row, column);
    unsigned options = column == table_head_column(p->table) ? PARAGRAPH_NO_HYPHENS : 0;
    mpt w = cell_width(f, p, row, column);
    if (p->table->columns[column].kind == COLUMN_FIGURE)
        w += TABLE_FIGURE_SLACK;
    if (!cell->spans)
        return paragraph_text(f->set, type, cell->text, w, options);
    struct paragraph *lines = spans_lines(f, cell->spans, type, w, options, notes);
    for (const struct table_cell *more = cell->below; more; more = more->below)
        lines = joined(f->arena, lines, spans_lines(f, more->spans, type, w, options, notes));
    return lines;
}

static mpt row_height(const struct flow *f, const struct table_part *p, const struct part_row *r) {
    const struct style *s = f->style;
    mpt leading = part_row_leading(s, r->row);
    if (row_names_others(r->row)) {
        bool area = r->row->kind == ROW_AREA;
        mpt one = style_space(s, area ? SPACE_TABLE_AREA_HEIGHT : SPACE_TABLE_SUBGROUP_HEIGHT);
        return one + (mpt)(r->most_lines - 1) * leading;
    }
    mpt height = (mpt)r->most_lines * leading + p->pad;
    return height > p->style.row_height ? height : p->style.row_height;
}

/* Of a row with room to write by hand: so many whole lines that a text beside it has room. */
static mpt blank_height(const struct style *s, mpt text) {
    mpt leading = style_space(s, SPACE_TABLE_BLANK_LEADING), height = TABLE_BLANK_LINES * leading;
    while (leading && height < text)
        height += leading;
    return height > text ? height : text;
}

static void measure_row(const struct flow *f, const struct table_part *p, struct part_row *r, int *notes) {
    size_t n = p->table->n_columns;
    r->lines = ARENA_ARRAY(f->arena, struct paragraph *, n);
    r->most_lines = 1;
    for (size_t i = 0; i < n; i++) {
        if (!cell_has_text(&r->row->cells[i]))
            continue;
        f->set->at = r->row->at.file ? r->row->at : f->set->at;
        r->lines[i] = cell_lines(f, p, r->row, i, i < p->repeated ? NULL : notes);
        if (r->lines[i]->n > r->most_lines)
            r->most_lines = r->lines[i]->n;
    }
    r->breaks = row_breaks(p, r->row);
    r->height = row_height(f, p, r);
    if (row_is_blank(p, r->row))
        r->height = blank_height(f->style, r->height);
}

/* Breaks a column's head into lines; the height that it needs. */
static mpt measure_rotated_head(const struct flow *f, struct table_part *p, size_t column) {
    struct paragraph *head = column_rotated_head(f, &p->table->columns[column]);
    p->heads[column] = p->heads_again[column] = head;
    mpt h = 0;
    for (size_t i = 0; i < head->n; i++)
        h = head->lines[i].width > h ? head->lines[i].width : h;
    return h + 2 * style_space(f->style, SPACE_TABLE_ROTATED_GAP);
}

/* The width that a level head is broken for. */
static mpt level_head_width(const struct flow *f, const struct table_part *p, size_t column) {
    const struct table_column *c = &p->table->columns[column];
    if (c->kind == COLUMN_TEXT)
        return column_text_width(f, p, column);
    if (column_words_over_marks(c))
        return p->w[column] - style_space(f->style, SPACE_TABLE_MARK_HEAD_GAP);
    return p->width;
}

static struct paragraph *level_head_lines(const struct flow *f, const struct table_part *p, size_t column,
                                          int *notes) {
    const struct table_column *c = &p->table->columns[column];
    mpt w = level_head_width(f, p, column);
    if (c->spans)
        return spans_lines(f, c->spans, TYPE_TABLE_HEAD, w, PARAGRAPH_NO_HYPHENS, notes);
    return paragraph_text(f->set, TYPE_TABLE_HEAD, c->head, w, PARAGRAPH_NO_HYPHENS);
}

static mpt measure_level_head(const struct flow *f, struct table_part *p, size_t column, int *notes) {
    const struct table_column *c = &p->table->columns[column];
    enum space_id pad = c->group         ? SPACE_TABLE_HEAD_PAD_GROUP
                        : p->style.light ? SPACE_TABLE_HEAD_PAD_LIGHT
                                         : SPACE_TABLE_HEAD_PAD;
    p->heads[column] = level_head_lines(f, p, column, column < p->repeated ? NULL : notes);
    p->heads_again[column] = level_head_lines(f, p, column, NULL);
    mpt lines = (mpt)(p->heads[column]->n + (c->group != NULL));
    return lines * f->style->types[TYPE_TABLE_HEAD].leading + style_space(f->style, pad);
}

static void measure_head(const struct flow *f, struct table_part *p, int *notes) {
    p->head_height = p->style.head_height;
    for (size_t i = 0; i < p->table->n_columns; i++) {
        const struct table_column *c = &p->table->columns[i];
        mpt h = c->rotated   ? measure_rotated_head(f, p, i)
                : c->head[0] ? measure_level_head(f, p, i, notes)
                             : 0;
        p->head_height = h > p->head_height ? h : p->head_height;
    }
}

/* A part with columns of a table that begins above goes on as a further page does. */
static void measure_title(const struct flow *f, struct table_part *p) {
    if (!p->style.title)
        return;
    const char *again = arena_printf(f->arena, "%s (%s)", p->style.title, style_word(f->style, "continued"));
    p->title_again = paragraph_text(f->set, TYPE_CHART_TITLE, again, p->width, PARAGRAPH_NO_HYPHENS);
    p->title = p->repeated
                   ? p->title_again
                   : paragraph_text(f->set, TYPE_CHART_TITLE, p->style.title, p->width, PARAGRAPH_NO_HYPHENS);
}

struct table_part *table_part_measure(const struct flow *f, const struct table *t, mpt width,
                                      struct table_style style, size_t repeated, int *notes) {
    struct arena *a = f->arena;
    struct table_part *p = ARENA_NEW(a, struct table_part);
    p->table = t;
    p->width = width;
    p->style = style;
    p->pad =
        style_space(f->style, style.light ? SPACE_TABLE_ROW_PAD_LIGHT : SPACE_TABLE_ROW_PAD) - style.closer;
    p->x = ARENA_ARRAY(a, mpt, t->n_columns);
    p->w = ARENA_ARRAY(a, mpt, t->n_columns);
    p->fraction = ARENA_ARRAY(a, mpt, t->n_columns);
    p->heads = ARENA_ARRAY(a, struct paragraph *, t->n_columns);
    p->heads_again = ARENA_ARRAY(a, struct paragraph *, t->n_columns);
    p->repeated = repeated;
    columns_place(f, p);
    measure_head(f, p, notes);
    for (const struct table_row *r = t->rows; r; r = r->next)
        p->n_rows++;
    p->rows = ARENA_ARRAY(a, struct part_row, p->n_rows);
    size_t i = 0;
    for (const struct table_row *r = t->rows; r; r = r->next, i++) {
        p->rows[i].row = r;
        measure_row(f, p, &p->rows[i], notes);
    }
    measure_title(f, p);
    return p;
}
