#include "input/locale.h"

#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

struct fixture {
    struct arena arena;
    struct diag diag;
    struct locale *locale;
};

static int setup(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    arena_init(&f->arena);
    diag_init(&f->diag);
    *state = f;
    return 0;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    diag_release(&f->diag);
    arena_release(&f->arena);
    free(f);
    return 0;
}

static bool read_language(struct fixture *f, const char *data, const char *code) {
    return locale_read(&f->arena, data, code, (struct place){"edition.xml", 3}, &f->diag, &f->locale);
}

static void shipped_languages_are_read(void **state) {
    struct fixture *f = *state;
    assert_true(read_language(f, SOURCE_ROOT, "sv"));
    assert_string_equal(f->locale->code, "sv");
    assert_string_equal(f->locale->decimal, ",");
    assert_string_equal(f->locale->group, "\u202F");
    assert_string_equal(f->locale->to, "till");
    assert_string_equal(f->locale->separator, ";");
    assert_int_equal(f->locale->hyphenation.shortest, 10);
    assert_string_equal(locale_count(f->locale, 1, NULL), "en");
    assert_string_equal(locale_count(f->locale, 1, "neuter"), "ett");
    assert_string_equal(locale_count(f->locale, 2, "neuter"), "två");
    assert_null(locale_count(f->locale, 13, NULL));
    assert_true(locale_is_common(f->locale, "Riket"));
    assert_false(locale_is_common(f->locale, "Värmland"));
    assert_string_equal(word_find(f->locale->words, "page")->text, "Sida");
    assert_true(read_language(f, SOURCE_ROOT, "en"));
    assert_string_equal(f->locale->decimal, ".");
    assert_string_equal(f->locale->quote_open, "\u201C");
    assert_string_equal(word_find(f->locale->words, "page")->text, "Page");
    assert_string_equal(word_of_number(f->locale->words, "indicators", "number", "1")->text,
                        "{number:word} indicator");
    assert_null(word_of_number(f->locale->words, "indicators", "number", "2"));
    assert_null(f->diag.first);
}

static void a_language_that_is_missing_is_named(void **state) {
    struct fixture *f = *state;
    assert_false(read_language(f, SOURCE_ROOT, "tlh"));
    assert_string_equal(f->diag.first->text, "there is no language “tlh”");
    assert_non_null(strstr(f->diag.first->hint, "layouts/languages/tlh.xml"));
    assert_int_equal(f->diag.first->at.line, 3);
}

/* A data folder with Swedish, and English with `from` exchanged as xx. */
static const char *data_with(struct fixture *f, const char *from, const char *to) {
    char folder[] = "/tmp/perspektiv-locale-XXXXXX", *bytes;
    size_t len;
    assert_non_null(mkdtemp(folder));
    const char *data = arena_strdup(&f->arena, folder);
    assert_true(file_read(&f->arena, SOURCE_ROOT "/layouts/languages/sv.xml", &f->diag, &bytes, &len));
    assert_true(
        file_replace(arena_printf(&f->arena, "%s/layouts/languages/sv.xml", data), bytes, len, &f->diag));
    assert_true(file_read(&f->arena, SOURCE_ROOT "/layouts/languages/en.xml", &f->diag, &bytes, &len));
    char *at = strstr(bytes, from);
    assert_non_null(at);
    const char *text = arena_printf(&f->arena, "%.*s%s%s", (int)(at - bytes), bytes, to, at + strlen(from));
    assert_true(file_replace(arena_printf(&f->arena, "%s/layouts/languages/xx.xml", data), text, strlen(text),
                             &f->diag));
    return data;
}

static void data_remove(struct fixture *f, const char *data) {
    static const char *const names[] = {"layouts/languages/sv.xml", "layouts/languages/xx.xml"};
    for (int i = 0; i < 2; i++)
        unlink(arena_printf(&f->arena, "%s/%s", data, names[i]));
    rmdir(arena_printf(&f->arena, "%s/layouts/languages", data));
    rmdir(arena_printf(&f->arena, "%s/layouts", data));
    rmdir(data);
}

static void faults_of_a_language_are_named(void **state) {
    static const struct {
        const char *from, *to, *text, *hint;
    } cases[] = {
        {"<word key=\"yes\">Yes</word>", "", "the language “xx” has no words for yes",
         "translate them; sv.xml says what stands there in Swedish"},
        {"<word key=\"page\">", "<word key=\"note\">", "the word \"note\" is given twice",
         "keep one of the two"},
        {"{unit} over time", "{town} over time", "nothing fills {town} of “spark-title”",
         "use the names that the Swedish sentence has"},
        {"decimal=\".\"", "decimal=\";\"", "decimal=\";\" is not a value for <numbers>", NULL},
        {"<count value=\"2\">", "<count value=\"two\">", "value=\"two\" is not a value for <count>", NULL},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *data = data_with(f, cases[i].from, cases[i].to);
        diag_release(&f->diag);
        diag_init(&f->diag);
        assert_false(read_language(f, data, "xx"));
        data_remove(f, data);
        assert_non_null(f->diag.first);
        assert_string_equal(f->diag.first->text, cases[i].text);
        assert_non_null(strstr(f->diag.first->at.file, "xx.xml"));
        if (cases[i].hint)
            assert_string_equal(f->diag.first->hint, cases[i].hint);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(shipped_languages_are_read, setup, teardown),
        cmocka_unit_test_setup_teardown(a_language_that_is_missing_is_named, setup, teardown),
        cmocka_unit_test_setup_teardown(faults_of_a_language_are_named, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
