/* The common goals: numeral, name, statement, indicators. */
#include "layout/pages.h"
#include "layout/spans.h"

static mpt set_cell(struct layouter *l, struct tag *row, enum role role, enum type_id type, const char *text,
                    mpt x, mpt y, mpt w) {
    struct paragraph *p = paragraph_text(l->set, type, text, w, PARAGRAPH_NO_HYPHENS);
    struct tag *tag = tag_new(l->arena, row, role);
    tag->scope = role == ROLE_TH ? SCOPE_ROW : SCOPE_NONE;
    drawing_tag(l->page, tag);
    mpt last = put_paragraph(l, p, x, y, l->style->types[type].leading);
    drawing_artifact(l->page, false);
    return last;
}

static mpt max_mpt(mpt a, mpt b) {
    return a > b ? a : b;
}

/* How high a goal's row is: its name, statement and indicators stand beside each other. */
static mpt goal_height(struct layouter *l, const struct goal_row *g) {
    const struct style *s = l->style;
    struct spans set = spans_flatten(l, g->goal->statement, TYPE_BODY, NULL);
    struct paragraph *statement =
        paragraph_set(l->set, set.pieces, set.n, style_column_w(s, 5) - PT(10), PARAGRAPH_NO_HYPHENS);
    struct paragraph *name =
        paragraph_text(l->set, TYPE_GOAL_NAME, g->goal->name, style_column_w(s, 4), PARAGRAPH_NO_HYPHENS);
    struct paragraph *list =
        paragraph_text(l->set, TYPE_TABLE, g->indicators, style_column_w(s, 2), PARAGRAPH_NO_HYPHENS);
    mpt lines = max_mpt((mpt)statement->n * s->types[TYPE_BODY].leading,
                        (mpt)name->n * s->types[TYPE_GOAL_NAME].leading);
    return max_mpt(units(l, 9), units(l, 3) + max_mpt(lines, (mpt)list->n * s->types[TYPE_TABLE].leading));
}

static void set_goal(struct layouter *l, struct tag *body, const struct goal_row *g) {
    const struct style *s = l->style;
    mpt top = l->y, y = top + units(l, 2.75);
    struct tag *row = tag_new(l->arena, body, ROLE_TR);
    set_cell(l, row, ROLE_TD, TYPE_GOAL_NUMERAL, arena_printf(l->arena, "%d", g->goal->number), s->margin,
             top + units(l, 5.35), units(l, 8));
    mpt last = set_cell(l, row, ROLE_TH, TYPE_GOAL_NAME, g->goal->name, style_column_x(s, 1), y,
                        style_column_w(s, 4));
    struct spans set = spans_flatten(l, g->goal->statement, TYPE_BODY, NULL);
    struct paragraph *p =
        paragraph_set(l->set, set.pieces, set.n, style_column_w(s, 5) - PT(10), PARAGRAPH_NO_HYPHENS);
    struct tag *statement = tag_new(l->arena, row, ROLE_TD);
    mpt line = y;
    for (size_t i = 0; i < p->n; i++, line += s->types[TYPE_BODY].leading)
        spans_line(l, &p->lines[i], style_column_x(s, 5), line, statement, s->types[TYPE_BODY].size);
    last = max_mpt(last, line - s->types[TYPE_BODY].leading);
    last = max_mpt(last, set_cell(l, row, ROLE_TD, g->none ? TYPE_TABLE_GREY : TYPE_TABLE, g->indicators,
                                  style_column_x(s, 10), y, style_column_w(s, 2)));
    l->y = max_mpt(top + units(l, 9), last + units(l, 2.25));
}

/* The head: tagged under `row` the first time; NULL: an artifact, where it is repeated. */
static void set_head(struct layouter *l, struct tag *row) {
    const struct style *s = l->style;
    static const char *const keys[] = {"number", "goal", "goal-statement", "followed-by"};
    l->y += units(l, 2.5);
    for (int i = 0; i < 4; i++) {
        struct tag *th = row ? tag_new(l->arena, row, ROLE_TH) : NULL;
        if (th)
            th->scope = SCOPE_COLUMN;
        mpt x = i == 0   ? s->margin
                : i == 1 ? style_column_x(s, 1)
                : i == 2 ? style_column_x(s, 5)
                         : style_column_x(s, 10);
        if (th)
            drawing_tag(l->page, th);
        put(l, TYPE_TABLE_HEAD, style_word(s, keys[i]), x, l->y);
    }
    drawing_artifact(l->page, false);
    l->y += units(l, 1);
}

/* The rows break between pages; each further page repeats the head. */
static void goal_need(struct layouter *l, const struct goal_row *g) {
    if (l->fresh || l->y + goal_height(l, g) <= l->bottom)
        return;
    rule(l, l->style->margin, l->y, style_column_w(l->style, l->style->columns), PT(0.75), INK_INK);
    page_next(l);
    set_head(l, NULL);
}

void goal_list_set(struct layouter *l, const struct item *item) {
    const struct style *s = l->style;
    mpt w = style_column_w(s, s->columns);
    page_need(l, units(l, 22));
    struct tag *table = tag_new(l->arena, l->tag, ROLE_TABLE);
    set_head(l, tag_new(l->arena, tag_new(l->arena, table, ROLE_THEAD), ROLE_TR));
    struct tag *body = tag_new(l->arena, table, ROLE_TBODY);
    for (size_t i = 0; i < item->n_goals; i++) {
        goal_need(l, &item->goals[i]);
        rule(l, s->margin, l->y, w, PT(0.4), INK_GREY20);
        set_goal(l, body, &item->goals[i]);
        l->fresh = false;
    }
    rule(l, s->margin, l->y, w, PT(0.75), INK_INK);
    l->fresh = false;
}

void goal_list_key_set(struct layouter *l, const struct item *item) {
    const struct style *s = l->style;
    if (!item->n_goals || item->n_goals > 6)
        return;
    mpt w = style_column_w(s, s->columns) / (mpt)item->n_goals, last = l->y;
    l->y += units(l, 3.5);
    struct tag *list = tag_new(l->arena, l->tag, ROLE_L);
    list->ordered = true;
    for (size_t i = 0; i < item->n_goals; i++) {
        mpt x = s->margin + (mpt)i * w;
        struct tag *li = tag_new(l->arena, list, ROLE_LI);
        drawing_tag(l->page, tag_new(l->arena, li, ROLE_LBL));
        drawing_text(
            l->page,
            typeset(l->set, TYPE_CHART_LABEL_OWN, arena_printf(l->arena, "%d", item->goals[i].goal->number)),
            x, l->y, INK_PETROL);
        struct paragraph *p = paragraph_text(l->set, TYPE_CHART_LABEL, item->goals[i].goal->name, w - PT(16),
                                             PARAGRAPH_NO_HYPHENS);
        drawing_tag(l->page, tag_new(l->arena, li, ROLE_LBODY));
        last = max_mpt(last, put_paragraph(l, p, x + PT(9), l->y, PT(9.75)));
    }
    drawing_artifact(l->page, false);
    l->y = last;
}
