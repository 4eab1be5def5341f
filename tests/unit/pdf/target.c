#include "pdf/target.h"

#include "unit.h"

static void targets_are_found_by_name(void **state) {
    (void)state;
    assert_ptr_equal(output_target_named("screen"), output_target(OUTPUT_SCREEN));
    assert_ptr_equal(output_target_named("print"), output_target(OUTPUT_PRINT));
    assert_null(output_target_named("paper"));
    assert_ptr_equal(output_target_printed(PRINTER_X4), output_target(OUTPUT_PRINT));
    assert_ptr_equal(output_target_printed(PRINTER_X1A), output_target(OUTPUT_PRINT_X1A));
}

static void screen_and_print_differ_in_what_the_readers_need(void **state) {
    (void)state;
    const struct output_target *screen = output_target(OUTPUT_SCREEN), *print = output_target(OUTPUT_PRINT);
    assert_true(screen->tags && screen->links && !screen->cmyk && !screen->bleed && !screen->overprint);
    assert_true(!print->tags && !print->links && print->cmyk && print->bleed && print->overprint);
    assert_string_equal(print->suffix, "-tryck");
    const struct output_target *attached = output_target(OUTPUT_ATTACHED);
    assert_true(attached->tags && attached->attachments && !screen->attachments && !print->attachments);
    assert_string_equal(attached->suffix, screen->suffix);
    assert_true(print->packed && !output_target(OUTPUT_PRINT_X1A)->packed);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(targets_are_found_by_name),
        cmocka_unit_test(screen_and_print_differ_in_what_the_readers_need),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
