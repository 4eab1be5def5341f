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
    assert_true(save(o, output_target(OUTPUT_SCREEN), id, &s->diag, &out));
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
    for (int target = 0; target < OUTPUT_COUNT; target++) {
        struct buffer first = {0}, second = {0};
        assert_true(save(o, output_target((enum target_id)target), id, &s->diag, &first));
        buffer_puts(&second, "before");
        assert_true(save(o, output_target((enum target_id)target), id, &s->diag, &second));
        assert_int_equal(second.len, first.len + 6);
        assert_memory_equal(second.bytes + 6, first.bytes, first.len);
        buffer_release(&first);
        buffer_release(&second);
    }
    objects_free(o);
}

/* Before PDF 1.5: every object for itself, 20 bytes an entry. The offset is that of the object. */
static void old_files_have_a_table(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    const struct object *n = object_new(o);
    object_stream(o, "abc", 3, true);
    struct buffer out = {0};
    assert_true(save(o, output_target(OUTPUT_PRINT_X1A), id, &s->diag, &out));
    assert_memory_equal(out.bytes, "%PDF-1.3\n", 9);
    const char *table = strstr(out.bytes, "\nxref\n0 ");
    assert_non_null(table);
    assert_int_equal(strtoul(table + 8, NULL, 10), objects_count(o) + 1);
    const char *entries = strstr(table, "65535 f\r\n") - 11;
    size_t at = strtoul(entries + 20 * object_number(n), NULL, 10);
    assert_int_equal(strtoul(out.bytes + at, NULL, 10), object_number(n));
    assert_contains(table, "trailer\n<<\n/Root 1 0 R\n/Info ");
    assert_contains(table, "/ID [<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]\n>>");
    assert_string_equal(out.bytes + out.len - 7, "\n%%EOF\n");
    assert_contains(out.bytes, "/Length 3\n>>\nstream\nabc\nendstream\nendobj\n");
    assert_null(strstr(out.bytes, "/ObjStm"));
    buffer_release(&out);
    objects_free(o);
}

/* What libharu has met before is told, and there is no half of a file. */
static void errors_leave_no_file(void **state) {
    struct sample *s = *state;
    for (int target = 0; target < OUTPUT_COUNT; target++) {
        struct objects *o = objects_new(&s->arena);
        struct buffer out = {0};
        char name[200] = "";
        memset(name, 'x', sizeof name - 1);
        object_name(object_new(o), "Type", name);
        assert_false(save(o, output_target((enum target_id)target), id, &s->diag, &out));
        assert_int_equal(out.len, 0);
        assert_non_null(strstr(last_message(&s->diag), "the PDF library failed"));
        buffer_release(&out);
        objects_free(o);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(files_begin_and_end_as_they_must),
        sample_test(a_file_may_follow_other_bytes),
        sample_test(old_files_have_a_table),
        sample_test(errors_leave_no_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
