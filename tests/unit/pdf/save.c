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
    save(o, id, &out);
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
    save(o, id, &first);
    buffer_puts(&second, "before");
    save(o, id, &second);
    assert_int_equal(second.len, first.len + 6);
    assert_memory_equal(second.bytes + 6, first.bytes, first.len);
    buffer_release(&first);
    buffer_release(&second);
    objects_free(o);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(files_begin_and_end_as_they_must),
        sample_test(a_file_may_follow_other_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
