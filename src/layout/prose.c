#include "layout/prose.h"

#include "layout/picture.h"
#include "layout/probe.h"
#include "layout/prose_table.h"
#include "layout/spans.h"

/* Notes that a line refers to, as a list. */
static struct pending_note *line_notes(const struct line *line) {
    struct pending_note *first = NULL;
    for (size_t i = line->n; i-- > 0;) {
        const struct piece_role *role = line->fragments[i].mark;
        if (role && role->note && role->note != first) {
            role->note->next = first;
            first = role->note;
        }
    }
    return first;
}

/* How many lines from `from` on fit on this page, counting the notes they bring. */
static size_t lines_that_fit(const struct layouter *l, const struct paragraph *p, size_t from, mpt leading) {
    mpt y = l->y, notes = 0;
    size_t n = 0;
    while (from + n < p->n) {
        notes += notes_each(l, line_notes(&p->lines[from + n]));
        if (y + leading > l->style->content_bottom - notes_height(l, notes))
            break;
        y += leading;
        n++;
    }
    return n;
}

/* Two lines at least stay together at the foot and at the head of a page. */
static size_t lines_to_set(const struct layouter *l, const struct paragraph *p, size_t from, mpt leading) {
    size_t left = p->n - from, fit = lines_that_fit(l, p, from, leading);
    if (fit >= left)
        return left;
    if (left - fit == 1 && fit > 0)
        fit--;
    if (fit < 2 && from == 0)
        fit = 0;
    return fit == 0 && l->fresh ? 1 : fit;
}

static void set_one_line(struct layouter *l, const struct line *line, mpt x, const struct type_style *style,
                         struct tag *tag) {
    l->y += style->leading;
    spans_line(l, line, x, l->y, tag, style->size);
    l->fresh = false;
    struct pending_note *next;
    for (struct pending_note *n = line_notes(line); n; n = next) {
        next = n->next;
        note_keep(l, n);
    }
}

struct tag *prose_paragraph(struct layouter *l, enum role role, const struct span *spans, enum type_id type,
                            mpt indent, unsigned options) {
    const struct type_style *style = &l->style->types[type];
    bool notes = false;
    struct spans set = spans_flatten(l, spans, type, &notes);
    struct paragraph *p = paragraph_set(l->set, set.pieces, set.n, l->column.w - indent, options);
    struct tag *tag = tag_new(l->arena, l->tag, role);
    for (size_t at = 0; at < p->n;) {
        size_t n = lines_to_set(l, p, at, style->leading);
        if (!n)
            page_next(l);
        for (size_t end = at + n; at < end; at++)
            set_one_line(l, &p->lines[at], l->column.x + indent, style, tag);
    }
    return tag;
}

static void space(struct layouter *l, mpt height) {
    if (!l->fresh)
        l->y += height;
}

static void mark_destination(struct layouter *l, const struct block *b, mpt height) {
    if (b->id)
        destination_add(l, b->id, l->y > height ? l->y - height / 2 : 0);
}

/* Where text runs in the right eight columns, its headings stand in the four beside it. */
static bool has_side(const struct layouter *l) {
    return l->column.x > l->style->margin + units(l, 10) && l->column.w > style_column_w(l->style, 6);
}

/* What a heading keeps with it: two lines of text, or a picture. */
static mpt beginning(const struct layouter *l, const struct block *b) {
    return b && b->kind == BLOCK_IMAGE ? picture_height(l, b) : 2 * l->style->types[TYPE_BODY].leading;
}

enum {
    STEPS_FIRST = 3,
    STEPS_COLUMNS = 9,
    STEPS_BESIDE = 4
}; /* where steps stand; so many beside each other */

/* On the baseline of the text that follows, below a hairline over the whole page. */
static void set_side_heading(struct layouter *l, const struct block *b) {
    const struct style *s = l->style;
    struct box column = l->column;
    if (l->side_y > l->y)
        l->y = l->side_y;
    bool ruled = l->ruled == l->y;
    page_need(l, (ruled ? 0 : s->types[TYPE_H2].before) + units(l, 3) + beginning(l, b->next));
    ruled = ruled && l->ruled == l->y;
    space(l, ruled ? 0 : s->types[TYPE_H2].before);
    if (!ruled)
        rule(l, s->margin, l->y, style_column_w(s, s->columns), PT(0.4), INK_GREY20);
    mpt top = l->y + units(l, 0.75);
    bool fresh = l->fresh;
    mpt beside = b->next && b->next->kind == BLOCK_STEPS ? style_column_x(s, STEPS_FIRST) : column.x;
    l->column = (struct box){s->margin, 0, beside - s->margin - units(l, 2), 0};
    l->y = top + s->types[TYPE_BODY].leading - s->types[TYPE_H2].leading;
    prose_paragraph(l, ROLE_H2, b->spans, TYPE_H2, 0, PARAGRAPH_NO_HYPHENS);
    l->side_y = l->y;
    l->y = top;
    l->fresh = fresh;
    l->column = column;
}

