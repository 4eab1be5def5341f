#include "draw/exif.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#define SEGMENT(text) ((const unsigned char *)(text)), sizeof(text) - 1
#define INTEL "Exif\0\0II*\0\x08\0\0\0"
#define MOTOROLA "Exif\0\0MM\0*\0\0\0\x08"

static void both_byte_orders_are_read(void **state) {
    (void)state;
    assert_int_equal(exif_orientation(SEGMENT(INTEL "\1\0\x12\1\3\0\1\0\0\0\6\0\0\0")), 6);
    assert_int_equal(exif_orientation(SEGMENT(MOTOROLA "\0\1\1\x12\0\3\0\0\0\1\0\x08\0\0")), 8);
}

static void other_entries_are_passed_over(void **state) {
    (void)state;
    assert_int_equal(
        exif_orientation(SEGMENT(INTEL "\2\0\x0F\1\2\0\5\0\0\0\x26\0\0\0\x12\1\3\0\1\0\0\0\3\0\0\0")), 3);
}

static void what_makes_no_sense_is_upright(void **state) {
    (void)state;
    assert_int_equal(exif_orientation(SEGMENT("")), 1);
    assert_int_equal(exif_orientation(SEGMENT("Exif\0\0")), 1);
    assert_int_equal(exif_orientation(SEGMENT("http://ns.adobe.com/xap/1.0/")), 1);
    assert_int_equal(exif_orientation(SEGMENT(INTEL)), 1);
    assert_int_equal(exif_orientation(SEGMENT("Exif\0\0II*\0\xFF\xFF\xFF\xFF\1\0")), 1);
    assert_int_equal(exif_orientation(SEGMENT(INTEL "\xFF\xFF")), 1);
    assert_int_equal(exif_orientation(SEGMENT(INTEL "\1\0\x12\1\3\0\1\0\0\0\x09\0\0\0")), 1);
    assert_int_equal(exif_orientation(SEGMENT(INTEL "\1\0\x12\1\3\0\1\0\0\0\0\0\0\0")), 1);
}

/* However much of it there is. */
static void a_cut_segment_is_read_to_its_end(void **state) {
    (void)state;
    static const char whole[] = INTEL "\1\0\x12\1\3\0\1\0\0\0\6\0\0\0";
    for (size_t len = 0; len < sizeof whole - 1; len++) {
        unsigned char *part = malloc(len ? len : 1);
        memcpy(part, whole, len);
        assert_int_equal(exif_orientation(part, len), len < sizeof whole - 4 ? 1 : 6);
        free(part);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_byte_orders_are_read),
        cmocka_unit_test(other_entries_are_passed_over),
        cmocka_unit_test(what_makes_no_sense_is_upright),
        cmocka_unit_test(a_cut_segment_is_read_to_its_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
