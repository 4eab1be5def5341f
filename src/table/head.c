#include "table/head.h"

#include "flow/lines.h"
#include "flow/note.h"
#include "flow/put.h"
#include "table/column.h"

#include <math.h>
#include <string.h>

/* "worse|county|better": at the ends and the middle of the scale. */
static void draw_scale(struct flow *f, const char *head, mpt x, mpt w, mpt y) {
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
static void draw_rotated(struct flow *f, const struct table_head *h, size_t i, mpt bottom) {
    const struct style *style = f->style;
    const struct paragraph *p = h->part->heads[i];
    mpt leading = style->types[TYPE_CHART_LABEL].leading, middle = h->x + h->part->x[i] + h->part->w[i] / 2,
        x = middle + style_space(style, SPACE_CHART_LABEL_DROP) - (mpt)(p->n - 1) * leading / 2,
        y = bottom - style_space(style, SPACE_TABLE_ROTATED_GAP);
    for (size_t k = 0; k < p->n; k++, x += leading)
        for (size_t n = 0; n < p->lines[k].n; n++) {
            const struct fragment *part = &p->lines[k].fragments[n];
            drawing_text_rotated(f->page, part->run, x, y - part->x, -M_PI / 2, part->ink);
        }
}

/* Where a line of that width begins. */
static mpt level_x(const struct table_head *h, size_t i, mpt width) {
    enum column_kind kind = h->part->table->columns[i].kind;
    mpt free = h->part->w[i] - width;
    return h->x + h->part->x[i] + (kind == COLUMN_FIGURE ? free : kind == COLUMN_SYMBOL ? free / 2 : 0);
}

/* Lines on the head's rise; under `tag`, or under the current mark where it is NULL. */
static void draw_level(struct flow *f, const struct table_head *h, size_t i, mpt bottom, struct tag *tag) {
    const struct style *s = f->style;
    const struct paragraph *p = tag ? h->part->heads[i] : h->part->heads_again[i];
    enum space_id rise = h->part->style.light ? SPACE_TABLE_HEAD_RISE_LIGHT : SPACE_TABLE_HEAD_RISE;
    mpt leading = s->types[TYPE_TABLE_HEAD].leading;
    mpt y = bottom - style_space(s, rise) - (mpt)(p->n - 1) * leading;
    for (size_t k = 0; k < p->n; k++, y += leading) {
        const struct line *line = &p->lines[k];
        mpt x = level_x(h, i, line->width);
        if (tag)
            spans_put_line(f, line, x, y, tag, s->types[TYPE_TABLE_HEAD].size);
        else
            put_lines(f, &(struct paragraph){(struct line *)line, 1}, x, y, 0);
    }
}

/* The tag that a head's glyphs belong to: its TH, or a span in it that is read otherwise. */
static struct tag *words_tag(struct arena *a, struct tag *cell, const struct table_column *c) {
    if (!c->head[0])
        cell->actual = c->spoken;
    if (!c->head[0] || !c->spoken)
        return cell;
    struct tag *span = tag_new(a, cell, ROLE_SPAN);
    span->actual = c->spoken;
    return span;
}

/* Notes stand beside the words that they belong to, which then are a paragraph. */
static void draw_words(struct flow *f, const struct table_head *h, size_t i, mpt bottom, struct tag *cell) {
    const struct paragraph *p = h->part->heads[i];
    bool noted = cell && p && lines_notes(f->style, p) > 0;
    struct tag *tag = noted ? tag_new(f->arena, cell, ROLE_P) : cell;
    tag = tag ? words_tag(f->arena, tag, &h->part->table->columns[i]) : NULL;
    draw_level(f, h, i, bottom, tag);
    struct frame at = {.x = h->x, .y = bottom, .tag = cell};
    for (size_t k = 0; noted && k < p->n; k++)
        notes_keep(f, line_notes(&p->lines[k]), at);
}

static void draw_column(struct flow *f, const struct table_head *h, size_t i, mpt bottom, struct tag *row) {
    const struct table_column *c = &h->part->table->columns[i];
    struct tag *cell = row ? tag_new(f->arena, row, ROLE_TH) : NULL; /* an empty one, too: PDF/UA-1, 7.5 */
    bool words = !c->rotated && c->kind != COLUMN_PROFILE_ROW;
    if (cell)
        cell->scope = SCOPE_COLUMN;
    if (c->head[0] && words) {
        draw_words(f, h, i, bottom, cell);
        return;
    }
    struct tag *tag = cell ? words_tag(f->arena, cell, c) : NULL;
    if (!c->head[0])
        return;
    if (tag)
        drawing_tag(f->page, tag);
    if (c->rotated)
        draw_rotated(f, h, i, bottom);
    else
        draw_scale(f, c->head, h->x + h->part->x[i], h->part->w[i],
                   bottom - style_space(f->style, SPACE_TABLE_HEAD_RISE));
    drawing_artifact(f->page, false);
}

/* Words over several columns, for the eye: each column's own head says the same to the ear. */
static void draw_groups(struct flow *f, const struct table_head *h, mpt bottom) {
    const struct table_part *p = h->part;
    const struct table *t = p->table;
    const struct style *style = f->style;
    mpt above = style_space(style, SPACE_TABLE_HEAD_RISE) + style->types[TYPE_TABLE_HEAD].leading;
    for (size_t from = 0, to; from < t->n_columns; from = to) {
        const char *group = t->columns[from].group;
        for (to = from + 1; to < t->n_columns && group && t->columns[to].group == group; to++)
            ;
        if (group)
            put_center(f, TYPE_TABLE_HEAD, group, h->x + (p->x[from] + p->x[to - 1] + p->w[to - 1]) / 2,
                       bottom - above);
    }
}

mpt table_head_draw(struct flow *f, const struct table_head *h, mpt y) {
    const struct table_part *p = h->part;
    mpt bottom = y + p->head_height;
    if (!h->no_top)
        put_rule(f, h->x, y, p->width, p->style.light ? RULE_FINE : RULE_THICK);
    struct tag *row = h->tag ? tag_new(f->arena, h->tag, ROLE_TR) : NULL;
    for (size_t i = 0; i < p->table->n_columns; i++)
        draw_column(f, h, i, bottom, row);
    draw_groups(f, h, bottom);
    put_rule(f, h->x, bottom, p->width, RULE_FINE);
    return bottom;
}
