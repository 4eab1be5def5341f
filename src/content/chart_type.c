#include "content/chart_type.h"

#include "content/chart_dump.h"
#include "content/items.h"
#include "content/number.h"

#include <string.h>

static const char *note_axis(const struct view *v, const struct chart *c, const struct indicator *i) {
    (void)c;
    (void)i;
    return view_word(v, "axis-not-zero");
}

static const char *note_ranking(const struct view *v, const struct chart *c, const struct indicator *i) {
    return c->ranking->from_zero ? "" : note_axis(v, c, i);
}

static const char *note_funnel(const struct view *v, const struct chart *c, const struct indicator *i) {
    const char *outside =
        SENTENCE(v->arena, v->style, c->funnel->county ? "funnel-note" : "funnel-note-together",
                 {"of", number_plain(v->arena, v->style->locale, 100.0 / (100 - i->confidence), 0)});
    return arena_printf(v->arena, "%s %s", outside, note_axis(v, c, i));
}

static const char *note_profile(const struct view *v, const struct chart *c, const struct indicator *i) {
    (void)i;
    const char *note = view_word(v, "profile-note");
    return c->spread->county ? note
                             : arena_printf(v->arena, "%s %s", note, view_word(v, "profile-note-this-mean"));
}

const struct chart_type chart_types[] = {
    [CHART_TIME] = {.of_indicator = time_chart_make,
                    .note = note_axis,
                    .shown = {.levels = true, .years = YEARS_ALL}},
    [CHART_WOMEN_MEN] = {.of_indicator = women_men_chart_make,
                         .note = note_axis,
                         .shown = {.sexes = true, .years = YEARS_ALL}},
    [CHART_MOVEMENT] = {.of_indicator = movement_chart_make,
                        .note = note_axis,
                        .shown = {.all = true, .levels = true, .years = YEARS_BASE_LATEST},
                        .dump = movement_dump},
    [CHART_TILE_MAP] = {.of_indicator = tile_map_chart_make,
                        .shown = {.all = true, .levels = true, .years = YEARS_LATEST},
                        .dump = tile_map_dump},
    [CHART_RANKING] = {.of_indicator = ranking_chart_make,
                       .note = note_ranking,
                       .shown = {.all = true, .levels = true, .years = YEARS_LATEST},
                       .dump = ranking_dump},
    [CHART_FUNNEL] = {.of_indicator = funnel_chart_make,
                      .note = note_funnel,
                      .shown = {.all = true, .levels = true, .persons = true, .years = YEARS_LATEST},
                      .dump = funnel_dump},
    [CHART_GAP] = {.of_indicator = gap_chart_make,
                   .note = note_axis,
                   .shown = {.all = true, .levels = true, .sexes = true, .years = YEARS_BASE_LATEST},
                   .dump = gap_dump},
    [CHART_PROFILE_ROW] = {.of_indicator = profile_row_chart_make,
                           .note = note_profile,
                           .shown = {.all = true, .levels = true, .years = YEARS_LATEST}},
    [CHART_SPARK] = {.of_indicator = spark_chart_make, .shown = {.years = YEARS_ALL}},
    [CHART_WHEEL] = {.of_cycle = wheel_chart_make, .as_table = wheel_chart_table},
    [CHART_MATRIX] = {.of_edition = matrix_chart_make,
                      .shown = {.all = true, .levels = true, .years = YEARS_BASE_LATEST}},
    [CHART_ORGANISATION] = {.of_edition = organisation_chart_make, .as_table = organisation_chart_table},
};
_Static_assert(sizeof chart_types / sizeof *chart_types == CHART_KIND_COUNT, "a row a kind");

struct chart *chart_of_indicator(const struct view *v, enum chart_kind kind, const struct indicator *i) {
    return kind < CHART_KIND_COUNT && chart_types[kind].of_indicator ? chart_types[kind].of_indicator(v, i)
                                                                     : NULL;
}

/* What the charts must say, each thing once, however many of them say it. */
static const char *charts_notes(const struct view *v, const struct indicator *i, struct chart *const *charts,
                                size_t n) {
    const char *text = "";
    for (size_t k = 0; k < n; k++) {
        const struct chart_type *type = &chart_types[charts[k]->kind];
        const char *note = type->note ? type->note(v, charts[k], i) : "";
        if (!strstr(text, note))
            text = text[0] && !strstr(note, text) ? arena_printf(v->arena, "%s %s", text, note) : note;
    }
    return text;
}

struct source_line charts_source(const struct view *v, const struct indicator *i, struct chart *const *charts,
                                 size_t n) {
    const char *text = charts_notes(v, i, charts, n);
    struct letters letters = {0};
    for (size_t k = 0; k < n; k++)
        letters_add(&letters, charts[k]->letters);
    const char *mean = mean_note(v, i);
    if (mean[0])
        text = arena_printf(v->arena, "%s%s%s", mean, text[0] ? " " : "", text);
    const char *measured = measured_note(v, i);
    if (measured[0])
        text = arena_printf(v->arena, "%s%s%s", measured, text[0] ? " " : "", text);
    return source_line(v, &i, 1, letters, text);
}
