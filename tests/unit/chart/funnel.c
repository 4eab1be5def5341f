#include "chart/funnel.h"

#include "sheet.h"

enum { POINTS = 16 };

static const mpt LEFT = PT(57), TOP = PT(100);

struct sample {
    struct funnel_point points[POINTS];
    struct funnel_chart chart;
};

static struct funnel_chart *chart_make(struct sample *s, double centre, double persons, double factor,
                                       double spread, bool outside) {
    static const char *const names[] = {"Kristinehamn", "Eda", "Upplands Väsby", "Kil"};
    for (int i = 0; i < POINTS; i++) {
        s->points[i] = (struct funnel_point){.name = names[i % 4],
                                             .persons = persons,
                                             .value = centre + spread * (i % 5 - 2),
                                             .own = i == 3,
                                             .outside = outside};
        s->points[i].value = fmax(0, fmin(100, s->points[i].value));
        persons *= factor;
    }
    s->chart = (struct funnel_chart){.points = s->points,
                                     .n = POINTS,
                                     .centre = centre,
                                     .per = 100,
                                     .z = 1.96,
                                     .centre_name = "Värmland",
                                     .centre_text = "12,4",
                                     .persons_word = "Antal personer bakom värdet",
                                     .inside_key = "kan bero på slumpen",
                                     .outside_key = "mer än slumpen kan förklara",
                                     .band_key = "här hamnar 95 av 100 om bara slumpen styr"};
    return &s->chart;
}

static struct box draw(struct sheet *s, const struct funnel_chart *c, mpt w) {
    struct chart chart = {.kind = CHART_FUNNEL, .funnel = c};
    struct box box = {LEFT, TOP, w, funnel_height(&s->stand->set, &chart, w)};
    sheet_clear(s);
    funnel_draw(&s->pen, &s->stand->set, &chart, box);
    return box;
}

/* Few persons and many, all the same, near nothing and near all; nobody outside, or everybody. */
static void everything_stands_inside_and_apart(void **state) {
    static const double values[][4] = {{12, 20, 1.3, 1},   {12, 100, 1, 0},     {0, 10, 1.5, 0},
                                       {100, 10, 1.5, 0},  {99.5, 1, 1.1, 0.2}, {50, 2, 2.5, 20},
                                       {50, 1e6, 1, 0.01}, {3, 3, 1, 1}};
    struct sheet *s = *state;
    struct sample sample;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        for (int outside = 0; outside < 2; outside++)
            for (mpt w = PT(235); w <= PT(480); w += PT(120)) {
                const double *v = values[i];
                sheet_within(s, draw(s, chart_make(&sample, v[0], v[1], v[2], v[3], outside), w), 0.7);
                sheet_texts_apart(s);
                sheet_readable(s);
            }
    assert_int_equal(s->stand->diag.errors, 0);
}

static void outside_and_own_are_named(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct funnel_chart *c = chart_make(&sample, 12, 20, 1.3, 1, false);
    draw(s, c, PT(318));
    assert_non_null(sheet_text(s, "Kil", 0)); /* the own one */
    assert_null(sheet_text(s, "Eda", 0));
    sample.points[1].outside = true;
    draw(s, c, PT(318));
    assert_non_null(sheet_text(s, "Eda", 0));
    assert_null(sheet_text(s, "Eda", 1));
}

/* Names of sixteen municipalities at nearly the same place: each somewhere. */
static void every_name_finds_its_place(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    draw(s, chart_make(&sample, 12, 100, 1.01, 0.1, true), PT(318));
    assert_non_null(sheet_text(s, "Kristinehamn", 3));
    assert_non_null(sheet_text(s, "Eda", 3));
    assert_non_null(sheet_text(s, "Upplands Väsby", 3));
    assert_non_null(sheet_text(s, "Kil", 3));
    sheet_texts_apart(s);
}

static void one_municipality_is_enough(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct funnel_chart *c = chart_make(&sample, 12, 80, 1, 0, false);
    c->n = 1;
    sheet_within(s, draw(s, c, PT(235)), 0.7);
    assert_non_null(sheet_text(s, "80", 0));
    assert_non_null(sheet_text(s, "160", 0));
    c->n = 0;
    draw(s, c, PT(235));
    assert_int_equal(s->drawing.n, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(everything_stands_inside_and_apart),
        sheet_test(outside_and_own_are_named),
        sheet_test(every_name_finds_its_place),
        sheet_test(one_municipality_is_enough),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
