#include "table/cell.h"

#include "chart/chart.h"
#include "chart/symbol.h"
#include "flow/lines.h"
#include "flow/note.h"
#include "flow/put.h"
#include "table/column.h"

static const struct table_cell *content_of(struct cell_place at) {
    return &at.row->row->cells[at.column];
}

static const struct table_column *column_of(struct cell_place at) {
    return &at.part->table->columns[at.column];
}

/* Whether the whole row stands on one page. */
static bool is_whole(struct cell_place at) {
    return at.from == 0 && at.to >= at.row->most_lines;
}

static mpt first_baseline(const struct flow *f, struct cell_place at, size_t lines) {
    const struct style *s = f->style;
    const struct part_row *r = at.row;
    mpt leading = part_row_leading(s, r->row);
    if (r->row->kind == ROW_AREA)
        return at.box.y + r->height - style_space(s, SPACE_TABLE_AREA_RISE) - (mpt)(lines - 1) * leading;
    mpt text = (mpt)lines * leading + at.part->pad;
    mpt first = at.box.y + at.part->pad / 2 + style_space(s, SPACE_TABLE_BASELINE);
    bool single = is_whole(at) && r->height < text + leading; /* a taller row sets its text in the middle */
    return first + (single ? (r->height - text) / 2 : 0);
}

/* The room that a figure leaves at its right for the decimals that others have. */
static mpt after_figure(const struct flow *f, struct cell_place at) {
    mpt fraction = cell_fraction(f, at.part->table, at.row->row, at.column);
    return fraction < 0 ? 0 : at.part->fraction[at.column] - fraction;
}

/* A figure's decimal mark stands below those of others, whatever stands behind it; words are flush right. */
static mpt figure_x(const struct flow *f, struct cell_place at, mpt width) {
    const struct table_row *row = at.row->row;
    const char *text = row->cells[at.column].text;
    bool number = cell_fraction(f, at.part->table, row, at.column) >= 0;
    mpt figure = number ? typeset_width(f->set, cell_type(at.part->table, row, at.column), text) : width;
    return at.box.x + at.box.w - figure - after_figure(f, at);
}

/* Where a line begins. */
static mpt line_x(const struct flow *f, struct cell_place at, const struct line *line) {
    const struct table_row *row = at.row->row;
    mpt width = line->width;
    mpt flush_right = at.box.x + at.box.w - width;
    bool indented = row->kind == ROW_INDENTED && at.column == table_head_column(at.part->table);
    switch (row_names_others(row) ? COLUMN_TEXT : column_of(at)->kind) {
    case COLUMN_FIGURE:
        return figure_x(f, at, width);
    case COLUMN_NUMBER:
        return flush_right - style_space(f->style, SPACE_TABLE_NUMBER_GAP);
    case COLUMN_SYMBOL:
        return at.box.x + (at.box.w - width) / 2;
    default:
        return at.box.x + (indented ? style_space(f->style, SPACE_TABLE_INDENT) : 0);
    }
}

/* The latest paragraph of a cell, which goes on. */
static struct tag *paragraph_of(struct tag *cell) {
    struct tag *latest = cell;
    for (const struct tag_kid *kid = cell->first; kid; kid = kid->next)
        latest = kid->tag && kid->tag->role == ROLE_P ? kid->tag : latest;
    return latest;
}

/*
 * The tag of a cell's line. Words that notes stand beside are a paragraph in their cell, and so are those of
 * several paragraphs.
 */
static struct tag *line_tag(struct flow *f, struct cell_place at, size_t line) {
    const struct paragraph *p = at.row->lines[at.column];
    bool paragraphs = content_of(at)->below || lines_notes(f->style, p) > 0;
    if (!paragraphs)
        return at.tag;
    bool begins = line == 0 || p->lines[line - 1].last;
    return begins ? tag_new(f->arena, at.tag, ROLE_P) : paragraph_of(at.tag);
}

static void draw_lines(struct flow *f, struct cell_place at) {
    const struct table_cell *cell = content_of(at);
    const struct table_row *row = at.row->row;
    const struct paragraph *p = at.row->lines[at.column];
    const struct type_style *type = &f->style->types[cell_type(at.part->table, row, at.column)];
    mpt y = first_baseline(f, at, at.row->most_lines);
    struct tag *link = cell->dest ? tag_new(f->arena, at.tag, ROLE_LINK) : NULL;
    struct frame below = {.y = at.box.y + at.box.h, .tag = at.tag};
    for (size_t i = at.from; i < at.to && i < p->n; i++, y += part_row_leading(f->style, row)) {
        mpt x = line_x(f, at, &p->lines[i]);
        spans_put_line(f, &p->lines[i], x, y, link ? link : line_tag(f, at, i), type->size);
        notes_keep(f, line_notes(&p->lines[i]), below);
    }
    if (link)
        drawing_link(f->page, at.box, NULL, cell->dest, cell->text, link);
}

static mpt centre_y(struct cell_place at) {
    return at.box.y + at.box.h / 2;
}

