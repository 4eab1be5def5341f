#include "gallery.h"

static void an_image_knows_its_picture(void **state) {
    struct gallery *g = *state;
    struct image i = gallery_image(g, "grey.png");
    assert_string_equal(i.path, "grey.png");
    assert_int_equal(i.at.line, 7);
    assert_int_equal(i.number, 3);
    assert_int_equal(i.orientation, 1);
    assert_int_equal(image_width(&i), 24);
    assert_int_equal(image_height(&i), 16);
}

/* The name says nothing: a JPEG called .png is one all the same. */
static void bytes_tell_the_kind(void **state) {
    struct gallery *g = *state;
    struct picture p = gallery_picture(g, "grey.jpg");
    struct image i;
    p.path = "grey.png";
    assert_true(image_read(&g->arena, &p, &g->diag, &i));
    assert_int_equal(i.kind, IMAGE_JPEG);
}

static void every_broken_picture_is_reported(void **state) {
    struct gallery *g = *state;
    struct picture pictures[] = {gallery_picture(g, "cmyk.jpg"), gallery_picture(g, "rgb.png"),
                                 gallery_picture(g, "arithmetic.jpg")};
    struct edition e = {.pictures = pictures, .n_pictures = 3};
    struct image *images;
    for (int i = 0; i < 3; i++) {
        pictures[i].number = i;
        pictures[i].next = i < 2 ? &pictures[i + 1] : NULL;
    }
    assert_false(images_read(&g->arena, &e, &g->diag, &images));
    assert_int_equal(g->diag.errors, 2);
    assert_int_equal(images[1].columns, 24);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        gallery_test(an_image_knows_its_picture),
        gallery_test(bytes_tell_the_kind),
        gallery_test(every_broken_picture_is_reported),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
