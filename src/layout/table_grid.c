#include "layout/table_grid.h"

#include "base/utf8.h"
#include "layout/spans.h"

#include <string.h>

/*
 * Widths of columns by what they hold, lines, and the space in a row around its lines: with one line of 9.75
 * a row takes two and a half units of the page's grid, 16.25.
 */
static const mpt NUMBER_W = PT(17), SYMBOL_W = PT(13), TURNED_W = PT(16.7), GAP_W = PT(9),
                 PROFILE_ROW_W = PT(158), SPARK_W = PT(56), FIGURE_PAD = PT(13), FIGURE_PAD_DENSE = PT(8),
                 TEXT_PAD = PT(8), LINE = PT(9.75), AREA_LINE = PT(12), ROW_PAD = PT(6.5),
                 ROW_PAD_LIGHT = PT(3.575),
                 TURNED_H = PT(130), /* a head set upwards takes another line when it is longer */
    HEAD_W = PT(62),                 /* a level one over marks likewise */
    WORD_MOST = PT(80);              /* a word longer than this may be divided to make a column narrower */

enum type_id grid_cell_type(const struct grid *g, const struct table_row *row, size_t column) {
    const struct table_column *c = &g->table->columns[column];
    const struct table_cell *cell = &row->cells[column];
    bool head = column == table_head_column(g->table);
    if (row->kind == ROW_AREA)
        return TYPE_KICKER;
    if (row->kind == ROW_SUBGROUP)
        return TYPE_SUBGROUP;
    if (c->kind == COLUMN_NUMBER)
        return TYPE_TABLE_NUMBER;
    if (row->kind == ROW_OWN && head)
        return TYPE_TABLE_OWN;
    if (cell->kind == CELL_GREY)
        return TYPE_TABLE_GREY;
    bool strong = cell->kind == CELL_STRONG || row->kind == ROW_OWN || row->kind == ROW_STRONG ||
                  row->kind == ROW_TOTAL;
    return strong ? TYPE_TABLE_STRONG : TYPE_TABLE;
}

mpt grid_row_leading(const struct table_row *row) {
    return row->kind == ROW_AREA ? AREA_LINE : LINE;
}

static bool cell_has_text(const struct table_cell *c) {
    switch (c->kind) {
    case CELL_TEXT:
    case CELL_STRONG:
    case CELL_GREY:
        return c->text && c->text[0];
    case CELL_PROSE:
        return c->spans;
    default:
        return false;
    }
}

/*
 * Where the whole part of a number ends: at its decimal comma, or behind its last digit. NULL for what is no
 * number.
 */
static const char *whole_end(const char *text) {
    const char *at = text, *end = NULL;
    uint32_t first = utf8_next(&at);
    if (first == '+' || first == 0x2212 || first == 0xB1) /* +, −, ± */
        first = utf8_next(&at);
    if (first < '0' || first > '9')
        return NULL;
    for (at = text; *at; at++) {
        bool digit = *at >= '0' && *at <= '9';
        if (*at == ',' && at[1] >= '0' && at[1] <= '9')
            return at;
        if (digit)
            end = at + 1;
    }
    return end;
}

mpt grid_fraction(struct layouter *l, const struct grid *g, const struct table_row *row, size_t column) {
    const struct table_cell *cell = &row->cells[column];
    const char *end = cell->kind != CELL_PROSE && cell_has_text(cell) ? whole_end(cell->text) : NULL;
    return end ? typeset_width(l->set, grid_cell_type(g, row, column), end) : -1;
}

static void measure_fractions(struct layouter *l, struct grid *g) {
    g->fraction = ARENA_ARRAY(l->arena, mpt, g->table->n_columns);
    for (size_t i = 0; i < g->table->n_columns; i++)
        for (const struct table_row *r = g->table->rows; r && g->table->columns[i].kind == COLUMN_FIGURE;
             r = r->next) {
            mpt w = grid_fraction(l, g, r, i);
            g->fraction[i] = w > g->fraction[i] ? w : g->fraction[i];
        }
}

/* Wide enough for the longest whole part and the longest fraction, which may stand in different rows. */
static mpt figure_width(struct layouter *l, const struct grid *g, size_t column) {
    const struct table_column *c = &g->table->columns[column];
    mpt widest = typeset_width(l->set, TYPE_TABLE_HEAD, c->head);
    for (const struct table_row *r = g->table->rows; r; r = r->next) {
        const struct table_cell *cell = &r->cells[column];
        if (cell->kind == CELL_PROSE || !cell_has_text(cell))
            continue;
        mpt fraction = grid_fraction(l, g, r, column);
        mpt w = typeset_width(l->set, grid_cell_type(g, r, column), cell->text) +
                (fraction < 0 ? 0 : g->fraction[column] - fraction);
        if (w > widest)
            widest = w;
    }
    return widest + (g->dense ? FIGURE_PAD_DENSE : FIGURE_PAD);
}

