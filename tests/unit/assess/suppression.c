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
        w->in_order[k] = &w->units[k];
    }
    w->edition.units = w->units;
    w->table = (struct figure_table){.edition = &w->edition, .n_units = n, .units = w->in_order};
}

static void world_count(struct world *w, int unit, enum sex sex, int y, int64_t persons, int64_t events) {
    w->persons[unit][sex][y] += persons;
    w->events[unit][sex][y] += events;
}

/* Municipalities have 20 to 219 women and men; region and sexes add up, the nation has ten times the county. */
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

static struct world *world_new(struct attack_dice *d, int municipalities, bool region, bool nation, int indicators) {
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

static void withhold(struct figure *f, enum value_status status) {
    f->status = status;
    f->value = 0;
}

/*
 * What someone knows who has the printed figures of a year and the number of persons everywhere, as equations for
 * the number of events in each cell: those known alone, rows that add up, columns that add up.
 */
static struct attack *world_attack(struct world *w, int indicator, int year) {
    struct attack *a = attack_new(world_size(w) * SEX_COUNT);
    int y = year - 2017, columns = 0;
    for (int unit = 0; unit < world_size(w); unit++) {
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct series *s = world_series(w, indicator, unit, (enum sex)sex);
            if (s->n == 0 || s->figures[y].status != VALUE_GIVEN)
                continue;
            assert_true(fabs(s->figures[y].value * (double)w->persons[unit][sex][y] / 100 -
                             (double)w->events[unit][sex][y]) < 1e-6);
            attack_term(a, unit * SEX_COUNT + sex, w->persons[unit][sex][y]);
            attack_equation(a, 100 * w->events[unit][sex][y]);
        }
        attack_term(a, unit * SEX_COUNT + SEX_TOTAL, w->persons[unit][SEX_TOTAL][y]);
        attack_term(a, unit * SEX_COUNT + SEX_WOMEN, -w->persons[unit][SEX_WOMEN][y]);
        attack_term(a, unit * SEX_COUNT + SEX_MEN, -w->persons[unit][SEX_MEN][y]);
        attack_equation(a, 0);
        columns |= w->units[unit].level == LEVEL_REGION;
    }
    for (int sex = 0; sex < SEX_COUNT && columns; sex++) {
        for (int unit = 0; unit < world_size(w); unit++)
            if (w->units[unit].level != LEVEL_NATION)
                attack_term(a, unit * SEX_COUNT + sex,
                            w->units[unit].level == LEVEL_REGION ? w->persons[unit][sex][y]
                                                                 : -w->persons[unit][sex][y]);
        attack_equation(a, 0);
    }
    attack_solve(a);
    return a;
}

/* Whether the attack finds the figure; if so it must have found the true one. */
static bool world_found(struct world *w, const struct attack *a, int unit, enum sex sex, int year) {
    struct ratio share;
    if (!attack_finds(a, unit * SEX_COUNT + (int)sex, &share))
        return false;
    assert_true(share.over * w->persons[unit][sex][year - 2017] == 100 * w->events[unit][sex][year - 2017] * share.under);
    return true;
}

static int unit_of(const struct world *w, const struct unit *u) {
    return (int)(u - w->units);
}

/* Withholds and loses figures at random. */
static void world_spoil(struct world *w, struct attack_dice *d, int indicator) {
    static const enum value_status kinds[] = {VALUE_NO_ROW, VALUE_MISSING, VALUE_NOT_APPLICABLE, VALUE_PENDING};
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
            }
        }
}

/* Attacks one year as it is: how many secret figures are found. `s` NULL: those that the source withholds. */
static int world_leaks(struct world *w, const struct suppression *s, int indicator, int year) {
    struct attack *a = world_attack(w, indicator, year);
    int leaks = 0;
    for (int unit = 0; unit < world_size(w) && !s; unit++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct series *cell = world_series(w, indicator, unit, (enum sex)sex);
            if (cell->n && cell->figures[year - 2017].status == VALUE_WITHHELD)
                leaks += world_found(w, a, unit, (enum sex)sex, year);
        }
    for (size_t k = 0; s && k < s->n; k++) {
        const struct suppressed *c = &s->cells[k];
        if (c->at.indicator != &w->indicators[indicator] || c->at.year != year)
            continue;
        bool found = world_found(w, a, unit_of(w, c->at.unit), c->at.sex, year);
        bool open = c->kind != SUPPRESSION_SECONDARY && c->n_loop == 0;
        assert_true(!open || found); /* what is said to be open can indeed be computed */
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
                withheld += f->status == VALUE_WITHHELD;
                assert_true(f->status == VALUE_WITHHELD || (f->status == b->status && f->value == b->value));
                assert_true(f->status != VALUE_WITHHELD || (f->value == 0 && f->denominator == 0));
                if (w->units[unit].level != LEVEL_MUNICIPALITY && sex == SEX_TOTAL &&
                    b->denominator >= w->indicators[0].least)
                    assert_int_equal(f->status, b->status);
            }
    assert_int_equal(withheld, s->n);
    assert_int_equal(s->n, s->n_primary + s->n_secondary);
}

