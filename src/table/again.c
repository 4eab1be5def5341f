#include "table/again.h"

#include "chart/name.h"
#include "flow/put.h"
#include "table/column.h"

static size_t name_column(const struct table_part *p, const struct table_row *row) {
    return row->kind == ROW_AREA ? 0 : table_head_column(p->table);
}

static size_t name_lines(const struct table_part *p, const struct part_row *r) {
    const struct paragraph *lines = r->lines[name_column(p, r->row)];
    return lines ? lines->n : 1;
}

static mpt name_height(const struct style *s, const struct table_part *p, const struct part_row *r) {
    return part_row_height(s, r, p->pad, 0, name_lines(p, r));
}

/* How far out a row stands: each kind names those behind it that are further in. */
static int depth(enum row_kind kind) {
    switch (kind) {
    case ROW_AREA:
    case ROW_TOTAL:
        return 0;
    case ROW_SUBGROUP:
        return 1;
    case ROW_INDENTED:
        return 3;
    default:
        return 2;
    }
}

/* The rows that name the one at `row`: of a row within others, the nearest of each kind further out. */
static void find_names(struct table_again *a, const struct table_part *p, size_t row) {
    const struct part_row *inwards[AGAIN_MOST];
    int in = depth(p->rows[row].row->kind);
    for (size_t i = row; i-- > 0 && in > 0;)
        if (depth(p->rows[i].row->kind) < in) {
            in = depth(p->rows[i].row->kind);
            if (p->rows[i].row->kind != ROW_TOTAL)
                inwards[a->n++] = &p->rows[i];
        }
    for (size_t i = 0; i < a->n; i++)
        a->above[i] = inwards[a->n - 1 - i];
}

struct table_again again_find(const struct flow *f, const struct table_part *p, struct row_line from) {
    struct table_again a = {.part = p};
    if (!from.row && !from.line)
        return a;
    a.title = p->title_again;
    a.title_height = part_title_height(f->style, a.title);
    find_names(&a, p, from.row);
    for (size_t i = 0; i < a.n; i++)
        a.names_height += name_height(f->style, p, a.above[i]);
    return a;
}

void again_set_title(struct flow *f, const struct table_again *a, mpt x, mpt y) {
    mpt leading = f->style->types[TYPE_CHART_TITLE].leading;
    if (a->title)
        put_lines(f, a->title, x, y + leading, leading);
}

static struct paragraph *name_again(const struct flow *f, const struct table_part *p,
                                    const struct table_row *row, size_t lines) {
    size_t column = name_column(p, row);
    const char *text =
        arena_printf(f->arena, "%s (%s)", row->cells[column].text, style_word(f->style, "continued"));
    mpt width = row_names_others(row) ? p->width - p->x[column] : column_text_width(f, p, column);
    return name_break(f->set, cell_type(p->table, row, column), text, width, lines);
}

void again_set_name(struct flow *f, const struct table_part *p, const struct table_row *row, struct point at,
                    size_t lines) {
    mpt first = at.y + p->pad / 2 + style_space(f->style, SPACE_TABLE_BASELINE);
    size_t column = name_column(p, row);
    if (row->cells[column].text)
        put_lines(f, name_again(f, p, row, lines), at.x + p->x[column], first,
                  part_row_leading(f->style, row));
}

static void set_area(struct flow *f, const struct table_part *p, const struct part_row *area, mpt x, mpt y) {
    const struct paragraph *name = name_again(f, p, area->row, name_lines(p, area));
    mpt leading = part_row_leading(f->style, area->row), bottom = y + name_height(f->style, p, area);
    mpt last = bottom - style_space(f->style, SPACE_TABLE_CONTINUED_RISE);
    put_lines(f, name, x, last - (mpt)(name->n - 1) * leading, leading);
    put_rule(f, x, bottom, p->width, RULE_AREA);
}

void again_set_names(struct flow *f, const struct table_again *a, mpt x, mpt y) {
    const struct table_part *p = a->part;
    for (size_t i = 0; i < a->n; i++) {
        const struct part_row *r = a->above[i];
        if (r->row->kind == ROW_AREA)
            set_area(f, p, r, x, y);
        else
            again_set_name(f, p, r->row, (struct point){x, y}, name_lines(p, r));
        y += name_height(f->style, p, r);
    }
}
