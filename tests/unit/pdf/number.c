#include "pdf/number.h"

#include "written.h"

static void numbers_have_no_needless_digits(void **state) {
    (void)state;
    assert_written("0", number_length(&b, 0));
    assert_written("1.25", number_length(&b, 1250));
    assert_written(".5", number_length(&b, 500));
    assert_written("-.001", number_length(&b, -1));
    assert_written("10.06", number_length(&b, 10060));
    assert_written("-12", number_length(&b, -12000));
    assert_written("595.276", number_length(&b, 595276));
    assert_written(".707107", number_decimal(&b, 707107, 6));
    assert_written("-.000000001", number_decimal(&b, -1, 9));
    assert_written("7", number_decimal(&b, 7, 0));
    assert_written("[0 -1.5 595.276 .25]", number_rectangle(&b, 0, -1500, 595276, 250));
}

static void what_no_pdf_can_hold_is_cut(void **state) {
    (void)state;
    assert_written("32767", number_length(&b, INT32_MAX));
    assert_written("-32767", number_length(&b, INT32_MIN));
    assert_written("32767", number_length(&b, MPT_MOST));
    assert_written("32766.999", number_length(&b, MPT_MOST - 1));
    assert_written("32767", number_decimal(&b, 40000, 0));
    assert_written("32767", number_decimal(&b, INT64_MAX, 9));
    assert_written("-32767", number_decimal(&b, INT64_MIN, 9));
}

/* What a double may hold and no number of a PDF: it is decided on where it becomes a length. */
static void doubles_come_as_lengths(void **state) {
    (void)state;
    assert_written("0", number_length(&b, mpt_from_points(1e-20)));
    assert_written("0", number_length(&b, mpt_from_points(-1e-20)));
    assert_written("0", number_length(&b, mpt_from_points(-0.0)));
    assert_written("32767", number_length(&b, mpt_from_points(1e30)));
    assert_written("-32767", number_length(&b, mpt_from_points(-1e30)));
}

static void integers_are_whole(void **state) {
    (void)state;
    assert_written("0", number_integer(&b, 0));
    assert_written("-1", number_integer(&b, -1));
    assert_written("8388607", number_integer(&b, 8388607));
    assert_written("9223372036854775807", number_integer(&b, INT64_MAX));
    assert_written("-9223372036854775808", number_integer(&b, INT64_MIN));
}

/* The longest fills the room that callers leave for it, and no more. */
static void lengths_keep_to_their_room(void **state) {
    (void)state;
    char room[NUMBER_LENGTH + 1] = "";
    room[NUMBER_LENGTH] = '|';
    assert_ptr_equal(number_length_at(room, 1 - MPT_MOST), room + NUMBER_LENGTH);
    assert_int_equal(room[NUMBER_LENGTH], '|');
}

/* Whatever length goes in, its text says the same, in the shortest way. */
static void what_is_written_is_what_was_meant(void **state) {
    (void)state;
    for (int64_t m = -MPT_MOST; m <= MPT_MOST; m += 7919) {
        char text[NUMBER_LENGTH + 1] = "";
        char *end = number_length_at(text, (mpt)m);
        assert_int_equal(lround(strtod(text, NULL) * 1000), m);
        assert_true(!strchr(text, '.') || end[-1] != '0');
    }
}

static void numbers_follow_what_is_there(void **state) {
    (void)state;
    struct buffer b = {0};
    for (int i = 0; i < 1000; i++)
        number_decimal(&b, -INT64_C(1234567890123), 9);
    assert_int_equal(b.len, 1000 * strlen("-1234.567890123"));
    assert_int_equal(strlen(b.bytes), b.len);
    buffer_release(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_have_no_needless_digits),   cmocka_unit_test(what_no_pdf_can_hold_is_cut),
        cmocka_unit_test(doubles_come_as_lengths),           cmocka_unit_test(integers_are_whole),
        cmocka_unit_test(lengths_keep_to_their_room),        cmocka_unit_test(numbers_follow_what_is_there),
        cmocka_unit_test(what_is_written_is_what_was_meant),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
