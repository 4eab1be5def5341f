#include "easel.h"

static void draw_black_and_white(struct easel *e) {
    drawing_rect(&e->drawing, (struct box){0, 0, PT(10), PT(10)}, INK_INK);
    drawing_rect(&e->drawing, (struct box){0, 0, PT(5), PT(5)}, INK_PAPER);
    drawing_rect(&e->drawing, (struct box){0, 0, PT(2), PT(2)}, INK_PETROL);
}

static void screen_inks_are_rgb(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    draw_black_and_white(&e);
    assert_string_equal(easel_content(&e, OUTPUT_SCREEN, NULL), ".106 .106 .106 rg\n0 831.89 10 10 re\nf\n"
                                                                "1 1 1 rg\n0 836.89 5 5 re\nf\n"
                                                                ".055 .29 .357 rg\n0 839.89 2 2 re\nf\n");
    assert_false(e.canvas.overprints[0] || e.canvas.overprints[1]);
}

/* Pure black prints over what is below it, white never; the trimmed page lies within the bleed. */
static void print_inks_are_cmyk_and_overprint_when_they_say_so(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    draw_black_and_white(&e);
    assert_string_equal(easel_content(&e, OUTPUT_PRINT, NULL), "/G1 gs\n0 0 0 1 k\n8.5 840.39 10 10 re\nf\n"
                                                               "/G0 gs\n0 0 0 0 k\n8.5 845.39 5 5 re\nf\n"
                                                               ".9 .47 .37 .48 k\n8.5 848.39 2 2 re\nf\n");
    assert_true(e.canvas.overprints[0] && e.canvas.overprints[1]);
}

static void printers_may_want_knocked_out_black(void **state) {
    struct sample *s = *state;
    struct easel e;
    s->printer->black_overprint = false;
    easel_begin(&e, s);
    draw_black_and_white(&e);
    assert_null(strstr(easel_content(&e, OUTPUT_PRINT, NULL), "gs"));
}

static void marks_are_on_every_plate(void **state) {
    struct sample *s = *state;
    struct easel e;
    easel_begin(&e, s);
    drawing_rect(&e.drawing, (struct box){0, 0, PT(10), PT(10)}, INK_REGISTRATION);
    drawing_line(&e.drawing, (struct point){0, 0}, (struct point){PT(10), 0}, PT(1), INK_REGISTRATION);
    assert_string_equal(easel_content(&e, OUTPUT_PRINT, NULL),
                        "/All cs 1 scn\n8.5 840.39 10 10 re\nf\n"
                        "/All CS 1 SCN\n8.5 850.39 m\n18.5 850.39 l\nS\n");
    assert_true(e.canvas.registration);
}

/* A glyph that reads as something else than elsewhere says so in files without tags, too. */
static void text_is_read_rightly_without_tags(void **state) {
    struct sample *s = *state;
    struct easel e;
    easel_begin(&e, s);
    struct glyph glyph = {.id = 20};
    struct text_run runs[3];
    for (int i = 0; i < 3; i++) {
        runs[i] = (struct text_run){.font = s->fonts->fonts[FONT_SANS],
                                    .size = PT(10),
                                    .text = i ? "a" : "b",
                                    .glyphs = &glyph,
                                    .n = 1};
        drawing_tag(&e.drawing, tag_new(&s->arena, s->doc.root, ROLE_P));
        drawing_text(&e.drawing, &runs[i], 0, 0, INK_INK);
    }
    assert_non_null(strstr(easel_content(&e, OUTPUT_PRINT, NULL), "/Span<</ActualText(b)>>BDC"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(screen_inks_are_rgb),
        sample_test(print_inks_are_cmyk_and_overprint_when_they_say_so),
        sample_test(printers_may_want_knocked_out_black),
        sample_test(marks_are_on_every_plate),
        sample_test(text_is_read_rightly_without_tags),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
