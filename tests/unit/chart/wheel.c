#include "chart/wheel.h"

#include "sheet.h"

static const struct box box = {PT(150), PT(100), PT(367.25), PT(367.25)};
static const char *const months[12] = {"Januari", "Februari", "Mars",      "April",   "Maj",      "Juni",
                                       "Juli",    "Augusti",  "September", "Oktober", "November", "December"};

/* Centre and radii of the wheel: the band is 13.8 wide, the rings 8.1 and 7.3 units of 6.5, 3 apart. */
static const double X = 150 + 183.625, Y = 100 + 183.625,
                    OUTER_RING[2] = {183.625 - 13.8 - 3, 183.625 - 13.8 - 3 - 52.65},
                    INNER_RING[2] = {183.625 - 13.8 - 6 - 52.65, 183.625 - 13.8 - 6 - 52.65 - 47.45};

struct sample {
    struct activity activities[2][12];
    struct ring rings[2];
    struct cycle cycle;
};

/* Two rings with an activity in every month for which `labels` has one. */
static struct cycle *cycle_make(struct sample *s, const char *const labels[2][12]) {
    *s = (struct sample){
        .rings = {{.name = "Politiskt arbete"}, {.name = "Beredningsgrupp och arbetsgrupper"}}};
    for (int r = 0; r < 2; r++) {
        struct activity **tail = &s->rings[r].activities;
        for (int m = 0; m < 12; m++) {
            if (!labels[r][m])
                continue;
            s->activities[r][m] = (struct activity){.month = m + 1, .label = labels[r][m]};
            *tail = &s->activities[r][m];
            tail = &s->activities[r][m].next;
        }
    }
    s->rings[0].next = &s->rings[1];
    s->cycle = (struct cycle){.name = "Ett år", .start = 5, .rings = s->rings};
    return &s->cycle;
}

static const char *const usual[2][12] = {
    {"Resultaten redovisas", "Inbjudan skickas ut", "Styrgrupps\u00ADmöte", "Dokumentet fastställs",
     "Seminarium", "Rapport till Värmlands\u00ADrådet", NULL, "Inriktning för seminariet", NULL,
     "Styrgrupps\u00ADmöte", NULL, "Seminariets innehåll preciseras"},
    {"Förslag och vårmöte", "Läges\u00ADrapport", NULL, "Läges\u00ADrapport", "Samordnarna deltar", NULL,
     NULL, NULL, "Höstmöte och workshop", "Läges\u00ADrapport", "Aktiviteter redovisas",
     "Rapportering aviseras"}};

static void draw(struct sheet *s, const struct cycle *c) {
    sheet_clear(s);
    wheel_draw(&s->pen, &s->stand->set, &(struct chart){.kind = CHART_WHEEL, .cycle = c}, box);
}

static double radius(double x, double y) {
    return hypot(x - X, y - Y);
}

/* Labels stand level; their corners lie in the ring and in the month, up to half a joint. */
static void assert_in_sector(const struct op *op, int month, const double ring[2]) {
    struct frame f = text_frame(op);
    double xs[] = {f.left, f.right}, ys[] = {f.top, f.bottom}, middle = (month - 1) * M_PI / 6;
    for (int i = 0; i < 4; i++) {
        double x = xs[i % 2], y = ys[i / 2], r = radius(x, y), angle = atan2(x - X, Y - y) - middle;
        angle -= 2 * M_PI * floor((angle + M_PI) / (2 * M_PI));
        double beyond = r * sin(fabs(angle) - M_PI / 12); /* the month's edge */
        if (r > ring[0] + 1 || r < ring[1] - 1 || fabs(angle) > M_PI / 2 || beyond > 1)
            fail_msg("“%s” reaches out of %s", op->run->text, months[month - 1]);
    }
}

/* Words as long as they are in such a year, in every month of either ring. */
static void labels_stand_in_their_sectors(void **state) {
    static const char *const labels[] = {"Seminarium",
                                         "Styrgrupps\u00ADmöte",
                                         "Rapport till Värmlands\u00ADrådet",
                                         "Seminariets innehåll preciseras",
                                         "Höstmöte och workshop",
                                         "Samordnarna deltar",
                                         "Läges\u00ADrapport",
                                         "Aktiviteter redovisas"};
    struct sheet *s = *state;
    struct sample sample;
    for (size_t k = 0; k < sizeof labels / sizeof *labels; k++)
        for (int r = 0; r < 2; r++)
            for (int m = 0; m < 12; m++) {
                const char *only[2][12] = {{NULL}};
                only[r][m] = labels[k];
                draw(s, cycle_make(&sample, (const char *const(*)[12])only));
                int n = 0;
                for (size_t i = 0; i < s->drawing.n; i++) {
                    const struct op *op = &s->drawing.ops[i];
                    if (op->kind != OP_TEXT ||
                        op->run->size != s->stand->style->types[r ? TYPE_WHEEL_INNER : TYPE_WHEEL_OUTER].size)
                        continue;
                    assert_in_sector(op, m + 1, r ? INNER_RING : OUTER_RING);
                    n++;
                }
                assert_in_range(n, 1, 5);
            }
}

static void everything_stands_inside_and_apart(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    draw(s, cycle_make(&sample, usual));
    sheet_within(s, box, 1.01); /* the joints reach a point beyond the band */
    for (size_t i = 0; i < s->drawing.n; i++)
        for (size_t k = 0; k < i; k++) {
            const struct op *a = &s->drawing.ops[i], *b = &s->drawing.ops[k];
            bool level = a->kind == OP_TEXT && b->kind == OP_TEXT && !a->sin && !b->sin;
            if (level && frames_meet(text_frame(a), text_frame(b)))
                fail_msg("“%s” and “%s” lie on each other", b->run->text, a->run->text);
        }
    assert_int_equal(s->stand->diag.errors, 0);
}

