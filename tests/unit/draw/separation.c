#include "draw/separation.h"

#include "gallery.h"

static struct buffer separated(struct gallery *g, const struct image *image) {
    struct printer *p;
    struct press *press = NULL;
    struct buffer out = {0};
    assert_true(printer_read(&g->arena, SOURCE_ROOT, "offset", &g->diag, &p) &&
                press_open(p, &g->diag, &press));
    assert_true(image_separate(image, press, &g->diag, &out));
    press_close(press);
    assert_int_equal(out.len, image->columns * image->rows * 4);
    return out;
}

/* Upper left red, then green; below blue and yellow: which inks dominate. */
static void assert_fields(const struct buffer *cmyk, int columns) {
    const unsigned char *pixels = (const unsigned char *)cmyk->bytes;
    const unsigned char *red = pixels, *green = pixels + (size_t)4 * 23,
                        *blue = pixels + (size_t)4 * 15 * (size_t)columns, *yellow = blue + (size_t)4 * 23;
    assert_true(red[1] > 180 && red[2] > 180 && red[0] < 60);
    assert_true(green[0] > 180 && green[2] > 150 && green[1] < 100);
    assert_true(blue[0] > 180 && blue[1] > 100 && blue[2] < 60);
    assert_true(yellow[2] > 180 && yellow[0] < 40 && yellow[1] < 60);
}

static void every_kind_is_separated(void **state) {
    static const char *const names[] = {"rgb.png",      "rgb-16.png",      "interlaced.png",
                                        "baseline.jpg", "progressive.jpg", "plain-rgb.jpg"};
    struct gallery *g = *state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct image image = gallery_image(g, names[i]);
        struct buffer cmyk = separated(g, &image);
        assert_fields(&cmyk, image.columns);
        buffer_release(&cmyk);
    }
}

static void transparent_is_paper(void **state) {
    struct image image = gallery_image(*state, "rgba.png");
    struct buffer cmyk = separated(*state, &image);
    assert_memory_equal(cmyk.bytes + cmyk.len - 4, "\0\0\0\0", 4);
    buffer_release(&cmyk);
}

int main(void) {
    const struct CMUnitTest tests[] = {gallery_test(every_kind_is_separated),
                                       gallery_test(transparent_is_paper)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
