#include "chart/time.h"

#include "sheet.h"

static const struct box large = {PT(100), PT(200), PT(380), PT(143)},
                        small = {PT(400), PT(300), PT(156), PT(97.5)};

enum { YEARS = 10 };

struct sample {
    struct chart_point points[3][YEARS];
    struct chart_series series[3];
    struct time_chart chart;
};

/*
 * 2015 to 2024; series that begin at `values` and move by `step` a year, a little more each year: no line is
 * straight.
 */
static struct time_chart *chart_make(struct sample *s, const double values[3], double step, size_t n) {
    static const enum series_role roles[] = {SERIES_OWN, SERIES_COUNTY, SERIES_NATION};
    static const char *const names[] = {"Kristinehamn", "Värmland", "Riket"};
    for (size_t i = 0; i < n; i++) {
        for (int k = 0; k < YEARS; k++)
            s->points[i][k] =
                (struct chart_point){.year = 2015 + k, .value = values[i] + step * k * (1 + 0.1 * k)};
        s->series[i] = (struct chart_series){
            .role = roles[i], .name = names[i], .points = s->points[i], .n = YEARS, .latest = "71,6"};
    }
    s->chart = (struct time_chart){.series = s->series,
                                   .n = n,
                                   .first_year = 2015,
                                   .last_year = 2024,
                                   .base_year = 2017,
                                   .base_word = "Basår",
                                   .judgement = {VERDICT_TOWARDS, CERTAINTY_SURE}};
    return &s->chart;
}

static void draw(struct sheet *s, const struct time_chart *c, bool in_small) {
    sheet_clear(s);
    (in_small ? women_men_draw : time_draw)(
        &s->pen, &s->stand->set, &(struct chart){.kind = CHART_TIME, .time = c}, in_small ? small : large);
}

/* The stroke of a series: the only one of its ink and width. */
static const struct op *series_line(const struct sheet *s, enum ink_id ink, double width, mpt dash) {
    const struct op *found = NULL;
    for (size_t i = 0; i < s->drawing.n; i++) {
        const struct op *op = &s->drawing.ops[i];
        if (op->kind != OP_STROKE || op->ink != ink || op->stroke.width != mpt_from_points(width) ||
            op->stroke.dash != dash)
            continue;
        assert_null(found);
        found = op;
    }
    return found;
}

static const struct op *own_line(const struct sheet *s) {
    return series_line(s, INK_PETROL, 2.2, 0);
}

static void everything_stands_inside_and_apart(void **state) {
    static const double values[][3] = {{50, 50, 50},     {66.1, 70.4, 71.2},  {0, 100, 50},
                                       {99, 99.1, 99.2}, {-40, 3, 20},        {0.01, 0.02, 0.03},
                                       {1e6, 2e6, 1e5},  {71.6, 71.6, 71.61}, {12345, 12344, 1}};
    static const double steps[] = {0, 0.1, -3};
    struct sheet *s = *state;
    struct sample sample;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        for (size_t k = 0; k < 3; k++)
            for (size_t n = 1; n <= 3; n++)
                for (int target = 0; target < 3; target++) {
                    struct time_chart *c = chart_make(&sample, values[i], steps[k], n);
                    c->has_target = target > 0;
                    c->target = values[i][0] + (target == 2 ? 20 : 0);
                    c->target_word = "Mål";
                    c->target_text = "70,8";
                    draw(s, c, false);
                    sheet_within(s, large, 4);
                    sheet_texts_apart(s);
                }
    assert_int_equal(s->stand->diag.errors, 0);
}

static void long_labels_get_their_room(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct time_chart *c = chart_make(&sample, (const double[]){60, 70, 80}, 1, 3);
    sample.series[0].latest = "100,0 (2022)";
    sample.series[1].latest = "1\u202F234,5 (2023)";
    draw(s, c, false);
    sheet_within(s, large, 4);
    sheet_texts_apart(s);
    assert_non_null(sheet_text(s, "Kristinehamn", 0));
    assert_non_null(sheet_text(s, "100,0 (2022)", 0));
    /* Short ones leave the plot as wide as ever. */
    double narrow = path_frame(own_line(s)).right;
    sample.series[0].name = "Eda";
    sample.series[0].latest = sample.series[1].latest = "7,6";
    draw(s, c, false);
    assert_true(path_frame(own_line(s)).right > narrow + 10);
}

