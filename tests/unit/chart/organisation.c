#include "chart/organisation.h"

#include "sheet.h"

static const struct box box = {PT(56.693), PT(170), PT(481.89), 0};

static void draw(struct sheet *s, const struct organisation_chart *c) {
    sheet_clear(s);
    organisation_draw(&s->pen, &s->stand->set, &(struct chart){.kind = CHART_ORGANISATION, .organisation = c},
                      box);
}

static struct frame text_named(const struct sheet *s, const char *text) {
    for (size_t i = 0; i < s->drawing.n; i++)
        if (s->drawing.ops[i].kind == OP_TEXT && strcmp(s->drawing.ops[i].run->text, text) == 0)
            return text_frame(&s->drawing.ops[i]);
    fail_msg("“%s” is not drawn", text);
    return (struct frame){0};
}

static double center(struct frame f) {
    return (f.left + f.right) / 2;
}

/* Nothing reaches out of the height that was asked for, no two texts meet. */
static void assert_in_place(struct sheet *s, const struct organisation_chart *c) {
    struct box place = box;
    place.h = organisation_height(&s->stand->set,
                                  &(struct chart){.kind = CHART_ORGANISATION, .organisation = c}, box.w);
    sheet_within(s, place, 1);
    sheet_texts_apart(s);
}

static void each_stands_over_those_below(void **state) {
    struct sheet *s = *state;
    struct organisation_node nodes[] = {{"Rådet", "Politisk nivå", -1},
                                        {"Styrgruppen", "Politisk nivå", 0},
                                        {"Ena gruppen", "Arbetsgrupp", 1},
                                        {"Andra gruppen", "Arbetsgrupp", 1}};
    struct organisation_chart c = {.nodes = nodes, .n = 4};
    draw(s, &c);
    assert_in_place(s, &c);
    double council = center(text_named(s, "Rådet")), board = center(text_named(s, "Styrgruppen"));
    double one = center(text_named(s, "Ena gruppen")), other = center(text_named(s, "Andra gruppen"));
    assert_true(fabs(council - board) < 0.1 && fabs((one + other) / 2 - board) < 0.1 && one < other);
    assert_true(text_named(s, "Rådet").bottom < text_named(s, "Styrgruppen").top);
    assert_true(fabs(text_named(s, "Ena gruppen").top - text_named(s, "Andra gruppen").top) < 0.1);
}

static void many_beside_each_other_become_a_list(void **state) {
    struct sheet *s = *state;
    struct organisation_node nodes[40] = {{"Rådet", "Politisk nivå", -1}};
    for (int i = 1; i < 40; i++)
        nodes[i] = (struct organisation_node){arena_printf(&s->stand->arena, "Grupp %d", i), "Arbetsgrupp",
                                              i % 5 ? 0 : i - 1};
    struct organisation_chart c = {.nodes = nodes, .n = 40};
    draw(s, &c);
    assert_in_place(s, &c);
    assert_true(text_named(s, "Grupp 1").left > text_named(s, "Rådet").left);
    assert_true(text_named(s, "Grupp 5").left > text_named(s, "Grupp 4").left);
    assert_true(text_named(s, "Grupp 5").top > text_named(s, "Grupp 4").top &&
                text_named(s, "Grupp 5").top < text_named(s, "Grupp 6").top);
}

/* Trees of every shape, with names of every length. */
static void nothing_meets_whatever_the_tree(void **state) {
    static const char *const names[] = {"Rådet", "Regional koordinering psykisk hälsa",
                                        "Länsgemensam beredningsgrupp för socialtjänst och omsorg",
                                        "Samverkansorganisationskommitté"};
    struct sheet *s = *state;
    struct dice dice = {7};
    for (int round = 0; round < 200; round++) {
        struct organisation_node nodes[24];
        size_t n = 1 + (size_t)dice_below(&dice, 24);
        for (size_t i = 0; i < n; i++)
            nodes[i] =
                (struct organisation_node){names[dice_below(&dice, 4)], "Arbetsgrupp på tjänstepersonsnivå",
                                           i ? dice_below(&dice, (int)i + 1) - 1 : -1};
        struct organisation_chart c = {.nodes = nodes, .n = n};
        draw(s, &c);
        assert_in_place(s, &c);
    }
}

static void a_long_chain_stays_inside(void **state) {
    struct sheet *s = *state;
    struct organisation_node nodes[30];
    for (int i = 0; i < 30; i++)
        nodes[i] = (struct organisation_node){"Länsgemensam beredningsgrupp för socialtjänst och omsorg",
                                              "Arbetsgrupp", i - 1};
    struct organisation_chart c = {.nodes = nodes, .n = 30};
    draw(s, &c);
    assert_in_place(s, &c);
}

static void no_groups_take_no_room(void **state) {
    struct sheet *s = *state;
    struct organisation_chart c = {0};
    draw(s, &c);
    assert_int_equal(s->drawing.n, 0);
    assert_true(organisation_height(&s->stand->set,
                                    &(struct chart){.kind = CHART_ORGANISATION, .organisation = &c},
                                    PT(400)) == 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(each_stands_over_those_below),    sheet_test(many_beside_each_other_become_a_list),
        sheet_test(nothing_meets_whatever_the_tree), sheet_test(a_long_chain_stays_inside),
        sheet_test(no_groups_take_no_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
