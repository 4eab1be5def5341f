#include "layout/table_cell.h"

#include "chart/chart.h"
#include "chart/symbol.h"
#include "layout/spans.h"

static const mpt LINE = PT(9.75);

static mpt first_baseline(const struct layouter *l, const struct grid *g, const struct grid_row *r,
                          size_t lines, mpt top) {
    if (r->row->kind == ROW_AREA)
        return top + r->height - units(l, 0.95) - (mpt)(lines - 1) * grid_row_leading(r->row);
    mpt text = (mpt)lines * LINE + g->pad;
    bool single = r->height < text + LINE; /* a taller row sets its text in the middle */
    return top + g->pad / 2 + PT(7.75) + (single ? (r->height - text) / 2 : 0);
}

/* The room that a figure leaves at its right for the decimals that others have. */
static mpt after_figure(struct layouter *l, const struct grid *g, const struct grid_row *r, size_t column) {
    mpt fraction = grid_fraction(l, g, r->row, column);
    return fraction < 0 ? 0 : g->fraction[column] - fraction;
}

static void draw_lines(struct layouter *l, const struct grid *g, const struct grid_row *r, size_t column,
                       mpt top, struct tag *tag) {
    const struct table_cell *cell = &r->row->cells[column];
    const struct paragraph *p = r->lines[column];
    const struct type_style *style = &l->style->types[grid_cell_type(g, r->row, column)];
    size_t most = 1;
    for (size_t i = 0; i < g->table->n_columns; i++)
        if (r->lines[i] && r->lines[i]->n > most)
            most = r->lines[i]->n;
    mpt y = first_baseline(l, g, r, most, top);
    mpt indent = r->row->kind == ROW_INDENTED && column == table_head_column(g->table) ? units(l, 1.25) : 0;
    struct tag *inner = cell->dest ? tag_new(l->arena, tag, ROLE_LINK) : tag;
    for (size_t i = 0; i < p->n; i++, y += grid_row_leading(r->row)) {
        mpt x = g->x[column] + indent;
        if (r->row->kind == ROW_AREA || r->row->kind == ROW_SUBGROUP)
            ;
        else if (g->table->columns[column].kind == COLUMN_FIGURE)
            x = g->x[column] + g->w[column] - p->lines[i].width - after_figure(l, g, r, column);
        else if (g->table->columns[column].kind == COLUMN_NUMBER)
            x = g->x[column] + g->w[column] - p->lines[i].width - PT(6);
        else if (g->table->columns[column].kind == COLUMN_SYMBOL)
            x = g->x[column] + (g->w[column] - p->lines[i].width) / 2;
        spans_line(l, &p->lines[i], x, y, inner, style->size);
    }
    if (cell->dest)
        drawing_link(l->page, (struct box){g->x[column], top, g->w[column], r->height}, NULL, cell->dest,
                     cell->text, inner);
}

static mpt centre_y(const struct grid_row *r, mpt top) {
    return top + r->height / 2;
}

static enum ink_id paper_below(const struct grid *g, const struct grid_row *r, size_t column) {
    return g->table->columns[column].own || r->row->kind == ROW_OWN ? INK_OCHRE_LIGHT : INK_PAPER;
}

static void draw_symbol(struct layouter *l, const struct grid *g, const struct grid_row *r, size_t column,
                        mpt top, struct tag *tag) {
    const struct table_cell *cell = &r->row->cells[column];
    double x = mpt_to_points(g->x[column] + g->w[column] / 2), y = mpt_to_points(centre_y(r, top));
    struct tag *span = tag_new(l->arena, tag, ROLE_SPAN);
    span->actual = cell->text;
    drawing_tag(l->page, span);
    if (cell->kind == CELL_VERDICT)
        symbol_draw(&l->pen, cell->verdict, x, y, 3.5, paper_below(g, r, column));
    else if (cell->kind == CELL_DOT)
        pen_disc(&l->pen, x, y, 3.1, INK_PETROL);
    else
        pen_disc(&l->pen, x, y, 0.7, INK_GREY50);
    drawing_artifact(l->page, false);
}

