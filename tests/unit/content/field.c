/* Counts in the number, gender and case that their place asks for; figures are in golden/edition. */
#include "content/field.h"

#include "stand.h"

struct counted {
    struct stand *stand;
    struct indicator indicators[13];
    struct indicator *list[13];
    struct goal goals[1];
    struct group groups[2];
    struct subgroup subgroup;
    struct area area;
    struct unit unit;
    struct edition edition;
};

/* An edition with one area, one goal that the first indicator serves, two groups, and `n` indicators. */
static void edition_with(struct counted *c, struct stand *s, int n) {
    *c = (struct counted){.stand = s};
    static const struct goal *serves[1];
    serves[0] = &c->goals[0];
    for (int k = 0; k < n; k++) {
        c->indicators[k] = (struct indicator){.number = k + 1, .status = k != 1};
        c->indicators[k].next = k + 1 < n ? &c->indicators[k + 1] : NULL;
        c->list[k] = &c->indicators[k];
    }
    c->indicators[0].goals = serves;
    c->indicators[0].n_goals = 1;
    c->subgroup.indicators = n ? c->indicators : NULL;
    c->area.subgroups = &c->subgroup;
    c->goals[0].id = "halsa";
    c->groups[0] = (struct group){.id = "rad", .next = &c->groups[1]};
    c->groups[1] = (struct group){.id = "grupp", .reports_to = "rad"};
    c->unit = (struct unit){.name = "Arvika"};
    c->edition = (struct edition){.n_indicators = n,
                                  .indicators = c->list,
                                  .n_goals = 1,
                                  .goals = c->goals,
                                  .areas = &c->area,
                                  .groups = c->groups,
                                  .n_municipalities = 16};
}

static const char *said(struct counted *c, struct field f) {
    struct view v = {
        .arena = &c->stand->arena, .edition = &c->edition, .style = c->stand->style, .unit = &c->unit};
    return field_text(&v, &f);
}

static void counts_agree(void **state) {
    static const struct {
        int n;
        const char *alone, *noun, *begun, *digits;
    } cases[] = {
        {0, "noll", "noll indikatorer", "Noll indikatorer", "0"},
        {1, "en", "en indikator", "En indikator", "1"},
        {2, "två", "två indikatorer", "Två indikatorer", "2"},
        {12, "tolv", "tolv indikatorer", "Tolv indikatorer", "12"},
        {13, "13", "13 indikatorer", "13 indikatorer", "13"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct counted c;
        edition_with(&c, *state, cases[i].n);
        struct field f = {.kind = FIELD_COUNT, .of = COUNT_INDICATORS};
        assert_string_equal(said(&c, f), cases[i].alone);
        f.noun = true;
        assert_string_equal(said(&c, f), cases[i].noun);
        f.begins = true;
        assert_string_equal(said(&c, f), cases[i].begun);
        f = (struct field){.kind = FIELD_COUNT, .of = COUNT_INDICATORS, .digits = true, .begins = true};
        assert_string_equal(said(&c, f), cases[i].digits);
    }
}

static void each_countable_is_counted(void **state) {
    static const char *const counted[COUNT_COUNTABLES] = {
        [COUNT_GOALS] = "ett mål",
        [COUNT_AREAS] = "ett område",
        [COUNT_INDICATORS] = "tre indikatorer",
        [COUNT_TARGETS] = "två delmål",
        [COUNT_MUNICIPALITIES] = "16 kommuner",
        [COUNT_GROUPS] = "två grupper",
    };
    struct counted c;
    edition_with(&c, *state, 3);
    for (int of = 0; of < COUNT_COUNTABLES; of++)
        assert_string_equal(
            said(&c, (struct field){.kind = FIELD_COUNT, .of = (enum countable)of, .noun = true}),
            counted[of]);
}

static void counts_are_of_a_part(void **state) {
    struct counted c;
    struct area other = {.id = "annat"};
    edition_with(&c, *state, 3);
    struct field f = {.kind = FIELD_COUNT, .of = COUNT_INDICATORS, .area = &c.area};
    assert_string_equal(said(&c, f), "tre");
    f.area = &other;
    assert_string_equal(said(&c, f), "noll");
    f.area = NULL;
    f.goal = &c.goals[0];
    assert_string_equal(said(&c, f), "en");
    assert_string_equal(
        said(&c, (struct field){.kind = FIELD_COUNT, .of = COUNT_GROUPS, .reports_to = "rad"}), "en");
}

static void the_unit_has_its_name(void **state) {
    struct counted c;
    edition_with(&c, *state, 1);
    assert_string_equal(said(&c, (struct field){.kind = FIELD_UNIT}), "Arvika");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        stand_test(counts_agree),
        stand_test(each_countable_is_counted),
        stand_test(counts_are_of_a_part),
        stand_test(the_unit_has_its_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
