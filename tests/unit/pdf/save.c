#include "objects.h"

#include "pdf/save.h"

#include <stdio.h>

static const char id[] = "00112233445566778899aabbccddeeff";

/* All object streams are full but the last; qpdf reads such files in tests/pdf. */
static void files_begin_and_end_as_they_must(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    for (int i = 0; i < 2500; i++)
        object_int(object_new(o), "N", i);
    object_stream(o, "x", 1, true);
    struct buffer out = {0};
    save(o, output_target(OUTPUT_SCREEN), id, &out);
    assert_memory_equal(out.bytes, "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", 15);
    assert_string_equal(out.bytes + out.len - 7, "\n%%EOF\n");
    size_t start = strtoul(strstr(out.bytes + out.len - 30, "startxref\n") + 10, NULL, 10);
    char head[40];
    snprintf(head, sizeof head, "%u 0 obj\n<</Type/XRef/Size ", objects_count(o) + 4);
    assert_memory_equal(out.bytes + start, head, strlen(head));
    assert_contains(out.bytes + start,
                    "/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]");
    buffer_release(&out);
    objects_free(o);
}

/* Offsets count from the file's own beginning; saving changes nothing, so that it can be done again. */
static void a_file_may_follow_other_bytes(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    object_stream(o, "abc", 3, false);
    struct buffer first = {0}, second = {0};
    save(o, output_target(OUTPUT_SCREEN), id, &first);
    buffer_puts(&second, "before");
    save(o, output_target(OUTPUT_SCREEN), id, &second);
    assert_int_equal(second.len, first.len + 6);
    assert_memory_equal(second.bytes + 6, first.bytes, first.len);
    buffer_release(&first);
    buffer_release(&second);
    objects_free(o);
}

/* Before PDF 1.5: every object for itself, 20 bytes an entry. */
static void old_files_have_a_table(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    const struct object *n = object_new(o);
    object_stream(o, "abc", 3, true);
    struct buffer out = {0};
    save(o, output_target(OUTPUT_PRINT_X1A), id, &out);
    assert_memory_equal(out.bytes, "%PDF-1.3\n", 9);
    const char *table = strstr(out.bytes, "\nxref\n0 ");
    assert_non_null(table);
    assert_int_equal(strtoul(table + 8, NULL, 10), objects_count(o) + 1);
    const char *entries = strstr(table, "65535 f \n") - 11;
    size_t at = strtoul(entries + 20 * object_number(n), NULL, 10);
    assert_int_equal(strtoul(out.bytes + at, NULL, 10), object_number(n));
    assert_contains(table, "trailer\n<</Size ");
    assert_null(strstr(out.bytes, "/ObjStm"));
    buffer_release(&out);
    objects_free(o);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(files_begin_and_end_as_they_must),
        sample_test(a_file_may_follow_other_bytes),
        sample_test(old_files_have_a_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
