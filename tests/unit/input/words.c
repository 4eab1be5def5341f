#include "input/words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void names_in_braces_are_found(void **state) {
    (void)state;
    const char *text = "{unit} har nått {met:neuter} mål {} { {:x} {Number:word}";
    static const char *const names[] = {"unit", "met", "Number"};
    struct slot_name slot = slot_next(text);
    for (int i = 0; i < 3; i++, slot = slot_next(slot.name)) {
        assert_int_equal(slot.len, strlen(names[i]));
        assert_memory_equal(slot.name, names[i], slot.len);
    }
    assert_int_equal(slot.len, 0);
    assert_int_equal(slot_next("").len, 0);
    assert_int_equal(slot_next("{open").len, 0);
}

static void names_are_the_same_but_for_their_first_letter(void **state) {
    (void)state;
    struct slot_name unit = {"unit", 4};
    assert_true(slot_same(unit, (struct slot_name){"Unit", 4}));
    assert_false(slot_same(unit, (struct slot_name){"UNIT", 4}));
    assert_false(slot_same(unit, (struct slot_name){"units", 5}));
}

static void any_wording_fills_a_name(void **state) {
    struct word many = {.key = "k", .text = "{n} av {of}"},
                one = {.key = "k", .text = "en", .number = "n", .value = "1", .next = &many};
    (void)state;
    assert_true(words_fill(&one, "k", (struct slot_name){"of", 2}));
    assert_false(words_fill(&one, "k", (struct slot_name){"off", 3}));
    assert_false(words_fill(&one, "other", (struct slot_name){"of", 2}));
    assert_ptr_equal(word_find(&one, "k"), &many);
    assert_ptr_equal(word_of_number(&one, "k", "n", "1"), &one);
    assert_null(word_of_number(&one, "k", "n", "2"));
    assert_null(word_of_number(&one, "k", "m", "1"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_in_braces_are_found),
        cmocka_unit_test(names_are_the_same_but_for_their_first_letter),
        cmocka_unit_test(any_wording_fills_a_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
