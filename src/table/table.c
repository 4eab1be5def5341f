#include "table/table.h"

#include "chart/name.h"
#include "flow/put.h"
#include "table/cell.h"
#include "table/geometry.h"
#include "table/split.h"

#include <math.h>
#include <string.h>

/* A part while it is set. */
struct setter {
    struct flow *f;
    const struct table_part *p;
    mpt x;
    bool no_top; /* a rule stands above it already */
    struct tag *head, *body;
};

/* "worse|county|better": at the ends and the middle of the scale. */
static void draw_scale_head(struct flow *f, const char *head, mpt x, mpt w, mpt y) {
    const char *first = strchr(head, '|'), *second = first ? strchr(first + 1, '|') : NULL;
    if (!second) {
        put_center(f, TYPE_TABLE_HEAD, head, x + w / 2, y);
        return;
    }
    mpt inset = style_space(f->style, SPACE_PROFILE_ROW_PADDING);
    put(f, TYPE_TABLE_HEAD, arena_printf(f->arena, "%.*s ", (int)(first - head), head), x + inset, y);
    put_center(f, TYPE_TABLE_HEAD, arena_printf(f->arena, "%.*s ", (int)(second - first - 1), first + 1),
               x + w / 2, y);
    put_right(f, TYPE_TABLE_HEAD, second + 1, x + w - inset, y);
}

/* Lines upwards, side by side around the middle of the column. */
static void draw_rotated_head(const struct setter *s, size_t i, mpt bottom) {
    const struct style *style = s->f->style;
    const struct paragraph *p = s->p->heads[i];
    mpt leading = style->types[TYPE_CHART_LABEL].leading, middle = s->x + s->p->x[i] + s->p->w[i] / 2,
        x = middle + style_space(style, SPACE_CHART_LABEL_DROP) - (mpt)(p->n - 1) * leading / 2,
        y = bottom - style_space(style, SPACE_TABLE_ROTATED_GAP);
    for (size_t k = 0; k < p->n; k++, x += leading)
        for (size_t f = 0; f < p->lines[k].n; f++) {
            const struct fragment *part = &p->lines[k].fragments[f];
            drawing_text_rotated(s->f->page, part->run, x, y - part->x, -M_PI / 2, part->ink);
        }
}

static void draw_level_head(const struct setter *s, size_t i, mpt bottom) {
    const struct table_part *part = s->p;
    const struct table_column *c = &part->table->columns[i];
    const struct paragraph *p = part->heads[i];
    enum space_id rise = part->style.light ? SPACE_TABLE_HEAD_RISE_LIGHT : SPACE_TABLE_HEAD_RISE;
    mpt leading = s->f->style->types[TYPE_TABLE_HEAD].leading;
    mpt y = bottom - style_space(s->f->style, rise) - (mpt)(p->n - 1) * leading;
    for (size_t k = 0; k < p->n; k++, y += leading) {
        mpt free = part->w[i] - p->lines[k].width;
        mpt offset = c->kind == COLUMN_FIGURE ? free : c->kind == COLUMN_SYMBOL ? free / 2 : 0;
        put_lines(s->f, &(struct paragraph){&p->lines[k], 1}, s->x + part->x[i] + offset, y, 0);
    }
}

/* One head cell's text, level or rotated upwards, under the current mark. */
static void draw_head_text(const struct setter *s, size_t i, mpt bottom) {
    const struct table_column *c = &s->p->table->columns[i];
    if (c->rotated)
        draw_rotated_head(s, i, bottom);
    else if (c->kind == COLUMN_PROFILE_ROW)
        draw_scale_head(s->f, c->head, s->x + s->p->x[i], s->p->w[i],
                        bottom - style_space(s->f->style, SPACE_TABLE_HEAD_RISE));
    else
        draw_level_head(s, i, bottom);
}

