#include "chart/chart.h"

#include "sheet.h"

/* Whatever the kind: what is drawn stands in the height that was asked for. */
static void every_kind_stands_in_its_box(void **state) {
    struct sheet *s = *state;
    struct chart_point points[] = {
        {.year = 2015, .value = 70}, {.year = 2017, .value = 72}, {.year = 2024, .value = 75}};
    struct chart_series series = {
        .role = SERIES_OWN, .name = "Arvika", .points = points, .n = 3, .latest = "75,0"};
    struct time_chart time = {.series = &series,
                              .n = 1,
                              .first_year = 2015,
                              .last_year = 2024,
                              .base_year = 2017,
                              .base_word = "Basår"};
    struct profile_row_chart spread = {
        .has_band = true, .has_own = true, .min = -2, .low = -1, .high = 1, .max = 2, .own = 1.5};
    struct spark_chart spark = {.points = points, .n = 3, .base_year = 2017};
    struct movement_row moved = {.name = "Arvika",
                                 .has_base = true,
                                 .has_latest = true,
                                 .base = 1,
                                 .latest = 2,
                                 .latest_text = "2,0",
                                 .change_text = "+1,0"};
    struct movement_chart movement = {
        .latest_head = "2024", .change_head = "Ändring", .rows = &moved, .n = 1, .base_key = "2017"};
    struct cycle cycle = {.id = "ar", .name = "Året", .start = 5};
    const char *units[] = {"Arvika", "Kristinehamn", "Värmland"};
    const bool summary[] = {false, false, true};
    const struct judgement judgements[] = {
        {VERDICT_MET, CERTAINTY_SURE}, {VERDICT_AWAY, CERTAINTY_CHANCE}, {VERDICT_NONE, CERTAINTY_NONE}};
    struct matrix_line lines[] = {
        {.name = "Hälsa"}, {"1", "Andelen som har ett mycket långt namn på sin indikator", judgements}};
    struct matrix_chart matrix = {.units = units,
                                  .summary = summary,
                                  .n_units = 3,
                                  .lines = lines,
                                  .n = 2,
                                  .unsure_key = "Ihåligt: inte säkert",
                                  .words = {"Målet nått", "På väg mot målet", "Oförändrat", "Fel riktning",
                                            "Ingen ny mätning", "Går inte att jämföra",
                                            "Följs utan bedömning", "Redovisas inte"}};
    struct organisation_node groups[] = {{"Rådet", "Politisk nivå", -1}, {"Gruppen", "Arbetsgrupp", 0}};
    struct organisation_chart organisation = {.nodes = groups, .n = 2};
    struct chart charts[] = {{.kind = CHART_TIME, .time = &time},
                             {.kind = CHART_WOMEN_MEN, .time = &time},
                             {.kind = CHART_MOVEMENT, .to = movement.n, .movement = &movement},
                             {.kind = CHART_PROFILE_ROW, .spread = &spread},
                             {.kind = CHART_SPARK, .spark = &spark},
                             {.kind = CHART_WHEEL, .cycle = &cycle},
                             {.kind = CHART_MATRIX, .matrix = &matrix},
                             {.kind = CHART_ORGANISATION, .organisation = &organisation}};
    for (size_t i = 0; i < sizeof charts / sizeof *charts; i++) {
        mpt w = PT(318);
        struct box box = {PT(50), PT(50), w, chart_height(&s->stand->set, &charts[i], w)};
        sheet_clear(s);
        chart_draw(&s->pen, &s->stand->set, &charts[i], box);
        assert_true(s->drawing.n > 0);
        sheet_within(s, box, 1.1);
        sheet_readable(s);
    }
}

enum { ROWS = 18 };

struct sample {
    struct movement_row moved[ROWS];
    struct ranking_row ranked[ROWS];
    struct gap_row gaps[ROWS];
    struct movement_chart movement;
    struct ranking_chart ranking;
    struct gap_chart gap;
    struct chart charts[3];
};

static void sample_make(struct sample *s) {
    for (int i = 0; i < ROWS; i++) {
        const char *name = i == 7 ? "Malung-Sälens och Norra Värmlands gemensamma kommunalförbund" : "Kil";
        s->moved[i] = (struct movement_row){.name = name,
                                            .has_base = true,
                                            .has_latest = true,
                                            .base = 61 + i,
                                            .latest = 80 - i,
                                            .latest_text = "71,6",
                                            .change_text = "+3,8"};
        s->ranked[i] = (struct ranking_row){.name = name, .text = "71,6", .value = 61 + i};
        s->gaps[i] = (struct gap_row){.name = name,
                                      .has_latest = true,
                                      .women = 61 + i,
                                      .men = 80 - i,
                                      .base_text = "",
                                      .latest_text = "3,0",
                                      .change_text = "+1,2"};
    }
    s->moved[16].summary = s->ranked[16].summary = s->gaps[16].summary = s->moved[17].summary =
        s->ranked[17].summary = s->gaps[17].summary = true;
    s->movement = (struct movement_chart){
        .latest_head = "2024", .change_head = "Ändring", .rows = s->moved, .n = ROWS, .base_key = "2017"};
    s->ranking = (struct ranking_chart){.rows = s->ranked, .n = ROWS};
    s->gap = (struct gap_chart){.base_head = "2017",
                                .latest_head = "2024",
                                .change_head = "Ändring",
                                .women_key = "Kvinnor",
                                .men_key = "Män",
                                .base_key = "2017",
                                .rows = s->gaps,
                                .n = ROWS};
    s->charts[0] = (struct chart){.kind = CHART_MOVEMENT, .to = ROWS, .movement = &s->movement};
    s->charts[1] = (struct chart){.kind = CHART_RANKING, .to = ROWS, .ranking = &s->ranking};
    s->charts[2] = (struct chart){.kind = CHART_GAP, .to = ROWS, .gap = &s->gap};
}

/* Parts of a chart have the whole one's scale, all rows once, and no more than there is room for. */
static void a_chart_over_several_pages(void **state) {
    static const mpt w = PT(318), most = PT(120);
    struct sheet *s = *state;
    struct sample sample;
    sample_make(&sample);
    for (size_t i = 0; i < 3; i++) {
        const struct chart *c = &sample.charts[i];
        mpt scale = -1;
        size_t from = 0, parts = 0;
        assert_int_equal(chart_rows(c), ROWS);
        for (size_t n; from < ROWS; from += n, parts++) {
            n = chart_fit(&s->stand->set, c, w, from, most);
            assert_in_range(n, 1, ROWS - from);
            struct chart part = chart_part(c, from, from + n);
            struct box box = {PT(50), PT(50), w, chart_height(&s->stand->set, &part, w)};
            assert_true(box.h <= most);
            sheet_clear(s);
            chart_draw(&s->pen, &s->stand->set, &part, box);
            sheet_within(s, box, 4.01);
            sheet_texts_apart(s);
            const struct op *tick = sheet_text(s, "70", 0);
            assert_non_null(tick);
            assert_true(scale < 0 || scale == tick->at.x);
            scale = tick->at.x;
        }
        assert_int_equal(from, ROWS);
        assert_in_range(parts, 2, 5);
        assert_int_equal(chart_fit(&s->stand->set, c, w, 0, PT(10)), 0);
        assert_int_equal(chart_fit(&s->stand->set, c, w, 0, PT(1000)), ROWS);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {sheet_test(every_kind_stands_in_its_box),
                                       sheet_test(a_chart_over_several_pages)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
