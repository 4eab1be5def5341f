#include "base/word.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void capitals_do_not_matter(void **state) {
    (void)state;
    assert_true(word_same("Kvinnor", "KVINNOR"));
    assert_true(word_same("ÅRJÄNG", "årjäng"));
    assert_true(word_same("É", "é"));
    assert_true(word_same("", ""));
}

static void all_else_does(void **state) {
    (void)state;
    assert_false(word_same("Årjäng", "Arjang"));
    assert_false(word_same("Kil", "Kils"));
    assert_false(word_same("", "K"));
    assert_false(word_same("\u00d7", "\u00f7")); /* × and ÷ */
    assert_false(word_same("@", "`"));
    assert_false(word_same("[", "{"));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(capitals_do_not_matter),
                                       cmocka_unit_test(all_else_does)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