static void keep_figures(struct world *w, struct figure *kept) {
    for (int unit = 0; unit < world_size(w); unit++)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct series *s = world_series(w, 0, unit, (enum sex)sex);
            memcpy(&kept[(unit * SEX_COUNT + sex) * YEARS], s->figures, s->n * sizeof *kept);
        }
}

/* Hundreds of tables: what is secret cannot be computed afterwards, by a method that shares nothing with ours. */
static void no_table_can_be_reconstructed(void **state) {
    struct attack_dice d = {2463534242};
    int leaks_before = 0, open = 0, secondary = 0;
    (void)state;
    for (int round = 0; round < 400; round++) {
        struct figure before[UNITS_MOST * SEX_COUNT * YEARS] = {0};
        struct world *w =
            world_new(&d, 1 + attack_roll(&d, 9), attack_roll(&d, 8) > 0, attack_roll(&d, 2) > 0, 1);
        bool denominators = attack_roll(&d, 3) > 0;
        world_figures(w, 0, attack_roll(&d, 6) > 0, denominators);
        w->indicators[0].least = denominators && attack_roll(&d, 2) ? 20 + attack_roll(&d, 40) : 0;
        world_spoil(w, &d, 0);
        keep_figures(w, before);
        for (int year = 2017; year < 2017 + YEARS; year++)
            leaks_before += world_leaks(w, NULL, 0, year);
        struct suppression *s = suppression_apply(&w->table, &w->arena);
        for (int year = 2017; year < 2017 + YEARS; year++)
            assert_int_equal(world_leaks(w, s, 0, year), 0);
        assert_rest_untouched(w, s, before);
        if (round % 4 == 0)
            assert_needed(w, s, before);
        open += (int)s->n_open;
        secondary += (int)s->n_secondary;
        world_free(w);
    }
    /* the tables were worth attacking, and nearly all could be protected */
    assert_true(leaks_before > 1000 && secondary > 1000 && open > 0 && open < 200);
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
    w->indicators[0].least = 30;
    world_figure(w, 0, 0, SEX_MEN, 2017)->denominator = 29;
    world_figure(w, 0, 1, SEX_MEN, 2017)->denominator = 30;
    world_figure(w, 0, 2, SEX_TOTAL, 2017)->denominator = 29;
    struct suppression *s = suppression_apply(&w->table, &w->arena);
    assert_int_equal(world_figure(w, 0, 0, SEX_MEN, 2017)->status, VALUE_WITHHELD);
    assert_int_equal(world_figure(w, 0, 2, SEX_TOTAL, 2017)->status, VALUE_WITHHELD);
    assert_int_equal(world_figure(w, 0, 2, SEX_WOMEN, 2017)->status, VALUE_WITHHELD);
    assert_int_equal(world_figure(w, 0, 1, SEX_TOTAL, 2018)->status, VALUE_GIVEN);
    for (size_t k = 0; k < 4; k++)
        assert_int_equal(s->cells[k].kind, SUPPRESSION_LEAST);
    assert_int_equal(s->n_primary, 4);
    world_free(w);
}

/* The same rows in two indicators: what one of them withholds, for whatever reason, the other does not tell. */
static void two_indicators_of_one_kpi(void **state) {
    struct attack_dice d = {3};
    struct world *w = world_new(&d, 4, true, true, 2);
    (void)state;
    w->kpis[1].id = w->kpis[0].id;
    world_figures(w, 0, true, true);
    world_figures(w, 1, true, true);
    w->indicators[1].least = 21 + (int)w->persons[2][SEX_MEN][0];
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
    assert_string_equal(listing(w, s), "1 first, 2017\n  A total: withheld by the source; NOTHING PROTECTS IT\n");
    assert_int_equal(diag.warnings, 1);
    assert_int_equal(diag.first->at.line, 12);
    assert_string_equal(diag.first->text,
                        "\"first\": the figure of A for 2017 (total) is withheld, but can be computed from the others");
    diag_release(&diag);
    world_free(w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_table_can_be_reconstructed), cmocka_unit_test(the_listing_is_a_proof),
        cmocka_unit_test(all_is_printed),                cmocka_unit_test(too_few_persons),
        cmocka_unit_test(two_indicators_of_one_kpi),     cmocka_unit_test(what_nothing_protects_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
