#include "assess/suppression.h"

#include "attack.h"
#include "hand.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Tables of figures that add up, with their truth. One indicator unless a test says more; years from 2017. */
enum { UNITS_MOST = 12, INDICATORS_MOST = 2, YEARS = 2 };

struct world {
    struct arena arena;
    struct edition edition;
    struct unit units[UNITS_MOST];
    struct indicator indicators[INDICATORS_MOST], *listed[INDICATORS_MOST];
    struct kpi kpis[INDICATORS_MOST];
    const struct unit *in_order[UNITS_MOST];
    struct figure_table table;
    /* of every unit, sex and year, the same for all indicators */
    int64_t persons[UNITS_MOST][SEX_COUNT][YEARS], events[UNITS_MOST][SEX_COUNT][YEARS];
    bool mean;           /* the region's figures are means */
    bool counts_secrets; /* the source counts in its means what it withholds */
    enum value_status source[UNITS_MOST][SEX_COUNT]
                            [YEARS]; /* of the first indicator's figures, before anything was done */
};

static int world_size(struct world *w) {
    return w->table.n_units;
}

static struct series *world_series(struct world *w, int indicator, int unit, enum sex sex) {
    return &w->table.series[(indicator * world_size(w) + unit) * SEX_COUNT + (int)sex];
}

static struct figure *world_figure(struct world *w, int indicator, int unit, enum sex sex, int year) {
    return &world_series(w, indicator, unit, sex)->figures[year - 2017];
}

