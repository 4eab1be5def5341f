#include "table/column.h"

#include "base/utf8.h"
#include "table/geometry.h"

#include <string.h>

enum type_id cell_type(const struct table *t, const struct table_row *row, size_t column) {
    const struct table_cell *cell = &row->cells[column];
    bool head = column == table_head_column(t);
    if (row->kind == ROW_AREA)
        return TYPE_KICKER;
    if (row->kind == ROW_SUBGROUP)
        return TYPE_SUBGROUP;
    if (t->columns[column].kind == COLUMN_NUMBER)
        return TYPE_TABLE_NUMBER;
    if (row->kind == ROW_OWN && head)
        return TYPE_TABLE_OWN;
    if (cell->kind == CELL_GREY)
        return TYPE_TABLE_GREY;
    bool strong = cell->kind == CELL_STRONG || row->kind == ROW_OWN || row->kind == ROW_STRONG ||
                  row->kind == ROW_TOTAL;
    return strong ? TYPE_TABLE_STRONG : TYPE_TABLE;
}

bool cell_has_text(const struct table_cell *c) {
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
 * Where the whole part of a number ends: at its decimal mark, or behind its last digit. NULL for what is no
 * number.
 */
static const char *whole_end(const char *text, char decimal) {
    const char *at = text, *end = NULL;
    uint32_t first = utf8_next(&at);
    if (first == '+' || first == 0x2212 || first == 0xB1) /* +, −, ± */
        first = utf8_next(&at);
    if (first < '0' || first > '9')
        return NULL;
    for (at = text; *at; at++) {
        bool digit = *at >= '0' && *at <= '9';
        if (*at == decimal && at[1] >= '0' && at[1] <= '9')
            return at;
        if (digit)
            end = at + 1;
    }
    return end;
}

mpt cell_fraction(const struct flow *f, const struct table *t, const struct table_row *row, size_t column) {
    const struct table_cell *cell = &row->cells[column];
    bool text = cell->kind != CELL_PROSE && cell_has_text(cell) && t->columns[column].kind == COLUMN_FIGURE;
    const char *end = text ? whole_end(cell->text, *f->style->locale->decimal) : NULL;
    return end ? typeset_width(f->set, cell_type(t, row, column), end) : -1;
}

static int notes_in(const struct span *spans) {
    int n = 0;
    for (const struct span *s = spans; s; s = s->next)
        n += (s->kind == SPAN_NOTE) + notes_in(s->children);
    return n;
}

/* The room that the numbers of a cell's notes take at most. */
static mpt marks_width(const struct flow *f, const struct table_cell *cell) {
    int n = notes_in(cell->spans);
    return n ? n * typeset_width(f->set, TYPE_NOTE, "000") : 0;
}

static void measure_fractions(const struct flow *f, struct table_part *p) {
    const struct table *t = p->table;
    for (size_t i = 0; i < t->n_columns; i++)
        for (const struct table_row *r = t->rows; r && t->columns[i].kind == COLUMN_FIGURE; r = r->next) {
            mpt w = cell_fraction(f, t, r, i) + marks_width(f, &r->cells[i]);
            p->fraction[i] = w > p->fraction[i] ? w : p->fraction[i];
        }
}

/* Wide enough for the longest whole part and the longest fraction, which may stand in different rows. */
static mpt figure_width(const struct flow *f, const struct table_part *p, size_t column) {
    const struct table *t = p->table;
    mpt widest = typeset_width(f->set, TYPE_TABLE_HEAD, t->columns[column].head);
    for (const struct table_row *r = t->rows; r; r = r->next) {
        const struct table_cell *cell = &r->cells[column];
        if (cell->kind == CELL_PROSE || !cell_has_text(cell))
            continue;
        mpt fraction = cell_fraction(f, t, r, column);
        mpt w = typeset_width(f->set, cell_type(t, r, column), cell->text) +
                (fraction < 0 ? marks_width(f, cell) : p->fraction[column] - fraction);
        if (w > widest)
            widest = w;
    }
    return widest + style_space(f->style, p->dense ? SPACE_TABLE_FIGURE_GAP_DENSE : SPACE_TABLE_FIGURE_GAP);
}

static int rotated_type(const struct table_column *c) {
    return c->strong ? TYPE_CHART_LABEL | TYPE_STRONG : c->own ? TYPE_CHART_LABEL_OWN : TYPE_CHART_LABEL;
}

struct paragraph *column_rotated_head(const struct flow *f, const struct table_column *c) {
    struct piece piece = {.text = c->head, .type = rotated_type(c)};
    return paragraph_set(f->set, &piece, 1, style_space(f->style, SPACE_TABLE_ROTATED_LENGTH_MOST),
                         PARAGRAPH_NO_HYPHENS);
}

bool column_words_over_marks(const struct table_column *c) {
    return c->kind == COLUMN_SYMBOL && !c->rotated && strlen(c->head) > TABLE_SIGN_LENGTH;
}

/* Of marks: as wide as its head, which takes several lines when it is long. */
static mpt symbol_width(const struct flow *f, const struct table_column *c) {
    const struct style *s = f->style;
    if (c->rotated) {
        size_t lines = column_rotated_head(f, c)->n;
        mpt more = lines > 1 ? (mpt)(lines - 1) * s->types[TYPE_CHART_LABEL].leading : 0;
        return style_space(s, SPACE_TABLE_ROTATED_WIDTH) + more;
    }
    if (!column_words_over_marks(c))
        return style_space(s, SPACE_TABLE_MARK_WIDTH);
    mpt head = typeset_width(f->set, TYPE_TABLE_HEAD, c->head),
        most = style_space(s, SPACE_TABLE_MARK_HEAD_WIDTH_MOST);
    return (head < most ? head : most) + style_space(s, SPACE_TABLE_MARK_HEAD_AIR);
}

/* Widths that follow from a column's kind; 0 for text columns, which share the rest. */
static mpt fixed_width(const struct flow *f, const struct table_part *p, size_t column) {
    const struct table_column *c = &p->table->columns[column];
    switch (c->kind) {
    case COLUMN_NUMBER:
        return style_space(f->style, SPACE_TABLE_NUMBER_WIDTH);
    case COLUMN_FIGURE:
        return figure_width(f, p, column);
    case COLUMN_SYMBOL:
        return symbol_width(f, c);
    case COLUMN_PROFILE_ROW:
        return style_space(f->style, SPACE_TABLE_PROFILE_ROW_WIDTH);
    case COLUMN_SPARK:
        return style_space(f->style, SPACE_TABLE_SPARK_WIDTH);
    default:
        return 0;
    }
}

/* The widest word of a text, or TABLE_WORD_MOST. */
static mpt widest_word(const struct flow *f, enum type_id type, const char *text) {
    mpt widest = 0;
    for (size_t len; *text && widest < TABLE_WORD_MOST; text += len) {
        text += strspn(text, " ");
        len = strcspn(text, " ");
        mpt w = typeset_n(f->set, type, text, len)->width;
        widest = w > widest ? w : widest;
    }
    return widest < TABLE_WORD_MOST ? widest : TABLE_WORD_MOST;
}

static mpt text_least(const struct flow *f, const struct table *t, size_t column) {
    mpt widest = widest_word(f, TYPE_TABLE_HEAD, t->columns[column].head);
    for (const struct table_row *r = t->rows; r; r = r->next) {
        const struct table_cell *cell = &r->cells[column];
        if (cell->kind == CELL_PROSE || !cell_has_text(cell) || row_names_others(r))
            continue;
        mpt w = widest_word(f, cell_type(t, r, column), cell->text);
        widest = w > widest ? w : widest;
    }
    return widest + style_space(f->style, SPACE_TABLE_TEXT_GAP);
}

/*
 * What stands before a column besides its own room: text flush left behind figures flush right would touch
 * them.
 */
static mpt gap_before(const struct style *s, const struct table *t, size_t column) {
    const struct table_column *c = &t->columns[column];
    bool after_figure = column > 0 && c->kind == COLUMN_TEXT && t->columns[column - 1].kind == COLUMN_FIGURE;
    return (c->gap + after_figure) * style_space(s, SPACE_TABLE_COLUMN_GAP);
}

mpt column_least(const struct flow *f, const struct table_part *p, size_t column) {
    mpt w = fixed_width(f, p, column);
    return (w ? w : text_least(f, p->table, column)) + gap_before(f->style, p->table, column);
}

/* Figures stand closer beside small charts, and where text would lack room otherwise. */
static void choose_density(const struct flow *f, struct table_part *p) {
    mpt rest = p->width;
    for (size_t i = 0; i < p->table->n_columns; i++) {
        p->dense |= p->table->columns[i].kind == COLUMN_PROFILE_ROW;
        rest -= column_least(f, p, i);
    }
    p->dense |= rest < 0;
}

/*
 * Shares what is left among the columns of text by their weight; one that would have to divide its words has
 * the room of the longest instead, where the others can spare it.
 */
static void share_rest(const struct flow *f, struct table_part *p, mpt rest, bool whole_words, bool *shares) {
    const struct table *t = p->table;
    for (bool again = true; again;) {
        int weights = 0;
        mpt left = rest > 0 ? rest : 0;
        again = false;
        for (size_t i = 0; i < t->n_columns; i++)
            weights += shares[i] ? t->columns[i].weight : 0;
        for (size_t i = 0; i < t->n_columns; i++) {
            if (!shares[i])
                continue;
            p->w[i] = (mpt)((int64_t)left * t->columns[i].weight / (weights ? weights : 1));
            mpt least = text_least(f, t, i);
            if (!whole_words || p->w[i] >= least)
                continue;
            p->w[i] = least;
            shares[i] = false;
            rest -= least;
            again = true;
            break;
        }
    }
}

void columns_place(const struct flow *f, struct table_part *p) {
    const struct table *t = p->table;
    bool *shares = ARENA_ARRAY(f->arena, bool, t->n_columns);
    mpt rest = p->width, least = 0, x = 0;
    measure_fractions(f, p);
    choose_density(f, p);
    for (size_t i = 0; i < t->n_columns; i++) {
        p->w[i] = fixed_width(f, p, i);
        shares[i] = !p->w[i];
        rest -= p->w[i] + gap_before(f->style, t, i);
        least += shares[i] ? text_least(f, t, i) : 0;
    }
    share_rest(f, p, rest, least <= rest, shares);
    for (size_t i = 0; i < t->n_columns; i++) {
        x += gap_before(f->style, t, i);
        p->x[i] = x;
        x += p->w[i];
    }
}

mpt column_text_width(const struct flow *f, const struct table_part *p, size_t column) {
    bool last = column + 1 == p->table->n_columns;
    bool text = p->table->columns[column].kind == COLUMN_TEXT;
    bool beside_chart = !last && p->table->columns[column + 1].kind == COLUMN_PROFILE_ROW;
    if (!text || last)
        return p->w[column];
    return p->w[column] - style_space(f->style, beside_chart ? SPACE_TABLE_CHART_GAP : SPACE_TABLE_TEXT_GAP);
}
