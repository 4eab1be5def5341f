#include "content/sentence.h"

#include "../arena.h"

static struct count_word neuter = {1, "neuter", "ett", NULL}, two = {2, NULL, "två", &neuter},
                         one = {1, NULL, "en", &two};
static const struct locale sv = {.group = "\u202f", .decimal = ",", .counts = &one};

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
        assert_string_equal(sentence_fill(*state, &sv, cases[i].form, slots, 4), cases[i].text);
    assert_string_equal(sentence_fill(*state, &sv, "{unit}", NULL, 0), "{unit}");
}

/* What a slot brings is not looked at again. */
static void filled_text_is_not_filled(void **state) {
    static const struct slot slots[] = {{"a", "{b}"}, {"b", "{a}"}};
    assert_string_equal(sentence_fill(*state, &sv, "{a} {b}", slots, 2), "{b} {a}");
}

static void a_key_stands_for_its_template(void **state) {
    struct word second = {.key = "away", .text = "{Unit} rör sig åt fel håll."},
                first = {.key = "met", .text = "{unit} har nått {n} mål.", .next = &second};
    const struct locale l = {.words = &first};
    const struct style style = {.locale = &l};
    assert_string_equal(SENTENCE(*state, &style, "met", {"unit", "Eda"}, {"n", "två"}),
                        "Eda har nått två mål.");
    assert_string_equal(SENTENCE(*state, &style, "away", {"unit", "eda"}), "Eda rör sig åt fel håll.");
}

/* The template asks for words and their form; what is no number stays as it is. */
static void numbers_are_written_as_the_template_asks(void **state) {
    static const struct slot slots[] = {{"n", "1"}, {"m", "2"}, {"many", "1300"}, {"said", "fyra till"}};
    static const struct {
        const char *form, *text;
    } cases[] = {
        {"{n}", "1"},
        {"{n:word} {n:neuter} {N:neuter}", "en ett Ett"},
        {"{m:word} {m:neuter}", "två två"},
        {"{many:word}", "1\u202f300"},
        {"{said:word}", "fyra till"},
        {"{n:}", "1"},
        {"{:word}", "{:word}"},
        {"{n:a-form-that-is-far-too-long}", "{n:a-form-that-is-far-too-long}"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(sentence_fill(*state, &sv, cases[i].form, slots, 4), cases[i].text);
}

/*
 * One value may have a wording of its own; a layout's wording is used for every value unless it has one too.
 */
static void a_number_chooses_its_wording(void **state) {
    struct word many = {.key = "k", .text = "{n} indikatorer"},
                single = {
                    .key = "k", .text = "{n:word} indikator", .number = "n", .value = "1", .next = &many};
    struct word own = {.key = "k", .text = "{n} st"};
    struct locale l = {.group = "", .decimal = ",", .counts = &one, .words = &single};
    struct style style = {.locale = &l};
    assert_string_equal(SENTENCE(*state, &style, "k", {"n", "1"}), "en indikator");
    assert_string_equal(SENTENCE(*state, &style, "k", {"n", "11"}), "11 indikatorer");
    assert_string_equal(SENTENCE(*state, &style, "k", {"m", "1"}, {"n", "5"}), "5 indikatorer");
    style.words = &own;
    assert_string_equal(SENTENCE(*state, &style, "k", {"n", "1"}), "1 st");
    assert_string_equal(SENTENCE(*state, &style, "no-such-key", {"n", "1"}), "no-such-key");
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
                 {"šk", "Šk"},
                 {"ÿ", "Ÿ"},
                 {"", ""}};
    static const char *const others[] = {"71,6", "–", "÷", "ß", "…", "(lss)"};
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
        arena_test(numbers_are_written_as_the_template_asks),
        arena_test(a_number_chooses_its_wording),
        arena_test(first_letters_change_size),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
