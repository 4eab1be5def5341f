#include "chart/chart.h"

#include "chart/funnel.h"
#include "chart/gap.h"
#include "chart/matrix.h"
#include "chart/movement.h"
#include "chart/organisation.h"
#include "chart/profile_row.h"
#include "chart/ranking.h"
#include "chart/spark.h"
#include "chart/tile_map.h"
#include "chart/time.h"
#include "chart/wheel.h"

const struct chart_drawing chart_drawings[] = {
    [CHART_TIME] = {.columns = 9, .height = time_height, .draw = time_draw},
    [CHART_WOMEN_MEN] = {.columns = 5, .height = time_height, .draw = women_men_draw},
    [CHART_MOVEMENT] = {.columns = 8, .height = movement_height, .draw = movement_draw},
    [CHART_TILE_MAP] = {.columns = 6,
                        .height = tile_map_height,
                        .draw = tile_map_draw,
                        .legible = tile_map_legible},
    [CHART_RANKING] = {.columns = 8, .height = ranking_height, .draw = ranking_draw},
    [CHART_FUNNEL] = {.columns = 8, .height = funnel_height, .draw = funnel_draw},
    [CHART_GAP] = {.columns = 8, .height = gap_height, .draw = gap_draw},
    [CHART_PROFILE_ROW] = {.columns = 5,
                           .height = profile_row_height,
                           .draw = profile_row_draw_alone,
                           .draw_in_cell = profile_row_draw},
    [CHART_SPARK] = {.columns = 5, .height = spark_height, .draw = spark_draw, .draw_in_cell = spark_draw},
    [CHART_WHEEL] = {.columns = 9, .height = wheel_height, .draw = wheel_draw},
    [CHART_MATRIX] = {.columns = 12, .height = matrix_height, .draw = matrix_draw},
    [CHART_ORGANISATION] = {.columns = 12, .height = organisation_height, .draw = organisation_draw},
};
_Static_assert(sizeof chart_drawings / sizeof *chart_drawings == CHART_KIND_COUNT, "a row a kind");

mpt chart_height(struct typesetter *t, const struct chart *c, mpt w) {
    return chart_drawings[c->kind].height(t, c, w);
}

void chart_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box) {
    chart_drawings[c->kind].draw(p, t, c, box);
}

bool chart_legible(struct typesetter *t, const struct chart *c, mpt w) {
    return !chart_drawings[c->kind].legible || chart_drawings[c->kind].legible(t, c, w);
}

size_t chart_rows(const struct chart *c) {
    return c->to - c->from;
}

struct chart chart_part(const struct chart *c, size_t from, size_t to) {
    struct chart part = *c;
    part.from = c->from + from;
    part.to = c->from + to;
    return part;
}

size_t chart_fit(struct typesetter *t, const struct chart *c, mpt w, size_t from, mpt height) {
    size_t least = 0, most = chart_rows(c) - from;
    while (least < most) {
        size_t n = (least + most + 1) / 2;
        struct chart part = chart_part(c, from, from + n);
        if (chart_height(t, &part, w) <= height)
            least = n;
        else
            most = n - 1;
    }
    return least;
}
