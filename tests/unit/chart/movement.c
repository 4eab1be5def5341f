#include "chart/movement.h"

#include "sheet.h"

enum { ROWS = 18 };

static const mpt LEFT = PT(57), TOP = PT(400), WIDTH = PT(340);

struct sample {
    struct movement_row rows[ROWS];
    struct movement_chart chart;
};

static struct movement_row row(const char *name, double base, double latest, double target, enum verdict v) {
    return (struct movement_row){.name = name,
                                 .has_base = true,
                                 .has_latest = true,
                                 .has_target = true,
                                 .base = base,
                                 .latest = latest,
                                 .target = target,
                                 .judgement = {v, CERTAINTY_SURE},
                                 .latest_text = "71,6",
                                 .change_text = "+3,8"};
}

/* Sixteen municipalities, the county and the nation. */
static struct movement_chart *chart_make(struct sample *s, double base, double step) {
    for (int i = 0; i < ROWS; i++)
        s->rows[i] = row("Kristinehamn", base + step * i, base - step * i, base + step * (i % 5),
                         (enum verdict)(i % VERDICT_COUNT));
    s->rows[4].own = true;
    s->rows[16].summary = s->rows[17].summary = true;
    s->chart = (struct movement_chart){.latest_head = "2024",
                                       .change_head = "Ändring",
                                       .rows = s->rows,
                                       .n = ROWS,
                                       .base_key = "2017",
                                       .target_key = "mål: minus 2,5",
                                       .n_key = 2};
    s->chart.key[0].judgement = (struct judgement){VERDICT_MET, CERTAINTY_SURE};
    s->chart.key[0].text = "2024, nått";
    s->chart.key[1].judgement = (struct judgement){VERDICT_AWAY, CERTAINTY_SURE};
    s->chart.key[1].text = "fel riktning";
    return &s->chart;
}

static struct chart whole(const struct movement_chart *c) {
    return (struct chart){.kind = CHART_MOVEMENT, .to = c->n, .movement = c};
}

static mpt height(struct sheet *s, const struct movement_chart *c) {
    struct chart chart = whole(c);
    return movement_height(&s->stand->set, &chart, WIDTH);
}

static struct box draw(struct sheet *s, const struct movement_chart *c) {
    struct box box = {LEFT, TOP, WIDTH, height(s, c)};
    struct chart chart = whole(c);
    sheet_clear(s);
    movement_draw(&s->pen, &s->stand->set, &chart, box);
    return box;
}

/* The own row's tint reaches 4 pt beyond the box on either side. */
static const double TINT = 4.01;

static void everything_stands_inside_and_apart(void **state) {
    static const double values[][2] = {{70, 0.5},     {70, 0},        {0, 0},    {-5, 1},
                                       {0.01, 0.001}, {100000, 5000}, {99, -0.1}};
    struct sheet *s = *state;
    struct sample sample;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        struct box box = draw(s, chart_make(&sample, values[i][0], values[i][1]));
        sheet_within(s, box, TINT);
        sheet_texts_apart(s);
    }
    assert_int_equal(s->stand->diag.errors, 0);
}

static void the_height_is_that_of_the_rows(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct movement_chart *c = chart_make(&sample, 70, 1);
    mpt all = height(s, c);
    c->n = 17;
    assert_int_equal(height(s, c), all - PT(13));
    c->n = 16; /* without county and nation there is no rule between */
    assert_int_equal(height(s, c), all - PT(26) - PT(4.5));
    struct box box = draw(s, c);
    sheet_within(s, box, TINT);
    c->n = 0;
    draw(s, c);
    assert_int_equal(s->drawing.n, 0);
}

/* Names and figures of any length have room: rows and columns grow. */
static void long_names_and_figures_have_room(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct movement_chart *c = chart_make(&sample, 1000000, 12345);
    mpt usual = height(s, c);
    c->rows[0].name = "Malung-Sälens och Norra Värmlands gemensamma kommunalförbund";
    c->rows[4].name = "Arbetsmarknadsdepartementsrepresentantskapsutredningsverksamhet";
    c->rows[1].latest_text = "−1\u202F234\u202F567,8";
    c->rows[2].change_text = "+1\u202F234\u202F567,8";
    struct box box = draw(s, c);
    assert_true(box.h > usual);
    sheet_within(s, box, TINT);
    sheet_texts_apart(s);
}

