#include "content/source_line.h"

#include <string.h>

/*
 * Whether a year's figure stands on a page about the indicator: all of the unit's own, the county's and the
 * nation's; of the other municipalities base and latest, without the sexes.
 */
static bool is_printed(const struct view *v, const struct indicator *i, const struct unit *u, enum sex sex,
                       int year) {
    if (!i->levels[u->level] || year > view_latest(v, i))
        return false;
    bool other = u->level == LEVEL_MUNICIPALITY && u != v->unit;
    return !other ||
           (sex == SEX_TOTAL && (year == view_base_year(v, i, u) || year == view_latest_year(v, i, u)));
}

/* True when a figure that is printed is example data; likewise for real. */
static void provenance(const struct view *v, const struct indicator *i, bool *example, bool *real) {
    for (const struct unit *u = v->edition->units; u; u = u->next)
        for (int sex = 0; sex < SEX_COUNT; sex++) {
            const struct series *s = view_series(v, i, u, (enum sex)sex);
            for (size_t k = 0; k < s->n; k++) {
                const struct figure *f = &s->figures[k];
                if (!figure_given(f) || !is_printed(v, i, u, (enum sex)sex, f->year))
                    continue;
                *example |= f->example;
                *real |= !f->example;
            }
        }
}

/* Whether an indicator before this one has the same credit: each stands in the line once. */
static bool credited(const struct indicator *const *list, size_t n, const char *credit) {
    for (size_t i = 0; i < n; i++)
        if (strcmp(list[i]->credit, credit) == 0)
            return true;
    return false;
}

struct source_line source_line(const struct view *v, const struct indicator *const *list, size_t n,
                               struct letters letters, const char *more) {
    const char *sources = "";
    bool example = false, real = false;
    for (size_t i = 0; i < n; i++) {
        if (!credited(list, i, list[i]->credit))
            sources =
                sources[0] ? arena_printf(v->arena, "%s, %s", sources, list[i]->credit) : list[i]->credit;
        provenance(v, list[i], &example, &real);
    }
    const char *text = arena_printf(v->arena, "%s: %s.", view_word(v, "source"), sources);
    if (example && real)
        text = arena_printf(v->arena, "%s %s", text, view_word(v, "partly-example"));
    else if (example)
        text = arena_printf(v->arena, "%s %s.", text, view_word(v, "example-data"));
    text = arena_printf(v->arena, "%s %s%s", text, view_word(v, "own-computation"), letters_key(v, letters));
    if (more && more[0])
        text = arena_printf(v->arena, "%s %s", text, more);
    return (struct source_line){text, example};
}

/* "2022, 2023 eller 2024". */
static const char *years_words(const struct view *v, struct years y) {
    const char *text = view_year(v, y.first);
    for (int year = y.first + 1; year <= y.last; year++)
        text = year < y.last
                   ? arena_printf(v->arena, "%s, %d", text, year)
                   : SENTENCE(v->arena, v->style, "list-or", {"first", text}, {"last", view_year(v, year)});
    return text;
}

const char *measured_note(const struct view *v, const struct indicator *i) {
    const struct indicator_result *r = results_of(v->results, i);
    if (r->latests.first == r->latests.last && r->bases.first == r->bases.last)
        return "";
    return SENTENCE(v->arena, v->style, "measured-note", {"base", years_words(v, r->bases)},
                    {"latest", years_words(v, r->latests)});
}

const char *mean_note(const struct view *v, const struct indicator *i) {
    const struct unit *region = v->edition->region;
    if (!region || !i->levels[LEVEL_REGION] || !results_is_mean(v->results, i, region))
        return "";
    int members = results_members(v->results, i, region, SEX_TOTAL);
    return SENTENCE(v->arena, v->style, members ? "mean-note-same" : "mean-note", {"unit", region->name},
                    {"number", view_count(v, members)});
}

struct source_line source_line_of_all(const struct view *v, struct letters letters, const char *more) {
    return source_line(v, (const struct indicator *const *)v->edition->indicators,
                       (size_t)v->edition->n_indicators, letters, more);
}