/* Words over several columns, for the eye: each column's own head says the same to the ear. */
static void draw_groups(const struct setter *s, mpt bottom) {
    const struct table_part *p = s->p;
    const struct table *t = p->table;
    const struct style *style = s->f->style;
    mpt above = style_space(style, SPACE_TABLE_HEAD_RISE) + style->types[TYPE_TABLE_HEAD].leading;
    for (size_t from = 0, to; from < t->n_columns; from = to) {
        const char *group = t->columns[from].group;
        for (to = from + 1; to < t->n_columns && group && t->columns[to].group == group; to++)
            ;
        if (group)
            put_center(s->f, TYPE_TABLE_HEAD, group, s->x + (p->x[from] + p->x[to - 1] + p->w[to - 1]) / 2,
                       bottom - above);
    }
}

/* The tag that a head's glyphs belong to: a TH below `row`, or a span in it that is read otherwise. */
static struct tag *head_tag(struct arena *a, struct tag *row, const struct table_column *c) {
    struct tag *cell = tag_new(a, row, ROLE_TH); /* an empty one as well: PDF/UA-1, 7.5 */
    cell->scope = SCOPE_COLUMN;
    if (!c->head[0])
        cell->actual = c->spoken;
    if (!c->head[0] || !c->spoken)
        return cell;
    struct tag *span = tag_new(a, cell, ROLE_SPAN);
    span->actual = c->spoken;
    return span;
}

/* The head from y on: tagged the first time, an artifact when it is repeated; returns its lower edge. */
static mpt draw_head(const struct setter *s, mpt y, bool repeated) {
    struct flow *f = s->f;
    const struct table_part *p = s->p;
    mpt bottom = y + p->head_height;
    if (!s->no_top)
        put_rule(f, s->x, y, p->width, p->style.light ? RULE_FINE : RULE_THICK);
    struct tag *row = repeated ? NULL : tag_new(f->arena, s->head, ROLE_TR);
    for (size_t i = 0; i < p->table->n_columns; i++) {
        const struct table_column *c = &p->table->columns[i];
        struct tag *tag = row ? head_tag(f->arena, row, c) : NULL;
        if (!c->head[0])
            continue;
        if (tag)
            drawing_tag(f->page, tag);
        draw_head_text(s, i, bottom);
        drawing_artifact(f->page, false);
    }
    draw_groups(s, bottom);
    put_rule(f, s->x, bottom, p->width, RULE_FINE);
    return bottom;
}

static void draw_row_rule(const struct setter *s, size_t i, mpt y, bool last) {
    const struct table_part *p = s->p;
    const struct table_row *row = p->rows[i].row, *next = i + 1 < p->n_rows ? p->rows[i + 1].row : NULL;
    mpt indent = p->table->columns[0].kind == COLUMN_NUMBER ? p->w[0] : 0;
    if (last || (next && next->kind == ROW_TOTAL))
        put_rule(s->f, s->x, y, p->width, RULE_FINE);
    else if (row->kind == ROW_AREA)
        put_rule(s->f, s->x, y, p->width, RULE_AREA);
    else if (next && next->kind == ROW_INDENTED && row->kind != ROW_INDENTED)
        return;
    else if (!(next && next->kind == ROW_AREA))
        put_rule(s->f, s->x + indent, y, p->width - indent, RULE_HAIR);
}

static struct tag *row_cell_tag(const struct setter *s, struct tag *row, const struct part_row *r,
                                size_t column) {
    bool heads = column == (r->row->kind == ROW_AREA ? 0 : table_head_column(s->p->table));
    struct tag *tag =
        tag_new(s->f->arena, row, heads && r->row->cells[column].kind != CELL_EMPTY ? ROLE_TH : ROLE_TD);
    tag->scope = tag->role == ROLE_TH ? SCOPE_ROW : SCOPE_NONE;
    return tag;
}

/*
 * Behind a heading that is alone in its row there are no cells that a screen reader would have to call empty.
 */
