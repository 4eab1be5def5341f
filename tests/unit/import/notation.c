#include "import/notation.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

static const struct notation unknown = {0}, comma_said = {',', 0}, point_said = {'.', 0},
                             comma_found = {',', 7}, point_found = {'.', 7};

struct reading {
    const struct notation *notation;
    const char *text;
    enum notation_fault fault;
    double value;
};

static void assert_readings(const struct reading *cases, size_t n) {
    for (size_t i = 0; i < n; i++) {
        double value = 0;
        enum notation_fault fault = notation_read(cases[i].notation, cases[i].text, &value);
        if (fault != cases[i].fault || value != cases[i].value)
            fail_msg("\"%s\" with '%c': fault %d, value %.17g", cases[i].text, cases[i].notation->decimal,
                     fault, value);
    }
}

#define ASSERT_READINGS(cases) assert_readings(cases, sizeof(cases) / sizeof *(cases))

static void plain_numbers(void **state) {
    static const struct reading cases[] = {
        {&unknown, "94", NOTATION_SOUND, 94},         {&unknown, "0", NOTATION_SOUND, 0},
        {&unknown, "-3", NOTATION_SOUND, -3},         {&unknown, "+3", NOTATION_SOUND, 3},
        {&unknown, "\u22123", NOTATION_SOUND, -3},    {&comma_found, "94,5", NOTATION_SOUND, 94.5},
        {&point_found, "94.5", NOTATION_SOUND, 94.5}, {&comma_said, "-0,25", NOTATION_SOUND, -0.25},
        {&point_said, "007.5", NOTATION_SOUND, 7.5},
    };
    (void)state;
    ASSERT_READINGS(cases);
}

static void thousands_apart(void **state) {
    static const struct reading cases[] = {
        {&unknown, "1 234", NOTATION_SOUND, 1234},
        {&unknown, "1\u00a0234\u202f567", NOTATION_SOUND, 1234567},
        {&unknown, "12\u2009345", NOTATION_SOUND, 12345},
        {&unknown, "1.234.567", NOTATION_SOUND, 1234567},
        {&comma_found, "1.234,5", NOTATION_SOUND, 1234.5},
        {&comma_found, "1.234.567", NOTATION_SOUND, 1234567},
        {&comma_found, "1 234,5", NOTATION_SOUND, 1234.5},
        {&point_found, "1,234.5", NOTATION_SOUND, 1234.5},
        {&point_found, "1,234,567.25", NOTATION_SOUND, 1234567.25},
        {&comma_said, "1.234", NOTATION_SOUND, 1234},
        {&point_said, "123,456", NOTATION_SOUND, 123456},
        {&comma_said, "-1.234", NOTATION_SOUND, -1234},
    };
    (void)state;
    ASSERT_READINGS(cases);
}

static void what_can_be_read_in_two_ways(void **state) {
    static const struct reading cases[] = {
        {&unknown, "1.234", NOTATION_AMBIGUOUS, 0},       {&unknown, "123,456", NOTATION_AMBIGUOUS, 0},
        {&unknown, "-1,234", NOTATION_AMBIGUOUS, 0},      {&unknown, "0.125", NOTATION_SOUND, 0.125},
        {&unknown, "1234.567", NOTATION_SOUND, 1234.567}, {&unknown, "1 234,567", NOTATION_SOUND, 1234.567},
        {&comma_found, "1,234", NOTATION_SOUND, 1.234},   {&point_found, "1.234", NOTATION_SOUND, 1.234},
    };
    (void)state;
    ASSERT_READINGS(cases);
}

static void another_decimal_sign(void **state) {
    static const struct reading cases[] = {
        {&comma_found, "94.5", NOTATION_OTHER, 0},     {&comma_said, "94.5", NOTATION_OTHER, 0},
        {&comma_found, "1.234", NOTATION_OTHER, 0},    {&point_found, "1,234", NOTATION_OTHER, 0},
        {&point_found, "1.234,5", NOTATION_OTHER, 0},  {&comma_found, "1,234.5", NOTATION_OTHER, 0},
        {&point_said, "1.234.567", NOTATION_OTHER, 0},
    };
    (void)state;
    ASSERT_READINGS(cases);
}

static void what_is_no_number(void **state) {
    static const char *const texts[] = {
        "",      "-",    "+",        ",",        ".5",          "5,",        "94,5x",       "x94", "9 4",
        "12 34", "1 23", "1234 567", "1,23,456", "1.234,567.8", "1.234,5,6", "1 234.567,8", "9E1", "0x10",
        "1e5",   "- 5",  "--5",      "5-",       "94,5 %",      "½",         "NaN",         "inf", "1..2",
        "1,,2",  " 5",   "5 ",       "1  234",   "1 234 5",     "1,2 345",
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        double value;
        if (notation_read(&unknown, texts[i], &value) != NOTATION_NONE)
            fail_msg("\"%s\" is %g", texts[i], value);
    }
}

static void more_digits_than_a_double_has(void **state) {
    static const struct reading cases[] = {
        {&point_found, "94.53781512605042", NOTATION_SOUND, 94.5378151260504},
        {&point_found, "0.1234567890123456789", NOTATION_SOUND, 0.12345678901234},
        {&unknown, "123456789012345", NOTATION_SOUND, 123456789012345},
        {&unknown, "1234567890123456", NOTATION_NONE, 0},
        {&point_found, "123456789012345.9", NOTATION_SOUND, 123456789012345},
        {&unknown, "11111111111111111111111111111111111111111111111111111111111111111111111", NOTATION_NONE,
         0},
    };
    (void)state;
    ASSERT_READINGS(cases);
}

static void the_first_clear_number_decides(void **state) {
    static const struct {
        const char *texts[4];
        char decimal;
        int line;
    } cases[] = {
        {{"94", "1.234", "94,5", "94.5"}, ',', 3}, {{"94", "x", "1.234", "2.345"}, 0, 0},
        {{"0.125", "94,5", "", ""}, '.', 1},       {{"1.234,5", "", "", ""}, ',', 1},
        {{"1.234.567", "94.5", "", ""}, ',', 1},   {{"1 234.5", "", "", ""}, '.', 1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct notation n = {0};
        for (int k = 0; k < 4; k++)
            notation_learn(&n, cases[i].texts[k], k + 1);
        assert_int_equal(n.decimal, cases[i].decimal);
        assert_int_equal(n.line, cases[i].line);
    }
    struct notation said = {'.', 0};
    notation_learn(&said, "94,5", 1);
    assert_int_equal(said.decimal, '.');
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_numbers),
        cmocka_unit_test(thousands_apart),
        cmocka_unit_test(what_can_be_read_in_two_ways),
        cmocka_unit_test(another_decimal_sign),
        cmocka_unit_test(what_is_no_number),
        cmocka_unit_test(more_digits_than_a_double_has),
        cmocka_unit_test(the_first_clear_number_decides),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
