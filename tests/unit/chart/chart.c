#include "chart/chart.h"

#include "sheet.h"

/* Whatever the kind: what is drawn stands in the height that was asked for. */
static void every_kind_stands_in_its_box(void **state) {
    struct sheet *s = *state;
    struct chart_point points[] = {{2015, 70}, {2017, 72}, {2024, 75}};
    struct chart_series series = {.role = SERIES_OWN, .name = "Arvika", .points = points, .n = 3, .gap = 1, .latest = "75,0"};
    struct time_chart time = {.series = &series, .n = 1, .first_year = 2015, .last_year = 2024, .base_year = 2017, .base_word = "Basår"};
    struct spread_chart spread = {.has_band = true, .has_own = true, .min = -2, .low = -1, .high = 1, .max = 2, .own = 1.5};
    struct spark_chart spark = {.points = points, .n = 3, .base_year = 2017, .gap = 9};
    struct movement_row moved = {.name = "Arvika", .has_base = true, .has_latest = true, .base = 1, .latest = 2, .latest_text = "2,0", .change_text = "+1,0"};
    struct movement_chart movement = {.latest_head = "2024", .change_head = "Ändring", .rows = &moved, .n = 1, .base_key = "2017"};
    struct cycle cycle = {.id = "ar", .name = "Året", .start = 5};
    struct chart charts[] = {{.kind = CHART_TIME, .time = &time},          {.kind = CHART_WOMEN_MEN, .time = &time},
                             {.kind = CHART_MOVEMENT, .movement = &movement}, {.kind = CHART_PROFILE, .spread = &spread},
                             {.kind = CHART_SPARK, .spark = &spark},       {.kind = CHART_WHEEL, .cycle = &cycle}};
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

int main(void) {
    const struct CMUnitTest tests[] = {sheet_test(every_kind_stands_in_its_box)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
