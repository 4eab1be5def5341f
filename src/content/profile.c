/* The municipality beside the others: position, course and movement of every indicator. */
#include "content/figure_text.h"
#include "content/indicator_rows.h"
#include "content/items.h"
#include "content/lead.h"
#include "content/listing.h"
#include "content/plain.h"
#include "content/position.h"

#include <math.h>

static void add_indicator(const struct view *v, struct table *t, const struct indicator *i) {
    const struct assessment *a = view_assessment(v, i, v->unit);
    const struct series *own = view_series(v, i, v->unit, SEX_TOTAL);
    struct table_row *row = table_add(v->arena, t, ROW_PLAIN);
    row->at = i->at;
    struct table_cell *c = row->cells;
    c[0] = (struct table_cell){.kind = CELL_TEXT, .text = arena_printf(v->arena, "%d", i->number)};
    c[1] = (struct table_cell){.kind = CELL_TEXT, .text = i->short_name, .dest = i->id};
    const struct chart *spread = profile_row_chart_make(v, i), *spark = spark_chart_make(v, i);
    if (spread)
        c[2] = (struct table_cell){.kind = CELL_CHART, .chart = spread};
    if (spark)
        c[3] = (struct table_cell){.kind = CELL_CHART, .chart = spark};
    if (a->reason == REASON_LEVEL) {
        c[4] = (struct table_cell){.kind = CELL_GREY, .text = change_text(v, i, own, a, &t->letters)};
        c[5] = c[4];
    } else {
        const struct figure *f = series_in_force(own, view_latest(v, i));
        c[4] = (struct table_cell){.kind = CELL_STRONG, .text = figure_text(v, i, f, &t->letters)};
        c[5] = (struct table_cell){.kind = CELL_TEXT, .text = change_text(v, i, own, a, &t->letters)};
    }
    c[6] = (struct table_cell){.kind = CELL_GREY, .text = target_change_text(v, i, &t->letters)};
}

static void make_columns(const struct view *v, struct table *t) {
    t->columns[0] =
        (struct table_column){.kind = COLUMN_NUMBER, .head = "", .spoken = view_word(v, "number")};
    t->columns[1] =
        (struct table_column){.kind = COLUMN_TEXT, .head = view_word(v, "indicator"), .weight = 1};
    t->columns[2] = (struct table_column){.kind = COLUMN_PROFILE_ROW,
                                          .head = view_word(v, "worse-better"),
                                          .spoken = view_word(v, "worse-better-spoken")};
    t->columns[3] = (struct table_column){.kind = COLUMN_SPARK, .head = view_word(v, "course"), .gap = true};
    t->columns[4] = (struct table_column){.kind = COLUMN_FIGURE, .head = view_word(v, "latest")};
    t->columns[5] = (struct table_column){.kind = COLUMN_FIGURE, .head = view_word(v, "change-head")};
    t->columns[6] = (struct table_column){.kind = COLUMN_FIGURE, .head = view_word(v, "target")};
}

struct table *profile_make(const struct view *v) {
    struct table *t = table_new(v->arena, 7);
    make_columns(v, t);
    indicator_rows_add(v, t, true, add_indicator);
    return t;
}

const char *profile_note(const struct view *v) {
    int *numbers = ARENA_ARRAY(v->arena, int, (size_t)v->edition->n_indicators), n = 0;
    for (int k = 0; k < v->edition->n_indicators; k++) {
        const struct chart *c =
            v->edition->indicators[k]->status ? profile_row_chart_make(v, v->edition->indicators[k]) : NULL;
        if (c && !c->spread->county)
            numbers[n++] = k + 1;
    }
    const char *note = view_word(v, "profile-note");
    return n ? arena_printf(v->arena, "%s %s", note,
                            SENTENCE(v->arena, v->style, "profile-note-mean", {"count", view_count(v, n)},
                                     {"numbers", listing_numbers(v, numbers, (size_t)n)}))
             : note;
}

/* Of the indicators that compare a municipality with the county. */
struct comparison {
    int compared, better;
    double best, worst; /* positions of those that differ for sure; infinite where none does */
    const char *best_name, *worst_name;
};

static struct comparison compare(const struct view *v) {
    struct comparison c = {.best = -INFINITY, .worst = INFINITY};
    for (int k = 0; k < v->edition->n_indicators; k++) {
        const struct indicator *i = v->edition->indicators[k];
        struct centre centre = position_centre(v, i);
        double own;
        if (!i->status || !position_value(v, i, v->unit, &own) || !centre.county ||
            !(results_of(v->results, i)->spread.deviation > 0))
            continue;
        double z = position_of(v, i, own, centre.value);
        int sure = position_sure(v, i, v->unit, centre.value);
        c.compared++;
        c.better += z > 0;
        if (sure > 0 && z > c.best)
            c.best = z, c.best_name = i->short_name;
        if (sure < 0 && z < c.worst)
            c.worst = z, c.worst_name = i->short_name;
    }
    return c;
}

/* "Klart bättre: ”A”. Klart sämre: ”B”.", or that nothing is sure. */
static const char *sure_words(const struct view *v, const struct comparison *c) {
    const char *best = c->best_name ? c->best_name : "", *worst = c->worst_name ? c->worst_name : "";
    if (c->best_name && c->worst_name)
        return SENTENCE(v->arena, v->style, "profile-sure-both", {"best", best}, {"worst", worst});
    if (c->best_name)
        return SENTENCE(v->arena, v->style, "profile-sure-better", {"best", best});
    return c->worst_name ? SENTENCE(v->arena, v->style, "profile-sure-worse", {"worst", worst})
                         : view_word(v, "profile-sure-none");
}

struct span *profile_lead(const struct view *v) {
    struct comparison c = compare(v);
    if (!c.compared)
        return NULL;
    const char *key = c.compared == 1          ? "profile-lead-one"
                      : c.better == c.compared ? "profile-lead-all"
                                               : "profile-lead";
    const char *lead = SENTENCE(v->arena, v->style, key, {"unit", v->unit->name},
                                {"better", view_count(v, c.better)}, {"compared", view_count(v, c.compared)});
    return text_span(v->arena, arena_printf(v->arena, "%s %s", lead, sure_words(v, &c)));
}
