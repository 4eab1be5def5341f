#include "export/replay.h"

#include "press.h"

static uint32_t pixel(cairo_surface_t *s, int x, int y) {
    cairo_surface_flush(s);
    const unsigned char *row = cairo_image_surface_get_data(s) + y * cairo_image_surface_get_stride(s);
    return ((const uint32_t *)(const void *)row)[x] & 0xFFFFFF;
}

/*
 * Fills, strokes and glyphs come down where the list has them, in the inks' screen colours; later ops lie
 * above.
 */
static void ops_are_drawn_where_they_stand(void **state) {
    struct press *p = *state;
    struct drawing d;
    cairo_surface_t *s = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 60, 60);
    cairo_t *cr = cairo_create(s);
    drawing_init(&d, &p->stand->arena);
    drawing_rect(&d, (struct box){0, 0, PT(60), PT(60)}, INK_PAPER);
    drawing_rect(&d, (struct box){PT(10), PT(10), PT(10), PT(10)}, INK_PETROL);
    drawing_line(&d, (struct point){PT(30), PT(15)}, (struct point){PT(50), PT(15)}, PT(4), INK_RUST);
    drawing_text(&d, typeset_sized(&p->stand->set, TYPE_BIG, PT(60), "I"), PT(10), PT(58), INK_INK);
    replay(cr, &d, p->stand->style);
    assert_int_equal(pixel(s, 5, 5), 0xFFFFFF);
    assert_int_equal(pixel(s, 15, 12), 0x0E4A5B);
    assert_int_equal(pixel(s, 40, 15), 0xC4481C);
    int dark = 0;
    for (int x = 0; x < 60; x++)
        dark += pixel(s, x, 40) == 0x1B1B1B;
    assert_true(dark >= 3 && dark <= 12); /* the stem */
    cairo_destroy(cr);
    cairo_surface_destroy(s);
}

int main(void) {
    const struct CMUnitTest tests[] = {press_test(ops_are_drawn_where_they_stand)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
