#include "layout/table.h"

#include "chart/name.h"
#include "layout/table_cell.h"
#include "layout/table_grid.h"
#include "layout/table_split.h"

#include <string.h>

static const mpt HAIR = PT(0.4), FINE = PT(0.75), THICK = PT(2), OVERHANG = PT(4);

enum { KEPT_ROWS = 3 }; /* at least, after a break */

struct setter {
    struct layouter *l;
    struct grid *g;
    struct tag *table, *head, *body;
};

/* "worse|county|better": at the ends and the middle of the scale. */
static void draw_scale_head(struct layouter *l, const char *head, mpt x, mpt w, mpt y) {
    const char *first = strchr(head, '|'), *second = first ? strchr(first + 1, '|') : NULL;
    if (!second) {
        put_center(l, TYPE_TABLE_HEAD, head, x + w / 2, y);
        return;
    }
    put(l, TYPE_TABLE_HEAD, arena_printf(l->arena, "%.*s ", (int)(first - head), head), x + PT(3), y);
    put_center(l, TYPE_TABLE_HEAD, arena_printf(l->arena, "%.*s ", (int)(second - first - 1), first + 1),
               x + w / 2, y);
    put_right(l, TYPE_TABLE_HEAD, second + 1, x + w - PT(3), y);
}

/* Lines upwards, side by side around the middle of the column. */
static void draw_rotated_head(struct setter *s, size_t i, mpt bottom) {
    static const double UPWARDS = -1.5707963267948966;
    const struct paragraph *p = s->g->heads[i];
    mpt x = s->g->x[i] + s->g->w[i] / 2 + PT(2.9) - (mpt)(p->n - 1) * PT(9.75) / 2;
    for (size_t k = 0; k < p->n; k++, x += PT(9.75))
        for (size_t f = 0; f < p->lines[k].n; f++) {
            const struct fragment *part = &p->lines[k].fragments[f];
            drawing_text_rotated(s->l->page, part->run, x, bottom - PT(6) - part->x, UPWARDS, part->ink);
        }
}

/* One head cell's text, level or rotated upwards, under the current mark. */
static void draw_head_text(struct setter *s, size_t i, mpt bottom) {
    struct layouter *l = s->l;
    const struct grid *g = s->g;
    const struct table_column *c = &g->table->columns[i];
    if (c->rotated) {
        draw_rotated_head(s, i, bottom);
        return;
    }
    if (c->kind == COLUMN_PROFILE_ROW) {
        draw_scale_head(l, c->head, g->x[i], g->w[i], bottom - units(l, 1) - PT(0.5));
        return;
    }
    const struct paragraph *p = g->heads[i];
    mpt y = bottom - units(l, g->look.light ? 1.2 : 1) - PT(0.5) - (mpt)(p->n - 1) * PT(9.75);
    for (size_t k = 0; k < p->n; k++, y += PT(9.75)) {
        mpt x = g->x[i];
        if (c->kind == COLUMN_FIGURE)
            x += g->w[i] - p->lines[k].width;
        else if (c->kind == COLUMN_SYMBOL)
            x += (g->w[i] - p->lines[k].width) / 2;
        put_paragraph(l, &(struct paragraph){&p->lines[k], 1}, x, y, 0);
    }
}

/* Words over several columns, for the eye: each column's own head says the same to the ear. */
static void draw_groups(struct setter *s, mpt bottom) {
    const struct table *t = s->g->table;
    for (size_t from = 0, to; from < t->n_columns; from = to) {
        const char *group = t->columns[from].group;
        for (to = from + 1; to < t->n_columns && group && t->columns[to].group == group; to++)
            ;
        if (group)
            put_center(s->l, TYPE_TABLE_HEAD, group, (s->g->x[from] + s->g->x[to - 1] + s->g->w[to - 1]) / 2,
                       bottom - units(s->l, 1) - PT(0.5) - PT(9.75));
    }
}

/* The head: tagged the first time, an artifact when it is repeated. */
static void draw_head(struct setter *s, bool repeated) {
    struct layouter *l = s->l;
    const struct grid *g = s->g;
    mpt bottom = l->y + g->head_height;
    if (!g->look.no_top)
        rule(l, g->look.x, l->y, g->look.w, g->look.light ? FINE : THICK,
             g->look.light ? INK_INK : INK_PETROL);
    struct tag *row = repeated ? NULL : tag_new(l->arena, s->head, ROLE_TR);
    for (size_t i = 0; i < g->table->n_columns; i++) {
        const struct table_column *c = &g->table->columns[i];
        struct tag *cell = NULL;
        if (row) {
            cell = tag_new(l->arena, row, ROLE_TH); /* an empty one as well: PDF/UA-1, 7.5 */
            cell->scope = SCOPE_COLUMN;
            cell->actual = c->head[0] ? NULL : c->spoken;
        }
        if (!c->head[0])
            continue;
        if (cell && c->spoken) {
            cell = tag_new(l->arena, cell, ROLE_SPAN);
            cell->actual = c->spoken;
        }
        if (cell)
            drawing_tag(l->page, cell);
        draw_head_text(s, i, bottom);
        drawing_artifact(l->page, false);
    }
    draw_groups(s, bottom);
    l->y = bottom;
    rule(l, g->look.x, l->y, g->look.w, FINE, INK_INK);
}

