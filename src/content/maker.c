#include "content/maker.h"

#include "assess/gap.h"

#include <string.h>

static int unit_index(const struct maker *m, const struct unit *u) {
    int i = 0;
    for (const struct unit *k = m->edition->units; k && k != u; k = k->next)
        i++;
    return i;
}

/* Where an indicator's unit stands in the arrays of [indicator][unit]. */
static size_t unit_slot(const struct maker *m, const struct indicator *i, const struct unit *u) {
    return (size_t)(i->number - 1) * (size_t)unit_index(m, NULL) + (size_t)unit_index(m, u);
}

const struct series *maker_series(const struct maker *m, const struct indicator *i, const struct unit *u,
                                  enum sex sex) {
    if (i->target.kind == TARGET_GAP && sex == SEX_TOTAL)
        return &m->gaps[unit_slot(m, i, u)];
    return figure_table_series(m->figures, i, u, sex);
}

bool maker_is_mean(const struct maker *m, const struct indicator *i, const struct unit *u) {
    const struct series *s = u ? maker_series(m, i, u, SEX_TOTAL) : NULL;
    for (size_t k = 0; s && k < s->n; k++)
        if (s->figures[k].unweighted_mean)
            return true;
    return false;
}

int maker_direction(const struct indicator *i) {
    return i->target.kind == TARGET_GAP ? DIRECTION_DOWN : i->direction;
}

const char *maker_measure_text(const struct maker *m, const struct indicator *i) {
    if (i->target.kind != TARGET_GAP)
        return i->measure_text;
    return SENTENCE(m->arena, m->style, "gap-measure", {"measure", measure_change(m, i)});
}

static void note_years(struct maker *m, const struct indicator *i, const struct series *s, int *latest) {
    for (size_t k = 0; k < s->n; k++) {
        if (s->figures[k].status != VALUE_GIVEN)
            continue;
        int *first = &m->first[i->number - 1];
        if (!*first || s->figures[k].year < *first)
            *first = s->figures[k].year;
        if (s->figures[k].year > *latest)
            *latest = s->figures[k].year;
    }
}

/*
 * The year up to which an indicator is followed: the latest that any municipality or the region has. The
 * nation may have later figures (surveys), but a comparison needs the same year.
 */
static int find_latest(struct maker *m, const struct indicator *i) {
    int county = 0, nation = 0;
    for (const struct unit *u = m->edition->units; u; u = u->next)
        for (int sex = 0; sex < SEX_COUNT; sex++)
            note_years(m, i, maker_series(m, i, u, (enum sex)sex),
                       u->level == LEVEL_NATION ? &nation : &county);
    return county ? county : nation;
}

static void make_gaps(struct maker *m, const struct indicator *i) {
    for (const struct unit *u = m->edition->units; u && i->target.kind == TARGET_GAP; u = u->next)
        m->gaps[unit_slot(m, i, u)] =
            gap_series(m->arena, maker_series(m, i, u, SEX_WOMEN), maker_series(m, i, u, SEX_MEN));
}

static void judge_gap(const struct maker *m, const struct indicator *i, const struct unit *u,
                      struct assessment *a) {
    struct gap g =
        assess_gap(i, maker_series(m, i, u, SEX_WOMEN), maker_series(m, i, u, SEX_MEN), maker_latest(m, i));
    a->verdict = g.verdict;
    a->reason = g.reason;
}

void maker_init(struct maker *m) {
    const struct edition *e = m->edition;
    size_t n = (size_t)e->n_indicators;
    size_t units = (size_t)unit_index(m, NULL);
    m->assessed = ARENA_ARRAY(m->arena, struct assessment, n * units);
    m->latest = ARENA_ARRAY(m->arena, int, n);
    m->first = ARENA_ARRAY(m->arena, int, n);
    m->gaps = ARENA_ARRAY(m->arena, struct series, n * units);
    for (int k = 0; k < e->n_indicators; k++) {
        const struct indicator *i = e->indicators[k];
        make_gaps(m, i);
        m->latest[k] = find_latest(m, i);
        for (const struct unit *u = e->units; u; u = u->next) {
            struct assessment *a = &m->assessed[unit_slot(m, i, u)];
            *a = assess(i, maker_series(m, i, u, SEX_TOTAL), m->latest[k]);
            if (i->target.kind == TARGET_GAP && i->status)
                judge_gap(m, i, u, a);
            if (!i->levels[u->level])
                *a = (struct assessment){.verdict = VERDICT_NONE, .reason = REASON_LEVEL};
        }
    }
}

