/* The organisation: groups row by row as they report, with their tasks and roles. */
#include "layout/pages.h"
#include "layout/prose.h"

#include <string.h>

static const struct group *group_named(const struct layouter *l, const char *id) {
    for (const struct group *g = l->content->edition->groups; g; g = g->next)
        if (id && strcmp(g->id, id) == 0)
            return g;
    return NULL;
}

/* A group: kind and name at the left, task and roles at the right. */
static void set_group(struct layouter *l, const struct group *g) {
    const struct style *s = l->style;
    page_need(l, units(l, 12));
    l->y += l->fresh ? 0 : units(l, 2);
    rule(l, s->margin, l->y, style_column_w(s, s->columns), PT(0.4), INK_GREY20);
    destination_add(l, g->id, l->y);
    mpt top = l->y, left = style_column_w(s, 4) - PT(10);
    struct paragraph *name = paragraph_text(l->set, TYPE_GOAL_NAME, g->name, left, PARAGRAPH_NO_HYPHENS);
    drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_H2));
    mpt y = put_paragraph(l, name, s->margin, top + units(l, 2.5), s->types[TYPE_GOAL_NAME].leading);
    drawing_artifact(l->page, false);
    set_line(l, ROLE_P, TYPE_CHART_LABEL_GREY, g->kind, s->margin, y + units(l, 1.75));
    const struct group *above = group_named(l, g->reports_to);
    if (above)
        set_line(l, ROLE_P, TYPE_CHART_LABEL_GREY, arena_printf(l->arena, "%s %s", style_word(s, "reports-to"), above->name), s->margin,
                 y + units(l, 3.35));
    size_t page = l->doc->n_pages;
    l->y = top + units(l, 0.5);
    prose_set(l, g->task);
    prose_set(l, g->roles);
    mpt least = y + units(l, 4);
    if (page == l->doc->n_pages && l->y < least)
        l->y = least;
}

void groups_set(struct layouter *l, const struct item *item) {
    (void)item;
    for (const struct group *g = l->content->edition->groups; g; g = g->next)
        set_group(l, g);
}