static enum ink_id paper_below(const struct style *s, struct cell_place at) {
    bool own = column_of(at)->own || at.row->row->kind == ROW_OWN;
    return style_paint(s, own ? PAINT_TABLE_OWN_TINT : PAINT_TABLE_PAPER);
}

static void draw_symbol(struct flow *f, struct cell_place at) {
    const struct style *s = f->style;
    const struct table_cell *cell = content_of(at);
    double x = mpt_to_points(at.box.x + at.box.w / 2), y = mpt_to_points(centre_y(at));
    struct tag *span = tag_new(f->arena, at.tag, ROLE_SPAN);
    span->actual = cell->text;
    drawing_tag(f->page, span);
    if (cell->kind == CELL_VERDICT)
        symbol_draw(&f->pen, cell->judgement, x, y, style_points(s, SPACE_TABLE_MARK_RADIUS),
                    paper_below(s, at));
    else if (cell->kind == CELL_DOT)
        pen_disc(&f->pen, x, y, style_points(s, SPACE_TABLE_DOT_RADIUS), style_paint(s, PAINT_TABLE_DOT));
    else
        pen_disc(&f->pen, x, y, style_points(s, SPACE_TABLE_NO_DOT_RADIUS),
                 style_paint(s, PAINT_TABLE_NO_DOT));
    drawing_artifact(f->page, false);
}

/* An arrow up or down, drawn, before the word that says the same: the arrow itself is decoration. */
static void draw_direction(struct flow *f, struct cell_place at) {
    const struct style *s = f->style;
    const struct table_cell *cell = content_of(at);
    int down = cell->up ? -1 : 1;
    double x = mpt_to_points(at.box.x) + style_points(s, SPACE_TABLE_ARROW_INSET),
           y = mpt_to_points(centre_y(at)), half = style_points(s, SPACE_TABLE_ARROW_LENGTH) / 2,
           wing = style_points(s, SPACE_TABLE_ARROW_HEAD_WIDTH) / 2,
           line = style_points(s, SPACE_TABLE_ARROW_LINE);
    double tip = y + down * half, wings = tip - down * style_points(s, SPACE_TABLE_ARROW_HEAD_LENGTH);
    const double head[3][2] = {{x - wing, wings}, {x, tip}, {x + wing, wings}};
    enum ink_id ink = style_paint(s, PAINT_TABLE_ARROW);
    drawing_artifact(f->page, false);
    pen_line(&f->pen, x, y - down * half, x, tip, line, ink);
    pen_polyline(&f->pen, head, 3, line, ink);
    drawing_tag(f->page, at.tag);
    put(f, TYPE_TABLE, cell->text, at.box.x + style_space(s, SPACE_TABLE_ARROW_WIDTH),
        first_baseline(f, at, 1));
    drawing_artifact(f->page, false);
}

static void draw_page(struct flow *f, struct cell_place at) {
    const char *id = content_of(at)->text, *label = flow_label(f, id);
    struct tag *link = tag_new(f->arena, at.tag, ROLE_LINK);
    drawing_tag(f->page, link);
    put_right(f, TYPE_TABLE, label, at.box.x + at.box.w, first_baseline(f, at, 1));
    drawing_artifact(f->page, false);
    drawing_link(f->page, at.box, NULL, id,
                 arena_printf(f->arena, "%s %s", style_word(f->style, "page"), label), link);
}

/* A small drawing reads as a figure with its own words. */
static void draw_chart(struct flow *f, struct cell_place at) {
    const struct chart *chart = content_of(at)->chart;
    struct tag *figure = tag_new(f->arena, at.tag, ROLE_FIGURE);
    figure->box = at.box;
    figure->alt = chart->alt;
    drawing_tag(f->page, figure);
    chart_drawings[chart->kind].draw_in_cell(&f->pen, f->set, chart, at.box);
    drawing_artifact(f->page, false);
}

/* Lines to write on, as far apart as handwriting needs; the row's own rule is the last. */
static void draw_blank(struct flow *f, struct cell_place at) {
    mpt leading = style_space(f->style, SPACE_TABLE_BLANK_LEADING),
        width = at.box.w - style_space(f->style, SPACE_TABLE_TEXT_GAP);
    for (mpt up = leading; up && up < at.box.h; up += leading)
        put_rule(f, at.box.x, at.box.y + at.box.h - up, width, RULE_BLANK);
}

void cell_draw(struct flow *f, struct cell_place at) {
    switch (content_of(at)->kind) {
    case CELL_EMPTY:
        break;
    case CELL_BLANK:
        draw_blank(f, at);
        break;
    case CELL_TEXT:
    case CELL_STRONG:
    case CELL_GREY:
    case CELL_PROSE:
        if (at.row->lines[at.column])
            draw_lines(f, at);
        break;
    case CELL_VERDICT:
    case CELL_DOT:
    case CELL_NO_DOT:
        draw_symbol(f, at);
        break;
    case CELL_DIRECTION:
        draw_direction(f, at);
        break;
    case CELL_PAGE:
        draw_page(f, at);
        break;
    case CELL_CHART:
        draw_chart(f, at);
        break;
    }
}
