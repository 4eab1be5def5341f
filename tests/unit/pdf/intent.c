#include "objects.h"

#include "pdf/intent.h"

static void the_profile_is_embedded(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    assert_true(intent_write(o, &s->arena, &s->doc, output_target(OUTPUT_SCREEN), &s->diag));
    assert_contains(written(s, o, objects_catalog(o)), "/OutputIntents [");
    struct buffer b = {0};
    object_write(o, objects_count(o), &b);
    assert_contains(b.bytes, "/S /GTS_PDFA1");
    buffer_release(&b);
    objects_free(o);
}

static void print_files_name_the_press(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    assert_true(intent_write(o, &s->arena, &s->doc, output_target(OUTPUT_PRINT), &s->diag));
    const struct object *catalog = objects_catalog(o);
    assert_contains(written(s, o, catalog), "/OutputIntents [");
    struct buffer b = {0};
    object_write(o, objects_count(o), &b);
    assert_contains(b.bytes, "/S /GTS_PDFX");
    assert_contains(b.bytes, "/OutputConditionIdentifier (FOGRA39)");
    assert_contains(b.bytes, "/RegistryName (http://www.color.org)");
    b.len = 0;
    object_write(o, objects_count(o) - 1, &b);
    assert_contains(b.bytes, "/N 4");
    buffer_release(&b);
    objects_free(o);
}

static void another_file_is_an_error(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    s->style->icc_rgb = SOURCE_ROOT "/meson.build";
    assert_false(intent_write(o, &s->arena, &s->doc, output_target(OUTPUT_SCREEN), &s->diag));
    assert_string_equal(last_message(&s->diag), "this is no ICC profile for RGB colours");
    assert_string_equal(s->diag.last->at.file, s->style->icc_rgb);
    s->style->icc_rgb = SOURCE_ROOT "/no-such-file.icc";
    assert_false(intent_write(o, &s->arena, &s->doc, output_target(OUTPUT_SCREEN), &s->diag));
    objects_free(o);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(the_profile_is_embedded),
        sample_test(print_files_name_the_press),
        sample_test(another_file_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
