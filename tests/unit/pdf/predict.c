#include "pdf/predict.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

/* The way back, as a reader goes it (PNG, 9.2). */
static void restore(unsigned char *row, const unsigned char *above, int predictor, size_t len, size_t pixel) {
    for (size_t i = 0; i < len; i++) {
        int a = i < pixel ? 0 : row[i - pixel], b = above[i], c = i < pixel ? 0 : above[i - pixel],
            p = a + b - c;
        int paeth = abs(p - a) <= abs(p - b) && abs(p - a) <= abs(p - c) ? a
                    : abs(p - b) <= abs(p - c)                           ? b
                                                                         : c;
        int guesses[] = {0, a, b, (a + b) / 2, paeth};
        row[i] = (unsigned char)(row[i] + guesses[predictor]);
    }
}

enum { ROWS = 6, ROW = 12 };

/* The predictors used, as digits, after a check that the way back leads to the same bytes. */
static const char *round_trip(const unsigned char *bytes, size_t pixel) {
    static char used[ROWS + 1];
    unsigned char above[ROW] = {0};
    struct buffer b = {0};
    predict_rows((const char *)bytes, ROWS, ROW, pixel, &b);
    assert_int_equal(b.len, ROWS * (ROW + 1));
    for (size_t y = 0; y < ROWS; y++) {
        unsigned char *row = (unsigned char *)b.bytes + y * (ROW + 1);
        used[y] = (char)('0' + row[0]);
        assert_in_range(row[0], 0, 4);
        restore(row + 1, above, row[0], ROW, pixel);
        memcpy(above, row + 1, ROW);
        assert_memory_equal(above, bytes + y * ROW, ROW);
    }
    buffer_release(&b);
    return used;
}

static void pixels_come_back(void **state) {
    (void)state;
    unsigned char bytes[ROWS * ROW];
    for (unsigned seed = 1; seed < 200; seed++) {
        for (size_t i = 0; i < sizeof bytes; i++)
            bytes[i] = (unsigned char)(seed % 7 * i + seed * (i / ROW) * (i % ROW) + i * i * i % (seed + 1));
        round_trip(bytes, 1);
        round_trip(bytes, 3);
    }
}

static void the_predictor_that_fits_is_taken(void **state) {
    (void)state;
    unsigned char bytes[ROWS * ROW];
    memset(bytes, 0, sizeof bytes);
    assert_string_equal(round_trip(bytes, 1), "000000");
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)(i % ROW * 37); /* every row like the one above */
    assert_string_equal(round_trip(bytes, 1), "122222");
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)(i / ROW % 2 ? 30 : 226); /* every pixel like the one before */
    assert_string_equal(round_trip(bytes, 3), "111111");
}

static void nothing_is_no_rows(void **state) {
    (void)state;
    struct buffer b = {0};
    predict_rows("", 0, 5, 1, &b);
    assert_int_equal(b.len, 0);
    buffer_release(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pixels_come_back),
        cmocka_unit_test(the_predictor_that_fits_is_taken),
        cmocka_unit_test(nothing_is_no_rows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
