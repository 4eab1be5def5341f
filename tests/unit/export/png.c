#include "export/png.h"

#include "press.h"

static unsigned be32(const char *b) {
    const unsigned char *u = (const unsigned char *)b;
    return (unsigned)u[0] << 24 | (unsigned)u[1] << 16 | (unsigned)u[2] << 8 | u[3];
}

static void it_is_a_png_of_that_size(void **state) {
    struct press *p = *state;
    struct buffer a = {0}, b = {0};
    assert_true(png_write(&p->plate, &p->stand->diag, &a));
    assert_true(png_write(&p->plate, &p->stand->diag, &b));
    assert_memory_equal(a.bytes, "\x89PNG\r\n\x1a\n", 8);
    assert_int_equal(be32(a.bytes + 16), (p->plate.w * PNG_SCALE + 999) / 1000);
    assert_int_equal(be32(a.bytes + 20), (p->plate.h * PNG_SCALE + 999) / 1000);
    assert_int_equal(a.len, b.len);
    assert_memory_equal(a.bytes, b.bytes, a.len);
    buffer_release(&a);
    buffer_release(&b);
}

static void a_size_that_cairo_cannot_draw_is_an_error(void **state) {
    struct press *p = *state;
    struct buffer b = {0};
    p->plate.w = PT(40000);
    assert_false(png_write(&p->plate, &p->stand->diag, &b));
    assert_int_equal(p->stand->diag.errors, 1);
    buffer_release(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        press_test(it_is_a_png_of_that_size),
        press_test(a_size_that_cairo_cannot_draw_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
