/* "Ändrat sedan förra utgåvan": the edition against the snapshot of the one before. */
#include "content/maker.h"
#include "content/snapshot.h"

#include <stdlib.h>
#include <string.h>

struct comparison {
    struct maker *m;
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

static void add_heading(struct comparison *c, const char *key) {
    struct item *i = ARENA_NEW(c->m->arena, struct item);
    struct block *b = ARENA_NEW(c->m->arena, struct block);
    b->kind = BLOCK_H2;
    b->spans = text_span(c->m->arena, maker_word(c->m, key));
    i->kind = ITEM_BLOCK;
    i->block = b;
    **c->tail = i;
    *c->tail = &i->next;
}

/* Places a table under its heading; one without rows is left out with it. */
static bool add_table(struct comparison *c, const char *key, struct table *t, const char *note) {
    if (!t->rows)
        return false;
    add_heading(c, key);
    struct item *i = ARENA_NEW(c->m->arena, struct item);
    i->kind = ITEM_TABLE;
    i->table = t;
    i->note = note;
    **c->tail = i;
    *c->tail = &i->next;
    return true;
}

static struct table *new_table(struct comparison *c, const char *const *heads, const int *weights, size_t n) {
    struct table *t = table_new(c->m->arena, n);
    for (size_t i = 0; i < n; i++)
        t->columns[i] = (struct table_column){.kind = weights[i] ? COLUMN_TEXT : COLUMN_FIGURE,
                                              .head = maker_word(c->m, heads[i]),
                                              .weight = weights[i]};
    return t;
}

static void add_row(struct comparison *c, struct table *t, const char *const *texts) {
    struct table_cell *cells = table_add(c->m->arena, t, ROW_PLAIN)->cells;
    for (size_t i = 0; i < t->n_columns; i++)
        cells[i] = (struct table_cell){.kind = i ? CELL_TEXT : CELL_STRONG, .text = texts[i]};
}

static bool same_definition(struct comparison *c, const struct indicator *i,
                            const struct snapshot_indicator *before) {
    return strcmp(before->definition, i->definition) == 0 && strcmp(before->kpis, kpi_words(c->m, i)) == 0;
}

/* A municipality's edition tells of itself, the county and the nation. */
static bool concerns(const struct comparison *c, const struct unit *u) {
    return !c->m->content->unit || u == c->m->content->unit || u->level != LEVEL_MUNICIPALITY;
}

static enum sex sex_of(const char *letter) {
    return letter[0] == 'K' ? SEX_WOMEN : letter[0] == 'M' ? SEX_MEN : SEX_TOTAL;
}

static void compare_value(struct comparison *c, struct table *t, const struct snapshot_value *v) {
    const struct indicator *i = edition_indicator(c->m->edition, v->indicator);
    const struct unit *u = edition_unit(c->m->edition, v->unit);
    const struct snapshot_indicator *before = i ? former_indicator(&c->before, i->id) : NULL;
    if (!i || !u || !before || !concerns(c, u) || !same_definition(c, i, before))
        return;
    enum sex sex = sex_of(v->sex);
    const struct figure *f =
        series_year(figure_table_series(c->m->figures, i, u, sex), (int)strtol(v->year, NULL, 10));
    /* What is withheld now must not be read from its former value. */
    if (f && f->status == VALUE_WITHHELD)
        return;
    /* A value that is not printed needs no key to its letter. */
    bool absent[VALUE_STATUS_COUNT];
    memcpy(absent, c->m->absent, sizeof absent);
    const char *now = figure_text(c->m, f);
    if (strcmp(now, v->text) == 0) {
        memcpy(c->m->absent, absent, sizeof absent);
        return;
    }
    absent_note(c->m, v->text);
    static const char *const sexes[SEX_COUNT] = {
        [SEX_TOTAL] = "total", [SEX_WOMEN] = "women", [SEX_MEN] = "men"};
    if (!c->n_revised || c->revised[c->n_revised - 1] != i)
        c->revised[c->n_revised++] = i;
    add_row(
        c, t,
        (const char *const[]){i->short_name, u->name, maker_word(c->m, sexes[sex]), v->year, v->text, now});
}

static bool add_revised(struct comparison *c) {
    static const char *const heads[] = {"indicator", "unit", "sex", "year", "before", "now"};
    static const int weights[] = {6, 2, 2, 0, 0, 0};
    struct table *t = new_table(c, heads, weights, 6);
    c->revised = ARENA_ARRAY(c->m->arena, const struct indicator *, c->before.n_values);
    for (size_t i = 0; c->m->figures && i < c->before.n_values; i++)
        compare_value(c, t, &c->before.values[i]);
    return add_table(c, "changes-revised", t, source_text(c->m, c->revised, c->n_revised, NULL));
}

static void compare_rules(struct comparison *c, struct table *t, const struct indicator *i,
                          const struct snapshot_indicator *before) {
    const char *target = target_words(c->m, i);
    if (!same_definition(c, i, before))
        add_row(c, t,
                (const char *const[]){i->short_name,
                                      arena_printf(c->m->arena, "%s %s", before->definition, before->kpis),
                                      arena_printf(c->m->arena, "%s %s", i->definition, kpi_words(c->m, i))});
    if (strcmp(before->target, target) != 0)
        add_row(c, t, (const char *const[]){i->short_name, before->target, target});
}

static bool add_redefined(struct comparison *c) {
    static const char *const heads[] = {"indicator", "before", "now"};
    static const int weights[] = {3, 5, 5};
    struct table *t = new_table(c, heads, weights, 3);
    for (int k = 0; k < c->m->edition->n_indicators; k++) {
        const struct indicator *i = c->m->edition->indicators[k];
        const struct snapshot_indicator *before = former_indicator(&c->before, i->id);
        if (before)
            compare_rules(c, t, i, before);
    }
    return add_table(c, "changes-redefined", t, NULL);
}

static bool add_indicators(struct comparison *c) {
    static const char *const heads[] = {"indicator", "what-happened"};
    static const int weights[] = {3, 2};
    struct table *t = new_table(c, heads, weights, 2);
    for (int k = 0; k < c->m->edition->n_indicators; k++)
        if (!former_indicator(&c->before, c->m->edition->indicators[k]->id))
            add_row(
                c, t,
                (const char *const[]){c->m->edition->indicators[k]->short_name, maker_word(c->m, "is-new")});
    for (size_t i = 0; i < c->before.n_indicators; i++)
        if (!edition_indicator(c->m->edition, c->before.indicators[i].id))
            add_row(c, t,
                    (const char *const[]){c->before.indicators[i].name, maker_word(c->m, "is-removed")});
    return add_table(c, "changes-indicators", t, NULL);
}

static bool add_goals(struct comparison *c) {
    static const char *const heads[] = {"goal", "what-happened"};
    static const int weights[] = {3, 2};
    struct table *t = new_table(c, heads, weights, 2);
    for (const struct goal *g = c->m->edition->goals; g; g = g->next) {
        const struct snapshot_goal *before = former_goal(&c->before, g->id);
        if (!before)
            add_row(c, t, (const char *const[]){g->name, maker_word(c->m, "is-new")});
        else if (strcmp(before->name, g->name) != 0 ||
                 strcmp(before->statement, plain_words(c->m, g->statement)) != 0)
            add_row(c, t, (const char *const[]){g->name, maker_word(c->m, "is-reworded")});
    }
    for (size_t i = 0; i < c->before.n_goals; i++)
        if (!goal_named(c->m->edition, c->before.goals[i].id))
            add_row(c, t, (const char *const[]){c->before.goals[i].name, maker_word(c->m, "is-removed")});
    return add_table(c, "changes-goals", t, NULL);
}

static void add_nothing(struct comparison *c) {
    struct item *i = ARENA_NEW(c->m->arena, struct item);
    struct block *b = ARENA_NEW(c->m->arena, struct block);
    b->kind = BLOCK_P;
    b->spans =
        text_span(c->m->arena, SENTENCE(c->m->arena, c->m->style, "changes-none", {"year", c->before.year}));
    i->kind = ITEM_BLOCK;
    i->block = b;
    **c->tail = i;
    *c->tail = &i->next;
}

void changes_make(struct maker *m, struct item ***tail) {
    struct comparison c = {.m = m, .tail = tail};
    char *copy = arena_strdup(m->arena, m->edition->previous);
    if (!snapshot_read(m->arena, copy, m->edition->previous_file, m->diag, &c.before))
        return;
    bool any = add_revised(&c);
    any |= add_redefined(&c);
    any |= add_indicators(&c);
    any |= add_goals(&c);
    if (!any)
        add_nothing(&c);
}