static bool rest_is_empty(const struct setter *s, const struct part_row *r, size_t column) {
    while (++column < s->p->table->n_columns)
        if (r->row->cells[column].kind != CELL_EMPTY)
            return false;
    return true;
}

static void draw_row(const struct setter *s, size_t i, mpt y) {
    const struct table_part *p = s->p;
    const struct part_row *r = &p->rows[i];
    struct tag *row = tag_new(s->f->arena, s->body, ROLE_TR);
    for (size_t c = 0, n = p->table->n_columns; c < n; c++) {
        struct tag *tag = row_cell_tag(s, row, r, c);
        struct box box = {s->x + p->x[c], y, p->w[c], r->height};
        cell_draw(s->f, (struct cell_place){.part = p, .row = r, .column = c, .box = box, .tag = tag});
        if (tag->role == ROLE_TH && c + 1 < n && rest_is_empty(s, r, c)) {
            tag->columns = (int)(n - c);
            break;
        }
    }
}

static void draw_tints(const struct setter *s, size_t from, size_t to, mpt head_top, mpt top) {
    const struct table_part *p = s->p;
    const struct style *style = s->f->style;
    enum ink_id own = style_paint(style, PAINT_TABLE_OWN_TINT),
                seminar = style_paint(style, PAINT_TABLE_SEMINAR_TINT);
    mpt y = top, over = style_space(style, SPACE_TABLE_TINT_OVERHANG);
    for (size_t i = from; i < to; i++) {
        enum row_kind kind = p->rows[i].row->kind;
        struct box row = {s->x - over, y, p->width + 2 * over, p->rows[i].height};
        if (kind == ROW_OWN || kind == ROW_SEMINAR)
            drawing_rect(s->f->page, row, kind == ROW_OWN ? own : seminar);
        y += row.h;
    }
    for (size_t c = 0; c < p->table->n_columns; c++)
        if (p->table->columns[c].own)
            drawing_rect(s->f->page, (struct box){s->x + p->x[c], head_top, p->w[c], y - head_top}, own);
}

/* The rows from `from` on that go on this page below the head; a row that names others never stands last. */
static size_t segment_end(const struct setter *s, size_t from, mpt room) {
    const struct table_part *p = s->p;
    size_t to = from;
    while (to < p->n_rows && part_rows_height(p, from, to + 1) <= room)
        to++;
    mpt over = style_space(s->f->style, SPACE_TABLE_RESERVE_OVERHANG);
    if (to == p->n_rows && part_rows_height(p, from, to) + p->style.reserve <= room + over)
        return to;
    /* The last rows go with the line that must stand below them, and never one or two alone. */
    while (to > from + 1 && to + TABLE_KEPT_ROWS > p->n_rows)
        to--;
    size_t end = to;
    while (end > from && row_names_others(p->rows[end - 1].row))
        end--;
    if (end > from)
        to = end;
    return to > from ? to : from + 1; /* a row higher than the page goes where it is */
}

/* The row of the area that goes on from the page before; NULL when there is none. */
static const struct part_row *continued_area(const struct table_part *p, size_t from) {
    size_t i = from;
    if (!from || p->rows[from].row->kind == ROW_AREA || p->rows[from].row->kind == ROW_TOTAL)
        return NULL;
    while (i > 0 && p->rows[i].row->kind != ROW_AREA)
        i--;
    return p->rows[i].row->kind == ROW_AREA ? &p->rows[i] : NULL;
}

/* Names an area again, for the eye only. */
static void draw_continued(const struct setter *s, const struct part_row *area, mpt y) {
    struct flow *f = s->f;
    const char *text =
        arena_printf(f->arena, "%s (%s)", area->row->cells[0].text, style_word(f->style, "continued"));
    mpt leading = part_row_leading(f->style, area->row), bottom = y + area->height;
    struct paragraph *p =
        name_break(f->set, TYPE_KICKER, text, s->p->width, area->lines[0] ? area->lines[0]->n : 1);
    mpt last = bottom - style_space(f->style, SPACE_TABLE_CONTINUED_RISE);
    put_lines(f, p, s->x, last - (mpt)(p->n - 1) * leading, leading);
    put_rule(f, s->x, bottom, s->p->width, RULE_AREA);
}

