#include "export/svg.h"

#include "press.h"

static void it_says_what_it_is(void **state) {
    struct press *p = *state;
    struct buffer b = {0};
    svg_write(&p->plate, &b);
    const char *text = buffer_text(&b);
    assert_non_null(strstr(text, "xml:lang=\"sv\" role=\"img\" aria-labelledby=\"title desc\">"));
    assert_non_null(strstr(text, "<title id=\"title\">Examen. I ordning &lt;2024&gt;</title>"));
    assert_non_null(strstr(text, "<desc id=\"desc\">Arvika &amp; Värmland</desc>"));
    buffer_release(&b);
}

static void soft_hyphens_are_not_read_aloud(void **state) {
    struct press *p = *state;
    struct buffer b = {0};
    struct plate plate = p->plate;
    plate.title = "Hälso\u00ADvård";
    plate.alt = "Välfärds\u00ADråd";
    svg_write(&plate, &b);
    assert_non_null(strstr(buffer_text(&b), "<title id=\"title\">Hälsovård</title>"));
    assert_non_null(strstr(buffer_text(&b), "<desc id=\"desc\">Välfärdsråd</desc>"));
    buffer_release(&b);
}

static void the_same_plate_is_the_same_bytes(void **state) {
    struct press *p = *state;
    struct buffer a = {0}, b = {0};
    svg_write(&p->plate, &a);
    svg_write(&p->plate, &b);
    assert_int_equal(a.len, b.len);
    assert_memory_equal(a.bytes, b.bytes, a.len);
    buffer_release(&a);
    buffer_release(&b);
}

/* Lengths without needless zeros; a dashed stroke; a run turned; each glyph outlined once. */
static void ops_are_written_as_they_are(void **state) {
    struct press *p = *state;
    struct plate plate = {
        .style = p->stand->style, .w = PT(100), .h = PT(50.5), .language = "sv", .title = "t", .alt = "a"};
    struct buffer b = {0};
    drawing_init(&plate.drawing, &p->stand->arena);
    drawing_rect(&plate.drawing, (struct box){PT(1), -PT(0.25), PT(10), PT(5)}, INK_RUST);
    drawing_line(&plate.drawing, (struct point){0, 0}, (struct point){PT(3), 0}, PT(0.75), INK_INK);
    plate.drawing.ops[1].stroke.dash = PT(2.2);
    plate.drawing.ops[1].stroke.gap = PT(1.6);
    drawing_text_rotated(&plate.drawing, typeset(&p->stand->set, TYPE_AXIS, "ooo"), PT(5), PT(6),
                         -1.5707963267948966, INK_GREY70);
    svg_write(&plate, &b);
    const char *text = buffer_text(&b);
    assert_non_null(strstr(text, "width=\"100pt\" height=\"50.5pt\" viewBox=\"0 0 100 50.5\""));
    assert_non_null(strstr(text, "<path fill=\"#c4481c\" d=\"M1 -0.25L11 -0.25L11 4.75L1 4.75Z\"/>"));
    assert_non_null(
        strstr(text, "stroke=\"#1b1b1b\" stroke-width=\"0.75\" stroke-dasharray=\"2.2 1.6\" d=\"M0 0L3 0\""));
    assert_non_null(strstr(text, "transform=\"translate(5 6) rotate(-90) scale(0.007500)\""));
    assert_non_null(strstr(text, "<use xlink:href=\"#g0\" x=\"0\"/><use xlink:href=\"#g0\" x=\""));
    assert_non_null(strstr(text, "<path id=\"g0\" d=\"M"));
    assert_null(strstr(text, "id=\"g1\""));
    buffer_release(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        press_test(it_says_what_it_is),
        press_test(soft_hyphens_are_not_read_aloud),
        press_test(the_same_plate_is_the_same_bytes),
        press_test(ops_are_written_as_they_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