/* Above a table or figure of the page's full width. */
static void set_wide_heading(struct layouter *l, const struct block *b) {
    const struct style *s = l->style;
    struct box column = l->column;
    if (l->side_y > l->y)
        l->y = l->side_y;
    page_need(l, units(l, 18));
    space(l, units(l, 2));
    l->column = (struct box){s->margin, 0, style_column_w(s, s->columns), 0};
    rule(l, l->column.x, l->y, l->column.w, PT(2), INK_PETROL);
    l->y += units(l, 0.75);
    prose_paragraph(l, ROLE_H2, b->spans, TYPE_H2, 0, PARAGRAPH_NO_HYPHENS);
    l->headed = l->y;
    l->column = column;
}

static void set_heading(struct layouter *l, const struct block *b) {
    enum type_id type = b->kind == BLOCK_H2 ? TYPE_H2 : TYPE_H3;
    const struct type_style *style = &l->style->types[type];
    bool side = type == TYPE_H2 && has_side(l);
    mark_destination(l, b, 0);
    if (b->kind == BLOCK_H2)
        bookmark_add(l, spans_text(l, b->spans), l->y, 1);
    if (side) {
        (l->wide ? set_wide_heading : set_side_heading)(l, b);
        return;
    }
    page_need(l, style->before + style->leading + style->after + beginning(l, b->next));
    space(l, style->before);
    prose_paragraph(l, b->kind == BLOCK_H2 ? ROLE_H2 : ROLE_H3, b->spans, type, 0, PARAGRAPH_NO_HYPHENS);
    l->y += style->after;
}

static void set_p(struct layouter *l, const struct block *b) {
    mark_destination(l, b, 0);
    prose_paragraph(l, ROLE_P, b->spans, TYPE_BODY, 0, 0);
    l->y += l->style->types[TYPE_BODY].after;
}

/* Begins a page when the paragraph would begin there: what stands beside its first line must know before. */
static void paragraph_need(struct layouter *l, const struct block *b) {
    bool notes = false;
    struct layouter quiet = *l; /* its notes are counted when it is set, not now */
    if (!b || b->kind != BLOCK_P)
        return;
    struct spans set = spans_flatten(&quiet, b->spans, TYPE_BODY, &notes);
    struct paragraph *p = paragraph_set(l->set, set.pieces, set.n, l->column.w, 0);
    if (p->n && !lines_to_set(l, p, 0, l->style->types[TYPE_BODY].leading))
        page_next(l);
}

/* Draws an item's bullet or number on the baseline that its first line will have. */
static void set_label(struct layouter *l, struct tag *item, int number, mpt x) {
    const struct type_style *body = &l->style->types[TYPE_BODY];
    drawing_tag(l->page, tag_new(l->arena, item, ROLE_LBL));
    mpt y = l->y + body->leading;
    if (number)
        put(l, TYPE_BODY, arena_printf(l->arena, "%d.", number), x, y);
    else
        drawing_text(l->page, typeset(l->set, TYPE_BODY, "•"), x + PT(1), y, INK_PETROL);
    drawing_artifact(l->page, false);
}

static void set_list(struct layouter *l, const struct block *b) {
    struct tag *before = l->tag, *list = tag_new(l->arena, l->tag, ROLE_L);
    struct box column = l->column;
    list->ordered = b->kind == BLOCK_OL;
    mpt indent = units(l, list->ordered ? 2.5 : 2);
    mpt after = l->style->types[TYPE_BODY].after;
    int number = 0;
    for (const struct block *item = b->children; item; item = item->next) {
        l->column = (struct box){column.x + indent, 0, column.w - indent, 0};
        page_need(l, 2 * l->style->types[TYPE_BODY].leading);
        paragraph_need(l, item->children);
        struct tag *tag = tag_new(l->arena, list, ROLE_LI);
        set_label(l, tag, list->ordered ? ++number : 0, column.x);
        l->tag = tag_new(l->arena, tag, ROLE_LBODY);
        prose_set(l, item->children);
        l->y -= after / 2; /* items stand closer than paragraphs */
    }
    l->column = column;
    l->y += after / 2;
    l->tag = before;
}

