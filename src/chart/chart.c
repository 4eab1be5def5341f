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
    [CHART_TIME] = {9, time_height, time_draw, NULL, NULL},
    [CHART_WOMEN_MEN] = {5, time_height, women_men_draw, NULL, NULL},
    [CHART_MOVEMENT] = {8, movement_height, movement_draw, NULL, NULL},
    [CHART_TILE_MAP] = {6, tile_map_height, tile_map_draw, tile_map_legible, NULL},
    [CHART_RANKING] = {8, ranking_height, ranking_draw, NULL, NULL},
    [CHART_FUNNEL] = {8, funnel_height, funnel_draw, NULL, NULL},
    [CHART_GAP] = {8, gap_height, gap_draw, NULL, NULL},
    [CHART_PROFILE_ROW] = {5, profile_row_height, profile_row_draw_alone, NULL, profile_row_draw},
    [CHART_SPARK] = {5, spark_height, spark_draw, NULL, spark_draw},
    [CHART_WHEEL] = {9, wheel_height, wheel_draw, NULL, NULL},
    [CHART_MATRIX] = {12, matrix_height, matrix_draw, NULL, NULL},
    [CHART_ORGANISATION] = {12, organisation_height, organisation_draw, NULL, NULL},
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
