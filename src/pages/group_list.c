/* The organisation: groups row by row as they report, with their tasks and roles. */
#include "flow/figure.h"
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/pages.h"
#include "prose/galley.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static mpt lower(mpt a, mpt b) {
    return a > b ? a : b;
}

static const struct group *group_named(const struct content *c, const char *id) {
    for (const struct group *g = c->edition->groups; g; g = g->next)
        if (id && strcmp(g->id, id) == 0)
            return g;
    return NULL;
}

static mpt name_width(const struct style *s) {
    return style_column_w(s, GROUP_LIST_NAME_SPAN) - style_space(s, SPACE_GROUP_LIST_NAME_MARGIN);
}

/* Name, kind and whom it reports to (NULL: nobody), broken into lines. */
struct names {
    struct paragraph *name, *kind, *above;
    mpt height; /* from the upper edge to the last baseline */
};

static struct paragraph *small_lines(struct flow *f, const char *text) {
    return lines_of(f, TYPE_CHART_LABEL_GREY, text, name_width(f->style));
}

static struct names names_measure(struct flow *f, const struct group *g) {
    const struct style *s = f->style;
    const struct group *above = group_named(f->content, g->reports_to);
    struct names n = {.name = lines_of(f, TYPE_GOAL_NAME, g->name, name_width(s)),
                      .kind = small_lines(f, g->kind)};
    if (above)
        n.above = small_lines(f, arena_printf(f->arena, "%s %s", style_word(s, "reports-to"), above->name));
    mpt small = (mpt)(n.kind->n - 1 + (above ? n.above->n : 0)) * s->types[TYPE_CHART_LABEL_GREY].leading;
    n.height = style_space(s, SPACE_GROUP_LIST_NAME_BASELINE) +
               style_space(s, SPACE_GROUP_LIST_KIND_LEADING) +
               (mpt)(n.name->n - 1) * s->types[TYPE_GOAL_NAME].leading + small;
    return n;
}

/* The last baseline. */
static mpt set_names(struct flow *f, const struct names *n, struct frame at) {
    const struct style *s = f->style;
    mpt y = at.y + style_space(s, SPACE_GROUP_LIST_NAME_BASELINE);
    y = put_lines_tagged(f, at.tag, ROLE_H2, TYPE_GOAL_NAME, n->name, s->margin, y);
    y += style_space(s, SPACE_GROUP_LIST_KIND_LEADING);
    y = put_lines_tagged(f, at.tag, ROLE_P, TYPE_CHART_LABEL_GREY, n->kind, s->margin, y);
    if (!n->above)
        return y;
    y += s->types[TYPE_CHART_LABEL_GREY].leading;
    return put_lines_tagged(f, at.tag, ROLE_P, TYPE_CHART_LABEL_GREY, n->above, s->margin, y);
}

/* Its task and its roles, measured side by side. */
struct sides {
    struct strip *task, *roles;
    mpt height; /* −1: more than a page has room for */
};

static mpt column_width(const struct style *s, int span) {
    return style_column_w(s, span) - style_space(s, SPACE_GROUP_LIST_TEXT_MARGIN);
}

static struct sides sides_measure(struct flow *f, const struct group *g) {
    const struct style *s = f->style;
    int notes = f->n_notes;
    struct sides sides = {
        .task = galley_measure(f, g->task, NULL, column_width(s, GROUP_LIST_TASK_SPAN), &notes),
        .roles = galley_measure(f, g->roles, NULL, column_width(s, GROUP_LIST_ROLES_SPAN), &notes),
    };
    mpt height = lower(galley_height(f, sides.task, NULL), galley_height(f, sides.roles, NULL));
    sides.height = galley_fits(s, height) ? height : -1;
    return sides;
}

static struct frame beside(const struct style *s, struct frame at, int first, int span) {
    return frame_column(at, style_column_x(s, first), column_width(s, span));
}

/* Name and place at the left, the task in the middle, who sits in it at the right. */
static struct frame set_group(struct flow *f, const struct group *g, struct frame at) {
    const struct style *s = f->style;
    struct sides sides = sides_measure(f, g);
    struct names names = names_measure(f, g);
    mpt besides = units(s, GROUP_LIST_BESIDES), least = units(s, GROUP_LIST_LEAST);
    at = frame_need(f, at, lower(sides.height > 0 ? sides.height + besides : least, names.height));
    put_rule(f, s->margin, at.y, style_column_w(s, s->columns), RULE_HAIR);
    flow_destination(f, g->id, at.y);
    mpt end = set_names(f, &names, at);
    struct frame text = frame_to(at, at.y + style_space(s, SPACE_GROUP_LIST_TEXT_TOP));
    if (sides.height > 0) {
        struct frame task = beside(s, text, GROUP_LIST_TASK, GROUP_LIST_TASK_SPAN);
        struct frame roles = beside(s, text, GROUP_LIST_ROLES, GROUP_LIST_ROLES_SPAN);
        end = lower(end, galley_set(f, sides.task, task).y);
        end = lower(end, galley_set(f, sides.roles, roles).y);
    } else { /* more than a page: below each other, over as many pages as they need */
        size_t page = f->doc->n_pages;
        text = prose_set(f, g->task, NULL, beside(s, text, GROUP_LIST_TASK, GROUP_LIST_BOTH_SPAN));
        mpt last = prose_set(f, g->roles, NULL, text).y;
        end = f->doc->n_pages == page ? lower(end, last) : last;
    }
    return frame_to(at, end + style_space(s, SPACE_GROUP_LIST_BELOW));
}

static void warn_without_drawing(struct flow *f, const struct item *item) {
    if (!f->before) /* said in the first pass */
        diag_warning(f->diag, item->at, _("divide the groups over two lists, or give them shorter names"),
                     _("the organisation is too large to be drawn on a page: only its groups are listed"));
}

/*
 * The drawing stands above the texts; one that would fill the page is left out, since the texts say the same.
 */
static struct frame set_chart(struct flow *f, const struct item *item, struct frame at) {
    const struct style *s = f->style;
    const struct chart *c = item->chart;
    if (!c || c->organisation->n < 2)
        return at;
    mpt w = style_column_w(s, s->columns), h = chart_height(f->set, c, w);
    if (!h || h > units(s, GROUP_LIST_CHART_MOST)) {
        warn_without_drawing(f, item);
        return at;
    }
    mpt below = style_space(s, SPACE_GROUP_LIST_CHART_BELOW);
    at = frame_need(f, at, h + below);
    struct box box = {s->margin, at.y, w, h};
    figure_begin(f, c->alt, box, at.tag);
    chart_draw(&f->pen, f->set, c, box);
    drawing_artifact(f->page, false);
    return frame_to(at, box.y + box.h + below);
}

struct frame group_list_set(struct flow *f, const struct item *item, struct frame at) {
    at = set_chart(f, item, at);
    for (const struct group *g = f->content->edition->groups; g; g = g->next)
        at = set_group(f, g, at);
    return at;
}