static void set_quote(struct layouter *l, const struct block *b) {
    struct tag *before = l->tag;
    mpt indent = units(l, 3);
    space(l, l->style->types[TYPE_QUOTE].before);
    page_need(l, 3 * l->style->types[TYPE_QUOTE].leading);
    mpt top = l->y + units(l, 0.7);
    size_t page = l->doc->n_pages;
    l->tag = tag_new(l->arena, before, ROLE_BLOCKQUOTE);
    prose_paragraph(l, ROLE_P, b->spans, TYPE_QUOTE, indent, 0);
    if (b->source) {
        struct span source = {.kind = SPAN_TEXT, .at = b->at, .text = b->source};
        prose_paragraph(l, ROLE_P, &source, TYPE_QUOTE_SOURCE, indent, 0);
    }
    if (page == l->doc->n_pages)
        drawing_line(l->page, (struct point){l->column.x + units(l, 1), top},
                     (struct point){l->column.x + units(l, 1), l->y + units(l, 0.4)}, PT(2), INK_PETROL);
    l->tag = before;
    l->y += l->style->types[TYPE_QUOTE].after;
}

/* Copies of blocks from `first` up to, not including, `end`. */
static struct block *copy_blocks(struct layouter *l, const struct block *first, const struct block *end) {
    struct block *copy = NULL, **tail = &copy;
    for (const struct block *b = first; b != end; b = b->next) {
        *tail = ARENA_NEW(l->arena, struct block);
        **tail = *b;
        (*tail)->next = NULL;
        tail = &(*tail)->next;
    }
    return copy;
}

static struct block *two_columns(struct layouter *l, const struct block *first,
                                 const struct block *break_at) {
    struct block *columns = ARENA_ARRAY(l->arena, struct block, 2);
    columns[0] = (struct block){.kind = BLOCK_COLUMN,
                                .at = first->at,
                                .children = copy_blocks(l, first, break_at),
                                .next = &columns[1]};
    columns[1] =
        (struct block){.kind = BLOCK_COLUMN, .at = break_at->at, .children = copy_blocks(l, break_at, NULL)};
    return columns;
}

/*
 * A single column flows over two of about the same height: broken before the block that makes the higher one
 * lowest, never behind a heading. The column itself when there is nothing to break before.
 */
static const struct block *balanced(struct layouter *l, const struct block *only) {
    const struct block *best = only, *before = only->children;
    struct box column = l->column;
    mpt least = 0;
    l->column.w = style_column_w(l->style, l->style->columns / 2);
    for (const struct block *at = before ? before->next : NULL; at; before = at, at = at->next) {
        if (before->kind == BLOCK_H2 || before->kind == BLOCK_H3)
            continue;
        const struct block *columns = two_columns(l, only->children, at);
        mpt height = probe_columns(l, columns);
        if (height >= 0 && (best == only || height < least)) {
            best = columns;
            least = height;
        }
    }
    l->column = column;
    return best;
}

static void set_columns(struct layouter *l, const struct block *b) {
    const struct block *columns = b->children && !b->children->next ? balanced(l, b->children) : b->children;
    int n = 0;
    for (const struct block *c = columns; c; c = c->next)
        n++;
    struct box outer = l->column;
    struct box full = {l->style->margin, 0, style_column_w(l->style, l->style->columns), 0};
    int span = l->style->columns / (n ? n : 1);
    l->column = (struct box){full.x, 0, style_column_w(l->style, span), 0};
    mpt height = probe_columns(l, columns);
    if (height < 0) {
        l->column = full;
        for (const struct block *c = columns; c; c = c->next)
            prose_set(l, c->children);
        l->column = outer;
        return;
    }
    bool headed = l->y == l->headed;
    space(l, units(l, headed ? 0.5 : 1.25));
    page_need(l, height);
    mpt top = l->y, lowest = l->y;
    bool fresh = l->fresh;
    int i = 0;
    for (const struct block *c = columns; c; c = c->next, i++) {
        l->y = top;
        l->fresh = fresh;
        l->column.x = style_column_x(l->style, i * span);
        if (!headed)
            rule(l, l->column.x, l->y, l->column.w, PT(0.75), INK_INK);
        l->y += units(l, headed ? 0 : 0.75);
        prose_set(l, c->children);
        if (l->y > lowest)
            lowest = l->y;
    }
    l->y = lowest;
    l->column = outer;
}

static void set_steps(struct layouter *l, const struct block *b);

