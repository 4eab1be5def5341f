#include "written.h"

static void assert_told_with(void **state, bool dictionary, const char *text, const char *told) {
    struct written *w = *state;
    written_text(w, text);
    struct spelling *s = dictionary ? spelling_open(w->locale, &w->edition, &w->diag) : NULL;
    persons_edition(w->locale, s, &w->edition, &w->diag);
    spelling_close(s);
    assert_string_equal(written_told(w), told);
}

static void assert_told(void **state, const char *text, const char *told) {
    assert_told_with(state, true, text, told);
}

static void names_without_a_role_are_told(void **state) {
    assert_told(state, "Arbetet leds av Anna Svensson i Arvika.",
                "a person without a role: “Anna Svensson”\n");
    assert_told(state, "Lars Andersson tog emot. Allt är klart.",
                "a person without a role: “Lars Andersson”\n");
    assert_told(state, "Frågor besvaras av Ann-Katrin Berg Öman (S).",
                "a person without a role: “Ann-Katrin Berg Öman”\n");
    assert_told(state, "Vi minns Eva Lind, Mats Nilsson och andra.",
                "a person without a role: “Eva Lind”\na person without a role: “Mats Nilsson”\n");
    assert_told(state, "Ordföranden öppnar mötet. Sedan talar Anna Svensson.",
                "a person without a role: “Anna Svensson”\n");
}

static void names_with_a_role_are_not(void **state) {
    assert_told(state, "Ordförande är Anna Svensson.", "");
    assert_told(state, "Anna Svensson, socialchef i Arvika, leder gruppen.", "");
    assert_told(state, "Samordnare: Anna Svensson, Arvika, och Eva Lind, regionen.", "");
    assert_told(state, "Foto: Anna Svensson", "");
}

static void other_names_are_no_persons(void **state) {
    assert_told(state, "I Nya Perspektiv och i Arvika Kommun samt Norra Arvika.", "");
    assert_told(state, "Röda Korset och Svenska Kyrkan deltar.", "");
    assert_told(state, "År 2017 antog Sveriges Kommuner och Landsting en strategi.", "");
    assert_told(state, "Strategin Agenda 2030. Vårt Värmland. Under Värmlandsveckan. EU Kids.", "");
    assert_told(state, "Karlstads universitet, Region Arvika, Arvikas Musikskola.", "");
}

static void the_edition_may_know_better(void **state) {
    struct written *w = *state;
    assert_told(state, "Vi använder Glokala Kartan.", "a person without a role: “Glokala Kartan”\n");
    w->edition.words = "Glokala\n";
    assert_told(state, "Vi använder Glokala Kartan.", "");
}

static void emphasis_marks_a_title(void **state) {
    struct written *w = *state;
    struct span title = {.kind = SPAN_TEXT, .text = "Pippi Långstrump"};
    struct span em = {.kind = SPAN_EM, .children = &title};
    written_text(w, "Barnen läste ");
    w->span.next = &em;
    persons_edition(w->locale, NULL, &w->edition, &w->diag);
    assert_string_equal(written_told(w), "");
    em.kind = SPAN_STRONG;
    persons_edition(w->locale, NULL, &w->edition, &w->diag);
    assert_string_equal(written_told(w), "a person without a role: “Pippi Långstrump”\n");
}

/* Without a dictionary less can be told. */
static void without_a_dictionary(void **state) {
    assert_told_with(state, false, "Arbetet leds av Anna Svensson.",
                     "a person without a role: “Anna Svensson”\n");
    assert_told_with(state, false, "Anna Svensson leder.", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        written_test(names_without_a_role_are_told), written_test(names_with_a_role_are_not),
        written_test(other_names_are_no_persons),    written_test(the_edition_may_know_better),
        written_test(emphasis_marks_a_title),        written_test(without_a_dictionary),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
