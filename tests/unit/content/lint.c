#include "content/lint.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* One planted slip a line, with a word of the message that names it; and the same put right. */
static const struct {
    const char *wrong, *message, *right;
} cases[] = {
    {"Andelen har ökat med 3\u00A0% sedan 2017.", "procentenheter",
     "Andelen har ökat med 3\u00A0procentenheter sedan 2017."},
    {"Andelen minskade med drygt 2,5\u00A0procent.", "procentenheter",
     "Andelen minskade med drygt 2,5\u00A0procentenheter."},
    {"Förändringen var -2 i länet.", "minus", "Förändringen var −2 i länet."},
    {"Läsåret 2023-24 var det bättre.", "school year", "Läsåret 2023/24 var det bättre."},
    {"Under 2015-2024 ökade den.", "hyphen stands in a range", "Under 2015–2024 ökade den."},
    {"Under 2015 – 2024 ökade den.", "spaces around its dash", "Under 2015–2024 ökade den."},
    {"Det är 14% av alla.", "no space before %", "Det är 14\u00A0% av alla."},
    {"Värdet är 2.5 nu.", "decimal mark", "Värdet är 2,5 nu."},
    {"Enkäten gick till 14 200 svarande.", "thousands", "Enkäten gick till 14\u202F200 svarande."},
    {"Enkäten gick till 14.200 svarande.", "thousands", "Enkäten gick till 14\u00A0200 svarande."},
    {"Det finns 283000 i länet.", "not grouped", "Det finns 283\u202F000 i länet."},
    {"Målet \"god hälsa\" gäller.", "straight quotation", "Målet ”god hälsa” gäller."},
    {"Målet \u201Cgod hälsa” gäller.", "another language", "Målet ”god hälsa” gäller."},
    {"Lars' och Annas's grupp.", "apostrophe", "Lars och Annas grupp."},
    {"Och så vidare... Sedan.", "ellipsis", "Och så vidare … Sedan."},
    {"Det är klart.. Nu.", "two full stops", "Det är klart. Nu."},
    {"Länet - hela länet - gör det.", "for a dash", "Länet – hela länet – gör det."},
    {"Det är bra , tycker vi.", "before a punctuation", "Det är bra, tycker vi."},
    {"Det gäller t ex skolan.", "abbreviation", "Det gäller till exempel skolan."},
    {"Vi vet att att det går.", "stands twice", "Vi vet att det går."},
    {"En hälso-och sjukvård.", "after a hyphen", "En hälso- och sjukvård."},
    {"Skola,vård och omsorg.", "after a comma", "Skola, vård och omsorg."},
};

enum { CASES = sizeof cases / sizeof *cases };

static int count(const char *text, struct diag *d) {
    struct arena a;
    struct locale *l;
    arena_init(&a);
    assert_true(locale_read(&a, SOURCE_ROOT, "sv", (struct place){0}, d, &l));
    struct lint *lint = lint_new(l, d);
    int n = lint_text(lint, text, (struct place){"prose.xml", 7}, d);
    lint_free(lint);
    arena_release(&a);
    return n;
}

static void every_planted_slip_is_found(void **state) {
    (void)state;
    for (int i = 0; i < CASES; i++) {
        struct diag d;
        diag_init(&d);
        bool named = false;
        assert_int_not_equal(count(cases[i].wrong, &d), 0);
        for (const struct message *m = d.first; m; m = m->next)
            named |= strstr(m->text, cases[i].message) && m->at.line == 7 && m->hint;
        if (!named)
            fail_msg("%s: not found: %s", cases[i].wrong, cases[i].message);
        diag_release(&d);
    }
}

static void what_is_right_is_left_alone(void **state) {
    (void)state;
    static const char *const more[] = {"Diarienummer NP 2025:0001, den 2025-04-25.",
                                       "Se https://example.se/a-b/10000.",
                                       "hälso- och sjukvård",
                                       "Den 2\u00A0maj 2024 klockan 14.",
                                       "Version 1.0.2",
                                       "Andelen är 14\u00A0%."};
    for (int i = 0; i < CASES + (int)(sizeof more / sizeof *more); i++) {
        struct diag d;
        const char *text = i < CASES ? cases[i].right : more[i - CASES];
        diag_init(&d);
        if (count(text, &d))
            fail_msg("%s: %s", text, d.first->text);
        diag_release(&d);
    }
}

/* What a language gives is checked before anything is looked for. */
static void expressions_that_cannot_be_used_are_named(void **state) {
    static const struct {
        struct slip slip;
        const char *text;
    } faults[] = {
        {{"abbreviation", "(unclosed", 0, "", {"xx.xml", 3}, NULL},
         "the expression of abbreviation cannot be used"},
        {{"abbreviation", "(one)", 2, "", {"xx.xml", 3}, NULL},
         "the expression of abbreviation has no part 2"},
        {{"abreviation", "x", 0, "", {"xx.xml", 3}, NULL}, "there is no kind of slip called abreviation"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        struct slip slip = faults[i].slip, sound = {"two-full-stops", "[.][.]", 0, "", {0}, &slip};
        struct locale l = {.slips = &sound};
        struct diag d;
        diag_init(&d);
        assert_null(lint_new(&l, &d));
        assert_int_equal(d.errors, 1);
        assert_string_equal(d.first->text, faults[i].text);
        assert_int_equal(d.first->at.line, 3);
        assert_non_null(d.first->hint);
        diag_release(&d);
    }
}

/* "1.1" numbers what stands behind it, wherever else it is spoken of. */
static void numbers_of_things_are_no_decimals(void **state) {
    static const struct {
        const char *numbered, *text;
        bool heads_row;
        int found;
    } numbers[] = {
        {"1.1 Barnalivet", "Arbetet i 1.1 fortsätter.", false, 0},
        {"1.1 Barnalivet", "Andelen är 2.5 nu.", false, 1},
        {"1.1. Barnalivet", "1.1. Barnalivet", false, 0},
        {"1.1\u00A0Barnalivet", "Se (1.1) och 1.1.", false, 0},
        {"3.2", "Andelen är 3.2 nu.", true, 0},
        {"3.2", "Andelen är 3.2 nu.", false, 1},
        {"Barnalivet", "Se punkt 1.3 och avsnitt 2.4, version 1.0.", false, 0},
        {"Barnalivet", "Se punkt 1.3 och andelen 2.5 nu.", false, 1},
    };
    struct arena a;
    struct diag d;
    struct locale *l;
    (void)state;
    arena_init(&a);
    diag_init(&d);
    assert_true(locale_read(&a, SOURCE_ROOT, "sv", (struct place){0}, &d, &l));
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct lint *lint = lint_new(l, &d);
        lint_learn(lint, numbers[i].numbered, numbers[i].heads_row);
        assert_int_equal(lint_text(lint, numbers[i].text, (struct place){0}, &d), numbers[i].found);
        lint_free(lint);
    }
    diag_release(&d);
    arena_release(&a);
}

/* What the program keeps together, and what nobody sees, is no slip. */
static void what_no_reader_sees_is_no_slip(void **state) {
    struct diag d;
    (void)state;
    diag_init(&d);
    assert_int_equal(count("Det gäller 16 kommuner, 2 procentenheter, 7 timmar och 14\u00A0200 svar.", &d),
                     0);
    diag_release(&d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_planted_slip_is_found),
        cmocka_unit_test(numbers_of_things_are_no_decimals),
        cmocka_unit_test(what_no_reader_sees_is_no_slip),
        cmocka_unit_test(what_is_right_is_left_alone),
        cmocka_unit_test(expressions_that_cannot_be_used_are_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
