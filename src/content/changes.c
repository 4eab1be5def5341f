/* "Ändrat sedan förra utgåvan": the edition against the snapshot of the one before. */

#include "base/unicode.h"
#include "content/figure_text.h"
#include "content/item.h"
#include "content/items.h"
#include "content/plain.h"
#include "content/rules.h"
#include "content/snapshot.h"
#include <stdlib.h>
#include <string.h>

struct comparison {
    const struct view *view;
    struct snapshot before;
    struct item ***tail;
    const struct indicator **revised; /* those with a changed value */
    size_t n_revised;
};

static const struct snapshot_indicator *former_indicator(const struct snapshot *s, const char *id) {
    for (size_t i = 0; i < s->n_indicators; i++)
        if (strcmp(s->indicators[i].id, id) == 0)
            return &s->indicators[i];
    return NULL;
}

static const struct snapshot_goal *former_goal(const struct snapshot *s, const char *id) {
    for (size_t i = 0; i < s->n_goals; i++)
        if (strcmp(s->goals[i].id, id) == 0)
            return &s->goals[i];
    return NULL;
}

static const struct goal *goal_named(const struct edition *e, const char *id) {
    for (const struct goal *g = e->goals; g; g = g->next)
        if (strcmp(g->id, id) == 0)
            return g;
    return NULL;
}

/* Places a table under its heading; one without rows is left out with it. */
static bool add_table(struct comparison *c, const char *key, struct table *t, struct source_line source) {
    if (!t->rows)
        return false;
    item_add_block(c->view, c->tail, BLOCK_H2, view_word(c->view, key));
    struct item *i = item_add(c->view, c->tail, ITEM_TABLE);
    i->table = t;
    i->source = source;
    return true;
}

static struct table *new_table(struct comparison *c, const char *const *heads, const int *weights, size_t n) {
    struct table *t = table_new(c->view->arena, n);
    for (size_t i = 0; i < n; i++)
        t->columns[i] = (struct table_column){.kind = weights[i] ? COLUMN_TEXT : COLUMN_FIGURE,
                                              .head = view_word(c->view, heads[i]),
                                              .weight = weights[i]};
    return t;
}

static void add_row(struct comparison *c, struct table *t, const char *const *texts) {
    struct table_cell *cells = table_add(c->view->arena, t, ROW_PLAIN)->cells;
    for (size_t i = 0; i < t->n_columns; i++)
        cells[i] = (struct table_cell){.kind = i ? CELL_TEXT : CELL_STRONG, .text = texts[i]};
}

/* A place where a word may be divided is nothing that has changed. */
static bool same(const struct comparison *c, const char *a, const char *b) {
    return strcmp(unicode_undivided(c->view->arena, a), unicode_undivided(c->view->arena, b)) == 0;
}

static bool same_definition(struct comparison *c, const struct indicator *i,
                            const struct snapshot_indicator *before) {
    return same(c, before->definition, i->definition) && same(c, before->kpis, kpi_words(c->view, i));
}

/* A municipality's edition tells of itself, the county and the nation. */
static bool concerns(const struct comparison *c, const struct unit *u) {
    return !view_is_municipal(c->view) || u == c->view->unit || u->level != LEVEL_MUNICIPALITY;
}

static void compare_value(struct comparison *c, struct table *t, const struct snapshot_value *value) {
    const struct indicator *i = edition_indicator(c->view->edition, value->indicator);
    const struct unit *u = edition_unit(c->view->edition, value->unit);
    const struct snapshot_indicator *before = i ? former_indicator(&c->before, i->id) : NULL;
    if (!i || !u || !before || !concerns(c, u) || !same_definition(c, i, before))
        return;
    enum sex sex = SEX_TOTAL;
    sex_lettered(value->sex, &sex);
    const struct figure *f = series_year(figure_table_series(c->view->results->figures, i, u, sex),
                                         (int)strtol(value->year, NULL, 10));
    /* What is withheld now must not be read from its former value. */
    if (f && value_status_types[f->status].withheld)
        return;
    /* A value that is not printed needs no key to its letter. */
    struct letters letters = {0};
    const char *now = figure_text(c->view, i, f, &letters);
    if (strcmp(now, value->text) == 0)
        return;
    letters_add(&t->letters, letters);
    letters_take(&t->letters, value->text);
    if (!c->n_revised || c->revised[c->n_revised - 1] != i)
        c->revised[c->n_revised++] = i;
    add_row(c, t,
            (const char *const[]){i->short_name, u->name, sex_text(c->view, i, sex), value->year, value->text,
                                  now});
}

