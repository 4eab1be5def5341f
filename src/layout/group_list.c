/* The organisation: groups row by row as they report, with their tasks and roles. */
#include "chart/chart.h"
#include "layout/figure.h"
#include "layout/pages.h"
#include "layout/probe.h"
#include "layout/prose.h"

#include <string.h>

static const struct group *group_named(const struct layouter *l, const char *id) {
    for (const struct group *g = l->content->edition->groups; g; g = g->next)
        if (id && strcmp(g->id, id) == 0)
            return g;
    return NULL;
}

/* Prose in a column of its own beside others; returns where it ends. */
static mpt set_beside(struct layouter *l, const struct block *blocks, int first, int span, mpt top) {
    struct box column = l->column;
    l->column = (struct box){style_column_x(l->style, first), 0, style_column_w(l->style, span) - PT(4), 0};
    l->y = top;
    prose_set(l, blocks);
    l->column = column;
    return l->y;
}

static mpt set_small(struct layouter *l, const char *text, mpt y) {
    const struct style *s = l->style;
    struct paragraph *p = paragraph_text(l->set, TYPE_CHART_LABEL_GREY, text, style_column_w(s, 3) - PT(6),
                                         PARAGRAPH_NO_HYPHENS);
    drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
    y = put_paragraph(l, p, s->margin, y, s->types[TYPE_CHART_LABEL_GREY].leading);
    drawing_artifact(l->page, false);
    return y;
}

static mpt set_name(struct layouter *l, const struct group *g, mpt top) {
    const struct style *s = l->style;
    const struct group *above = group_named(l, g->reports_to);
    struct paragraph *name =
        paragraph_text(l->set, TYPE_GOAL_NAME, g->name, style_column_w(s, 3) - PT(6), PARAGRAPH_NO_HYPHENS);
    drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_H2));
    mpt y = put_paragraph(l, name, s->margin, top + units(l, 2.25), s->types[TYPE_GOAL_NAME].leading);
    drawing_artifact(l->page, false);
    y = set_small(l, g->kind, y + units(l, 1.75));
    if (!above)
        return y;
    return set_small(l, arena_printf(l->arena, "%s %s", style_word(s, "reports-to"), above->name),
                     y + units(l, 1.5));
}

static mpt lower(mpt a, mpt b) {
    return a > b ? a : b;
}

/* Name and place at the left, the task in the middle, who sits in it at the right. */
static void set_group(struct layouter *l, const struct group *g) {
    struct block sides[2] = {{.kind = BLOCK_COLUMN, .children = g->task},
                             {.kind = BLOCK_COLUMN, .children = g->roles}};
    sides[0].next = &sides[1];
    struct box column = l->column;
    l->column.w = style_column_w(l->style, 4);
    mpt height = probe_columns(l, sides);
    l->column = column;
    page_need(l, height > 0 ? height + units(l, 1) : units(l, 12));
    rule(l, l->style->margin, l->y, style_column_w(l->style, l->style->columns), PT(0.4), INK_GREY20);
    destination_add(l, g->id, l->y);
    mpt top = l->y, end = set_name(l, g, top);
    l->fresh = false;
    if (height > 0) {
        end = lower(end, set_beside(l, g->task, 3, 5, top + units(l, 0.25)));
        end = lower(end, set_beside(l, g->roles, 8, 4, top + units(l, 0.25)));
    } else { /* more than a page: below each other, over as many pages as they need */
        size_t page = l->doc->n_pages;
        mpt last = set_beside(l, g->roles, 3, 9, set_beside(l, g->task, 3, 9, top + units(l, 0.25)));
        end = l->doc->n_pages == page ? lower(end, last) : last;
    }
    l->y = end + units(l, 1.25);
}

/*
 * The drawing stands above the texts; one that would fill the page is left out, since the texts say the same.
 */
static void set_chart(struct layouter *l, const struct chart *c) {
    struct box box = {l->style->margin, l->y, style_column_w(l->style, l->style->columns), 0};
    if (!c || c->organisation->n < 2)
        return;
    box.h = chart_height(l->set, c, box.w);
    if (box.h > units(l, 50))
        return;
    page_need(l, box.h + units(l, 3));
    box.y = l->y;
    figure_begin(l, c->alt, box);
    chart_draw(&l->pen, l->set, c, box);
    drawing_artifact(l->page, false);
    l->y = box.y + box.h + units(l, 3);
    l->fresh = false;
}

void group_list_set(struct layouter *l, const struct item *item) {
    set_chart(l, item->chart);
    for (const struct group *g = l->content->edition->groups; g; g = g->next)
        set_group(l, g);
}
