#include "written.h"

/* What is told of an edition whose only paragraph is `text`: words with hints, in order. */
static void assert_told(void **state, const char *text, const char *told) {
    struct written *w = *state;
    written_text(w, text);
    struct spelling *s = spelling_open(w->locale, &w->edition, &w->diag);
    assert_non_null(s);
    spelling_edition(s, &w->edition, &w->diag);
    spelling_close(s);
    assert_string_equal(written_told(w), told);
}

static void slips_are_found(void **state) {
    assert_told(state, "Arbetsättet ska underlätta.", "“Arbetsättet” is in no dictionary\n");
    assert_told(state, "Elever i årkurs 9.", "“årkurs” is in no dictionary\n");
    assert_told(state, "Vård, hälso-och sjukvård.", "“hälso-och” is in no dictionary\n");
    assert_told(state, "I årkurs nio och Årkurs fem, årkurs.",
                "“årkurs” is in no dictionary; it stands 2 times\n");
}

static void the_right_word_is_suggested(void **state) {
    struct written *w = *state;
    assert_told(state, "Elever i årkurs 9.", "“årkurs” is in no dictionary\n");
    assert_string_equal(w->diag.first->hint,
                        "did you mean “årskurs”? A word that is right goes into the edition's words");
}

static void right_words_are_not(void **state) {
    assert_told(state,
                "Välfärdsutvecklingsområdet och förskolebarnshälsovården följs upp i livscykelperspektiv.",
                "");
    assert_told(state, "Hälso- och sjukvård, elev-, brukar- och patientperspektivet.", "");
    assert_told(state, "Välfärds\u00ADutveckling på läns\u00ADnivå.", "");
    assert_told(state, "3-åriga, 80-åringar, 2,5-procentiga och ABC-böckerna.", "");
    assert_told(state, "SKR:s och RKPH:s bl a, m fl, dvs.", "");
    assert_told(state,
                "Se www.regionvarmland.se/utveckling-tillvaxt och xyzzy@example.se, https://qwerty.se.", "");
    assert_told(state, "I dag leder Yvonne Lennemyr arbetet.", "");
}

static void names_of_the_edition_are_right(void **state) {
    struct written *w = *state;
    assert_told(state, "Glokalas plan. Barnalivets grupp.",
                "“Glokalas” is in no dictionary\n“Barnalivets” is in no dictionary\n");
    struct group group = {.name = "Barnalivet", .kind = "Arbetsgrupp"};
    w->edition.groups = &group;
    w->edition.words = "Glokala\nsamskapande\n";
    assert_told(state, "Glokalas plan. Barnalivets grupp, samskapande.", "");
}

static void a_machine_without_the_dictionary_says_so_once(void **state) {
    struct written *w = *state;
    w->locale->spelling.dictionary = "/nowhere/xx";
    written_text(w, "Arbetsättet.");
    assert_null(spelling_open(w->locale, &w->edition, &w->diag));
    assert_string_equal(written_told(w),
                        "spelling was not checked: there is no dictionary /nowhere/xx.dic\n");
    assert_string_equal(w->diag.first->hint, "install the package hunspell-sv");
    w->locale->spelling.dictionary = NULL;
    assert_null(spelling_open(w->locale, &w->edition, &w->diag));
    assert_int_equal(w->diag.warnings, 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        written_test(slips_are_found),
        written_test(the_right_word_is_suggested),
        written_test(right_words_are_not),
        written_test(names_of_the_edition_are_right),
        written_test(a_machine_without_the_dictionary_says_so_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
