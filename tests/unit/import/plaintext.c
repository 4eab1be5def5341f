#include "import/plaintext.h"

#include "../figures/fixture.h"

/* The text of a file with these bytes; NULL when it is refused. */
static const char *text_of(struct fixture *f, const char *bytes, size_t len) {
    struct plaintext p;
    fixture_write(f, bytes, len);
    return plaintext_read(&f->arena, f->file, &f->diag, &p) ? p.text : NULL;
}

static const char *text_of_string(struct fixture *f, const char *bytes) {
    return text_of(f, bytes, strlen(bytes));
}

static void utf_8_with_and_without_a_mark(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_string_equal(text_of_string(f, "S\u00e4ffle"), "S\u00e4ffle");
    assert_string_equal(text_of_string(f, "\xef\xbb\xbfS\u00e4ffle"), "S\u00e4ffle");
    fixture_close(f);
}

static void windows_1252(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_string_equal(text_of_string(f, "S\xe4"
                                          "ffle 1\xa0"
                                          "234 \x96 \x80\x85\xbd\xff"),
                        "S\u00e4ffle 1\u00a0234 \u2013 \u20ac\u2026\u00bd\u00ff");
    fixture_close(f);
}

static void bytes_that_no_text_has(void **state) {
    static const struct {
        const char *bytes;
        size_t len;
        int line;
    } cases[] = {
        {"a\n\xe5\n\x81", 5, 3},
        {"\xff\xfe"
         "a\0",
         4, 0},
        {"\xfe\xff\0a", 4, 0},
        {"a\n\0", 3, 2},
        {"a\x1b[2J", 5, 1},
        {"\xef\xbb\xbf"
         "a\xe5",
         5, 0},
        {"", 0, 0},
        {" \t\r\n", 4, 0},
        {"\xef\xbb\xbf", 3, 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct fixture *f = fixture_open();
        assert_null(text_of(f, cases[i].bytes, cases[i].len));
        assert_int_equal(f->diag.errors, 1);
        assert_int_equal(f->diag.last->at.line, cases[i].line);
        fixture_close(f);
    }
}

static void the_hash_is_of_the_bytes(void **state) {
    struct fixture *f = fixture_open();
    struct plaintext p;
    (void)state;
    fixture_write(f, "abc", 3);
    assert_true(plaintext_read(&f->arena, f->file, &f->diag, &p));
    assert_string_equal(p.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    fixture_close(f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utf_8_with_and_without_a_mark),
        cmocka_unit_test(windows_1252),
        cmocka_unit_test(bytes_that_no_text_has),
        cmocka_unit_test(the_hash_is_of_the_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