/* Municipalities A, B, C, …, then the region and the nation when they are wanted. */
static void world_units(struct world *w, int municipalities, bool region, bool nation) {
    static const char *const names[] = {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"};
    int n = 0;
    for (; n < municipalities; n++)
        w->units[n] = (struct unit){.code = names[n], .name = names[n], .level = LEVEL_MUNICIPALITY};
    if (region)
        w->units[n++] = (struct unit){.code = "R", .name = "R", .level = LEVEL_REGION};
    if (nation)
        w->units[n++] = (struct unit){.code = "N", .name = "N", .level = LEVEL_NATION};
    for (int k = 0; k < n; k++) {
        w->units[k].next = k + 1 < n ? &w->units[k + 1] : NULL;
        w->units[k].index = k;
        w->in_order[k] = &w->units[k];
    }
    w->edition.units = w->units;
    w->table = (struct figure_table){.edition = &w->edition, .n_units = n, .units = w->in_order};
}

static void world_count(struct world *w, int unit, enum sex sex, int y, int64_t persons, int64_t events) {
    w->persons[unit][sex][y] += persons;
    w->events[unit][sex][y] += events;
}

/*
 * Municipalities have 20 to 219 women and men; region and sexes add up, the nation has ten times the county.
 */
static void world_people(struct world *w, struct attack_dice *d) {
    for (int unit = 0; unit < world_size(w); unit++)
        for (int sex = SEX_WOMEN; sex <= SEX_MEN; sex++)
            for (int y = 0; y < YEARS && w->units[unit].level != LEVEL_REGION; y++) {
                int64_t n = 20 + attack_roll(d, 200), scale = w->units[unit].level == LEVEL_NATION ? 100 : 1;
                int64_t some = attack_roll(d, (int)n + 1);
                world_count(w, unit, (enum sex)sex, y, n * scale, some * scale);
                world_count(w, unit, SEX_TOTAL, y, n * scale, some * scale);
                for (int r = 0; r < world_size(w) && scale == 1; r++)
                    if (w->units[r].level == LEVEL_REGION) {
                        world_count(w, r, (enum sex)sex, y, n, some);
                        world_count(w, r, SEX_TOTAL, y, n, some);
                    }
            }
}

static void world_figures(struct world *w, int indicator, bool by_sex, bool denominators) {
    for (int unit = 0; unit < world_size(w); unit++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            struct series *s = world_series(w, indicator, unit, (enum sex)sex);
            if (sex != SEX_TOTAL && !by_sex)
                continue;
            *s = (struct series){ARENA_ARRAY(&w->arena, struct figure, YEARS), YEARS};
            for (int y = 0; y < YEARS; y++)
                s->figures[y] = (struct figure){
                    .year = 2017 + y,
                    .value = 100.0 * (double)w->events[unit][sex][y] / (double)w->persons[unit][sex][y],
                    .denominator = denominators ? (double)w->persons[unit][sex][y] : 0,
                    .row = {w->kpis[indicator].id, w->units[unit].code, (enum sex)sex},
                };
        }
}

static struct world *world_new(struct attack_dice *d, int municipalities, bool region, bool nation,
                               int indicators) {
    static const char *const ids[] = {"first", "second"}, *const kpis[] = {"N1", "N2"};
    struct world *w = calloc(1, sizeof *w);
    assert_non_null(w);
    arena_init(&w->arena);
    world_units(w, municipalities, region, nation);
    for (int k = 0; k < indicators; k++) {
        w->kpis[k] = (struct kpi){.id = kpis[k]};
        w->indicators[k] = more_by_two();
        w->indicators[k].id = w->indicators[k].name = ids[k];
        w->indicators[k].number = k + 1;
        w->indicators[k].kpis = &w->kpis[k];
        w->listed[k] = &w->indicators[k];
    }
    w->edition.indicators = w->listed;
    w->edition.n_indicators = indicators;
    w->table.series = ARENA_ARRAY(&w->arena, struct series, (size_t)(indicators * world_size(w) * SEX_COUNT));
    world_people(w, d);
    return w;
}

static void world_free(struct world *w) {
    arena_release(&w->arena);
    free(w);
}

/* All figures of an indicator come from Kolada. */
static void world_open(struct world *w, int indicator) {
    for (int unit = 0; unit < world_size(w); unit++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct series *s = world_series(w, indicator, unit, (enum sex)sex);
            for (size_t k = 0; k < s->n; k++)
                s->figures[k].open = true;
        }
}

static void withhold(struct figure *f, enum value_status status) {
    f->status = status;
    f->value = 0;
}

/*
 * A printed share is known. That of a mean is 0, too, which makes no difference to whether others can be
 * found.
 */
static void know_share(struct world *w, struct attack *a, int indicator, int unit, enum sex sex, int y) {
    const struct series *s = world_series(w, indicator, unit, sex);
    if (s->n == 0 || s->figures[y].status != VALUE_GIVEN)
        return;
    assert_true(fabs(s->figures[y].value * (double)w->persons[unit][sex][y] / 100 -
                     (double)w->events[unit][sex][y]) < 1e-6);
    attack_term(a, unit * SEX_COUNT + (int)sex, w->persons[unit][sex][y]);
    attack_equation(a, w->mean ? 0 : 100 * w->events[unit][sex][y]);
}

/* In each unit the total's persons are women and men. Not so for means. */
static void know_row(struct world *w, struct attack *a, int unit, int y) {
    if (w->mean && w->units[unit].level == LEVEL_REGION)
        return;
    attack_term(a, unit * SEX_COUNT + SEX_TOTAL, w->persons[unit][SEX_TOTAL][y]);
    attack_term(a, unit * SEX_COUNT + SEX_WOMEN, -w->persons[unit][SEX_WOMEN][y]);
    attack_term(a, unit * SEX_COUNT + SEX_MEN, -w->persons[unit][SEX_MEN][y]);
    attack_equation(a, 0);
}

/*
 * How much a municipality counts in the region's figure: its persons, or once in a mean unless it has no
 * figure.
 */
static int64_t counts_as(const struct world *w, int unit, enum sex sex, int y) {
    enum value_status source = w->source[unit][sex][y];
    if (!w->mean)
        return w->persons[unit][sex][y];
    return source == VALUE_GIVEN || (source == VALUE_WITHHELD && w->counts_secrets);
}

static void know_column(struct world *w, struct attack *a, enum sex sex, int y) {
    int64_t all = 0;
    int region = -1;
    for (int unit = 0; unit < world_size(w); unit++) {
        if (w->units[unit].level == LEVEL_REGION)
            region = unit;
        if (w->units[unit].level != LEVEL_MUNICIPALITY)
            continue;
        attack_term(a, unit * SEX_COUNT + (int)sex, -counts_as(w, unit, sex, y));
        all += counts_as(w, unit, sex, y);
    }
    if (region >= 0)
        attack_term(a, region * SEX_COUNT + (int)sex, all);
    if (region >= 0 && all > 0)
        attack_equation(a, 0);
    else
        attack_clear(a);
}

/* What someone can tell who has the printed figures of a year and knows the number of persons everywhere. */
static struct attack *world_attack(struct world *w, int indicator, int year) {
    struct attack *a = attack_new(world_size(w) * SEX_COUNT);
    for (int unit = 0; unit < world_size(w); unit++) {
        for (int sex = 0; sex < SEX_COUNT; sex++)
            know_share(w, a, indicator, unit, (enum sex)sex, year - 2017);
        know_row(w, a, unit, year - 2017);
    }
    for (int sex = 0; sex < SEX_COUNT; sex++)
        know_column(w, a, (enum sex)sex, year - 2017);
    attack_solve(a);
    return a;
}

/* Whether the attack finds the figure; if so it must have found the true one. */
static bool world_found(struct world *w, const struct attack *a, int unit, enum sex sex, int year) {
    struct ratio share;
    if (!attack_finds(a, unit * SEX_COUNT + (int)sex, &share))
        return false;
    int64_t events = w->mean ? 0 : 100 * w->events[unit][sex][year - 2017];
    assert_true(share.over * w->persons[unit][sex][year - 2017] == events * share.under);
    return true;
}

static int unit_of(const struct world *w, const struct unit *u) {
    return (int)(u - w->units);
}

/* Withholds and loses figures at random. */
static void world_spoil(struct world *w, struct attack_dice *d, int indicator) {
    static const enum value_status kinds[] = {VALUE_NO_ROW, VALUE_MISSING, VALUE_NOT_APPLICABLE,
                                              VALUE_PENDING};
    int secret = 1 + attack_roll(d, 25), lost = attack_roll(d, 12);
    for (int unit = 0; unit < world_size(w); unit++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            struct series *s = world_series(w, indicator, unit, (enum sex)sex);
            for (size_t k = 0; k < s->n; k++) {
                int roll = attack_roll(d, 100);
                if (roll < secret)
                    withhold(&s->figures[k], VALUE_WITHHELD);
                else if (roll < secret + lost)
                    withhold(&s->figures[k], kinds[attack_roll(d, 4)]);
                w->source[unit][sex][k] = s->figures[k].status;
            }
        }
}

/* Makes the region's figures means: which value they have is of no importance to what can be found. */
static void world_means(struct world *w) {
    w->mean = true;
    for (int unit = 0; unit < world_size(w); unit++)
        for (int sex = 0; sex < SEX_COUNT && w->units[unit].level == LEVEL_REGION; sex++)
            for (size_t k = 0; k < world_series(w, 0, unit, (enum sex)sex)->n; k++) {
                world_series(w, 0, unit, (enum sex)sex)->figures[k].unweighted_mean = true;
                world_series(w, 0, unit, (enum sex)sex)->figures[k].denominator = 0;
            }
}

/* Attacks one year as it is: how many secret figures are found. `s` NULL: those that the source withholds. */
static int world_leaks(struct world *w, const struct suppression *s, int indicator, int year) {
    struct attack *a = world_attack(w, indicator, year);
    int leaks = 0;
    for (int unit = 0; unit < world_size(w) && !s; unit++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct series *cell = world_series(w, indicator, unit, (enum sex)sex);
            if (cell->n && value_status_types[cell->figures[year - 2017].status].withheld)
                leaks += world_found(w, a, unit, (enum sex)sex, year);
        }
    for (size_t k = 0; s && k < s->n; k++) {
        const struct suppressed *c = &s->cells[k];
        if (c->at.indicator != &w->indicators[indicator] || c->at.year != year)
            continue;
        /* It may be in vain that a figure is withheld, when one that it protects is not in the mean. */
        if (w->mean && c->kind == SUPPRESSION_SECONDARY)
            continue;
        bool found = world_found(w, a, unit_of(w, c->at.unit), c->at.sex, year);
        bool open = c->kind != SUPPRESSION_SECONDARY && c->n_loop == 0;
        assert_true(!open || found || w->mean); /* what is said to be open can indeed be computed */
        leaks += found && !open;
    }
    attack_free(a);
    return leaks;
}

/* Each figure withheld for others' sake is needed: with it back, something that was safe is found. */
static void assert_needed(struct world *w, const struct suppression *s, const struct figure *before) {
    for (size_t k = 0; k < s->n; k++) {
        const struct suppressed *c = &s->cells[k];
        if (c->kind != SUPPRESSION_SECONDARY)
            continue;
        int unit = unit_of(w, c->at.unit), y = c->at.year - 2017, found = 0;
        struct figure *f = world_figure(w, 0, unit, c->at.sex, c->at.year);
        *f = before[(unit * SEX_COUNT + (int)c->at.sex) * YEARS + y];
        struct attack *a = world_attack(w, 0, c->at.year);
        for (size_t p = 0; p < s->n; p++) {
            const struct suppressed *o = &s->cells[p];
            if (o->kind != SUPPRESSION_SECONDARY && o->n_loop && o->at.year == c->at.year)
                found += world_found(w, a, unit_of(w, o->at.unit), o->at.sex, o->at.year);
        }
        assert_true(found > 0);
        attack_free(a);
        withhold(f, VALUE_WITHHELD);
    }
}

/* Only what is listed has changed; region and nation keep their totals. */
static void assert_rest_untouched(struct world *w, const struct suppression *s, const struct figure *before) {
    size_t withheld = 0;
    for (int unit = 0; unit < world_size(w); unit++)
        for (int sex = 0; sex < SEX_COUNT; sex++)
            for (size_t y = 0; y < world_series(w, 0, unit, (enum sex)sex)->n; y++) {
                const struct figure *b = &before[(unit * SEX_COUNT + sex) * YEARS + (int)y];
                const struct figure *f = world_figure(w, 0, unit, (enum sex)sex, 2017 + (int)y);
                bool hidden = value_status_types[f->status].withheld;
                withheld += hidden;
                assert_true(hidden || (f->status == b->status && f->value == b->value));
                assert_true(!hidden || (f->value == 0 && f->denominator == 0));
                if (w->units[unit].level != LEVEL_MUNICIPALITY && sex == SEX_TOTAL &&
                    b->denominator >= w->indicators[0].threshold)
                    assert_int_equal(f->status, b->status);
            }
    assert_int_equal(withheld, s->n);
    assert_int_equal(s->n, s->n_primary + s->n_secondary);
}

static void keep_figures(struct world *w, struct figure *kept) {
    for (int unit = 0; unit < world_size(w); unit++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct series *s = world_series(w, 0, unit, (enum sex)sex);
            if (s->n)
                memcpy(&kept[(unit * SEX_COUNT + sex) * YEARS], s->figures, s->n * sizeof *kept);
        }
}

struct tally {
    int leaks_before, secondary, open;
};

/* A table of random size and holes, protected: what is secret cannot be computed afterwards. */
static void attack_one(struct attack_dice *d, bool mean, bool needed, struct tally *t) {
    struct figure before[UNITS_MOST * SEX_COUNT * YEARS] = {0};
    struct world *w = world_new(d, 1 + attack_roll(d, mean ? 4 : 9), mean || attack_roll(d, 8) > 0,
                                attack_roll(d, 2) > 0, 1);
    bool denominators = attack_roll(d, 3) > 0;
    world_figures(w, 0, attack_roll(d, 6) > 0, denominators);
    w->indicators[0].threshold = denominators && attack_roll(d, 2) ? 20 + attack_roll(d, 40) : 0;
    world_spoil(w, d, 0);
    if (mean)
        world_means(w);
    w->counts_secrets = true;
    keep_figures(w, before);
    for (int year = 2017; year < 2017 + YEARS; year++)
        t->leaks_before += world_leaks(w, NULL, 0, year);
    struct suppression *s = suppression_apply(&w->table, &w->arena);
    for (int year = 2017; year < 2017 + YEARS; year++) {
        w->counts_secrets = true;
        assert_int_equal(world_leaks(w, s, 0, year), 0);
        w->counts_secrets = false;
        assert_int_equal(world_leaks(w, s, 0, year), 0);
    }
    assert_rest_untouched(w, s, before);
    if (needed)
        assert_needed(w, s, before);
    t->open += (int)s->n_open;
    t->secondary += (int)s->n_secondary;
    world_free(w);
}

/* Hundreds of tables, and a method that shares nothing with ours. */
static void no_table_can_be_reconstructed(void **state) {
    struct attack_dice d = {2463534242};
    struct tally t = {0};
    (void)state;
    for (int round = 0; round < 400; round++)
        attack_one(&d, false, round % 4 == 0, &t);
    /* the tables were worth attacking, and nearly all could be protected */
    assert_true(t.leaks_before > 1000 && t.secondary > 1000 && t.open > 0 && t.open < 200);
}

/* The same where the region's figures are means of the municipalities'. */
static void no_mean_tells_what_it_is_made_of(void **state) {
    struct attack_dice d = {88172645};
    struct tally t = {0};
    (void)state;
    for (int round = 0; round < 400; round++)
        attack_one(&d, true, false, &t);
    assert_true(t.leaks_before > 300 && t.secondary > 300 && t.open < 100);
}

static const char *listing(struct world *w, const struct suppression *s) {
    struct buffer b = {0};
    suppression_print(s, &b);
    char *text = arena_strdup(&w->arena, buffer_text(&b));
    buffer_release(&b);
    return strstr(text, "\n\n") ? strstr(text, "\n\n") + 2 : "";
}

static void the_listing_is_a_proof(void **state) {
    struct attack_dice d = {1};
    struct world *w = world_new(&d, 3, true, true, 1);
    (void)state;
    world_figures(w, 0, true, false);
    withhold(world_figure(w, 0, 1, SEX_WOMEN, 2018), VALUE_WITHHELD);
    struct suppression *s = suppression_apply(&w->table, &w->arena);
    assert_int_equal(s->n_primary, 1);
    assert_int_equal(s->n_secondary, 3);
    assert_int_equal(s->n_open, 0);
    assert_string_equal(listing(w, s), "1 first, 2018\n"
                                       "  B women: withheld by the source; loop with A women, A men, B men\n"
                                       "  A women: protects B women\n"
                                       "  A men: protects B women\n"
                                       "  B men: protects B women\n");
    world_free(w);
}

/* Nothing to do, nothing done. */
static void all_is_printed(void **state) {
    struct attack_dice d = {1};
    struct world *w = world_new(&d, 3, true, true, 1);
    (void)state;
    world_figures(w, 0, true, true);
    struct suppression *s = suppression_apply(&w->table, &w->arena);
    assert_int_equal(s->n, 0);
    assert_string_equal(listing(w, s), "");
    world_free(w);
}

/* Fewer persons than asked for; a sex of unknown size is as large as its unit. */
static void too_few_persons(void **state) {
    struct attack_dice d = {7};
    struct world *w = world_new(&d, 3, true, false, 1);
    (void)state;
    world_figures(w, 0, true, false);
    w->indicators[0].threshold = 30;
    world_figure(w, 0, 0, SEX_MEN, 2017)->denominator = 29;
    world_figure(w, 0, 1, SEX_MEN, 2017)->denominator = 30;
    world_figure(w, 0, 2, SEX_TOTAL, 2017)->denominator = 29;
    struct suppression *s = suppression_apply(&w->table, &w->arena);
    assert_int_equal(world_figure(w, 0, 0, SEX_MEN, 2017)->status, VALUE_WITHHELD);
    assert_int_equal(world_figure(w, 0, 2, SEX_TOTAL, 2017)->status, VALUE_WITHHELD);
    assert_int_equal(world_figure(w, 0, 2, SEX_WOMEN, 2017)->status, VALUE_WITHHELD);
    assert_int_equal(world_figure(w, 0, 1, SEX_TOTAL, 2018)->status, VALUE_GIVEN);
    for (size_t k = 0; k < 4; k++)
        assert_int_equal(s->cells[k].kind, SUPPRESSION_THRESHOLD);
    assert_int_equal(s->n_primary, 4);
    world_free(w);
}

/*
 * The same rows in two indicators: what one of them withholds, for whatever reason, the other does not tell.
 */
static void two_indicators_of_one_kpi(void **state) {
    struct attack_dice d = {3};
    struct world *w = world_new(&d, 4, true, true, 2);
    (void)state;
    w->kpis[1].id = w->kpis[0].id;
    world_figures(w, 0, true, true);
    world_figures(w, 1, true, true);
    w->indicators[1].threshold = 21 + (int)w->persons[2][SEX_MEN][0];
    withhold(world_figure(w, 0, 3, SEX_WOMEN, 2018), VALUE_MISSING);
    struct suppression *s = suppression_apply(&w->table, &w->arena);
    int same = 0;
    for (size_t k = 0; k < s->n; k++)
        same += s->cells[k].kind == SUPPRESSION_SAME;
    assert_true(same > 0 && s->n_open == 0);
    for (int unit = 0; unit < world_size(w); unit++)
        for (int sex = 0; sex < SEX_COUNT; sex++)
            for (int year = 2017; year < 2017 + YEARS; year++)
                if (world_figure(w, 0, unit, (enum sex)sex, year)->status != VALUE_MISSING)
                    assert_int_equal(world_figure(w, 0, unit, (enum sex)sex, year)->status,
                                     world_figure(w, 1, unit, (enum sex)sex, year)->status);
    for (int year = 2017; year < 2017 + YEARS; year++)
        assert_int_equal(world_leaks(w, s, 0, year) + world_leaks(w, s, 1, year), 0);
    world_free(w);
}

/* A survey of every second year: what its first year withholds, the second does not tell. */
static void a_measurement_that_is_repeated(void **state) {
    struct attack_dice d = {11};
    struct world *w = world_new(&d, 4, true, false, 1);
    (void)state;
    for (int unit = 0; unit < world_size(w); unit++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            w->persons[unit][sex][1] = w->persons[unit][sex][0];
            w->events[unit][sex][1] = w->events[unit][sex][0];
        }
    w->indicators[0].repeats = 2;
    world_figures(w, 0, true, false);
    for (int unit = 0; unit < world_size(w); unit++)
        for (int sex = 0; sex < SEX_COUNT; sex++)
            world_figure(w, 0, unit, (enum sex)sex, 2018)->repeated = unit != 1;
    withhold(world_figure(w, 0, 1, SEX_WOMEN, 2017), VALUE_WITHHELD);
    struct suppression *s = suppression_apply(&w->table, &w->arena);
    assert_string_equal(listing(w, s), "1 first, 2017\n"
                                       "  B women: withheld by the source; loop with A women, A men, B men\n"
                                       "  A women: protects B women\n"
                                       "  A men: protects B women\n"
                                       "  B men: protects B women\n"
                                       "\n1 first, 2018\n"
                                       "  A women: the same as first, 2017; loop with B women, B men, A men\n"
                                       "  A men: the same as first, 2017; loop with B men, B women, A women\n"
                                       "  B women: protects A women\n"
                                       "  B men: protects A women\n");
    world_free(w);
}

/*
 * Kolada's figures, of which everyone can compute the rest: nothing is withheld for what the source
 * withholds.
 */
static void open_figures_are_not_protected(void **state) {
    struct attack_dice d = {1};
    struct world *w = world_new(&d, 3, true, true, 2);
    struct diag diag;
    (void)state;
    diag_init(&diag);
    world_figures(w, 0, true, false);
    world_figures(w, 1, true, false);
    world_open(w, 0);
    world_open(w, 1);
    withhold(world_figure(w, 0, 1, SEX_WOMEN, 2018), VALUE_WITHHELD);
    struct suppression *s = suppression_apply(&w->table, &w->arena);
    suppression_report(s, &diag);
    assert_int_equal(s->n_unguarded, 1);
    assert_int_equal(s->n_secondary + s->n_open, 0);
    assert_int_equal(diag.warnings, 0);
    assert_string_equal(listing(w, s), "1 first, 2018\n  B women: withheld by the source; not protected\n");
    assert_int_equal(world_figure(w, 0, 1, SEX_MEN, 2018)->status, VALUE_GIVEN);
    diag_release(&diag);
    world_free(w);
}

/* The edition may ask for it or not; a threshold asks; and two indicators of one KPI go together. */
static void an_edition_says_what_is_protected(void **state) {
    struct attack_dice d = {1};
    struct world *w = world_new(&d, 3, true, true, 2);
    struct indicator *first = &w->indicators[0], *second = &w->indicators[1];
    (void)state;
    world_figures(w, 0, true, false);
    world_figures(w, 1, true, false);
    assert_true(suppression_protects(&w->table, first));
    first->protect = PROTECT_NO;
    assert_false(suppression_protects(&w->table, first));
    world_open(w, 0);
    world_open(w, 1);
    assert_false(suppression_protects(&w->table, second));
    second->threshold = 10;
    assert_true(suppression_protects(&w->table, second));
    second->threshold = 0;
    second->protect = PROTECT_YES;
    assert_true(suppression_protects(&w->table, second));
    assert_false(suppression_protects(&w->table, first));
    w->kpis[1].id = w->kpis[0].id;
    assert_true(suppression_protects(&w->table, first));
    world_free(w);
}

/* What is withheld to protect says for whom. */
static void a_protecting_figure_says_so(void **state) {
    struct attack_dice d = {1};
    struct world *w = world_new(&d, 3, true, true, 1);
    (void)state;
    world_figures(w, 0, true, false);
    withhold(world_figure(w, 0, 1, SEX_WOMEN, 2018), VALUE_WITHHELD);
    suppression_apply(&w->table, &w->arena);
    assert_int_equal(world_figure(w, 0, 1, SEX_WOMEN, 2018)->status, VALUE_WITHHELD);
    assert_int_equal(world_figure(w, 0, 1, SEX_MEN, 2018)->status, VALUE_PROTECTS_VALUE);
    assert_int_equal(world_figure(w, 0, 0, SEX_WOMEN, 2018)->status, VALUE_PROTECTS_UNIT);
    world_free(w);
}

/* One municipality, no sexes: the region's total is the municipality's. */
static void what_nothing_protects_is_said(void **state) {
    struct attack_dice d = {5};
    struct diag diag;
    struct world *w = world_new(&d, 1, true, false, 1);
    (void)state;
    diag_init(&diag);
    world_figures(w, 0, false, false);
    w->indicators[0].at = (struct place){"edition.xml", 12};
    withhold(world_figure(w, 0, 0, SEX_TOTAL, 2017), VALUE_WITHHELD);
    struct suppression *s = suppression_apply(&w->table, &w->arena);
    suppression_report(s, &diag);
    assert_int_equal(s->n_open, 1);
    assert_string_equal(listing(w, s),
                        "1 first, 2017\n  A total: withheld by the source; NOTHING PROTECTS IT\n");
    assert_int_equal(diag.warnings, 1);
    assert_int_equal(diag.first->at.line, 12);
    assert_string_equal(
        diag.first->text,
        "\"first\": the figure of A for 2017 (total) is withheld, but can be computed from the others");
    diag_release(&diag);
    world_free(w);
}

/*
 * Two municipalities and their mean: if the one withheld by the source is not in it, it is the other's
 * figure.
 */
static void a_mean_of_one(void **state) {
    struct attack_dice d = {5};
    struct world *w = world_new(&d, 2, true, false, 1);
    (void)state;
    world_figures(w, 0, false, true);
    world_means(w);
    w->indicators[0].threshold = 1 + (int)w->persons[0][SEX_TOTAL][0];
    world_figure(w, 0, 0, SEX_TOTAL, 2018)->denominator =
        world_figure(w, 0, 1, SEX_TOTAL, 2018)->denominator = 0;
    world_figure(w, 0, 1, SEX_TOTAL, 2017)->denominator = 0;
    withhold(world_figure(w, 0, 1, SEX_TOTAL, 2017), VALUE_WITHHELD);
    struct suppression *s = suppression_apply(&w->table, &w->arena);
    assert_int_equal(s->n_open, 1);
    assert_string_equal(listing(w, s), "1 first, 2017\n"
                                       "  A total: too few persons; NOTHING PROTECTS IT\n"
                                       "  B total: withheld by the source; loop with A total\n");
    world_free(w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_table_can_be_reconstructed),
        cmocka_unit_test(no_mean_tells_what_it_is_made_of),
        cmocka_unit_test(the_listing_is_a_proof),
        cmocka_unit_test(all_is_printed),
        cmocka_unit_test(too_few_persons),
        cmocka_unit_test(two_indicators_of_one_kpi),
        cmocka_unit_test(what_nothing_protects_is_said),
        cmocka_unit_test(open_figures_are_not_protected),
        cmocka_unit_test(an_edition_says_what_is_protected),
        cmocka_unit_test(a_protecting_figure_says_so),
        cmocka_unit_test(a_mean_of_one),
        cmocka_unit_test(a_measurement_that_is_repeated),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
