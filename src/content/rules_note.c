/*
 * The rules in one line below a table: what holds for most indicators, then those that differ, by number.
 * "Oförändrat: högst ±0,3, för indikator 11 högst ±1."
 */

#include "assess/suppression.h"
#include "content/figure_text.h"
#include "content/listing.h"
#include "content/rules.h"
#include <string.h>

/* How one indicator is dealt with, in words; NULL where the note has nothing to say of it. */
typedef const char *(*trait)(const struct view *v, const struct indicator *i);

struct traits {
    const char **words; /* [indicator number − 1] */
    size_t n;
};

static size_t count_same(const struct traits *t, const char *word) {
    size_t same = 0;
    for (size_t i = 0; i < t->n; i++)
        same += t->words[i] && strcmp(t->words[i], word) == 0;
    return same;
}

static const char *commonest(const struct traits *t) {
    const char *word = NULL;
    for (size_t i = 0; i < t->n; i++)
        if (t->words[i] && (!word || count_same(t, t->words[i]) > count_same(t, word)))
            word = t->words[i];
    return word;
}

/* Says one word of all that have it, and takes it away. */
static const char *say(const struct view *v, struct traits *t, const char *key, const char *word) {
    int *numbers = ARENA_ARRAY(v->arena, int, t->n);
    size_t n = 0;
    for (size_t i = 0; i < t->n; i++)
        if (t->words[i] && strcmp(t->words[i], word) == 0) {
            numbers[n++] = (int)i + 1;
            t->words[i] = NULL;
        }
    return SENTENCE(v->arena, v->style, key, {"rule", word}, {"count", view_count(v, (int)n)},
                    {"numbers", listing_numbers(v, numbers, n)});
}

static struct traits traits_of(const struct view *v, trait of) {
    struct traits t = {.n = (size_t)v->edition->n_indicators};
    t.words = ARENA_ARRAY(v->arena, const char *, t.n);
    for (size_t i = 0; i < t.n; i++)
        t.words[i] = of(v, v->edition->indicators[i]);
    return t;
}

/* "Delmål: minsta förändring i procentenheter"; "" when there is nothing to say of any indicator. */
static const char *say_most(const struct view *v, struct traits *t, const char *key) {
    const char *word = commonest(t);
    return word ? say(v, t, key, word) : "";
}

/* ", för indikator 11 per 1 000 invånare." */
static const char *say_others(const struct view *v, struct traits *t, const char *key) {
    const char *text = "";
    for (const char *word = commonest(t); word; word = commonest(t))
        text = arena_printf(v->arena, "%s, %s", text, say(v, t, key, word));
    return text;
}

static const char *met_trait(const struct view *v, const struct indicator *i) {
    const struct target_type *target = indicator_target(i);
    if (!i->status)
        return NULL;
    return view_word(v, i->direction == DIRECTION_DOWN ? target->met_down : target->met_up);
}

static const char *unchanged_trait(const struct view *v, const struct indicator *i) {
    return i->status ? size_text(v, i, i->unchanged) : NULL;
}

static const char *target_trait(const struct view *v, const struct indicator *i) {
    return indicator_target(i)->change ? view_word(v, indicator_measure(i)->counted) : NULL;
}

/* "Utan bedömning: indikator 24.": which indicators the overview has no row for; "" when it has all. */
static const char *followed_note(const struct view *v) {
    int *numbers = ARENA_ARRAY(v->arena, int, (size_t)v->edition->n_indicators), n = 0;
    for (int k = 0; k < v->edition->n_indicators; k++)
        if (!v->edition->indicators[k]->status)
            numbers[n++] = k + 1;
    return n ? SENTENCE(v->arena, v->style, "note-followed", {"count", view_count(v, n)},
                        {"numbers", listing_numbers(v, numbers, (size_t)n)})
             : "";
}

const char *verdicts_note(const struct view *v) {
    struct traits met = traits_of(v, met_trait), unchanged = traits_of(v, unchanged_trait);
    const char *most = say_most(v, &met, "note-met"), *others = say_others(v, &met, "note-met-other");
    if (!most[0])
        return "";
    const char *still = say_most(v, &unchanged, "note-unchanged");
    const char *more = say_others(v, &unchanged, "note-unchanged-other"), *followed = followed_note(v);
    return arena_printf(v->arena, "%s%s. %s%s.%s%s", most, others, still, more, followed[0] ? " " : "",
                        followed);
}

const char *protection_note(const struct view *v) {
    int *numbers = ARENA_ARRAY(v->arena, int, (size_t)v->edition->n_indicators), n = 0;
    if (!v->results)
        return "";
    for (int k = 0; k < v->edition->n_indicators; k++)
        if (suppression_protects(v->results->figures, v->edition->indicators[k]))
            numbers[n++] = k + 1;
    const char *key = n == 0                          ? "rule-protects-none"
                      : n == v->edition->n_indicators ? "rule-protects-all"
                                                      : "rule-protects";
    return SENTENCE(v->arena, v->style, key, {"count", view_count(v, n)},
                    {"numbers", listing_numbers(v, numbers, (size_t)n)});
}

bool rules_have_levels(const struct view *v) {
    for (int k = 0; k < v->edition->n_indicators; k++)
        if (indicator_target(v->edition->indicators[k])->level)
            return true;
    return false;
}

const char *targets_note(const struct view *v) {
    struct traits t = traits_of(v, target_trait);
    const char *most = say_most(v, &t, "note-target"), *others = say_others(v, &t, "note-target-other");
    const char *changes = most[0] ? arena_printf(v->arena, "%s%s.", most, others) : "";
    if (!rules_have_levels(v))
        return changes;
    return arena_printf(v->arena, "%s%s%s", changes, changes[0] ? " " : "",
                        view_word(v, "note-target-level"));
}