static int rotated_type(const struct table_column *c) {
    return c->strong ? TYPE_CHART_LABEL | TYPE_STRONG : c->own ? TYPE_CHART_LABEL_OWN : TYPE_CHART_LABEL;
}

static struct paragraph *rotated_head(struct layouter *l, const struct table_column *c) {
    struct piece piece = {.text = c->head, .type = rotated_type(c)};
    return paragraph_set(l->set, &piece, 1, TURNED_H, PARAGRAPH_NO_HYPHENS);
}

/* Of marks: as wide as its head, which takes several lines when it is long. */
static mpt symbol_width(struct layouter *l, const struct table_column *c) {
    if (c->rotated) {
        size_t lines = rotated_head(l, c)->n;
        return TURNED_W + (lines > 1 ? (mpt)(lines - 1) * LINE : 0);
    }
    mpt head = typeset_width(l->set, TYPE_TABLE_HEAD, c->head);
    return strlen(c->head) > 2 ? (head < HEAD_W ? head : HEAD_W) + PT(30) : SYMBOL_W;
}

/* Widths that follow from a column's kind; 0 for text columns, which share the rest. */
static mpt fixed_width(struct layouter *l, const struct grid *g, size_t column) {
    const struct table_column *c = &g->table->columns[column];
    switch (c->kind) {
    case COLUMN_NUMBER:
        return NUMBER_W;
    case COLUMN_FIGURE:
        return figure_width(l, g, column);
    case COLUMN_SYMBOL:
        return symbol_width(l, c);
    case COLUMN_PROFILE_ROW:
        return PROFILE_ROW_W;
    case COLUMN_SPARK:
        return SPARK_W;
    default:
        return 0;
    }
}

/* The widest word of a text, or WORD_MOST. */
static mpt widest_word(struct layouter *l, enum type_id type, const char *text) {
    mpt widest = 0;
    for (size_t len; *text && widest < WORD_MOST; text += len) {
        text += strspn(text, " ");
        len = strcspn(text, " ");
        mpt w = typeset_n(l->set, type, text, len)->width;
        widest = w > widest ? w : widest;
    }
    return widest < WORD_MOST ? widest : WORD_MOST;
}

static mpt text_least(struct layouter *l, const struct grid *g, size_t column) {
    mpt widest = widest_word(l, TYPE_TABLE_HEAD, g->table->columns[column].head);
    for (const struct table_row *r = g->table->rows; r; r = r->next) {
        const struct table_cell *cell = &r->cells[column];
        if (cell->kind == CELL_PROSE || !cell_has_text(cell) || r->kind == ROW_AREA ||
            r->kind == ROW_SUBGROUP)
            continue;
        mpt w = widest_word(l, grid_cell_type(g, r, column), cell->text);
        widest = w > widest ? w : widest;
    }
    return widest + TEXT_PAD;
}

/*
 * What stands before a column besides its own room: text flush left behind figures flush right would touch
 * them.
 */
static mpt gap_before(const struct table *t, size_t column) {
    const struct table_column *c = &t->columns[column];
    bool after_figure = column > 0 && c->kind == COLUMN_TEXT && t->columns[column - 1].kind == COLUMN_FIGURE;
    return (c->gap ? GAP_W : 0) + (after_figure ? GAP_W : 0);
}

mpt grid_column_least(struct layouter *l, const struct grid *g, size_t column) {
    mpt w = fixed_width(l, g, column);
    return (w ? w : text_least(l, g, column)) + gap_before(g->table, column);
}

/* Figures stand closer beside small charts, and where text would lack room otherwise. */
static void choose_density(struct layouter *l, struct grid *g) {
    mpt rest = g->look.w;
    for (size_t i = 0; i < g->table->n_columns; i++) {
        g->dense |= g->table->columns[i].kind == COLUMN_PROFILE_ROW;
        rest -= grid_column_least(l, g, i);
    }
    g->dense |= rest < 0;
}

static void place_columns(struct layouter *l, struct grid *g) {
    const struct table *t = g->table;
    mpt rest = g->look.w;
    int weights = 0;
    for (size_t i = 0; i < t->n_columns; i++) {
        g->w[i] = fixed_width(l, g, i);
        rest -= g->w[i] + gap_before(t, i);
        weights += g->w[i] ? 0 : t->columns[i].weight;
    }
    mpt x = g->look.x;
    for (size_t i = 0; i < t->n_columns; i++) {
        if (!g->w[i])
            g->w[i] = (mpt)((int64_t)(rest > 0 ? rest : 0) * t->columns[i].weight / (weights ? weights : 1));
        x += gap_before(t, i);
        g->x[i] = x;
        x += g->w[i];
    }
}

static mpt text_width(const struct grid *g, size_t column) {
    bool last = column + 1 == g->table->n_columns;
    bool text = g->table->columns[column].kind == COLUMN_TEXT;
    bool beside_chart = !last && g->table->columns[column + 1].kind == COLUMN_PROFILE_ROW;
    return g->w[column] - (!text || last ? 0 : beside_chart ? TEXT_PAD / 2 : TEXT_PAD);
}