static void small_charts_stand_inside_and_apart(void **state) {
    static const double values[][2] = {{70, 60}, {70, 70}, {0, 100}, {5, 5.05}, {-3, 4}};
    struct sheet *s = *state;
    struct sample sample;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        for (size_t n = 1; n <= 2; n++) {
            struct time_chart *c =
                chart_make(&sample, (const double[]){values[i][0], values[i][1], 0}, 0.2, n);
            c->base_year = 0;
            sample.series[0].role = SERIES_WOMEN;
            sample.series[0].name = "Kvinnor";
            sample.series[1].role = SERIES_MEN;
            sample.series[1].name = "Män";
            sample.series[1].latest = "1\u202F071,6 (2022)";
            draw(s, c, true);
            sheet_within(s, small, 4);
            sheet_texts_apart(s);
            assert_non_null(sheet_text(s, "2015", 0));
            assert_non_null(sheet_text(s, "2024", 0));
            assert_null(sheet_text(s, "2016", 0));
            assert_int_equal(series_line(s, INK_LAKE, 1.8, PT(5)) != NULL, n == 2);
        }
}

/*
 * Years without a figure break the line; a year alone between two gaps is a dot, and loses nothing that was
 * drawn.
 */
static void missing_years_break_the_line(void **state) {
    static const struct {
        const char *years;        /* + there, | there and apart from the one before, . no point */
        size_t stretches, points; /* of the line */
        int dots;
    } cases[] = {
        {"++++++++++", 1, 10, 0}, {"+++++..|++", 2, 8, 0}, {"+++.|.|+++", 2, 7, 1},
        {"+.|.|.|.|+", 1, 2, 4},  {"+.+.+.+..|", 1, 4, 0}, {"++.|+.|+..", 3, 6, 0},
        {"+.........", 0, 0, 0},  {".........+", 0, 0, 0}, {"+++....|..", 1, 3, 0},
    };
    struct sheet *s = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct sample sample;
        struct time_chart *c = chart_make(&sample, (const double[]){60, 70, 80}, 1, 2);
        struct chart_series *own = &sample.series[0];
        own->n = 0;
        for (int k = 0; k < YEARS; k++)
            if (cases[i].years[k] != '.')
                own->points[own->n++] = (struct chart_point){
                    .year = 2015 + k, .value = 60 + k * k % 7, .apart = cases[i].years[k] == '|'};
        c->base_year = 0;
        c->judgement.verdict = VERDICT_NONE;
        draw(s, c, false);
        const struct op *line = own_line(s);
        assert_int_equal(line ? path_moves(&line->path) : 0, cases[i].stretches);
        assert_int_equal(line ? line->path.n_points : 0, cases[i].points);
        /* the symbol at the end is a disc as well */
        assert_int_equal(sheet_count(s, OP_FILL, INK_PETROL), cases[i].dots + 1);
    }
}

/* The own line ends early beside others that go on: its leader starts at its own end, or there is none. */
static void a_leader_starts_at_its_own_line(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct time_chart *c = chart_make(&sample, (const double[]){60, 60.5, 61}, 1, 3);
    int leaders = 0;
    for (size_t n = 4; n <= YEARS; n++) {
        sample.series[0].n = n;
        draw(s, c, false);
        const struct point *own = own_line(s)->path.points;
        for (size_t i = 0; i < s->drawing.n; i++) {
            const struct op *op = &s->drawing.ops[i];
            const struct point *p = op->path.points;
            if (op->kind != OP_STROKE || op->ink != INK_GREY50 || op->path.n_points != 2 ||
                p[0].y == p[1].y || p[0].x == p[1].x)
                continue;
            leaders++;
            for (size_t k = 0; k < 3; k++)
                if (p[0].y == own[n - 1].y)
                    assert_in_range(p[0].x - own[n - 1].x, PT(3.9), PT(4.1));
        }
    }
    assert_true(leaders > 0);
}

static void roles_differ_in_more_than_colour(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    draw(s, chart_make(&sample, (const double[]){60, 70, 80}, 1, 3), false);
    assert_non_null(own_line(s));
    assert_non_null(series_line(s, INK_GREY70, 1.3, 0));
    assert_non_null(series_line(s, INK_GREY70, 1.1, PT(2.2)));
}

/* The end of the own line has the verdict's mark; without a verdict, a dot that is none of them. */
static void the_line_ends_in_its_verdict(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct time_chart *c = chart_make(&sample, (const double[]){60, 0, 0}, 1, 1);
    c->base_year = 0;
    for (int v = 0; v < VERDICT_COUNT; v++) {
        c->judgement.verdict = (enum verdict)v;
        draw(s, c, false);
        double widest = 0;
        for (size_t i = 0; i < s->drawing.n; i++)
            if (s->drawing.ops[i].kind == OP_FILL)
                widest =
                    fmax(widest, path_frame(&s->drawing.ops[i]).right - path_frame(&s->drawing.ops[i]).left);
        assert_true(v == VERDICT_NONE ? widest > 4 && widest < 5.5 : widest > 5.5);
        assert_int_equal(sheet_count(s, OP_FILL, INK_RUST), v == VERDICT_AWAY);
    }
}

