#include "text/tie.h"

#include "../stand.h"

static double tie(struct stand *s, const char *before, const char *after) {
    return tie_penalty(s->style, before, strlen(before), after, strlen(after));
}

static void numbers_hold_their_units(void **state) {
    static const char *const pairs[][2] = {
        {"2,5", "procentenheter"}, {"−3", "procent."},   {"14", "%"},    {"20", "år,"},
        {"25", "april"},           {"(16", "kommuner)"}, {"sidan", "8"}, {"Läsåret", "x"}};
    struct stand *s = *state;
    for (size_t i = 0; i + 1 < sizeof pairs / sizeof *pairs; i++)
        if (tie(s, pairs[i][0], pairs[i][1]) < 300)
            fail_msg("“%s %s” may be parted", pairs[i][0], pairs[i][1]);
    assert_true(tie(s, "Läsåret", "x") == 0);
    assert_true(tie(s, "2024", "kom") > 0 && tie(s, "2024", "kom") < 60);
    /* a sentence that ends in a number has nothing to hold */
    assert_true(tie(s, "2024.", "Kommuner") == 0);
    assert_true(tie(s, "2022,", "år") == 0);
}

static void short_words_lead_on(void **state) {
    struct stand *s = *state;
    assert_true(tie(s, "i", "länet") > tie(s, "på", "länet"));
    assert_true(tie(s, "på", "länet") > tie(s, "mot", "länet"));
    assert_true(tie(s, "(i", "länet") > 60);
    assert_true(tie(s, "å,", "länet") == 0);
    assert_true(tie(s, "mot", "länet") == 0);
}

static void a_dash_stays_with_the_word_before_it(void **state) {
    struct stand *s = *state;
    assert_true(tie(s, "länet", "–") >= 300);
    assert_true(tie(s, "–", "hela") == 0);
    assert_true(tie(s, "länet", "–ord") == 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        stand_test(numbers_hold_their_units),
        stand_test(short_words_lead_on),
        stand_test(a_dash_stays_with_the_word_before_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
