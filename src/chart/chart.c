#include "chart/chart.h"

#include "chart/funnel.h"
#include "chart/gap.h"
#include "chart/matrix.h"
#include "chart/movement.h"
#include "chart/organisation.h"
#include "chart/ranking.h"
#include "chart/spark.h"
#include "chart/spread.h"
#include "chart/tiles.h"
#include "chart/time.h"
#include "chart/wheel.h"
#include "content/month.h"

#include <string.h>

/* Time series; a row of the profile and the words above it. */
static const mpt TIME = PT(150), ROW = PT(18.5), HEAD = PT(14);

mpt chart_height(struct typesetter *t, const struct chart *c, mpt w) {
    switch (c->kind) {
    case CHART_TIME:
    case CHART_WOMEN_MEN:
        return TIME;
    case CHART_MOVEMENT:
        return movement_height(t, c->movement, w);
    case CHART_TILES:
        return tiles_height(t, c->tiles, w);
    case CHART_RANKING:
        return ranking_height(t, c->ranking, w);
    case CHART_FUNNEL:
        return funnel_height(t, c->funnel, w);
    case CHART_GAP:
        return gap_height(t, c->gap, w);
    case CHART_WHEEL:
        return w;
    case CHART_MATRIX:
        return matrix_height(t, c->matrix, w);
    case CHART_ORGANISATION:
        return mpt_from_points(organisation_height(t, c->organisation, mpt_to_points(w)));
    case CHART_PROFILE:
        return HEAD + ROW;
    case CHART_SPARK:
    case CHART_KIND_COUNT:
        break;
    }
    return ROW;
}

bool chart_legible(struct typesetter *t, const struct chart *c, mpt w) {
    return c->kind != CHART_TILES || tiles_legible(t, c->tiles, w);
}

size_t chart_rows(const struct chart *c) {
    switch (c->kind) {
    case CHART_MOVEMENT:
        return c->movement->n;
    case CHART_RANKING:
        return c->ranking->n;
    case CHART_GAP:
        return c->gap->n;
    default:
        return 0;
    }
}

static const struct movement_chart *movement_part(struct arena *a, const struct movement_chart *c,
                                                  size_t from, size_t to) {
    struct movement_chart *part = ARENA_NEW(a, struct movement_chart);
    *part = *c;
    part->whole = c->whole ? c->whole : c;
    part->rows = c->rows + from;
    part->n = to - from;
    return part;
}

static const struct ranking_chart *ranking_part(struct arena *a, const struct ranking_chart *c, size_t from,
                                                size_t to) {
    struct ranking_chart *part = ARENA_NEW(a, struct ranking_chart);
    *part = *c;
    part->whole = c->whole ? c->whole : c;
    part->rows = c->rows + from;
    part->n = to - from;
    return part;
}

static const struct gap_chart *gap_part(struct arena *a, const struct gap_chart *c, size_t from, size_t to) {
    struct gap_chart *part = ARENA_NEW(a, struct gap_chart);
    *part = *c;
    part->whole = c->whole ? c->whole : c;
    part->rows = c->rows + from;
    part->n = to - from;
    return part;
}

struct chart chart_part(struct arena *a, const struct chart *c, size_t from, size_t to) {
    struct chart part = *c;
    if (c->kind == CHART_MOVEMENT)
        part.movement = movement_part(a, c->movement, from, to);
    else if (c->kind == CHART_RANKING)
        part.ranking = ranking_part(a, c->ranking, from, to);
    else if (c->kind == CHART_GAP)
        part.gap = gap_part(a, c->gap, from, to);
    return part;
}

size_t chart_fit(struct typesetter *t, const struct chart *c, mpt w, size_t from, mpt height) {
    size_t least = 0, most = chart_rows(c) - from;
    while (least < most) {
        size_t n = (least + most + 1) / 2;
        struct chart part = chart_part(t->arena, c, from, from + n);
        if (chart_height(t, &part, w) <= height)
            least = n;
        else
            most = n - 1;
    }
    return least;
}

static void wheel_draw_named(struct pen *p, struct typesetter *t, const struct cycle *c, struct box box) {
    const char *months[12], *const rings[2] = {style_word(t->style, "outer-ring"),
                                               style_word(t->style, "inner-ring")};
    for (int i = 0; i < 12; i++)
        months[i] = month_name(t->style, i + 1);
    wheel_draw(p, t, c, months, rings, box);
}

/* A row of the profile under the words that head its column in the table: "← Sämre|Länet|Bättre →". */
static void profile_row_draw(struct pen *p, struct typesetter *t, const struct spread_chart *c,
                             struct box box) {
    const char *worse = style_word(t->style, "worse-better"), *middle = strchr(worse, '|'),
               *better = middle ? strchr(middle + 1, '|') : NULL;
    double left = mpt_to_points(box.x), right = mpt_to_points(box.x + box.w), y = mpt_to_points(box.y) + 7;
    if (better) {
        pen_text(p, typeset_n(t, TYPE_AXIS, worse, (size_t)(middle - worse)), left, y, INK_GREY70);
        pen_text_center(p, typeset_n(t, TYPE_AXIS, middle + 1, (size_t)(better - middle - 1)),
                        (left + right) / 2, y, INK_GREY70);
        pen_text_right(p, typeset(t, TYPE_AXIS, better + 1), right, y, INK_GREY70);
    }
    spread_draw(p, c, (struct box){box.x, box.y + HEAD, box.w, ROW});
}

void chart_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box) {
    switch (c->kind) {
    case CHART_TIME:
        time_draw(p, t, c->time, box);
        break;
    case CHART_WOMEN_MEN:
        time_draw_small(p, t, c->time, box);
        break;
    case CHART_MOVEMENT:
        movement_draw(p, t, c->movement, box);
        break;
    case CHART_TILES:
        tiles_draw(p, t, c->tiles, box);
        break;
    case CHART_RANKING:
        ranking_draw(p, t, c->ranking, box);
        break;
    case CHART_FUNNEL:
        funnel_draw(p, t, c->funnel, box);
        break;
    case CHART_GAP:
        gap_draw(p, t, c->gap, box);
        break;
    case CHART_PROFILE:
        profile_row_draw(p, t, c->spread, box);
        break;
    case CHART_SPARK:
        spark_draw(p, c->spark, box);
        break;
    case CHART_WHEEL:
        wheel_draw_named(p, t, c->cycle, box);
        break;
    case CHART_MATRIX:
        matrix_draw(p, t, c->matrix, box);
        break;
    case CHART_ORGANISATION:
        organisation_draw(p, t, c->organisation, box);
        break;
    case CHART_KIND_COUNT:
        break;
    }
}