/* Rows that name an area run over the columns beside them. */
static mpt cell_width(const struct grid *g, const struct table_row *row, size_t column) {
    if (row->kind != ROW_AREA && row->kind != ROW_SUBGROUP)
        return text_width(g, column);
    return g->look.x + g->look.w - g->x[column];
}

/* Whether there is room to write by hand. */
static bool row_is_blank(const struct grid *g, const struct table_row *row) {
    for (size_t i = 0; i < g->table->n_columns; i++)
        if (row->cells[i].kind == CELL_BLANK)
            return true;
    return false;
}

static void measure_row(struct layouter *l, const struct grid *g, struct grid_row *r) {
    size_t lines = 1;
    r->lines = ARENA_ARRAY(l->arena, struct paragraph *, g->table->n_columns);
    for (size_t i = 0; i < g->table->n_columns; i++) {
        const struct table_cell *cell = &r->row->cells[i];
        if (!cell_has_text(cell))
            continue;
        enum type_id type = grid_cell_type(g, r->row, i);
        mpt w = cell_width(g, r->row, i);
        bool name = i == table_head_column(g->table);
        if (cell->kind == CELL_PROSE) {
            struct spans s = spans_flatten(l, cell->spans, type, NULL);
            r->lines[i] = paragraph_set(l->set, s.pieces, s.n, w, name ? PARAGRAPH_NO_HYPHENS : 0);
        } else {
            r->lines[i] = paragraph_text(l->set, type, cell->text,
                                         g->table->columns[i].kind == COLUMN_FIGURE ? w + PT(40) : w,
                                         name ? PARAGRAPH_NO_HYPHENS : 0);
        }
        if (r->lines[i]->n > lines)
            lines = r->lines[i]->n;
    }
    mpt least = g->look.row_height ? g->look.row_height : units(l, 2.5);
    r->height = (mpt)lines * LINE + g->pad;
    if (r->row->kind == ROW_AREA || r->row->kind == ROW_SUBGROUP) {
        least = units(l, r->row->kind == ROW_AREA ? 2.75 : 2);
        r->height = least + (mpt)(lines - 1) * grid_row_leading(r->row);
    }
    if (r->height < least)
        r->height = least;
    if (row_is_blank(g, r->row)) {
        mpt rows = (r->height + BLANK_LINE - 1) / BLANK_LINE;
        r->height = (rows > 4 ? rows : 4) * BLANK_LINE;
    }
}

static void measure_head(struct layouter *l, struct grid *g) {
    mpt height = 0;
    for (size_t i = 0; i < g->table->n_columns; i++) {
        const struct table_column *c = &g->table->columns[i];
        mpt h;
        if (c->rotated) {
            g->heads[i] = rotated_head(l, c);
            h = 0;
            for (size_t k = 0; k < g->heads[i]->n; k++)
                h = g->heads[i]->lines[k].width > h ? g->heads[i]->lines[k].width : h;
            h += PT(12);
        } else if (c->head[0]) {
            mpt w = c->kind == COLUMN_TEXT     ? text_width(g, i)
                    : c->kind == COLUMN_SYMBOL ? g->w[i] - PT(6)
                                               : g->look.w;
            if (c->kind == COLUMN_SYMBOL && strlen(c->head) <= 2)
                w = g->look.w;
            g->heads[i] = paragraph_text(l->set, TYPE_TABLE_HEAD, c->head, w, PARAGRAPH_NO_HYPHENS);
            h = (mpt)(g->heads[i]->n + (c->group != NULL)) * LINE + units(l, g->look.light ? 2 : 3) -
                (c->group ? units(l, 0.75) : 0);
        } else {
            continue;
        }
        if (h > height)
            height = h;
    }
    if (height < g->look.head_height)
        height = g->look.head_height;
    g->head_height = height;
}

struct grid *grid_make(struct layouter *l, const struct table *t, struct table_style look) {
    struct grid *g = ARENA_NEW(l->arena, struct grid);
    g->table = t;
    g->look = look;
    g->pad = look.light ? ROW_PAD_LIGHT : ROW_PAD;
    g->x = ARENA_ARRAY(l->arena, mpt, t->n_columns);
    g->w = ARENA_ARRAY(l->arena, mpt, t->n_columns);
    g->heads = ARENA_ARRAY(l->arena, struct paragraph *, t->n_columns);
    measure_fractions(l, g);
    choose_density(l, g);
    place_columns(l, g);
    for (const struct table_row *r = t->rows; r; r = r->next)
        g->n_rows++;
    g->rows = ARENA_ARRAY(l->arena, struct grid_row, g->n_rows);
    size_t i = 0;
    for (const struct table_row *r = t->rows; r; r = r->next, i++) {
        g->rows[i].row = r;
        measure_row(l, g, &g->rows[i]);
    }
    measure_head(l, g);
    return g;
}
