#include "gallery.h"

static void ordinary_files_stay_as_they_are(void **state) {
    static const struct {
        const char *name;
        int components;
        bool plain_rgb;
    } cases[] = {{"baseline.jpg", 3, false},
                 {"progressive.jpg", 3, false},
                 {"grey.jpg", 1, false},
                 {"plain-rgb.jpg", 3, true}};
    for (size_t c = 0; c < sizeof cases / sizeof *cases; c++) {
        struct picture p = gallery_picture(*state, cases[c].name);
        struct image i = gallery_image(*state, cases[c].name);
        assert_int_equal(i.kind, IMAGE_JPEG);
        assert_int_equal(i.columns, 24);
        assert_int_equal(i.rows, 16);
        assert_int_equal(i.orientation, 1);
        assert_int_equal(i.components, cases[c].components);
        assert_int_equal(i.plain_rgb, cases[c].plain_rgb);
        assert_int_equal(i.len, p.len);
        assert_memory_equal(i.bytes, p.bytes, p.len);
    }
}

/* camera.jpg is baseline.jpg with Exif, a comment, another maker's segment and a film behind the end. */
static void what_cameras_add_stays_out(void **state) {
    struct image camera = gallery_image(*state, "camera.jpg"), plain = gallery_image(*state, "baseline.jpg");
    assert_int_equal(camera.len, plain.len);
    assert_memory_equal(camera.bytes, plain.bytes, plain.len);
    assert_int_equal(camera.orientation, 6);
    assert_int_equal(image_width(&camera), 16);
    assert_int_equal(image_height(&camera), 24);
}

static void a_file_cut_off_anywhere_is_refused(void **state) {
    struct gallery *g = *state;
    static const char *const names[] = {"baseline.jpg", "progressive.jpg"};
    for (size_t n = 0; n < 2; n++) {
        struct picture whole = gallery_picture(g, names[n]);
        for (size_t len = 4; len < whole.len; len++) {
            struct picture cut = whole;
            cut.bytes = arena_strndup(&g->arena, whole.bytes, len);
            cut.len = len;
            assert_non_null(strstr(gallery_refusal(g, &cut), "is damaged or cut off"));
        }
    }
}

/* The end is there, but a part of the coded data before it is not. */
static void missing_data_are_noticed(void **state) {
    struct gallery *g = *state;
    struct picture p = gallery_picture(g, "baseline.jpg");
    char *bytes = arena_strndup(&g->arena, p.bytes, p.len);
    memcpy(bytes + p.len - 40, "\xFF\xD9", 2);
    p.bytes = bytes;
    p.len -= 38;
    assert_non_null(strstr(gallery_refusal(g, &p),
                           "edition.xml:7: error: the picture baseline.jpg is damaged or cut off"));
}

static void kinds_that_a_pdf_cannot_hold_are_named(void **state) {
    struct gallery *g = *state;
    struct picture cmyk = gallery_picture(g, "cmyk.jpg"), arithmetic = gallery_picture(g, "arithmetic.jpg");
    assert_string_equal(gallery_refusal(g, &cmyk),
                        "edition.xml:7: error: the picture cmyk.jpg is in CMYK colours\n"
                        "    hint: save it in RGB or in grey");
    assert_string_equal(
        gallery_refusal(g, &arithmetic),
        "edition.xml:7: error: the picture arithmetic.jpg is a rare kind of JPEG, which a PDF cannot hold\n"
        "    hint: save it again as an ordinary JPEG, or as PNG");
}

/* Where the frame header tells height and width. */
static char *frame(struct picture *p) {
    for (size_t at = 0; at + 9 < p->len; at++)
        if (memcmp(p->bytes + at, "\xFF\xC0\0", 3) == 0)
            return (char *)p->bytes + at + 5;
    return NULL;
}

static void sizes_out_of_range_are_named(void **state) {
    struct gallery *g = *state;
    struct picture p = gallery_picture(g, "baseline.jpg");
    memcpy(frame(&p), "\0\0", 2);
    assert_non_null(strstr(gallery_refusal(g, &p), "has no pixels: it is 24 × 0"));
    memcpy(frame(&p), "\xFF\xFF\xFF\xFF", 4);
    assert_non_null(strstr(gallery_refusal(g, &p), "is 65535 × 65535 pixels, more than 100 million"));
}

/* The picture with `more` behind its first segment, which is APP0. */
static struct picture with_between(struct gallery *g, const struct picture *p, const char *more, size_t len) {
    const unsigned char *app0 = (const unsigned char *)p->bytes + 4;
    size_t at = 4 + (size_t)(app0[0] << 8 | app0[1]);
    struct picture made = *p;
    char *bytes = arena_alloc(&g->arena, p->len + len);
    memcpy(bytes, p->bytes, at);
    memcpy(bytes + at, more, len);
    memcpy(bytes + at + len, p->bytes + at, p->len - at);
    made.bytes = bytes;
    made.len = p->len + len;
    return made;
}

static void what_is_no_segment_stays_out(void **state) {
    static const struct {
        const char *bytes;
        size_t len;
    } between[] = {{"\0stray", 6},      /* bytes that belong to nothing */
                   {"\xFF\xFF\xFF", 3}, /* a marker may be filled up in front */
                   {"\xFF\x01", 2},     /* markers that stand alone */
                   {"\xFF\xD3", 2}};
    struct gallery *g = *state;
    struct picture p = gallery_picture(g, "baseline.jpg");
    for (size_t i = 0; i < sizeof between / sizeof *between; i++) {
        struct picture made = with_between(g, &p, between[i].bytes, between[i].len);
        struct image image = {0};
        assert_true(jpeg_decode(&g->arena, &made, &g->diag, &image));
        assert_int_equal(image.len, p.len);
        assert_memory_equal(image.bytes, p.bytes, p.len);
    }
}

static void a_file_without_a_picture_is_damaged(void **state) {
    struct gallery *g = *state;
    struct picture p = {.at = {"edition.xml", 7}, .path = "empty.jpg", .bytes = "\xFF\xD8\xFF\xD9", .len = 4};
    assert_non_null(strstr(gallery_refusal(g, &p), "the picture empty.jpg is damaged or cut off"));
}

static void rare_kinds_are_named_by_their_frame(void **state) {
    static const struct {
        int at; /* behind the frame's lengths: precision stands before height, components behind width */
        char value;
    } cases[] = {{-1, 12}, {4, 2}};
    struct gallery *g = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct picture p = gallery_picture(g, "baseline.jpg");
        frame(&p)[cases[i].at] = cases[i].value;
        assert_non_null(strstr(gallery_refusal(g, &p), "is a rare kind of JPEG, which a PDF cannot hold"));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        gallery_test(ordinary_files_stay_as_they_are),
        gallery_test(what_cameras_add_stays_out),
        gallery_test(a_file_cut_off_anywhere_is_refused),
        gallery_test(missing_data_are_noticed),
        gallery_test(kinds_that_a_pdf_cannot_hold_are_named),
        gallery_test(sizes_out_of_range_are_named),
        gallery_test(what_is_no_segment_stays_out),
        gallery_test(a_file_without_a_picture_is_damaged),
        gallery_test(rare_kinds_are_named_by_their_frame),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
