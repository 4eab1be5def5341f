#include "base/diag.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static int setup(void **state) {
    static struct diag d;
    diag_init(&d);
    *state = &d;
    return 0;
}

static int teardown(void **state) {
    diag_release(*state);
    return 0;
}

static void messages_have_one_form(void **state) {
    static const struct {
        struct message message;
        const char *text;
    } cases[] = {
        {{SEVERITY_ERROR, {"goals.xml", 12}, "the goal has no name", NULL, NULL},
         "goals.xml:12: error: the goal has no name"},
        {{SEVERITY_ERROR, {"goals.xml", 0}, "cannot be opened", "check the name", NULL},
         "goals.xml: error: cannot be opened\n    hint: check the name"},
        {{SEVERITY_WARNING, {NULL, 0}, "no figures", NULL, NULL}, "warning: no figures"},
        {{SEVERITY_WARNING, {NULL, 7}, "no figures", "import them", NULL},
         "warning: no figures\n    hint: import them"},
        {{SEVERITY_NOTE, {"a b.json", 1}, "100 % read", NULL, NULL}, "a b.json:1: note: 100 % read"},
    };
    struct diag *d = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(message_format(&d->arena, &cases[i].message), cases[i].text);
}

static void an_error_is_false_and_counted(void **state) {
    struct diag *d = *state;
    assert_false(diag_error(d, (struct place){"a.xml", 3}, "mend it", "%d of %s", 2, "three"));
    diag_warning(d, (struct place){"b.xml", 4}, NULL, "odd: %s", "x");
    diag_note(d, (struct place){0}, "read %d", 5);
    assert_int_equal(d->errors, 1);
    assert_int_equal(d->warnings, 1);
    assert_string_equal(message_format(&d->arena, d->first), "a.xml:3: error: 2 of three\n    hint: mend it");
    assert_string_equal(message_format(&d->arena, d->first->next), "b.xml:4: warning: odd: x");
    assert_string_equal(message_format(&d->arena, d->last), "note: read 5");
    assert_ptr_equal(d->first->next->next, d->last);
    assert_null(d->last->next);
}

static void texts_and_names_are_copied(void **state) {
    struct diag *d = *state;
    char file[] = "goals.xml", hint[] = "mend it", name[] = "karies";
    diag_error(d, (struct place){file, 1}, hint, "unknown: %s", name);
    memset(file, 'x', sizeof file - 1);
    memset(hint, 'x', sizeof hint - 1);
    memset(name, 'x', sizeof name - 1);
    assert_string_equal(message_format(&d->arena, d->first),
                        "goals.xml:1: error: unknown: karies\n    hint: mend it");
}

static void messages_of_another_outlive_it(void **state) {
    struct diag *d = *state, other;
    diag_init(&other);
    diag_error(&other, (struct place){"a.xml", 1}, "first hint", "first");
    diag_warning(&other, (struct place){0}, NULL, "second");
    for (const struct message *m = other.first; m; m = m->next)
        diag_add(d, m);
    diag_release(&other);
    assert_int_equal(other.errors, 0);
    assert_null(other.first);
    assert_int_equal(d->errors, 1);
    assert_int_equal(d->warnings, 1);
    assert_string_equal(message_format(&d->arena, d->first), "a.xml:1: error: first\n    hint: first hint");
    assert_string_equal(message_format(&d->arena, d->last), "warning: second");
}

static void only_the_same_message_is_there_already(void **state) {
    struct diag *d = *state;
    diag_error(d, (struct place){"a.xml", 1}, "mend it", "wrong");
    diag_warning(d, (struct place){0}, NULL, "odd");
    const struct {
        struct message message;
        bool there;
    } cases[] = {
        {{SEVERITY_ERROR, {"a.xml", 1}, "wrong", "mend it", NULL}, true},
        {{SEVERITY_WARNING, {NULL, 0}, "odd", NULL, NULL}, true},
        {{SEVERITY_WARNING, {"a.xml", 1}, "wrong", "mend it", NULL}, false},
        {{SEVERITY_ERROR, {"a.xml", 2}, "wrong", "mend it", NULL}, false},
        {{SEVERITY_ERROR, {"b.xml", 1}, "wrong", "mend it", NULL}, false},
        {{SEVERITY_ERROR, {NULL, 1}, "wrong", "mend it", NULL}, false},
        {{SEVERITY_ERROR, {"a.xml", 1}, "odd", "mend it", NULL}, false},
        {{SEVERITY_ERROR, {"a.xml", 1}, "wrong", NULL, NULL}, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(diag_has(d, &cases[i].message), cases[i].there);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(messages_have_one_form, setup, teardown),
        cmocka_unit_test_setup_teardown(an_error_is_false_and_counted, setup, teardown),
        cmocka_unit_test_setup_teardown(texts_and_names_are_copied, setup, teardown),
        cmocka_unit_test_setup_teardown(messages_of_another_outlive_it, setup, teardown),
        cmocka_unit_test_setup_teardown(only_the_same_message_is_there_already, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