static void draw_row_rule(struct setter *s, size_t i, bool last) {
    struct layouter *l = s->l;
    const struct grid *g = s->g;
    const struct table_row *row = g->rows[i].row, *next = i + 1 < g->n_rows ? g->rows[i + 1].row : NULL;
    mpt indent = g->table->columns[0].kind == COLUMN_NUMBER ? g->w[0] : 0;
    if (last || (next && next->kind == ROW_TOTAL))
        rule(l, g->look.x, l->y, g->look.w, FINE, INK_INK);
    else if (row->kind == ROW_AREA)
        rule(l, g->look.x, l->y, g->look.w, FINE, INK_PETROL);
    else if (next && next->kind == ROW_INDENTED && row->kind != ROW_INDENTED)
        return;
    else if (!(next && next->kind == ROW_AREA))
        rule(l, g->look.x + indent, l->y, g->look.w - indent, HAIR, INK_GREY20);
}

static struct tag *row_cell_tag(struct setter *s, struct tag *row, const struct grid_row *r, size_t column) {
    bool heads = column == (r->row->kind == ROW_AREA ? 0 : table_head_column(s->g->table));
    struct tag *tag =
        tag_new(s->l->arena, row, heads && r->row->cells[column].kind != CELL_EMPTY ? ROLE_TH : ROLE_TD);
    tag->scope = tag->role == ROLE_TH ? SCOPE_ROW : SCOPE_NONE;
    return tag;
}

/*
 * Behind a heading that is alone in its row there are no cells that a screen reader would have to call empty.
 */
static bool rest_is_empty(const struct setter *s, const struct grid_row *r, size_t column) {
    while (++column < s->g->table->n_columns)
        if (r->row->cells[column].kind != CELL_EMPTY)
            return false;
    return true;
}

static void draw_row(struct setter *s, size_t i) {
    struct layouter *l = s->l;
    const struct grid_row *r = &s->g->rows[i];
    struct tag *row = tag_new(l->arena, s->body, ROLE_TR);
    for (size_t c = 0, n = s->g->table->n_columns; c < n; c++) {
        struct tag *cell = row_cell_tag(s, row, r, c);
        table_cell_draw(l, s->g, r, c, l->y, cell);
        if (cell->role == ROLE_TH && c + 1 < n && rest_is_empty(s, r, c)) {
            cell->columns = (int)(n - c);
            break;
        }
    }
    l->y += r->height;
}

static void draw_tints(struct setter *s, size_t from, size_t to, mpt head_top, mpt top) {
    struct layouter *l = s->l;
    const struct grid *g = s->g;
    mpt y = top;
    for (size_t i = from; i < to; i++) {
        enum row_kind kind = g->rows[i].row->kind;
        if (kind == ROW_OWN || kind == ROW_SEMINAR)
            drawing_rect(l->page,
                         (struct box){g->look.x - OVERHANG, y, g->look.w + 2 * OVERHANG, g->rows[i].height},
                         INK_OCHRE_LIGHT);
        y += g->rows[i].height;
    }
    for (size_t c = 0; c < g->table->n_columns; c++)
        if (g->table->columns[c].own)
            drawing_rect(l->page, (struct box){g->x[c], head_top, g->w[c], y - head_top}, INK_OCHRE_LIGHT);
}

static mpt rows_height(const struct grid *g, size_t from, size_t to) {
    mpt h = 0;
    for (size_t i = from; i < to; i++)
        h += g->rows[i].height;
    return h;
}

/* The rows from `from` on that go on this page below the head; a row that names others never stands last. */
static size_t segment_end(const struct setter *s, size_t from, mpt room) {
    const struct grid *g = s->g;
    size_t to = from;
    while (to < g->n_rows && rows_height(g, from, to + 1) <= room)
        to++;
    if (to == g->n_rows && rows_height(g, from, to) + g->look.reserve <= room + units(s->l, 0.5))
        return to;
    /* The last rows go with the line that must stand below them, and never one or two alone. */
    while (to > from + 1 && to + KEPT_ROWS > g->n_rows)
        to--;
    size_t end = to;
    while (end > from &&
           (g->rows[end - 1].row->kind == ROW_AREA || g->rows[end - 1].row->kind == ROW_SUBGROUP))
        end--;
    if (end > from)
        to = end;
    return to > from ? to : from + 1; /* a row higher than the page goes where it is */
}