/* Head and rows on one page, from y on; returns the last rule. */
static mpt draw_segment(const struct setter *s, size_t from, size_t to, mpt y) {
    const struct part_row *area = continued_area(s->p, from);
    mpt above = area ? area->height : 0;
    draw_tints(s, from, to, y, y + s->p->head_height + above);
    y = draw_head(s, y, from > 0);
    if (area)
        draw_continued(s, area, y);
    y += above;
    for (size_t i = from; i < to; i++) {
        draw_row(s, i, y);
        y += s->p->rows[i].height;
        draw_row_rule(s, i, y, i + 1 == to);
    }
    return y;
}

/* The caption is the table's first child. */
static struct frame set_title(struct flow *f, const struct table_part *p, struct tag *table,
                              struct frame at) {
    mpt leading = f->style->types[TYPE_CHART_TITLE].leading;
    mpt last = put_lines_tagged(f, table, ROLE_CAPTION, TYPE_CHART_TITLE, p->title, at.x, at.y + leading);
    return frame_to(at, last + style_space(f->style, SPACE_TABLE_TITLE_GAP));
}

/* From the title's upper edge to the head. */
static mpt title_height(const struct flow *f, const struct table_part *p) {
    const struct style *s = f->style;
    if (!p->title)
        return 0;
    return (mpt)p->title->n * s->types[TYPE_CHART_TITLE].leading + style_space(s, SPACE_TABLE_TITLE_GAP);
}

static struct frame set_part(struct flow *f, const struct table_part *p, struct frame at) {
    struct tag *table = tag_new(f->arena, at.tag, ROLE_TABLE);
    size_t first = p->n_rows < TABLE_FIRST_ROWS ? p->n_rows : TABLE_FIRST_ROWS;
    struct setter s = {.f = f, .p = p, .x = at.x, .no_top = p->style.no_top || at.above == ABOVE_HEADING};
    at = frame_need(f, at, title_height(f, p) + p->head_height + part_rows_height(p, 0, first));
    if (p->title)
        at = set_title(f, p, table, at);
    s.head = tag_new(f->arena, table, ROLE_THEAD);
    s.body = tag_new(f->arena, table, ROLE_TBODY);
    for (size_t from = 0, to; from < p->n_rows; from = to) {
        if (from)
            at = frame_next(f, at);
        const struct part_row *area = continued_area(p, from);
        to = segment_end(&s, from, frame_bottom(f, at) - at.y - p->head_height - (area ? area->height : 0));
        at = frame_ruled(at, draw_segment(&s, from, to, at.y));
    }
    return at;
}

const struct measured_table *table_measure(const struct flow *f, const struct table *t, mpt width,
                                           struct table_style style) {
    struct measured_table *m = ARENA_NEW(f->arena, struct measured_table);
    struct table_part *whole = table_part_measure(f, t, width, style);
    const struct table **tables;
    m->n_parts = table_split(f, whole, &tables);
    m->parts = ARENA_ARRAY(f->arena, struct table_part *, m->n_parts);
    m->height = title_height(f, whole) + whole->head_height + part_rows_height(whole, 0, whole->n_rows);
    if (m->n_parts == 1) {
        m->parts[0] = whole;
        return m;
    }
    style.head_height = 0; /* what stood beside the head stands above the first of them */
    for (size_t i = 0; i < m->n_parts; i++) {
        m->parts[i] = table_part_measure(f, tables[i], width, style);
        style.no_top = false;
        style.title = NULL;
    }
    return m;
}

bool table_is_split(const struct measured_table *m) {
    return m->n_parts > 1;
}

mpt table_height(const struct measured_table *m) {
    return m->height;
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