/* An arrow up or down, drawn, before the word that says the same: the arrow itself is decoration. */
static void draw_direction(struct layouter *l, const struct grid *g, const struct grid_row *r, size_t column,
                           mpt top, struct tag *tag) {
    const struct table_cell *cell = &r->row->cells[column];
    double x = mpt_to_points(g->x[column]) + 3, y = mpt_to_points(centre_y(r, top));
    double tip = cell->up ? y - 4 : y + 4, tail = cell->up ? y + 4 : y - 4,
           wing = cell->up ? tip + 3 : tip - 3;
    drawing_artifact(l->page, false);
    pen_line(&l->pen, x, tail, x, tip, 1.1, INK_PETROL);
    cairo_move_to(l->pen.cr, x - 2.8, wing);
    cairo_line_to(l->pen.cr, x, tip);
    cairo_line_to(l->pen.cr, x + 2.8, wing);
    pen_stroke(&l->pen, 1.1, INK_PETROL);
    drawing_tag(l->page, tag);
    put(l, TYPE_TABLE, cell->text, g->x[column] + PT(9.5), first_baseline(l, g, r, 1, top));
    drawing_artifact(l->page, false);
}

static void draw_page(struct layouter *l, const struct grid *g, const struct grid_row *r, size_t column,
                      mpt top, struct tag *tag) {
    const char *id = r->row->cells[column].text, *label = page_label(l, id);
    struct tag *link = tag_new(l->arena, tag, ROLE_LINK);
    mpt right = g->x[column] + g->w[column];
    drawing_tag(l->page, link);
    put_right(l, TYPE_TABLE, label, right, first_baseline(l, g, r, 1, top));
    drawing_artifact(l->page, false);
    drawing_link(l->page, (struct box){g->x[column], top, g->w[column], r->height}, NULL, id,
                 arena_printf(l->arena, "%s %s", style_word(l->style, "page"), label), link);
}

/* A small drawing reads as a figure with its own words. */
static void draw_chart(struct layouter *l, const struct grid *g, const struct grid_row *r, size_t column,
                       mpt top, struct tag *tag) {
    const struct table_cell *cell = &r->row->cells[column];
    struct box box = {g->x[column], top, g->w[column], r->height};
    struct tag *figure = tag_new(l->arena, tag, ROLE_FIGURE);
    figure->box = box;
    figure->alt = cell->chart->alt;
    drawing_tag(l->page, figure);
    chart_drawings[cell->chart->kind].draw_in_cell(&l->pen, l->set, cell->chart, box);
    drawing_artifact(l->page, false);
}

/* Lines to write on, as far apart as handwriting needs; the row's own rule is the last. */
static void draw_blank(struct layouter *l, const struct grid *g, const struct grid_row *r, size_t column,
                       mpt top) {
    int lines = r->height / BLANK_LINE;
    mpt w = g->w[column] - PT(8);
    for (int i = 1; i < lines; i++)
        rule(l, g->x[column], top + r->height - i * BLANK_LINE, w, PT(0.4), INK_GREY50);
}

void table_cell_draw(struct layouter *l, const struct grid *g, const struct grid_row *r, size_t column,
                     mpt top, struct tag *tag) {
    switch (r->row->cells[column].kind) {
    case CELL_EMPTY:
        break;
    case CELL_BLANK:
        draw_blank(l, g, r, column, top);
        break;
    case CELL_TEXT:
    case CELL_STRONG:
    case CELL_GREY:
    case CELL_PROSE:
        if (r->lines[column])
            draw_lines(l, g, r, column, top, tag);
        break;
    case CELL_VERDICT:
    case CELL_DOT:
    case CELL_NO_DOT:
        draw_symbol(l, g, r, column, top, tag);
        break;
    case CELL_DIRECTION:
        draw_direction(l, g, r, column, top, tag);
        break;
    case CELL_PAGE:
        draw_page(l, g, r, column, top, tag);
        break;
    case CELL_CHART:
        draw_chart(l, g, r, column, top, tag);
        break;
    }
}