/* The row of the area that goes on from the page before; NULL when there is none. */
static const struct grid_row *continued_area(const struct grid *g, size_t from) {
    size_t i = from;
    if (g->rows[from].row->kind == ROW_AREA || g->rows[from].row->kind == ROW_TOTAL)
        return NULL;
    while (i > 0 && g->rows[i].row->kind != ROW_AREA)
        i--;
    return g->rows[i].row->kind == ROW_AREA ? &g->rows[i] : NULL;
}

/* Names an area again, for the eye only. */
static void draw_continued(struct setter *s, const struct grid_row *area) {
    struct layouter *l = s->l;
    const char *text =
        arena_printf(l->arena, "%s (%s)", area->row->cells[0].text, style_word(l->style, "continued"));
    mpt x = s->g->look.x, leading = grid_row_leading(area->row);
    struct paragraph *p =
        name_break(l->set, TYPE_KICKER, text, s->g->look.w, area->lines[0] ? area->lines[0]->n : 1);
    put_paragraph(l, p, x, l->y + area->height - units(l, 1) - (mpt)(p->n - 1) * leading, leading);
    l->y += area->height;
    rule(l, s->g->look.x, l->y, s->g->look.w, FINE, INK_PETROL);
}

static void draw_segment(struct setter *s, size_t from, size_t to, bool repeated) {
    const struct grid_row *area = repeated ? continued_area(s->g, from) : NULL;
    mpt head_top = s->l->y;
    draw_tints(s, from, to, head_top, head_top + s->g->head_height + (area ? area->height : 0));
    draw_head(s, repeated);
    if (area)
        draw_continued(s, area);
    for (size_t i = from; i < to; i++) {
        draw_row(s, i);
        draw_row_rule(s, i, i + 1 == to);
    }
    s->l->fresh = false;
}

/* The caption is the table's first child. */
static void set_title(struct layouter *l, struct tag *table, const struct paragraph *title) {
    mpt leading = l->style->types[TYPE_CHART_TITLE].leading;
    drawing_tag(l->page, tag_new(l->arena, table, ROLE_CAPTION));
    l->y = put_paragraph(l, title, l->style->margin, l->y + leading, leading) + units(l, 1.2);
    drawing_artifact(l->page, false);
}

static struct tag *set_grid(struct layouter *l, struct grid *g) {
    struct setter s = {.l = l, .g = g};
    s.table = tag_new(l->arena, l->tag, ROLE_TABLE);
    size_t three = s.g->n_rows < 3 ? s.g->n_rows : 3;
    struct paragraph *title = g->look.title ? paragraph_text(l->set, TYPE_CHART_TITLE, g->look.title,
                                                             g->look.w, PARAGRAPH_NO_HYPHENS)
                                            : NULL;
    mpt above = title ? (mpt)title->n * l->style->types[TYPE_CHART_TITLE].leading + units(l, 1) : 0;
    page_need(l, above + s.g->head_height + rows_height(s.g, 0, three));
    if (title)
        set_title(l, s.table, title);
    s.head = tag_new(l->arena, s.table, ROLE_THEAD);
    s.body = tag_new(l->arena, s.table, ROLE_TBODY);
    for (size_t from = 0; from < s.g->n_rows;) {
        const struct grid_row *area = from ? continued_area(g, from) : NULL;
        mpt room = l->bottom - l->y - g->head_height - (area ? area->height : 0);
        size_t to = segment_end(&s, from, room);
        draw_segment(&s, from, to, from > 0);
        from = to;
        if (from < s.g->n_rows)
            page_next(l);
    }
    return s.table;
}

struct tag *table_set(struct layouter *l, const struct table *t, struct table_style look) {
    const struct table **parts;
    struct grid *g = grid_make(l, t, look);
    size_t n = table_split(l, g, &parts);
    if (n == 1)
        return set_grid(l, g);
    struct tag *tag = NULL;
    look.head_height = 0; /* what stood beside the head stands above the first of them */
    for (size_t i = 0; i < n; i++) {
        l->y += i ? units(l, 2) : 0;
        tag = set_grid(l, grid_make(l, parts[i], look));
        look.no_top = false;
        look.title = NULL;
    }
    return tag;
}

bool table_is_split(struct layouter *l, const struct table *t, struct table_style look) {
    const struct table **parts;
    return table_split(l, grid_make(l, t, look), &parts) > 1;
}

mpt table_height(struct layouter *l, const struct table *t, struct table_style look) {
    struct grid *g = grid_make(l, t, look);
    return g->head_height + rows_height(g, 0, g->n_rows);
}

struct box table_column_box(struct layouter *l, const struct table *t, struct table_style look,
                            size_t column) {
    struct grid *g = grid_make(l, t, look);
    return (struct box){g->x[column], 0, g->w[column], 0};
}