const struct assessment *maker_assessment(const struct maker *m, const struct indicator *i,
                                          const struct unit *u) {
    return &m->assessed[unit_slot(m, i, u)];
}

int maker_latest(const struct maker *m, const struct indicator *i) {
    return m->latest[i->number - 1];
}

const char *maker_word(const struct maker *m, const char *key) {
    return style_word(m->style, key);
}

const char *verdict_word(const struct maker *m, enum verdict v) {
    static const char *const keys[VERDICT_COUNT] = {[VERDICT_MET] = "status-met",
                                                    [VERDICT_TOWARDS] = "status-on-way",
                                                    [VERDICT_UNCHANGED] = "status-unchanged",
                                                    [VERDICT_AWAY] = "status-wrong-way",
                                                    [VERDICT_UNCERTAIN] = "status-uncertain",
                                                    [VERDICT_NONE] = "status-not-shown"};
    return maker_word(m, keys[v]);
}

static const char *const absent_letters[VALUE_STATUS_COUNT] = {[VALUE_NO_ROW] = "[x]",
                                                               [VALUE_WITHHELD] = "[s]",
                                                               [VALUE_MISSING] = "[b]",
                                                               [VALUE_NOT_APPLICABLE] = "[e]",
                                                               [VALUE_PENDING] = "[u]"};

static const char *const absent_keys[VALUE_STATUS_COUNT] = {[VALUE_NO_ROW] = "absent-no-row",
                                                            [VALUE_WITHHELD] = "absent-withheld",
                                                            [VALUE_MISSING] = "absent-missing",
                                                            [VALUE_NOT_APPLICABLE] = "absent-not-applicable",
                                                            [VALUE_PENDING] = "absent-pending"};

static const char *absent_text(struct maker *m, enum value_status status) {
    m->absent[status] = true;
    return absent_letters[status];
}

void absent_note(struct maker *m, const char *text) {
    for (int s = 1; s < VALUE_STATUS_COUNT; s++)
        m->absent[s] |= strcmp(text, absent_letters[s]) == 0;
}

const char *figure_text(struct maker *m, const struct figure *f) {
    if (f && f->status == VALUE_GIVEN) {
        m->content->example |= f->example;
        return number_plain(m->arena, f->value, 1);
    }
    return absent_text(m, f ? f->status : VALUE_NO_ROW);
}

const char *absent_words(struct maker *m, const struct figure *f) {
    return maker_word(m, absent_keys[f ? f->status : VALUE_NO_ROW]);
}

const char *change_text(struct maker *m, const struct indicator *i, const struct series *s,
                        const struct assessment *a) {
    if (a->has_change)
        return number_change(m->arena, a->change, 1);
    if (a->reason == REASON_LEVEL || a->reason == REASON_BREAK || a->reason == REASON_SINGLE_YEAR)
        return absent_text(m, VALUE_NOT_APPLICABLE);
    /* The value that is missing says why there is no change. */
    return figure_text(m, series_year(s, a->latest ? i->target.base_year : maker_latest(m, i)));
}

bool indicator_contributes(const struct indicator *i, const struct goal *g) {
    for (int k = 0; k < i->n_goals; k++)
        if (i->goals[k] == g)
            return true;
    return false;
}

const char *measure_sign(const struct indicator *i) {
    return i->measure == MEASURE_PERCENT ? "%" : NULL;
}

const char *measure_change(const struct maker *m, const struct indicator *i) {
    static const char *const keys[] = {
        [MEASURE_PERCENT] = "change-percent",       [MEASURE_PER_1000] = "change-per-1000",
        [MEASURE_PER_100000] = "change-per-100000", [MEASURE_YEARS] = "change-years",
        [MEASURE_INDEX] = "change-index",           [MEASURE_POINTS] = "change-points"};
    return maker_word(m, keys[i->measure]);
}

/*
 * Whether a year's figure stands on a page about the indicator: all of the unit's own, the county's and the
 * nation's; of the other municipalities base and latest, without the sexes.
 */
static bool is_printed(const struct maker *m, const struct indicator *i, const struct unit *u, enum sex sex,
                       int year) {
    if (!i->levels[u->level] || year > maker_latest(m, i))
        return false;
    bool other = u->level == LEVEL_MUNICIPALITY && u != m->unit;
    return !other || (sex == SEX_TOTAL && (year == i->target.base_year || year == maker_latest(m, i)));
}

