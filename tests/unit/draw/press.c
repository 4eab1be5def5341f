#include "draw/press.h"

#include "gallery.h"

static struct printer shipped(struct gallery *g) {
    struct printer *p;
    assert_true(printer_read(&g->arena, SOURCE_ROOT, "offset", &g->diag, &p));
    return *p;
}

static struct press *opened(struct gallery *g, const struct printer *p) {
    struct press *press;
    assert_true(press_open(p, &g->diag, &press));
    return press;
}

static void white_is_paper_and_black_keeps_the_limit(void **state) {
    struct gallery *g = *state;
    struct printer p = shipped(g);
    struct press *press = opened(g, &p);
    unsigned char cmyk[12];
    press_convert(press, (const unsigned char *)"\xFF\xFF\xFF\0\0\0\x0E\x4A\x5B", 3, cmyk);
    for (int i = 0; i < 4; i++)
        assert_int_equal(cmyk[i], 0);
    assert_in_range(cmyk[4] + cmyk[5] + cmyk[6] + cmyk[7], 200 * 255 / 100, 280 * 255 / 100);
    assert_true(cmyk[8] > 150 && cmyk[8] > cmyk[9] + 100 &&
                cmyk[8] > cmyk[10] + 100); /* petrol: mostly cyan */
    press_close(press);
}

/* Whatever the profile makes of a colour, no more ink than the printer allows; the hue stays. */
static void the_limit_takes_from_the_colours(void **state) {
    struct gallery *g = *state;
    struct printer p = shipped(g);
    struct press *full = opened(g, &p);
    p.ink_limit = 150;
    struct press *thin = opened(g, &p);
    for (unsigned colour = 0; colour < 0x1000000; colour += 0x051D37) {
        const unsigned char rgb[] = {(unsigned char)(colour >> 16), (unsigned char)(colour >> 8),
                                     (unsigned char)colour};
        unsigned char a[4], b[4];
        press_convert(full, rgb, 1, a);
        press_convert(thin, rgb, 1, b);
        assert_in_range(b[0] + b[1] + b[2] + b[3], 0, 150 * 255 / 100);
        assert_int_equal(a[3], b[3]);
        for (int i = 0; i < 3; i++)
            assert_true(b[i] <= a[i] && (a[i] < 3 || a[i] >= a[(i + 1) % 3] || b[i] <= b[(i + 1) % 3] + 1));
    }
    press_close(full);
    press_close(thin);
}

static const char *refusal(struct gallery *g, struct printer *p) {
    struct press *press;
    p->profile = "own.icc";
    p->profile_at = (struct place){"own.xml", 4};
    assert_false(press_open(p, &g->diag, &press));
    assert_string_equal(g->diag.last->at.file, "own.xml");
    assert_int_equal(g->diag.last->at.line, 4);
    return g->diag.last->text;
}

static void other_files_are_refused(void **state) {
    struct gallery *g = *state;
    struct printer p = shipped(g), other = p;
    char *bytes = arena_strndup(&g->arena, p.icc, p.icc_len);
    other.icc = "no profile at all";
    other.icc_len = 17;
    assert_string_equal(refusal(g, &other), "own.icc is no ICC profile, or a damaged one");
    other = p;
    other.icc_len /= 2;
    assert_string_equal(refusal(g, &other), "own.icc is no ICC profile, or a damaged one");
    char *rgb;
    assert_true(file_read(&g->arena, SOURCE_ROOT "/layouts/icc/sRGB.icc", &g->diag, &rgb, &other.icc_len));
    other.icc = rgb;
    assert_string_equal(refusal(g, &other), "the profile own.icc is not one of CMYK colours");
    other = p;
    other.icc = bytes;
    memcpy(bytes + 12, "scnr", 4);
    assert_string_equal(refusal(g, &other), "the profile own.icc is not that of a press (class prtr)");
    memcpy(bytes, p.icc, p.icc_len);
    memcpy(bytes + 8, "\5\0\0\0", 4);
    assert_string_equal(refusal(g, &other), "the profile own.icc is of version 5, which PDF does not know");
    memcpy(bytes, p.icc, p.icc_len);
    for (size_t i = 128; i + 4 < 700; i += 4)
        if (memcmp(bytes + i, "B2A", 3) == 0)
            bytes[i] = 'X';
    assert_string_equal(refusal(g, &other), "the profile own.icc has no tables to convert pictures with");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        gallery_test(white_is_paper_and_black_keeps_the_limit),
        gallery_test(the_limit_takes_from_the_colours),
        gallery_test(other_files_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
