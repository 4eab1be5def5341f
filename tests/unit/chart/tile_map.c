#include "chart/tile_map.h"

#include "sheet.h"

enum { TILES = 16 };

static const mpt LEFT = PT(57), TOP = PT(100);

static const char *const words[VERDICT_COUNT] = {
    "Målet nått",       "På väg mot målet", "Oförändrat",           "Fel riktning",
    "Kan inte avgöras", "Ingen ny mätning", "Följs utan bedömning", "Redovisas inte"};

struct sample {
    struct tile tiles[TILES];
    struct tile_map_chart chart;
};

/* A square of tiles, all verdicts, county and nation. */
static struct tile_map_chart *chart_make(struct sample *s, const char *name, const char *short_name,
                                         const char *value) {
    *s = (struct sample){
        .chart = {.n = TILES, .rows = 4, .columns = 4, .n_levels = 2, .n_key = VERDICT_COUNT}};
    s->chart.tiles = s->tiles;
    for (int i = 0; i < TILES; i++)
        s->tiles[i] = (struct tile){name,
                                    short_name,
                                    value,
                                    i / 4 + 1,
                                    i % 4 + 1,
                                    i == 5,
                                    {(enum verdict)(i % VERDICT_COUNT), CERTAINTY_SURE}};
    s->chart.levels[0] = (struct chart_level){"Värmland", value, {VERDICT_MET, CERTAINTY_SURE}};
    s->chart.levels[1] = (struct chart_level){"Riket", value, {VERDICT_AWAY, CERTAINTY_SURE}};
    for (int v = 0; v < VERDICT_COUNT; v++)
        s->chart.key[v] = (struct chart_key){{(enum verdict)v, CERTAINTY_SURE}, words[v]};
    return &s->chart;
}

static struct box draw(struct sheet *s, const struct tile_map_chart *c, mpt w) {
    struct chart chart = {.kind = CHART_TILE_MAP, .tiles = c};
    struct box box = {LEFT, TOP, w, tile_map_height(&s->stand->set, &chart, w)};
    sheet_clear(s);
    tile_map_draw(&s->pen, &s->stand->set, &chart, box);
    return box;
}

static void everything_stands_inside_and_apart(void **state) {
    static const char *const names[][2] = {{"Eda", "Eda"},
                                           {"Kristinehamn", "Krist."},
                                           {"Upplands Väsby med omnejd", "Upplands Väsby med omnejd"}};
    static const char *const values[] = {"0,0", "[s]", "−12,3", "100,0", "12\u202f345,6"};
    struct sheet *s = *state;
    struct sample sample;
    for (size_t n = 0; n < 3; n++)
        for (size_t v = 0; v < 5; v++)
            for (mpt w = PT(120); w <= PT(480); w += PT(45)) {
                sheet_within(s, draw(s, chart_make(&sample, names[n][0], names[n][1], values[v]), w), 0.1);
                sheet_texts_apart(s);
                sheet_readable(s);
            }
    assert_int_equal(s->stand->diag.errors, 0);
}

/* The name in full where it fits, the short one where it does not. */
static void narrow_tiles_have_short_names(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct tile_map_chart *c = chart_make(&sample, "Kristinehamn", "Krist.", "71,6");
    draw(s, c, PT(300));
    assert_non_null(sheet_text(s, "Kristinehamn", 15));
    draw(s, c, PT(140));
    assert_null(sheet_text(s, "Kristinehamn", 0));
    assert_non_null(sheet_text(s, "Krist.", 15));
}

/* A long name without a short one takes two lines, and all tiles grow. */
static void long_names_take_two_lines(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    mpt usual = tile_map_height(
        &s->stand->set,
        &(struct chart){.kind = CHART_TILE_MAP, .tiles = chart_make(&sample, "Eda", "Eda", "71,6")}, PT(240));
    struct box box = draw(s, chart_make(&sample, "Upplands Väsby", "Upplands Väsby", "71,6"), PT(160));
    assert_true(box.h > usual);
    assert_non_null(sheet_text(s, "Upplands ", 15));
    assert_non_null(sheet_text(s, "Väsby", 15));
}

/* By tint, frame and weight: no one of them alone. */
static void the_own_tile_is_marked_in_three_ways(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct tile_map_chart *c = chart_make(&sample, "Arvika", "Arvika", "71,6");
    draw(s, c, PT(240));
    assert_int_equal(sheet_count(s, OP_FILL, INK_OCHRE_LIGHT), 1);
    size_t strong = 0;
    for (size_t i = 0; i < s->drawing.n; i++)
        strong += s->drawing.ops[i].kind == OP_TEXT && strcmp(s->drawing.ops[i].run->text, "Arvika") == 0 &&
                  font_id(s->drawing.ops[i].run->font) == FONT_SANS_SEMIBOLD;
    assert_int_equal(strong, 1);
    assert_int_equal(sheet_count(s, OP_STROKE, INK_PETROL), 1);
    sample.tiles[5].own = false;
    draw(s, c, PT(240));
    assert_int_equal(sheet_count(s, OP_STROKE, INK_PETROL), 0);
}

static void one_tile_far_away_is_enough(void **state) {
    struct sheet *s = *state;
    struct tile tile = {"Arvika", "Arvika", "71,6", 1, 1, true, {VERDICT_MET, CERTAINTY_SURE}};
    struct tile_map_chart c = {.tiles = &tile, .n = 1, .rows = 1, .columns = 1};
    sheet_within(s, draw(s, &c, PT(100)), 0.1);
    tile.row = c.rows = 99;
    tile.column = c.columns = 40; /* no wider than a letter */
    draw(s, &c, PT(480));
    assert_int_equal(s->drawing.n,
                     5); /* tile, frame, symbol, two lines of what has room of the name; no part of a value */
    assert_false(
        tile_map_legible(&s->stand->set, &(struct chart){.kind = CHART_TILE_MAP, .tiles = &c}, PT(480)));
    tile.column = c.columns = 2;
    assert_true(
        tile_map_legible(&s->stand->set, &(struct chart){.kind = CHART_TILE_MAP, .tiles = &c}, PT(480)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(everything_stands_inside_and_apart), sheet_test(narrow_tiles_have_short_names),
        sheet_test(long_names_take_two_lines),          sheet_test(the_own_tile_is_marked_in_three_ways),
        sheet_test(one_tile_far_away_is_enough),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
