#include "input/reading.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static void levels_read(struct reading *r, const xml_node *n, struct indicator *i) {
    int count;
    const char **words = reading_list(r, n, "levels", &count);
    for (int w = 0; w < count; w++)
        for (int l = 0; l < LEVEL_COUNT; l++)
            i->levels[l] |= strcmp(words[w], unit_level_types[l].name) == 0;
}

static void indicator_goals_read(struct reading *r, const xml_node *n, struct indicator *i) {
    int count;
    const char **ids = reading_list(r, n, "goals", &count);
    i->goals = ARENA_ARRAY(r->arena, const struct goal *, (size_t)count);
    for (int g = 0; g < count; g++) {
        const struct goal *goal = ids_resolve(&r->goals, r->arena, "goals", ids[g], i->at, r->d);
        if (goal)
            i->goals[i->n_goals++] = goal;
    }
}

static void former_read(struct reading *r, const xml_node *n, struct indicator *i) {
    struct former_level **end = &i->former;
    for (n = node_child(n, "former-level"); n; n = node_next(n, "former-level")) {
        struct former_level *f = ARENA_NEW(r->arena, struct former_level);
        *f =
            (struct former_level){node_place(n), node_text(r->arena, n), reading_whole(r, n, "met", 0), NULL};
        if (f->met > r->edition->year)
            diag_error(r->d, f->at, _("give the year in which it was met"),
                       _("a former level was met in %d, after the edition's year %d"), f->met,
                       r->edition->year);
        LINK(end, f);
    }
}

/*
 * A break in or before the base year is how a new series starts; one after it makes the change undecidable.
 */
static void break_check(struct reading *r, const struct indicator *i, const struct series_break *b) {
    for (const struct series_break *o = i->breaks; o != b; o = o->next)
        if (o->year == b->year)
            diag_error(r->d, b->at, _("keep one of the two"), _("\"%s\" has two breaks in %d"), i->name,
                       b->year);
    if (b->year > r->edition->year)
        diag_error(r->d, b->at, _("give the first year of the new series"),
                   _("the break in %d lies after the edition's year %d"), b->year, r->edition->year);
    else if (i->target.base_year && b->year > i->target.base_year)
        diag_warning(r->d, b->at,
                     _("take a base year in the new series; until then nothing can be said about the change"),
                     _("\"%s\" counts from %d, but its figures cannot be compared before %d"), i->name,
                     i->target.base_year, b->year);
}

static void breaks_read(struct reading *r, const xml_node *n, struct indicator *i) {
    struct series_break **end = &i->breaks;
    for (n = node_child(n, "break"); n; n = node_next(n, "break")) {
        struct series_break *b = ARENA_NEW(r->arena, struct series_break);
        *b = (struct series_break){node_place(n), reading_whole(r, n, "year", 0), node_text(r->arena, n),
                                   NULL};
        LINK(end, b);
        break_check(r, i, b);
    }
}

static void words_read(struct reading *r, const xml_node *n, struct indicator *i) {
    i->name = reading_text(r, n, "name", "");
    i->short_name = reading_text(r, n, "short-name", i->name);
    i->source = reading_text(r, n, "source", "");
    i->credit = reading_text(r, n, "credit", i->source);
    i->statement = reading_child_text(r, n, "statement");
    i->subject = reading_child_text(r, n, "subject");
    i->definition = reading_child_text(r, n, "definition");
    i->measure_text = reading_child_text(r, n, "axis");
}

static const char *measure_name(int measure) {
    return measure_types[measure].name;
}

static const char *people_name(int people) {
    return people_types[people].name;
}

static struct indicator *indicator_read(struct reading *r, const xml_node *n) {
    struct indicator *i = ARENA_NEW(r->arena, struct indicator);
    i->at = node_place(n);
    i->id = reading_text(r, n, "id", "");
    i->number = ++r->edition->n_indicators;
    words_read(r, n, i);
    i->measure = (enum measure)reading_choice(r, n, "measure", measure_name, MEASURE_COUNT, MEASURE_PERCENT);
    i->direction = strcmp(reading_text(r, n, "direction", ""), direction_type(DIRECTION_DOWN)->name) == 0
                       ? DIRECTION_DOWN
                       : DIRECTION_UP;
    i->by_sex = reading_yes(r, n, "by-sex", false);
    i->people = (enum people)reading_choice(r, n, "people", people_name, PEOPLE_COUNT, PEOPLE_ADULTS);
    i->status = reading_yes(r, n, "status", true);
    i->unchanged = reading_number(r, n, "unchanged", indicator_measure(i)->unchanged);
    i->confidence = reading_whole(r, n, "confidence", 95);
    i->threshold = reading_whole(r, n, "threshold", reading_whole(r, n, "least", 0));
    levels_read(r, n, i);
    indicator_goals_read(r, n, i);
    figures_read(r, node_child(n, "figures"), i);
    target_read(r, node_child(n, "target"), i);
    former_read(r, n, i);
    breaks_read(r, n, i);
    return i;
}

struct indicator *indicators_read(struct reading *r, const xml_node **first) {
    struct indicator *list = NULL, **end = &list;
    const xml_node *n = *first;
    for (; n && node_is(n, "indicator"); n = node_next(n, NULL)) {
        struct indicator *i = indicator_read(r, n);
        ids_add(&r->indicators, r->arena, i->id, i->at, i, r->d);
        LINK(end, i);
    }
    *first = n;
    return list;
}
