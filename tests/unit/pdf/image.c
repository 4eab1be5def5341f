#include "pdf/image.h"

#include "draw/image.h"
#include "easel.h"
#include "objects.h"

static struct image greys(int number) {
    return (struct image){.path = "greys.png",
                          .at = {"edition.xml", 7},
                          .number = number,
                          .kind = IMAGE_PIXELS,
                          .columns = 2,
                          .rows = 2,
                          .orientation = 1,
                          .components = 1,
                          .bytes = "\x20\x60\xA0\xE0",
                          .len = 4};
}

static void show(struct sample *s, struct drawing *d, const struct image *i) {
    drawing_tag(d, tag_new(&s->arena, s->doc.root, ROLE_FIGURE));
    drawing_image(d, i, (struct box){PT(10), PT(41.89), PT(40), PT(20)});
}

static void a_picture_is_one_object(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    struct image image = greys(0), other = greys(1);
    struct map images;
    show(s, sample_page(s, "1"), &image);
    struct drawing *d = sample_page(s, "2");
    show(s, d, &image);
    show(s, d, &other);
    map_init(&images, &s->arena);
    unsigned before = objects_count(o);
    assert_true(images_write(o, &s->doc, output_target(OUTPUT_SCREEN), &images, &s->diag));
    assert_int_equal(objects_count(o), before + 2);
    assert_ptr_not_equal(map_find(&images, &image), map_find(&images, &other));
    const char *text = written(s, o, map_find(&images, &image));
    assert_contains(text, "/Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8");
    assert_contains(text, "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 1 /Columns 2 >>");
    objects_free(o);
}

static void jpegs_go_in_as_they_are(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    struct image image = greys(0);
    struct map images;
    size_t len;
    image.kind = IMAGE_JPEG;
    image.components = 3;
    image.plain_rgb = true;
    show(s, sample_page(s, "1"), &image);
    map_init(&images, &s->arena);
    assert_true(images_write(o, &s->doc, output_target(OUTPUT_SCREEN), &images, &s->diag));
    const struct object *obj = map_find(&images, &image);
    assert_contains(written(s, o, obj), "/Filter /DCTDecode /DecodeParms << /ColorTransform 0 >>");
    assert_memory_equal(object_bytes(o, object_number(obj), &len), image.bytes, 4);
    assert_int_equal(len, 4);
    objects_free(o);
}

static void print_files_have_the_presses_inks(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    struct image grey = greys(0), rgb = greys(1);
    struct map images;
    rgb.components = 3;
    rgb.bytes = "abcdefghijkl";
    rgb.len = 12;
    struct drawing *d = sample_page(s, "1");
    show(s, d, &grey);
    show(s, d, &rgb);
    show(s, d, &rgb);
    map_init(&images, &s->arena);
    assert_true(images_write(o, &s->doc, output_target(OUTPUT_PRINT), &images, &s->diag));
    assert_contains(written(s, o, map_find(&images, &grey)), "/ColorSpace /DeviceGray");
    const char *text = written(s, o, map_find(&images, &rgb));
    assert_contains(text, "/ColorSpace /DeviceCMYK");
    assert_contains(text, "/Colors 4");
    objects_free(o);
}

/* One that decodes for the screen, but not a second time. */
static void a_picture_that_cannot_be_converted_is_named(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    struct image image = greys(0);
    struct map images;
    image.kind = IMAGE_JPEG;
    image.components = 3;
    show(s, sample_page(s, "1"), &image);
    map_init(&images, &s->arena);
    assert_false(images_write(o, &s->doc, output_target(OUTPUT_PRINT), &images, &s->diag));
    assert_int_equal(s->diag.first->at.line, 7);
    assert_contains(last_message(&s->diag), "greys.png");
    objects_free(o);
}

/* The frame's lower left corner is (10, 780); the first row and column as Exif names them. */
static void orientations_turn_and_mirror(void **state) {
    static const char *const matrices[] = {"40 0 0 20 10 780",  "-40 0 0 20 50 780",  "-40 0 0 -20 50 800",
                                           "40 0 0 -20 10 800", "0 -20 -40 0 50 800", "0 -20 40 0 10 800",
                                           "0 20 40 0 10 780",  "0 20 -40 0 50 780"};
    struct sample *s = *state;
    for (int i = 1; i <= 8; i++) {
        struct easel e;
        struct image image = greys(12);
        image.orientation = i;
        easel_begin(&e, s);
        show(s, &e.drawing, &image);
        const char *wanted =
            arena_printf(&s->arena, "/Figure<</MCID 0>>BDC\nq\n%s cm\n/I12 Do\nQ\nEMC\n", matrices[i - 1]);
        assert_string_equal(easel_content(&e, OUTPUT_SCREEN, structure_new(&s->arena, NULL, s->doc.root, 1)),
                            wanted);
    }
}

/* A picture may stand neither in a text object nor between a path and its painting. */
static void text_and_paths_end_before_a_picture(void **state) {
    struct sample *s = *state;
    struct easel e;
    struct image image = greys(0);
    easel_begin(&e, s);
    drawing_text(&e.drawing, typeset(&s->typesetter, TYPE_BODY, "i"), 0, 0, INK_INK);
    drawing_image(&e.drawing, &image, (struct box){0, 0, PT(1), PT(1)});
    drawing_rect(&e.drawing, (struct box){0, 0, PT(1), PT(1)}, INK_INK);
    drawing_image(&e.drawing, &image, (struct box){0, 0, PT(1), PT(1)});
    const char *content = easel_content(&e, OUTPUT_SCREEN, NULL);
    assert_contains(content, "Tj\nET\nq\n");
    assert_contains(content, "re\nf\nq\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(a_picture_is_one_object),
        sample_test(jpegs_go_in_as_they_are),
        sample_test(print_files_have_the_presses_inks),
        sample_test(a_picture_that_cannot_be_converted_is_named),
        sample_test(orientations_turn_and_mirror),
        sample_test(text_and_paths_end_before_a_picture),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
