#include "base/number.h"

#include "../arena.h"

#include <string.h>

static void decimal_point_is_read_exactly(void **state) {
    (void)state;
    static const struct {
        const char *text;
        double value;
    } good[] = {{"0", 0},     {"2", 2},     {"-1", -1},     {"0.01", 0.01},
                {"0.3", 0.3}, {"100", 100}, {"-0.5", -0.5}, {"123456789012345", 123456789012345.0}};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        double value = -99;
        assert_true(number_read(good[i].text, &value));
        assert_true(value == good[i].value);
    }
}

static void other_writings_are_refused(void **state) {
    (void)state;
    static const char *const bad[] = {"",    "-",     ".",  "2,5", "2.",   ".5",  "+2",
                                      "1e3", "1.2.3", " 2", "2 ",  "0x10", "nan", "1234567890123456"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        double value = -99;
        assert_false(number_read(bad[i], &value));
        assert_true(value == -99);
    }
}

static void whole_numbers_have_no_point(void **state) {
    (void)state;
    int n = -99;
    assert_true(number_read_whole("2025", &n));
    assert_int_equal(n, 2025);
    assert_true(number_read_whole("-12", &n));
    assert_int_equal(n, -12);
    assert_false(number_read_whole("2.0", &n));
    assert_false(number_read_whole("9999999999", &n));
    assert_int_equal(n, -12);
}

static void lengths_have_units(void **state) {
    (void)state;
    mpt m = -99;
    assert_true(number_read_length("210mm", 0, &m));
    assert_int_equal(m, 595276);
    assert_true(number_read_length("9.75pt", 0, &m));
    assert_int_equal(m, 9750);
    assert_true(number_read_length("1.5u", 6500, &m));
    assert_int_equal(m, 9750);
    assert_true(number_read_length("-2pt", 0, &m));
    assert_int_equal(m, -2000);
    static const char *const bad[] = {"10",          "10 pt", "pt",    "10px",   "1u",     "40000pt",
                                      "999999999pt", "nanpt", "infpt", "1e30pt", "1e-20mm"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(number_read_length(bad[i], 0, &m));
    assert_int_equal(m, -2000);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decimal_point_is_read_exactly),
        cmocka_unit_test(other_writings_are_refused),
        cmocka_unit_test(whole_numbers_have_no_point),
        cmocka_unit_test(lengths_have_units),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
