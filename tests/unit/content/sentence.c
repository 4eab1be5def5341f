#include "content/sentence.h"

#include "../arena.h"

static void slots_are_filled(void **state) {
    static const struct slot slots[] = {
        {"unit", "Årjäng"}, {"subject", "ökningen av å"}, {"n", "3,8"}, {"empty", ""}};
    static const struct {
        const char *form, *text;
    } cases[] = {
        {"", ""},
        {"Inget att fylla.", "Inget att fylla."},
        {"{unit} har nått målet.", "Årjäng har nått målet."},
        {"{Subject} är {n}.", "Ökningen av å är 3,8."},
        {"{subject}{unit}{n}", "ökningen av åÅrjäng3,8"},
        {"{unit}, {unit}", "Årjäng, Årjäng"},
        {"<{empty}>", "<>"},
        /* what no slot names stays, so that a reader sees it */
        {"{Units} {uni} {nation}", "{Units} {uni} {nation}"},
        {"{UNIT} {uNit}", "{UNIT} {uNit}"},
        {"{} {", "{} {"},
        {"{unit", "{unit"},
        {"unit}", "unit}"},
        {"{{unit}}", "{Årjäng}"},
        {"100 % {n} %s", "100 % 3,8 %s"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(sentence_fill(*state, cases[i].form, slots, 4), cases[i].text);
    assert_string_equal(sentence_fill(*state, "{unit}", NULL, 0), "{unit}");
}

/* What a slot brings is not looked at again. */
static void filled_text_is_not_filled(void **state) {
    static const struct slot slots[] = {{"a", "{b}"}, {"b", "{a}"}};
    assert_string_equal(sentence_fill(*state, "{a} {b}", slots, 2), "{b} {a}");
}

static void a_key_stands_for_its_template(void **state) {
    struct word second = {"away", "{Unit} rör sig åt fel håll.", NULL},
                first = {"met", "{unit} har nått {n} mål.", &second};
    struct style style = {.words = &first};
    assert_string_equal(SENTENCE(*state, &style, "met", {"unit", "Eda"}, {"n", "två"}),
                        "Eda har nått två mål.");
    assert_string_equal(SENTENCE(*state, &style, "away", {"unit", "eda"}), "Eda rör sig åt fel håll.");
}

static void first_letters_change_size(void **state) {
    static const struct {
        const char *small, *capital;
    } cases[] = {{"andelen elever", "Andelen elever"},
                 {"å", "Å"},
                 {"äldre", "Äldre"},
                 {"öka", "Öka"},
                 {"é", "É"},
                 {"þ", "Þ"},
                 {"", ""}};
    static const char *const others[] = {"71,6", "–", "÷", "ÿ", "ß", "…", "(lss)", "šk"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(capitalised(*state, cases[i].small), cases[i].capital);
        assert_string_equal(capitalised(*state, cases[i].capital), cases[i].capital);
        assert_string_equal(uncapitalised(*state, cases[i].capital), cases[i].small);
        assert_string_equal(uncapitalised(*state, cases[i].small), cases[i].small);
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        assert_string_equal(capitalised(*state, others[i]), others[i]);
        assert_string_equal(uncapitalised(*state, others[i]), others[i]);
    }
    assert_string_equal(uncapitalised(*state, "×"), "×");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        arena_test(slots_are_filled),
        arena_test(filled_text_is_not_filled),
        arena_test(a_key_stands_for_its_template),
        arena_test(first_letters_change_size),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
