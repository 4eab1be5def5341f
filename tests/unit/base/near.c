#include "base/near.h"

#include "../arena.h"

#include <string.h>

static const char *nearest(const char *typed) {
    static const char *const names[] = {"indicator", "indicator-list", "goal",  "goals",
                                        "p",         "short-name",     "Årjäng"};
    struct near near = near_begin(typed);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        near_add(&near, names[i]);
    return near.best;
}

static void slips_are_recognised(void **state) {
    (void)state;
    assert_string_equal(nearest("indicater"), "indicator");
    assert_string_equal(nearest("idnicator"), "indicator");
    assert_string_equal(nearest("short_name"), "short-name");
    assert_string_equal(nearest("gaol"), "goal");
    assert_string_equal(nearest("goalss"), "goals");
    assert_string_equal(nearest("P"), "p");
    /* a letter is a letter, however many bytes it has */
    assert_string_equal(nearest("Arjang"), "Årjäng");
}

static void other_words_are_not_guessed_at(void **state) {
    (void)state;
    assert_null(nearest(""));
    assert_null(nearest("publication"));
    assert_null(nearest("an-id-that-is-so-long-that-nobody-would-type-it-twice"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slips_are_recognised),
        cmocka_unit_test(other_words_are_not_guessed_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
