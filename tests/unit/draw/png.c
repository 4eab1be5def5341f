#include "gallery.h"

/* The colour of a pixel as one number: 0xRRGGBB, or the grey. */
static unsigned colour(const struct image *i, int x, int y) {
    unsigned value = 0;
    for (int k = 0; k < i->components; k++)
        value =
            value << 8 |
            (unsigned char)
                i->bytes[((size_t)y * (size_t)i->columns + (size_t)x) * (size_t)i->components + (size_t)k];
    return value;
}

static void every_kind_becomes_rows_of_8_bits(void **state) {
    static const struct {
        const char *name;
        int components;
        unsigned upper_left, lower_right; /* the corners; transparent ones are white */
    } cases[] = {
        {"rgb.png", 3, 0xC8281E, 0xF0DC28},
        {"rgb-16.png", 3, 0xC8281E, 0xF0DC28},
        {"interlaced.png", 3, 0xC8281E, 0xF0DC28},
        {"rgba.png", 3, 0xC8281E, 0xFFFFFF},
        {"palette.png", 3, 0xC8281E, 0xFFFFFF},
        {"grey.png", 1, 87, 208},
        {"grey-16.png", 1, 87, 208},
        {"grey-alpha.png", 1, 87, 255},
    };
    for (size_t c = 0; c < sizeof cases / sizeof *cases; c++) {
        struct image i = gallery_image(*state, cases[c].name);
        assert_int_equal(i.kind, IMAGE_PIXELS);
        assert_int_equal(i.columns, 24);
        assert_int_equal(i.rows, 16);
        assert_int_equal(i.components, cases[c].components);
        assert_int_equal(i.len, 24 * 16 * cases[c].components);
        assert_int_equal(colour(&i, 0, 0), cases[c].upper_left);
        assert_int_equal(colour(&i, 23, 15), cases[c].lower_right);
    }
}

static void what_is_only_partly_transparent_stays(void **state) {
    struct image i = gallery_image(*state, "rgba.png");
    assert_int_equal(colour(&i, 8, 7), 0x28963C);
    assert_int_equal(colour(&i, 8, 8), 0xF0DC28);
    assert_int_equal(colour(&i, 16, 8), 0xFFFFFF);
}

/* The last 12 bytes are the end chunk, which holds nothing. */
static void a_file_cut_off_anywhere_is_refused(void **state) {
    struct gallery *g = *state;
    struct picture whole = gallery_picture(g, "rgb.png");
    for (size_t len = 8; len < whole.len - 16; len++) {
        struct picture cut = whole;
        cut.bytes = arena_strndup(&g->arena, whole.bytes, len); /* so that a sanitizer sees its end */
        cut.len = len;
        assert_non_null(strstr(gallery_refusal(g, &cut),
                               "edition.xml:7: error: the picture rgb.png is damaged or cut off"));
    }
}

static void changed_pixels_are_noticed(void **state) {
    struct gallery *g = *state;
    struct picture p = gallery_picture(g, "rgb.png");
    ((char *)p.bytes)[60] ^= 1;
    assert_non_null(strstr(gallery_refusal(g, &p), "is damaged or cut off"));
}

static const char *refusal_of_size(struct gallery *g, const char *width, const char *height) {
    struct picture p = gallery_picture(g, "grey.png");
    memcpy((char *)p.bytes + 16, width, 4);
    memcpy((char *)p.bytes + 20, height, 4);
    return gallery_refusal(g, &p);
}

static void sizes_out_of_range_are_named(void **state) {
    struct gallery *g = *state;
    assert_string_equal(refusal_of_size(g, "\0\0\0\0", "\0\0\0\1"),
                        "edition.xml:7: error: the picture grey.png has no pixels: it is 0 × 1\n"
                        "    hint: open it in an image program and save it again");
    assert_string_equal(
        refusal_of_size(g, "\0\0\x27\x10", "\0\0\x27\x11"),
        "edition.xml:7: error: the picture grey.png is 10000 × 10001 pixels, more than 100 million\n"
        "    hint: scale it down: 2500 pixels across fill a page");
    assert_non_null(
        strstr(refusal_of_size(g, "\xFF\xFF\xFF\xFF", "\xFF\xFF\xFF\xFF"), "4294967295 × 4294967295"));
    assert_non_null(strstr(refusal_of_size(g, "\0\0\x27\x10", "\0\0\x27\x10"),
                           "damaged or cut off")); /* there are not so many */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        gallery_test(every_kind_becomes_rows_of_8_bits),  gallery_test(what_is_only_partly_transparent_stays),
        gallery_test(a_file_cut_off_anywhere_is_refused), gallery_test(changed_pixels_are_noticed),
        gallery_test(sizes_out_of_range_are_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
