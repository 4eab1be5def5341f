#include "easel.h"

/* A run of glyph 1 (500 wide in the sans font, as the tests of kerning want it to be) with these advances. */
static struct text_run *plain(struct easel *e, const char *text, mpt size, size_t n, const mpt *advances) {
    struct text_run *run = ARENA_NEW(&e->s->arena, struct text_run);
    struct glyph *glyphs = ARENA_ARRAY(&e->s->arena, struct glyph, n);
    for (size_t i = 0; i < n; i++)
        glyphs[i] =
            (struct glyph){.id = (uint16_t)(0x20 + i), .cluster = (uint32_t)i, .advance = advances[i]};
    *run = (struct text_run){
        .font = e->s->fonts->fonts[FONT_SANS], .size = size, .text = text, .glyphs = glyphs, .n = n};
    return run;
}

static int width(const struct easel *e, size_t i) {
    return font_glyph_width(e->s->fonts->fonts[FONT_SANS], (uint16_t)(0x20 + i));
}

/* Behind the colour, font and position that every text begins with. */
static const char *shown(struct easel *e, const struct text_run *run) {
    drawing_text(&e->drawing, run, 0, PT(841.89), INK_PAPER);
    const char *all = easel_content(e, OUTPUT_SCREEN, NULL);
    return strstr(all, " Tf\n") + 4;
}

static void glyphs_at_their_widths_need_no_adjustment(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    mpt advances[] = {width(&e, 0) * 10, width(&e, 1) * 10};
    assert_string_equal(shown(&e, plain(&e, "ab", PT(10), 2, advances)), " <00200021>Tj\nET\n");
}

static void kerning_is_in_thousandths_of_the_size(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    mpt advances[] = {width(&e, 0) * 10 - 250, width(&e, 1) * 10 + 120, width(&e, 2) * 10};
    assert_string_equal(shown(&e, plain(&e, "abc", PT(10), 3, advances)),
                        "[<0020>25<0021>-12<0022>]TJ\nET\n");
}

static void what_most_glyphs_have_beyond_is_character_spacing(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    mpt advances[] = {width(&e, 0) * 10 + 500, width(&e, 1) * 10 + 300, width(&e, 2) * 10 + 500,
                      width(&e, 3) * 10 + 500};
    assert_string_equal(shown(&e, plain(&e, "abcd", PT(10), 4, advances)),
                        ".5 Tc\n[<00200021>20<00220023>]TJ\nET\n");
}

/* Where the reader of a TJ operator puts the last glyph, in millipoints. */
static double read_position(const struct easel *e, const char *content, mpt size) {
    double pen = 0, last = 0;
    for (const char *at = strchr(content, '<'); *at != 'T'; at++) {
        if (*at == '<') {
            for (at++; *at != '>'; at += 4) {
                char code[5] = {at[0], at[1], at[2], at[3], '\0'};
                last = pen;
                pen += font_glyph_width(e->s->fonts->fonts[FONT_SANS], (uint16_t)strtoul(code, NULL, 16)) *
                       size / 1000.0;
            }
        } else if (*at == '-' || *at == '.' || (*at >= '0' && *at <= '9')) {
            char *end;
            pen -= strtod(at, &end) * size / 1000;
            at = end - 1;
        }
    }
    return last;
}

/* Odd sizes, odd advances, long runs: the last glyph is where it was laid out, to a thousandth of a point. */
static void positions_do_not_drift(void **state) {
    static const mpt sizes[] = {7750, 9333, 13000, 46001};
    for (size_t k = 0; k < 4; k++) {
        struct easel e;
        easel_begin(&e, *state);
        enum { N = 90 };
        mpt advances[N], laid_out = 0;
        char text[N + 1] = "";
        for (int i = 0; i < N; i++) {
            advances[i] = (mpt)((int64_t)width(&e, (size_t)i) * sizes[k] / 1000) + (i * 7919) % 13 - 6;
            laid_out += i < N - 1 ? advances[i] : 0;
            text[i] = (char)(' ' + 1 + i % 90);
        }
        double read = read_position(&e, shown(&e, plain(&e, text, sizes[k], N, advances)), sizes[k]);
        assert_true(read > laid_out - 1.01 && read < laid_out + 1.01);
    }
}

/* What no number of a PDF can move at once: the glyph behind it comes short, the next is right again. */
static void gaps_too_wide_for_a_number_are_made_up_for(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    mpt advances[] = {PT(400), width(&e, 1) * 10, width(&e, 2) * 10};
    const char *content = shown(&e, plain(&e, "abc", PT(10), 3, advances));
    assert_non_null(strstr(content, "-32767<0021>"));
    double read = read_position(&e, content, PT(10)), laid_out = advances[0] + advances[1];
    assert_true(read > laid_out - 1.01 && read < laid_out + 1.01);
}

static void offsets_move_single_glyphs(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    mpt advances[] = {width(&e, 0) * 10, width(&e, 1) * 10, width(&e, 2) * 10};
    struct text_run *run = plain(&e, "abc", PT(10), 3, advances);
    run->glyphs[1].dx = PT(-1);
    run->glyphs[1].dy = PT(2);
    assert_string_equal(shown(&e, run), " <0020>Tj\n2 Ts\n[100<0021>]TJ\n0 Ts\n[-100<0022>]TJ\nET\n");
}

static void lines_move_relative_to_each_other(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    mpt advance = 0;
    const struct text_run *run = plain(&e, "a", PT(10), 1, &advance);
    drawing_text(&e.drawing, run, PT(50), PT(41.89), INK_PAPER);
    drawing_text(&e.drawing, run, PT(50), PT(54.89), INK_PAPER);
    assert_non_null(
        strstr(easel_content(&e, OUTPUT_SCREEN, NULL), "50 800 Td\n <0020>Tj\n0 -13 Td\n <0020>Tj\nET\n"));
}

/* Clockwise on the page is clockwise on paper; upright text after it gets its matrix back. */
static void turned_text_has_a_matrix(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    mpt advance = 0;
    const struct text_run *run = plain(&e, "a", PT(10), 1, &advance);
    drawing_text_rotated(&e.drawing, run, PT(50), PT(41.89), 1.5707963267948966, INK_PAPER);
    drawing_text(&e.drawing, run, PT(60), PT(41.89), INK_PAPER);
    drawing_text(&e.drawing, run, PT(61), PT(41.89), INK_PAPER);
    assert_non_null(strstr(easel_content(&e, OUTPUT_SCREEN, NULL),
                           "0 -1 1 0 50 800 Tm\n <0020>Tj\n1 0 0 1 60 800 Tm\n <0020>Tj\n"
                           "1 0 Td\n <0020>Tj\nET\n"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(glyphs_at_their_widths_need_no_adjustment),
        sample_test(kerning_is_in_thousandths_of_the_size),
        sample_test(what_most_glyphs_have_beyond_is_character_spacing),
        sample_test(positions_do_not_drift),
        sample_test(gaps_too_wide_for_a_number_are_made_up_for),
        sample_test(offsets_move_single_glyphs),
        sample_test(lines_move_relative_to_each_other),
        sample_test(turned_text_has_a_matrix),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