/* January is on top, April at the right; no name stands on its head. */
static void months_go_round_clockwise(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    draw(s, cycle_make(&sample, usual));
    size_t i = 0;
    for (int m = 0; m < 12; m++) {
        double x = 0, y = 0;
        size_t letters = strlen(months[m]);
        for (size_t n = 0; n < letters; i++) {
            const struct op *op = &s->drawing.ops[i];
            if (op->kind != OP_TEXT || font_id(op->run->font) != FONT_SANS_SEMIBOLD ||
                op->run->size != s->stand->style->types[TYPE_MONTH].size)
                continue;
            assert_int_equal(op->run->text[0], months[m][n]);
            assert_true(op->cos > -300000);
            double r = radius(mpt_to_points(op->at.x), mpt_to_points(op->at.y));
            assert_true(r < 183.625 && r > 183.625 - 13.8);
            /* the next letter stands to the right of this one, as it is read */
            const struct op *next = op + 1;
            if (n + 1 < letters)
                assert_true((int64_t)(next->at.x - op->at.x) * op->cos +
                                (int64_t)(next->at.y - op->at.y) * op->sin >
                            0);
            x += mpt_to_points(op->at.x) - X;
            y += mpt_to_points(op->at.y) - Y;
            n++;
        }
        double angle = atan2(x, -y) - m * M_PI / 6;
        assert_true(fabs(sin(angle)) < 0.04 && cos(angle) > 0);
    }
}

static void seminar_months_and_empty_ones_are_tinted(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct cycle *c = cycle_make(&sample, usual);
    draw(s, c);
    assert_int_equal(sheet_count(s, OP_FILL, INK_OCHRE), 0);
    assert_int_equal(sheet_count(s, OP_FILL, INK_PETROL), 12);
    assert_int_equal(sheet_count(s, OP_FILL, INK_MIST_LIGHT), 9);
    assert_int_equal(sheet_count(s, OP_FILL, INK_GREY8), 8);
    assert_int_equal(sheet_count(s, OP_FILL, INK_GREY4), 7);
    sample.activities[0][4].seminar = true;
    draw(s, c);
    assert_int_equal(sheet_count(s, OP_FILL, INK_OCHRE),
                     2); /* the month, and an edge that is seen in grey, too */
    assert_int_equal(sheet_count(s, OP_FILL, INK_OCHRE_LIGHT), 1);
    assert_int_equal(sheet_count(s, OP_FILL, INK_PETROL), 11);
    assert_int_equal(sheet_count(s, OP_FILL, INK_MIST_LIGHT), 8);
}

static void one_ring_or_none_is_a_wheel(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct cycle *c = cycle_make(&sample, usual);
    sample.rings[0].next = NULL;
    draw(s, c);
    assert_non_null(sheet_text(s, "Yttre ringen", 0));
    assert_null(sheet_text(s, "Inre ringen", 0));
    assert_int_equal(sheet_count(s, OP_FILL, INK_GREY8), 0);
    sample.rings[0].activities = NULL;
    draw(s, c);
    assert_int_equal(sheet_count(s, OP_FILL, INK_GREY4), 12);
    c->rings = NULL;
    draw(s, c);
    sheet_within(s, box, 1.01);
    assert_null(sheet_text(s, "Yttre ringen", 0));
}

static const struct op *sheet_starting(const struct sheet *s, const char *text) {
    for (size_t i = 0; i < s->drawing.n; i++)
        if (s->drawing.ops[i].kind == OP_TEXT &&
            strncmp(s->drawing.ops[i].run->text, text, strlen(text)) == 0)
            return &s->drawing.ops[i];
    return NULL;
}

/* What has no room is cut, stays in its sector, and is told of. */
static void a_label_without_room_is_cut(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct cycle *c = cycle_make(&sample, usual);
    for (int r = 0; r < 2; r++)
        for (int m = 0; m < 12; m++)
            if (usual[r][m])
                assert_true(wheel_has_room(&s->stand->set, c, &sample.activities[r][m], box));
    sample.activities[0][0].label =
        "Styrgruppen möts, resultaten redovisas och dokumentet fastställs efter synpunkter från kommunerna";
    sample.activities[1][3].label = "Arbetsmarknadsdepartementsrepresentantskap";
    assert_false(wheel_has_room(&s->stand->set, c, &sample.activities[0][0], box));
    assert_false(wheel_has_room(&s->stand->set, c, &sample.activities[1][3], box));
    draw(s, c);
    int cut = 0;
    for (size_t i = 0; i < s->drawing.n; i++)
        if (s->drawing.ops[i].kind == OP_TEXT && strstr(s->drawing.ops[i].run->text, "…"))
            cut++;
    assert_int_equal(cut, 2);
    const struct op *label = sheet_starting(s, "Arb");
    assert_non_null(label);
    assert_in_sector(label, 4, INNER_RING);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(labels_stand_in_their_sectors), sheet_test(everything_stands_inside_and_apart),
        sheet_test(months_go_round_clockwise),     sheet_test(seminar_months_and_empty_ones_are_tinted),
        sheet_test(one_ring_or_none_is_a_wheel),   sheet_test(a_label_without_room_is_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
