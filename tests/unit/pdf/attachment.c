#include "objects.h"

#include "pdf/attachment.h"

static void attach(struct sample *s, struct attachment *files, size_t n) {
    s->doc.attachments = files;
    s->doc.n_attachments = n;
}

static void files_are_named_and_associated(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    struct attachment files[] = {
        {"utgåva.xml", "Utgåvan", "application/xml", ATTACHMENT_SOURCE, "<a/>", 4},
        {"(1).csv", "Siffror", "text/csv", ATTACHMENT_DATA, "message digest", 14},
        {"mål – nya.xml", "Mål", "application/xml", ATTACHMENT_SOURCE, "", 0},
        {"siffror.csv", "Siffror", "text/csv", ATTACHMENT_DATA, "1", 1},
    };
    attach(s, files, 4);
    struct object *names = object_new(o);
    assert_true(attachments_write(o, &s->doc, names, &s->diag));
    unsigned first = object_number(names) + 2; /* each stream comes before its specification */
    assert_contains(written(s, o, names),
                    arena_printf(&s->arena,
                                 "/EmbeddedFiles << /Names [(\\(1\\).csv)%u 0 R (m\345l \205 nya.xml)%u 0 R "
                                 "(siffror.csv)%u 0 R (utg\345va.xml)%u 0 R]",
                                 first, first + 2, first + 4, first + 6));
    assert_contains(written(s, o, objects_catalog(o)),
                    arena_printf(&s->arena, "/AF [ %u 0 R %u 0 R %u 0 R %u 0 R ]", first, first + 2,
                                 first + 4, first + 6));
    struct buffer b = {0};
    object_write(o, first, &b);
    assert_contains(buffer_text(&b), "/F (\\(1\\).csv)");
    assert_contains(buffer_text(&b), "/AFRelationship /Data");
    b.len = 0;
    object_write(o, first - 1, &b);
    assert_contains(buffer_text(&b),
                    "/ModDate(D:20250502000000Z)/Size 14/CheckSum<f96b697d7cb7938d525a2f31aaf161d0>");
    assert_contains(buffer_text(&b), "/Subtype /text#2Fcsv");
    buffer_release(&b);
    objects_free(o);
}

static void two_files_of_one_name_are_an_error(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    struct attachment files[] = {{"a.xml", "A", "application/xml", ATTACHMENT_SOURCE, "", 0},
                                 {"a.xml", "B", "application/xml", ATTACHMENT_SOURCE, "", 0}};
    attach(s, files, 2);
    assert_false(attachments_write(o, &s->doc, object_new(o), &s->diag));
    assert_string_equal(last_message(&s->diag), "two files to attach have the name “a.xml”");
    objects_free(o);
}

static void nothing_is_written_for_no_files(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    attach(s, NULL, 0);
    assert_true(attachments_write(o, &s->doc, object_new(o), &s->diag));
    assert_null(strstr(written(s, o, objects_catalog(o)), "/AF"));
    objects_free(o);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(files_are_named_and_associated),
        sample_test(two_files_of_one_name_are_an_error),
        sample_test(nothing_is_written_for_no_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