/*
 * Higher values stand higher, and later years further to the right; the target is a line across from the base
 * year.
 */
static void values_and_years_have_their_places(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct time_chart *c = chart_make(&sample, (const double[]){60, 0, 0}, 1, 1);
    c->has_target = true;
    c->target = sample.points[0][4].value;
    c->target_word = "Mål";
    c->target_text = "64,0";
    draw(s, c, false);
    const struct op *line = own_line(s), *target = series_line(s, INK_INK, 0.9, 0);
    const struct point *p = line->path.points;
    for (size_t i = 1; i < line->path.n_points; i++)
        assert_true(p[i].x > p[i - 1].x && p[i].y < p[i - 1].y);
    assert_int_equal(target->path.points[0].x, p[2].x);
    assert_int_equal(target->path.points[0].y, p[4].y);
    assert_int_equal(target->path.points[1].y, p[4].y);
    /* The axis begins at 60: its label stands on the line's first point. */
    assert_in_range(sheet_text(s, "60", 0)->at.y - PT(2.6) - p[0].y + 1, 0, 2);
}

static bool labelled(struct sheet *s, int year) {
    return sheet_text(s, arena_printf(&s->stand->arena, "%d", year), 0) != NULL;
}

/* Thirty years, so that neighbours would touch. */
static void years_thin_out_but_base_and_latest_stay(void **state) {
    struct sheet *s = *state;
    struct chart_point points[30];
    struct chart_series series = {
        .role = SERIES_OWN, .name = "Eda", .points = points, .n = 30, .latest = "7,6"};
    struct time_chart c = {
        .series = &series, .n = 1, .first_year = 1995, .last_year = 2024, .base_word = "Basår"};
    for (int i = 0; i < 30; i++)
        points[i] = (struct chart_point){.year = 1995 + i, .value = i};
    for (int base = 1995; base <= 2024; base++) {
        c.base_year = base;
        draw(s, &c, false);
        sheet_texts_apart(s);
        sheet_within(s, large, 4);
        assert_true(labelled(s, 2024));
        assert_int_equal(labelled(s, base), base != 2023); /* the latest year stands in its way */
        assert_int_equal(labelled(s, 1995), base != 1996);
        int n = 0;
        for (int year = 1995; year <= 2024; year++)
            n += labelled(s, year);
        assert_in_range(n, 13, 16);
    }
}

static void one_year_and_one_value_are_drawn(void **state) {
    struct sheet *s = *state;
    struct chart_point point = {.year = 2024, .value = 50};
    struct chart_series series = {
        .role = SERIES_OWN, .name = "Eda", .points = &point, .n = 1, .latest = "50,0"};
    struct time_chart c = {.series = &series,
                           .n = 1,
                           .first_year = 2024,
                           .last_year = 2024,
                           .base_year = 2024,
                           .base_word = "Basår"};
    for (int in_small = 0; in_small < 2; in_small++) {
        draw(s, &c, in_small);
        sheet_within(s, in_small ? small : large, 4);
        sheet_texts_apart(s);
    }
}

static void a_base_year_outside_has_no_line(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct time_chart *c = chart_make(&sample, (const double[]){60, 70, 80}, 1, 2);
    draw(s, c, false);
    assert_non_null(sheet_text(s, "Basår", 0));
    c->base_year = 2014;
    draw(s, c, false);
    assert_null(sheet_text(s, "Basår", 0));
    c->base_year = 0;
    draw(s, c, false);
    assert_null(sheet_text(s, "Basår", 0));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(everything_stands_inside_and_apart),
        sheet_test(long_labels_get_their_room),
        sheet_test(small_charts_stand_inside_and_apart),
        sheet_test(missing_years_break_the_line),
        sheet_test(a_leader_starts_at_its_own_line),
        sheet_test(roles_differ_in_more_than_colour),
        sheet_test(the_line_ends_in_its_verdict),
        sheet_test(values_and_years_have_their_places),
        sheet_test(years_thin_out_but_base_and_latest_stay),
        sheet_test(one_year_and_one_value_are_drawn),
        sheet_test(a_base_year_outside_has_no_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
