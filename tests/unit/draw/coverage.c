#include "draw/coverage.h"

#include "../stand.h"

static const struct box here = {0, 0, PT(10), PT(10)}, beside = {PT(10), 0, PT(10), PT(10)};

static struct drawing begun(struct stand *s) {
    struct drawing d;
    drawing_init(&d, &s->arena);
    return d;
}

static void the_heaviest_ink_counts(void **state) {
    struct stand *s = *state;
    struct drawing d = begun(s);
    struct coverage c = drawing_coverage(&d, s->style, true);
    assert_int_equal(c.percent, 0);
    drawing_rect(&d, here, INK_RUST);
    drawing_rect(&d, here, INK_PETROL); /* knocks the first out */
    drawing_rect(&d, here, INK_OCHRE);
    c = drawing_coverage(&d, s->style, true);
    assert_int_equal(c.percent, 222);
    assert_int_equal(c.ink, INK_PETROL);
    assert_int_equal(c.below, INK_PETROL);
}

/*
 * 90 + 47 + 37 and black instead of 48: with overprint mode 1 each plate has the upper ink, or if that has
 * none the lower.
 */
static void overprinted_inks_add_up_where_they_meet(void **state) {
    struct stand *s = *state;
    struct drawing d = begun(s);
    drawing_rect(&d, here, INK_PETROL);
    drawing_rect(&d, beside, INK_INK);
    assert_int_equal(drawing_coverage(&d, s->style, true).percent, 222);
    drawing_rect(&d, (struct box){PT(5), PT(5), 1, 1}, INK_INK);
    struct coverage c = drawing_coverage(&d, s->style, true);
    assert_int_equal(c.percent, 274);
    assert_int_equal(c.ink, INK_INK);
    assert_int_equal(c.below, INK_PETROL);
    assert_int_equal(drawing_coverage(&d, s->style, false).percent, 222);
}

static void strokes_and_turned_text_have_bounds(void **state) {
    struct stand *s = *state;
    struct drawing d = begun(s);
    drawing_rect(&d, here, INK_PETROL);
    drawing_line(&d, (struct point){PT(11), 0}, (struct point){PT(11), PT(10)}, PT(1), INK_INK);
    assert_int_equal(drawing_coverage(&d, s->style, true).percent, 222);
    drawing_line(&d, (struct point){PT(11), 0}, (struct point){PT(11), PT(10)}, PT(3), INK_INK);
    assert_int_equal(drawing_coverage(&d, s->style, true).percent, 274);
    const struct text_run *run = typeset(&s->set, TYPE_BODY, "Arvika kommun");
    struct drawing turned = begun(s);
    drawing_rect(&turned, here, INK_PETROL);
    drawing_text_rotated(&turned, run, PT(30), PT(100), 0, INK_INK);
    assert_int_equal(drawing_coverage(&turned, s->style, true).percent, 222);
    drawing_text_rotated(&turned, run, PT(8), PT(60), -1.5707963267948966,
                         INK_INK); /* upwards, into the field */
    assert_int_equal(drawing_coverage(&turned, s->style, true).percent, 274);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        stand_test(the_heaviest_ink_counts),
        stand_test(overprinted_inks_add_up_where_they_meet),
        stand_test(strokes_and_turned_text_have_bounds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
