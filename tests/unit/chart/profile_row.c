#include "chart/profile_row.h"

#include "sheet.h"

static const struct box box = {PT(200), PT(300), PT(158), PT(16.5)};

static struct profile_row_chart full(void) {
    return (struct profile_row_chart){.county = true,
                                      .has_band = true,
                                      .has_nation = true,
                                      .has_own = true,
                                      .min = -1.5,
                                      .low = -0.5,
                                      .high = 0.75,
                                      .max = 2,
                                      .nation = 0.2,
                                      .own = 1,
                                      .judgement = {VERDICT_MET, CERTAINTY_SURE}};
}

static void draw(struct sheet *s, const struct profile_row_chart *c) {
    sheet_clear(s);
    profile_row_draw(&s->pen, &s->stand->set, &(struct chart){.kind = CHART_PROFILE_ROW, .spread = c}, box);
}

static struct frame fill_of(const struct sheet *s, enum ink_id ink) {
    for (size_t i = 0; i < s->drawing.n; i++)
        if (s->drawing.ops[i].kind == OP_FILL && s->drawing.ops[i].ink == ink)
            return path_frame(&s->drawing.ops[i]);
    fail_msg("nothing is filled with %s", ink_name(ink));
    return (struct frame){0};
}

static double middle(struct frame f) {
    return (f.left + f.right) / 2;
}

/* One standard deviation is a sixth of the width within the padding; 0, the county, is in the middle. */
static void the_scale_has_the_county_in_its_middle(void **state) {
    struct sheet *s = *state;
    struct profile_row_chart c = full();
    draw(s, &c);
    double centre = 200 + 158 / 2.0, step = (158 - 6) / 6.0;
    struct frame range = fill_of(s, INK_MIST_LIGHT), half = fill_of(s, INK_MIST),
                 own = fill_of(s, INK_PETROL);
    assert_true(fabs(range.left - (centre - 1.5 * step)) < 0.01 &&
                fabs(range.right - (centre + 2 * step)) < 0.01);
    assert_true(fabs(half.left - (centre - 0.5 * step)) < 0.01 &&
                fabs(half.right - (centre + 0.75 * step)) < 0.01);
    assert_true(fabs(middle(own) - (centre + step)) < 0.01);
    /* county and nation; no county where the middle is the municipalities' mean */
    assert_int_equal(sheet_count(s, OP_STROKE, INK_INK), 2);
    c.county = false;
    draw(s, &c);
    assert_int_equal(sheet_count(s, OP_STROKE, INK_INK), 1);
}

static void far_values_are_clipped_to_the_cell(void **state) {
    struct sheet *s = *state;
    struct profile_row_chart c = {.county = true,
                                  .has_band = true,
                                  .has_nation = true,
                                  .has_own = true,
                                  .min = -50,
                                  .low = -4,
                                  .high = 4,
                                  .max = 1e9,
                                  .nation = -1e9,
                                  .own = 17};
    for (int v = 0; v < VERDICT_COUNT; v++) {
        c.judgement.verdict = (enum verdict)v;
        draw(s, &c);
        sheet_within(s, box, 2);
    }
    c.own = -17;
    draw(s, &c);
    sheet_within(s, box, 2);
}

static void what_is_missing_is_not_drawn(void **state) {
    struct sheet *s = *state;
    struct profile_row_chart c = full();
    draw(s, &c);
    size_t all = s->drawing.n;
    c.has_band = false;
    draw(s, &c);
    assert_int_equal(s->drawing.n, all - 2);
    c.has_nation = false;
    draw(s, &c);
    assert_int_equal(s->drawing.n, all - 3);
    c.has_own = false;
    draw(s, &c);
    assert_int_equal(s->drawing.n, 1);
}

static void all_equal_is_a_line(void **state) {
    struct sheet *s = *state;
    struct profile_row_chart c = {.has_band = true, .has_own = true};
    draw(s, &c);
    sheet_within(s, box, 1);
    struct frame range = fill_of(s, INK_MIST_LIGHT);
    assert_true(range.left == range.right);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(the_scale_has_the_county_in_its_middle),
        sheet_test(far_values_are_clipped_to_the_cell),
        sheet_test(what_is_missing_is_not_drawn),
        sheet_test(all_equal_is_a_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