static void rows_stand_in_their_order(void **state) {
    static const char *const names[] = {"Arvika", "Eda", "Värmland"};
    struct sheet *s = *state;
    struct movement_row rows[3];
    for (int i = 0; i < 3; i++)
        rows[i] = row(names[i], 60, 70, 65, VERDICT_MET);
    rows[2].summary = true;
    struct movement_chart c = {
        .latest_head = "2024", .change_head = "Ändring", .rows = rows, .n = 3, .base_key = "2017"};
    draw(s, &c);
    const struct op *first = sheet_text(s, "Arvika", 0), *second = sheet_text(s, "Eda", 0),
                    *third = sheet_text(s, "Värmland", 0);
    assert_int_equal(second->at.y - first->at.y, PT(13));
    assert_int_equal(third->at.y - second->at.y, PT(17.5));
    assert_int_equal(sheet_text(s, "71,6", 1)->at.y, second->at.y);
    assert_int_equal(sheet_text(s, "+3,8", 2)->at.y, third->at.y);
    /* one rule across, above the summary, however many rows it has */
    assert_int_equal(sheet_count(s, OP_STROKE, INK_GREY50), 1);
    rows[1].summary = true;
    draw(s, &c);
    assert_int_equal(sheet_count(s, OP_STROKE, INK_GREY50), 1);
}

/* What a row does not have is not drawn, in particular not at 0. */
static void missing_figures_are_not_drawn(void **state) {
    struct sheet *s = *state;
    struct movement_row rows[] = {row("Arvika", 60, 70, 65, VERDICT_MET), row("Eda", 0, 0, 0, VERDICT_NONE)};
    struct movement_chart c = {
        .latest_head = "2024", .change_head = "Ändring", .rows = rows, .n = 1, .base_key = "2017"};
    draw(s, &c);
    const struct op *tick = sheet_text(s, "60", 0);
    mpt at = tick->at.x;
    size_t of_one = s->drawing.n;
    c.n = 2;
    rows[1].has_base = rows[1].has_latest = rows[1].has_target = false;
    rows[1].latest_text = rows[1].change_text = "[x]";
    draw(s, &c);
    assert_int_equal(s->drawing.n, of_one + 3); /* its name and two texts */
    assert_int_equal(sheet_text(s, "60", 0)->at.x, at);
    rows[1].has_base = true;
    rows[1].base = 65;
    draw(s, &c);
    assert_int_equal(s->drawing.n, of_one + 4); /* and a dot, but no line from it */
    /* nobody has anything */
    rows[0].has_base = rows[0].has_latest = rows[0].has_target = rows[1].has_base = false;
    struct box box = draw(s, &c);
    sheet_within(s, box, TINT);
}

static void places_follow_the_values(void **state) {
    struct sheet *s = *state;
    struct movement_row rows[] = {row("Arvika", 60, 70, 65, VERDICT_MET)};
    struct movement_chart c = {
        .latest_head = "2024", .change_head = "Ändring", .rows = rows, .n = 1, .base_key = "2017"};
    draw(s, &c);
    struct frame line = {0}, target = {0};
    for (size_t i = 0; i < s->drawing.n; i++) {
        const struct op *op = &s->drawing.ops[i];
        if (op->kind == OP_STROKE && op->ink == INK_PETROL && op->path.n_points == 2)
            line = path_frame(op);
        if (op->kind == OP_STROKE && op->ink == INK_INK)
            target = path_frame(op);
    }
    double from = mpt_to_points(sheet_text(s, "60", 0)->at.x + sheet_text(s, "60", 0)->run->width / 2);
    double to = mpt_to_points(sheet_text(s, "70", 0)->at.x + sheet_text(s, "70", 0)->run->width / 2);
    assert_true(fabs(line.left + 0.75 - from) < 0.01 && fabs(line.right - 0.75 - to) < 0.01);
    assert_true(fabs((target.left + target.right) / 2 - (from + to) / 2) < 0.01);
    rows[0].target = 95; /* far off, and on the axis all the same */
    struct box box = draw(s, &c);
    sheet_within(s, box, TINT);
    assert_non_null(sheet_text(s, "100", 0));
}

/* However many kinds of marks occur: they move closer together instead of leaving the chart's width. */
static void the_key_stands_on_one_line(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct movement_chart *c = chart_make(&sample, 70, 1);
    static const char *const texts[] = {"2024, nått", "på väg", "oförändrat", "fel riktning",
                                        "kan inte avgöras"};
    for (size_t n = 0; n <= 5; n++) {
        c->n_key = n;
        for (size_t i = 0; i < n; i++) {
            c->key[i].judgement.verdict = (enum verdict)i;
            c->key[i].text = texts[i];
        }
        draw(s, c);
        sheet_texts_apart(s);
        assert_int_equal(sheet_text(s, "2017", 0)->at.x, LEFT + PT(8));
        assert_int_equal(sheet_text(s, "mål: minus 2,5", 0)->at.y, TOP + PT(6.5));
        for (size_t i = 0; i < 5; i++)
            assert_int_equal(sheet_text(s, texts[i], 0) != NULL, i < n);
    }
    c->target_key = NULL;
    draw(s, c);
    assert_null(sheet_text(s, "mål: minus 2,5", 0));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(everything_stands_inside_and_apart), sheet_test(the_height_is_that_of_the_rows),
        sheet_test(long_names_and_figures_have_room),   sheet_test(rows_stand_in_their_order),
        sheet_test(missing_figures_are_not_drawn),      sheet_test(places_follow_the_values),
        sheet_test(the_key_stands_on_one_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
