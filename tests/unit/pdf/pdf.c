#include "unit.h"

#include "pdf/pdf.h"

static void the_same_document_gives_the_same_bytes(void **state) {
    struct sample *s = *state;
    sample_fill(s);
    for (int target = 0; target < OUTPUT_COUNT; target++) {
        struct buffer first = {0}, second = {0};
        assert_true(pdf_write(&s->doc, output_target((enum target_id)target), &s->diag, &first));
        assert_true(pdf_write(&s->doc, output_target((enum target_id)target), &s->diag, &second));
        assert_int_equal(first.len, second.len);
        assert_memory_equal(first.bytes, second.bytes, first.len);
        buffer_release(&first);
        buffer_release(&second);
    }
    assert_int_equal(s->diag.errors, 0);
}

/* Two documents that were made from the same are the same, wherever they lie in memory. */
static void addresses_leave_no_trace(void **state) {
    struct sample *s = *state, *other = malloc(sizeof *other);
    struct buffer first = {0}, second = {0};
    assert_true(sample_open(other, SOURCE_ROOT));
    arena_alloc(&other->arena, 12345);
    sample_fill(s);
    sample_fill(other);
    assert_true(pdf_write(&s->doc, output_target(OUTPUT_SCREEN), &s->diag, &first));
    assert_true(pdf_write(&other->doc, output_target(OUTPUT_SCREEN), &other->diag, &second));
    assert_int_equal(first.len, second.len);
    assert_memory_equal(first.bytes, second.bytes, first.len);
    buffer_release(&first);
    buffer_release(&second);
    sample_close(other);
    free(other);
}

static void errors_leave_the_buffer_empty(void **state) {
    struct sample *s = *state;
    sample_fill(s);
    struct drawing *d = sample_page(s, "4");
    drawing_link(d, (struct box){0, 0, PT(1), PT(1)}, NULL, "nowhere", "Bort",
                 tag_new(&s->arena, s->doc.root, ROLE_LINK));
    struct buffer out = {0};
    assert_false(pdf_write(&s->doc, output_target(OUTPUT_SCREEN), &s->diag, &out));
    assert_int_equal(out.len, 0);
    assert_int_equal(s->diag.errors, 1);
    assert_true(pdf_write(&s->doc, output_target(OUTPUT_PRINT), &s->diag, &out)); /* which has no links */
    buffer_release(&out);
}

/* A missing glyph is no box on the page but an error. */
static void a_missing_glyph_is_an_error(void **state) {
    struct sample *s = *state;
    struct glyph glyph = {.id = 0};
    struct text_run run = {
        .font = s->fonts->fonts[FONT_SANS], .size = PT(10), .text = "\u4E00", .glyphs = &glyph, .n = 1};
    struct drawing *d = sample_page(s, "1");
    drawing_text(d, &run, 0, 0, INK_INK);
    struct buffer out = {0};
    assert_false(pdf_write(&s->doc, output_target(OUTPUT_SCREEN), &s->diag, &out));
    assert_string_equal(last_message(&s->diag), "the font SourceSans3-Regular has no glyph for “\u4E00”");
}

static void a_document_without_pages_is_an_error(void **state) {
    struct sample *s = *state;
    struct buffer out = {0};
    assert_false(pdf_write(&s->doc, output_target(OUTPUT_SCREEN), &s->diag, &out));
    assert_string_equal(last_message(&s->diag), "the publication has no pages");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(the_same_document_gives_the_same_bytes), sample_test(addresses_leave_no_trace),
        sample_test(errors_leave_the_buffer_empty),          sample_test(a_missing_glyph_is_an_error),
        sample_test(a_document_without_pages_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
