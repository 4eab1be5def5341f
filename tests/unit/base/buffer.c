#include "base/buffer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static int setup(void **state) {
    static struct buffer b;
    b = (struct buffer){0};
    *state = &b;
    return 0;
}

static int teardown(void **state) {
    buffer_release(*state);
    return 0;
}

static void empty_is_an_empty_string(void **state) {
    struct buffer *b = *state;
    assert_string_equal(buffer_text(b), "");
    buffer_add(b, NULL, 0);
    assert_int_equal(b->len, 0);
    assert_string_equal(buffer_text(b), "");
}

static void pieces_follow_each_other(void **state) {
    struct buffer *b = *state;
    buffer_puts(b, "År ");
    buffer_printf(b, "%d%s", 2025, ":");
    buffer_putc(b, ' ');
    buffer_add(b, "71,6 %xx", 6);
    assert_string_equal(buffer_text(b), "År 2025: 71,6 %");
    assert_int_equal(b->len, strlen("År 2025: 71,6 %"));
}

static void bytes_may_be_nul(void **state) {
    struct buffer *b = *state;
    buffer_add(b, "a\0b", 3);
    buffer_putc(b, '\0');
    assert_int_equal(b->len, 4);
    assert_memory_equal(b->bytes, "a\0b\0\0", 5);
}

/* Around every length at which the room doubles. */
static void growing_keeps_what_is_there(void **state) {
    struct buffer *b = *state;
    for (size_t i = 0; i < 5000; i++) {
        buffer_putc(b, (char)('a' + i % 26));
        assert_int_equal(b->len, i + 1);
        assert_true(b->capacity > b->len);
        assert_int_equal(b->bytes[b->len], '\0');
    }
    for (size_t i = 0; i < 5000; i++)
        assert_int_equal(b->bytes[i], 'a' + i % 26);
}

static void long_formats_fit(void **state) {
    struct buffer *b = *state;
    for (int width = 250; width < 260; width++) {
        b->len = 0;
        buffer_printf(b, "%*d", width, 5);
        assert_int_equal(b->len, width);
        assert_int_equal(strlen(b->bytes), width);
    }
    buffer_printf(b, "%*d", 100000, 6);
    assert_int_equal(b->len, 100259);
    assert_int_equal(b->bytes[100258], '6');
}

static void reserved_room_is_written_to(void **state) {
    struct buffer *b = *state;
    buffer_puts(b, "x");
    char *at = buffer_reserve(b, 1000);
    assert_ptr_equal(at, b->bytes + 1);
    assert_true(b->capacity >= 1002);
    memset(at, 'y', 1000);
    b->len += 1000;
    buffer_putc(b, 'z');
    assert_int_equal(b->len, 1002);
    assert_int_equal(b->bytes[1000], 'y');
    assert_int_equal(b->bytes[1001], 'z');
}

static void released_is_empty_and_usable(void **state) {
    struct buffer *b = *state;
    buffer_puts(b, "before");
    buffer_release(b);
    assert_string_equal(buffer_text(b), "");
    assert_int_equal(b->len, 0);
    buffer_puts(b, "after");
    assert_string_equal(buffer_text(b), "after");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(empty_is_an_empty_string, setup, teardown),
        cmocka_unit_test_setup_teardown(pieces_follow_each_other, setup, teardown),
        cmocka_unit_test_setup_teardown(bytes_may_be_nul, setup, teardown),
        cmocka_unit_test_setup_teardown(growing_keeps_what_is_there, setup, teardown),
        cmocka_unit_test_setup_teardown(long_formats_fit, setup, teardown),
        cmocka_unit_test_setup_teardown(reserved_room_is_written_to, setup, teardown),
        cmocka_unit_test_setup_teardown(released_is_empty_and_usable, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