/* True when a figure that is printed is example data; likewise for real. */
static void provenance(const struct maker *m, const struct indicator *i, bool *example, bool *real) {
    for (const struct unit *u = m->edition->units; u; u = u->next)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct series *s = maker_series(m, i, u, (enum sex)sex);
            for (size_t k = 0; k < s->n; k++) {
                const struct figure *f = &s->figures[k];
                if (f->status != VALUE_GIVEN || !is_printed(m, i, u, (enum sex)sex, f->year))
                    continue;
                *example |= f->example;
                *real |= !f->example;
            }
        }
}

/* Whether an indicator before this one has the same credit: each stands in the line once. */
static bool credited(const struct indicator *const *list, size_t n, const char *credit) {
    for (size_t i = 0; i < n; i++)
        if (strcmp(list[i]->credit, credit) == 0)
            return true;
    return false;
}

/* "[x] uppgift saknas i källan." for each kind of missing value that was printed. */
const char *absent_key(struct maker *m) {
    const char *text = "";
    if (m->no_target)
        text = arena_printf(m->arena, " %s\u00A0%s.", maker_word(m, "no-target-figure"),
                            maker_word(m, "no-target-words"));
    m->no_target = false;
    for (int s = 1; s < VALUE_STATUS_COUNT; s++) {
        if (m->absent[s])
            text = arena_printf(m->arena, "%s %s\u00A0%s.", text, absent_letters[s],
                                maker_word(m, absent_keys[s]));
        m->absent[s] = false;
    }
    return text;
}

const char *source_text(struct maker *m, const struct indicator *const *list, size_t n, const char *axis) {
    const char *sources = "";
    bool example = false, real = false;
    for (size_t i = 0; i < n; i++) {
        if (!credited(list, i, list[i]->credit))
            sources =
                sources[0] ? arena_printf(m->arena, "%s, %s", sources, list[i]->credit) : list[i]->credit;
        provenance(m, list[i], &example, &real);
    }
    m->content->example |= example;
    const char *text = arena_printf(m->arena, "%s: %s.", maker_word(m, "source"), sources);
    if (example && real)
        text = arena_printf(m->arena, "%s %s", text, maker_word(m, "partly-example"));
    else if (example)
        text = arena_printf(m->arena, "%s %s.", text, maker_word(m, "example-data"));
    text = arena_printf(m->arena, "%s %s", text, maker_word(m, "own-computation"));
    text = arena_printf(m->arena, "%s%s", text, absent_key(m));
    return axis && axis[0] ? arena_printf(m->arena, "%s %s", text, axis) : text;
}

const struct unit *next_municipality(const struct unit *u) {
    while (u && u->level != LEVEL_MUNICIPALITY)
        u = u->next;
    return u;
}

static void add_area_row(struct maker *m, struct table *t, const struct area *area) {
    struct table_row *row = table_add(m->arena, t, ROW_AREA);
    /* An area's name starts at the left edge: it stands in the first column, beside the running numbers. */
    row->cells[0] = (struct table_cell){.kind = CELL_TEXT, .text = area->name};
}

void add_subgroup_row(struct maker *m, struct table *t, const struct subgroup *g) {
    if (!g->name)
        return;
    struct table_row *row = table_add(m->arena, t, ROW_SUBGROUP);
    row->cells[table_head_column(t)] = (struct table_cell){.kind = CELL_TEXT, .text = g->name};
}

void add_indicator_rows(struct maker *m, struct table *t, bool judged_only,
                        void (*add)(struct maker *m, struct table *t, const struct indicator *i)) {
    for (const struct area *area = m->edition->areas; area; area = area->next) {
        add_area_row(m, t, area);
        for (const struct subgroup *g = area->subgroups; g; g = g->next) {
            add_subgroup_row(m, t, g);
            for (const struct indicator *i = g->indicators; i; i = i->next)
                if (i->status || !judged_only)
                    add(m, t, i);
        }
    }
}

struct span *text_span(struct arena *a, const char *text) {
    struct span *s = ARENA_NEW(a, struct span);
    s->kind = SPAN_TEXT;
    s->text = text;
    return s;
}

const char *plain_words(struct maker *m, const struct span *spans) {
    const char *text = "";
    for (const struct span *s = spans; s; s = s->next) {
        if (s->kind == SPAN_NOTE)
            continue;
        const char *words = s->kind == SPAN_UNIT && m->unit ? m->unit->name
                            : s->text                       ? s->text
                                                            : plain_words(m, s->children);
        text = arena_printf(m->arena, "%s%s", text, words);
    }
    return text;
}