void prose_set_block(struct layouter *l, const struct block *b) {
    l->set->at = b->at;
    switch (b->kind) {
    case BLOCK_H2:
    case BLOCK_H3:
        set_heading(l, b);
        break;
    case BLOCK_P:
        set_p(l, b);
        break;
    case BLOCK_UL:
    case BLOCK_OL:
        set_list(l, b);
        break;
    case BLOCK_QUOTE:
        set_quote(l, b);
        break;
    case BLOCK_COLUMNS:
        set_columns(l, b);
        break;
    case BLOCK_TABLE:
        prose_table_set(l, b);
        break;
    case BLOCK_IMAGE:
        picture_set(l, b);
        break;
    case BLOCK_STEPS:
        set_steps(l, b);
        break;
    default: /* generated blocks became items in content/ */
        break;
    }
}

void prose_set(struct layouter *l, const struct block *blocks) {
    for (const struct block *b = blocks; b; b = b->next)
        prose_set_block(l, b);
}

static struct paragraph *step_title(struct layouter *l, const struct block *step, mpt w) {
    return paragraph_text(l->set, TYPE_GOAL_NAME, step->title, w - PT(24), PARAGRAPH_NO_HYPHENS);
}

/* From the first baseline to the last of a step's title and text. */
static mpt step_height(struct layouter *l, const struct block *step, mpt w) {
    const struct type_style *types = l->style->types;
    struct spans set = spans_flatten(l, step->spans, TYPE_TABLE_GREY, NULL);
    struct paragraph *text = paragraph_set(l->set, set.pieces, set.n, w, PARAGRAPH_NO_HYPHENS);
    return (mpt)(step_title(l, step, w)->n - 1) * types[TYPE_GOAL_NAME].leading +
           (mpt)text->n * types[TYPE_TABLE_GREY].leading;
}

/* An arrow from a step's title to the next step, where there is room for one. */
static void draw_arrow(struct layouter *l, mpt left, mpt right, mpt baseline) {
    double from = mpt_to_points(left) + 8, to = mpt_to_points(right) - 8, y = mpt_to_points(baseline) - 3.8;
    if (to - from < 6)
        return;
    pen_line(&l->pen, from, y, to, y, 1, INK_PETROL3);
    cairo_move_to(l->pen.cr, to - 5, y - 3.5);
    cairo_line_to(l->pen.cr, to, y);
    cairo_line_to(l->pen.cr, to - 5, y + 3.5);
    pen_stroke(&l->pen, 1, INK_PETROL3);
}

static void set_step(struct layouter *l, const struct block *step, struct tag *list, mpt x, mpt w, mpt top) {
    struct tag *before = l->tag;
    struct box column = l->column;
    struct paragraph *title = step_title(l, step, w);
    l->tag = tag_new(l->arena, tag_new(l->arena, list, ROLE_LI), ROLE_LBODY);
    drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
    l->y = put_paragraph(l, title, x, top, l->style->types[TYPE_GOAL_NAME].leading);
    drawing_artifact(l->page, false);
    if (step->next)
        draw_arrow(l, x + title->lines[0].width, x + w + l->style->gutter, top);
    l->column = (struct box){x, 0, w, 0};
    prose_paragraph(l, ROLE_P, step->spans, TYPE_TABLE_GREY, 0, PARAGRAPH_NO_HYPHENS);
    l->column = column;
    l->tag = before;
}

/* Steps side by side, an arrow from each to the next; more of them in several rows. */
static void set_steps(struct layouter *l, const struct block *b) {
    const struct style *s = l->style;
    int n = 0;
    for (const struct block *c = b->children; c; c = c->next)
        n++;
    int beside = n > STEPS_BESIDE ? STEPS_BESIDE - 1 : n, span = STEPS_COLUMNS / (beside ? beside : 1);
    mpt w = style_column_w(s, span);
    struct tag *list = tag_new(l->arena, l->tag, ROLE_L);
    list->ordered = true;
    for (const struct block *row = b->children, *c; row; row = c) {
        mpt height = 0;
        int i = 0;
        for (c = row; c && i < beside; c = c->next, i++)
            height = step_height(l, c, w) > height ? step_height(l, c, w) : height;
        page_need(l, height + units(l, 3));
        /* Their heading, if there is one, stands at the left, as beside text. */
        mpt top = l->y + units(l, row == b->children && l->side_y > l->y ? 2 : 3);
        i = 0;
        for (c = row; c && i < beside; c = c->next, i++)
            set_step(l, c, list, style_column_x(s, s->columns - span * beside + i * span), w, top);
        l->y = top + (height + units(l, 2) > units(l, 5) ? height + units(l, 2) : units(l, 5));
        if (c)
            l->y -= units(l, 3);
        l->fresh = false;
    }
}