static bool add_revised(struct comparison *c) {
    static const char *const heads[] = {"indicator", "unit", "sex", "year", "before", "now"};
    static const int weights[] = {6, 2, 2, 0, 0, 0};
    struct table *t = new_table(c, heads, weights, 6);
    c->revised = ARENA_ARRAY(c->view->arena, const struct indicator *, c->before.n_values);
    for (size_t i = 0; c->view->results && i < c->before.n_values; i++)
        compare_value(c, t, &c->before.values[i]);
    return add_table(c, "changes-revised", t,
                     source_line(c->view, c->revised, c->n_revised, t->letters, NULL));
}

static void compare_rules(struct comparison *c, struct table *t, const struct indicator *i,
                          const struct snapshot_indicator *before) {
    const char *target = target_words(c->view, i);
    if (!same_definition(c, i, before))
        add_row(c, t,
                (const char *const[]){
                    i->short_name, arena_printf(c->view->arena, "%s %s", before->definition, before->kpis),
                    arena_printf(c->view->arena, "%s %s", i->definition, kpi_words(c->view, i))});
    if (!same(c, before->target, target))
        add_row(c, t, (const char *const[]){i->short_name, before->target, target});
}

static bool add_redefined(struct comparison *c) {
    static const char *const heads[] = {"indicator", "before", "now"};
    static const int weights[] = {3, 5, 5};
    struct table *t = new_table(c, heads, weights, 3);
    for (int k = 0; k < c->view->edition->n_indicators; k++) {
        const struct indicator *i = c->view->edition->indicators[k];
        const struct snapshot_indicator *before = former_indicator(&c->before, i->id);
        if (before)
            compare_rules(c, t, i, before);
    }
    return add_table(c, "changes-redefined", t, (struct source_line){0});
}

static bool add_indicators(struct comparison *c) {
    static const char *const heads[] = {"indicator", "what-happened"};
    static const int weights[] = {3, 2};
    struct table *t = new_table(c, heads, weights, 2);
    for (int k = 0; k < c->view->edition->n_indicators; k++)
        if (!former_indicator(&c->before, c->view->edition->indicators[k]->id))
            add_row(c, t,
                    (const char *const[]){c->view->edition->indicators[k]->short_name,
                                          view_word(c->view, "is-new")});
    for (size_t i = 0; i < c->before.n_indicators; i++)
        if (!edition_indicator(c->view->edition, c->before.indicators[i].id))
            add_row(c, t,
                    (const char *const[]){c->before.indicators[i].name, view_word(c->view, "is-removed")});
    return add_table(c, "changes-indicators", t, (struct source_line){0});
}

static bool add_goals(struct comparison *c) {
    static const char *const heads[] = {"goal", "what-happened"};
    static const int weights[] = {3, 2};
    struct table *t = new_table(c, heads, weights, 2);
    for (const struct goal *g = c->view->edition->goals; g; g = g->next) {
        const struct snapshot_goal *before = former_goal(&c->before, g->id);
        if (!before)
            add_row(c, t, (const char *const[]){g->name, view_word(c->view, "is-new-goal")});
        else if (!same(c, before->name, g->name) ||
                 !same(c, before->statement, plain_words(c->view, g->statement)))
            add_row(c, t, (const char *const[]){g->name, view_word(c->view, "is-reworded")});
    }
    for (size_t i = 0; i < c->before.n_goals; i++)
        if (!goal_named(c->view->edition, c->before.goals[i].id))
            add_row(c, t,
                    (const char *const[]){c->before.goals[i].name, view_word(c->view, "is-removed-goal")});
    return add_table(c, "changes-goals", t, (struct source_line){0});
}

void changes_make(const struct view *v, struct item ***tail) {
    struct comparison c = {.view = v, .tail = tail};
    char *copy = arena_strdup(v->arena, v->edition->previous);
    if (!snapshot_read(v->arena, copy, v->edition->previous_file, v->diag, &c.before))
        return;
    bool any = add_revised(&c);
    any |= add_redefined(&c);
    any |= add_indicators(&c);
    any |= add_goals(&c);
    if (!any)
        item_add_block(v, tail, BLOCK_P,
                       SENTENCE(v->arena, v->style, "changes-none", {"year", c.before.year}));
}
