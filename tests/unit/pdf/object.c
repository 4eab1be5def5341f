#include "objects.h"

#include "pdf/syntax.h"

static void dictionaries_hold_what_they_are_given(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    struct object *a = object_new(o), *b = object_new(o);
    struct buffer array = {0};
    buffer_puts(&array, "[1 2]");
    object_name(a, "Type", "Font");
    object_int(a, "Count", -3);
    object_bool(a, "Marked", true);
    object_ref(a, "Parent", b);
    object_text(object_dict(a, "Inner"), "Lang", "sv");
    object_list(a, "Kids", b);
    object_list(a, "Kids", a);
    object_value(a, "Box", &array);
    object_text(a, "T", "å");
    assert_int_equal(object_number(b), object_number(a) + 1);
    assert_string_equal(
        written(s, o, a),
        arena_printf(&s->arena,
                     "<< /Type /Font /Count -3 /Marked true /Parent %u 0 R /Inner << /Lang (sv) >> "
                     "/Kids [ %u 0 R %u 0 R ] /Box [1 2] /T (\345) >>",
                     object_number(b), object_number(b), object_number(a)));
    object_body(b, &array);
    assert_string_equal(written(s, o, b), "<< [1 2]>>");
    assert_true(objects_ok(o, &s->diag));
    buffer_release(&array);
    objects_free(o);
}

static void names_escape_what_would_end_them(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    struct object *a = object_new(o);
    object_name(a, "Subtype", "text/csv");
    object_name(a, "Other", "(a)#\303\245");
    assert_string_equal(written(s, o, a), "<< /Subtype /text#2Fcsv /Other /#28a#29#23#C3#A5 >>");
    objects_free(o);
}

/* libharu writes integers itself; its own reals would differ by version, so that nothing here takes any. */
static void integers_are_libharus(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    struct object *a = object_new(o);
    object_int(a, "A", 0);
    object_int(a, "B", -1);
    object_int(a, "C", INT32_MAX);
    object_int(a, "D", -INT32_MAX);
    assert_string_equal(written(s, o, a), "<< /A 0 /B -1 /C 2147483647 /D -2147483647 >>");
    objects_free(o);
}

static void streams_are_compressed_unless_plain(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    static const char zeros[1000];
    struct object *packed = object_stream(o, zeros, sizeof zeros, false),
                  *plain = object_stream(o, "<xml/>", 6, true);
    size_t len;
    const char *bytes = object_bytes(o, object_number(packed), &len);
    assert_true(len < 50);
    assert_int_equal(bytes[0], 0x78);
    assert_contains(written(s, o, packed),
                    arena_printf(&s->arena, "<< /Length %zu /Filter /FlateDecode >> stream ", len));
    bytes = object_bytes(o, object_number(plain), &len);
    assert_memory_equal(bytes, "<xml/>", len);
    assert_string_equal(written(s, o, plain), "<< /Length 6 >> stream <xml/> endstream");
    assert_null(object_bytes(o, object_number(objects_catalog(o)), &len));
    objects_free(o);
}

/* libharu remembers its first error; the message says what to do. */
static void errors_are_reported_once_asked(void **state) {
    struct sample *s = *state;
    struct objects *o = objects_new(&s->arena);
    char name[200];
    memset(name, 'x', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    object_name(object_new(o), "Type", name);
    assert_false(objects_ok(o, &s->diag));
    assert_string_equal(last_message(&s->diag), "the PDF library failed with error 0x1045");
    assert_non_null(s->diag.last->hint);
    objects_free(o);
    objects_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(dictionaries_hold_what_they_are_given),
        sample_test(names_escape_what_would_end_them),
        sample_test(integers_are_libharus),
        sample_test(streams_are_compressed_unless_plain),
        sample_test(errors_are_reported_once_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
