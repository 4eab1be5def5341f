/* Takeaway sentences, made from the verdicts. */
#include "content/lead.h"
#include "assess/movement.h"
#include "content/figure_text.h"
#include "content/listing.h"
#include "content/plain.h"
#include "content/rules.h"

#include <math.h>

static const char *direction_verb(const struct view *v, double change) {
    return view_word(v, change > 0 ? "has-increased" : "has-decreased");
}

/* "I Arvika har skillnaden mellan kvinnor och män minskat från 4,0 till 2,2 år sedan 2017." */
static const char *gap_words(const struct view *v, const struct indicator *i, const struct unit *u) {
    const struct gap *g = &results_of_unit(v->results, i, u)->gap;
    if (!g->has_gap)
        return "";
    const char *latest = value_text(v, i, g->latest);
    return SENTENCE(v->arena, v->style,
                    g->change < 0   ? "lead-gap-smaller"
                    : g->change > 0 ? "lead-gap-larger"
                                    : "lead-gap-same",
                    {"unit", u->name}, {"between", between_sexes(v, i)}, {"from", value_text(v, i, g->base)},
                    {"to", latest}, {"measure", measure_change(v, i, latest)},
                    {"base", view_year(v, g->women.base->year)});
}

/* "Andelen elever … har ökat med 3,8 procentenheter sedan 2017."; of the gap, where that is the total. */
static const char *movement_words(const struct view *v, const struct indicator *i, const struct unit *u,
                                  const struct assessment *a) {
    struct arena *ar = v->arena;
    if (indicator_target(i)->gap)
        return gap_words(v, i, u);
    if (!a->has_change)
        return "";
    const char *base = view_year(v, a->base->year), *change = value_text(v, i, fabs(a->change));
    if (a->change == 0)
        return SENTENCE(ar, v->style, "movement-none", {"subject", i->subject}, {"base", base});
    return SENTENCE(ar, v->style, indicator_measure(i)->rate ? "movement-rate" : "movement",
                    {"subject", i->subject}, {"moved", direction_verb(v, a->change)}, {"change", change},
                    {"measure", measure_change(v, i, change)}, {"base", base});
}

/* The year from which figures cannot be compared with the base year's. */
static int break_year(const struct view *v, const struct indicator *i, const struct unit *u) {
    struct movement moved = movement_of(i, view_series(v, i, u, SEX_TOTAL), results_period(v->results, i));
    return moved.broken ? moved.broken->year : view_base(v, i);
}

/* "lägre än 0 procent": what the value cannot become. */
static const char *with_bound(const struct view *v, const struct indicator *i, const struct assessment *a) {
    return SENTENCE(v->arena, v->style, i->direction == DIRECTION_UP ? "above-bound" : "below-bound",
                    {"bound", level_text(v, i, a->bound)});
}

/* "En person motsvarar 1,1 procentenheter."; "" where nobody knows. */
static const char *worth_words(const struct view *v, const struct indicator *i, const struct assessment *a) {
    const char *worth = value_text(v, i, a->worth);
    return a->worth > 0 ? SENTENCE(v->arena, v->style, "worth", {"worth", worth},
                                   {"measure", measure_change(v, i, worth)})
                        : "";
}

static const char *reason_words(const struct view *v, const struct indicator *i, const struct unit *u,
                                const struct assessment *a) {
    const struct series *s = view_series(v, i, u, SEX_TOTAL);
    int absent = a->latest ? view_base(v, i) : view_latest(v, i);
    return SENTENCE(v->arena, v->style, verdict_reason_types[a->reason].why, {"unit", u->name},
                    {"absent", figure_absent_sentence(v, u, series_year(s, absent), absent)},
                    {"value", a->latest ? value_words(v, i, a->latest->value) : ""},
                    {"movement", movement_words(v, i, u, a)}, {"worth", worth_words(v, i, a)},
                    {"bound", with_bound(v, i, a)}, {"asked", uncapitalised(v->arena, target_words(v, i))},
                    {"from", a->base ? value_words(v, i, a->base->value) : ""},
                    {"base", view_year(v, view_base_year(v, i, u))},
                    {"break", arena_printf(v->arena, "%d", break_year(v, i, u))},
                    {"latest", view_year(v, view_latest_year(v, i, u))});
}

/* Followed without a verdict: how it has moved all the same. */
static const char *followed_words(const struct view *v, const struct indicator *i, const struct unit *u,
                                  const struct assessment *a) {
    const char *words = movement_words(v, i, u, a);
    return words[0] ? words : view_word(v, "reason-followed");
}

static const char *verdict_lead(const struct view *v, const struct indicator *i, const struct unit *u) {
    static const char *const met_alone[CERTAINTY_COUNT] = {[CERTAINTY_SURE] = "lead-met-alone-sure",
                                                           [CERTAINTY_CHANCE] = "lead-met-alone-chance",
                                                           [CERTAINTY_UNKNOWN] = "lead-met-alone-unknown"};
    const struct assessment *a = view_assessment(v, i, u);
    if (a->reason == REASON_FOLLOWED)
        return followed_words(v, i, u, a);
    if (a->reason != REASON_GIVEN)
        return reason_words(v, i, u, a);
    if (!a->has_change) /* a level can be reached without a value to count from */
        return SENTENCE(v->arena, v->style, met_alone[a->certainty], {"unit", u->name});
    return SENTENCE(v->arena, v->style, verdict_types[a->verdict].lead[a->certainty], {"unit", u->name},
                    {"movement", movement_words(v, i, u, a)});
}

static int judged(const int counts[VERDICT_COUNT]) {
    int n = 0;
    for (int verdict = 0; verdict < VERDICT_COUNT; verdict++)
        n += verdict_types[verdict].judged ? counts[verdict] : 0;
    return n;
}

/* "tre har nått målet, varav en säkert" */
static const char *count_words(const struct view *v, const struct verdict_counts *c, enum verdict verdict) {
    const char *count =
        SENTENCE(v->arena, v->style, verdict_types[verdict].count, {"number", view_count(v, c->of[verdict])});
    return c->sure[verdict] ? SENTENCE(v->arena, v->style, "count-sure", {"count", count},
                                       {"sure", view_count(v, c->sure[verdict])})
                            : count;
}

/* "Läget i 16 kommuner: tre har nått målet, …"; "" when municipalities are not reported. */
const char *municipalities_words(const struct view *v, const struct indicator *i) {
    const char *said[VERDICT_COUNT];
    const struct verdict_counts *counts = &results_of(v->results, i)->counts;
    size_t parts = 0;
    if (!i->levels[LEVEL_MUNICIPALITY] || !i->status)
        return "";
    for (int verdict = 0; verdict < VERDICT_COUNT; verdict++)
        if (counts->of[verdict])
            said[parts++] = count_words(v, counts, (enum verdict)verdict);
    const char *text = SENTENCE(v->arena, v->style, "count-municipalities",
                                {"of", view_count(v, v->edition->n_municipalities)},
                                {"counts", listing_words(v, said, parts)});
    bool none_sure = judged(counts->of) && !judged(counts->sure);
    return none_sure ? arena_printf(v->arena, "%s %s", text, view_word(v, "count-none-sure")) : text;
}

const char *indicator_lead(const struct view *v, const struct indicator *i) {
    const struct unit *region = v->edition->region;
    const struct assessment *own = view_assessment(v, i, v->unit);
    if (!view_latest(v, i))
        return view_word(v, "lead-no-figures");
    if (own->reason == REASON_LEVEL && region && region != v->unit)
        return arena_printf(v->arena, "%s %s", view_word(v, "reason-level-short"),
                            verdict_lead(v, i, region));
    if (own->reason == REASON_LEVEL)
        return SENTENCE(v->arena, v->style, "reason-municipalities", {"counts", municipalities_words(v, i)});
    return verdict_lead(v, i, v->unit);
}

/* "fyra indikatorer" the first time, then "fyra". */
static const char *counted(const struct view *v, int count, bool first) {
    return first ? SENTENCE(v->arena, v->style, "indicators", {"number", view_count(v, count)})
                 : number_word(v->arena, v->style->locale, count, NULL);
}

/* "Fyra indikatorer rör sig åt fel håll, två står still och en kan inte avgöras." */
static const char *summary_rest(const struct view *v, const int counts[VERDICT_COUNT]) {
    static const enum verdict order[] = {VERDICT_AWAY, VERDICT_UNCHANGED, VERDICT_NO_NEW,
                                         VERDICT_NOT_COMPARABLE};
    const char *said[sizeof order / sizeof *order];
    size_t n = 0;
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        int count = counts[order[i]];
        if (!count)
            continue;
        said[n] = SENTENCE(v->arena, v->style, verdict_types[order[i]].summary,
                           {"number", counted(v, count, n == 0)}, {"count", view_count(v, count)});
        n++;
    }
    if (!n)
        return view_word(v, "summary-no-rest");
    return arena_printf(v->arena, "%s.", capitalised(v->arena, listing_words(v, said, n)));
}

struct span *summary_lead(const struct view *v) {
    const int *n = v->results->counts[v->unit->index].of;
    static const char *const keys[2][2] = {{"summary-lead-neither", "summary-lead-towards"},
                                           {"summary-lead-met", "summary-lead"}};
    const char *lead = SENTENCE(v->arena, v->style, keys[n[VERDICT_MET] > 0][n[VERDICT_TOWARDS] > 0],
                                {"unit", v->unit->name}, {"met", view_count(v, n[VERDICT_MET])},
                                {"towards", view_count(v, n[VERDICT_TOWARDS])});
    const struct verdict_counts *c = &v->results->counts[v->unit->index];
    const char *sure =
        judged(c->of) ? SENTENCE(v->arena, v->style, "summary-sure", {"sure", view_count(v, judged(c->sure))},
                                 {"of", view_count(v, judged(c->of))})
                      : "";
    return text_span(v->arena,
                     arena_printf(v->arena, "%s %s%s%s", lead, summary_rest(v, n), sure[0] ? " " : "", sure));
}

/* Which indicators move away; "" when they are too many to be named beside a number. */
static const char *away_numbers(const struct view *v, const struct unit *u) {
    enum { MOST = 6 };
    int numbers[MOST];
    size_t n = 0;
    for (int k = 0; k < v->edition->n_indicators; k++)
        if (view_assessment(v, v->edition->indicators[k], u)->verdict == VERDICT_AWAY) {
            if (n == MOST)
                return "";
            numbers[n++] = k + 1;
        }
    return listing_numbers(v, numbers, n);
}

/* A headline's sentence: how many of the judged have this verdict, and how many of them for sure. */
struct headline_type {
    enum verdict verdict;
    const char *by_value, *listed; /* listed: with the indicators' numbers, where they are few */
    const char *sure, *strict;     /* how many for sure, behind it; instead of it: only those that are */
};

static struct headline headline(const struct view *v, const struct headline_type *type,
                                const struct unit *u) {
    const struct verdict_counts *c = &v->results->counts[u->index];
    bool strict = v->edition->strict;
    int number = (strict ? c->sure : c->of)[type->verdict];
    const char *unit =
        locale_is_common(v->style->locale, u->name) ? uncapitalised(v->arena, u->name) : u->name;
    const char *numbers = type->listed && u == v->unit ? away_numbers(v, u) : "";
    const char *text = SENTENCE(v->arena, v->style,
                                strict       ? type->strict
                                : numbers[0] ? type->listed
                                             : type->by_value,
                                {"of", view_count(v, judged(c->of))}, {"number", view_count(v, number)},
                                {"unit", unit}, {"numbers", numbers});
    if (!strict && number)
        text = SENTENCE(v->arena, v->style, type->sure, {"text", text},
                        {"sure", view_count(v, c->sure[type->verdict])});
    return (struct headline){arena_printf(v->arena, "%d", number), text};
}

struct headline *headlines_make(const struct view *v, size_t *n) {
    static const struct headline_type met = {.verdict = VERDICT_MET,
                                             .by_value = "headline-met",
                                             .sure = "headline-met-sure",
                                             .strict = "headline-met-strict"},
                                      away = {.verdict = VERDICT_AWAY,
                                              .by_value = "headline-away",
                                              .listed = "headline-away-list",
                                              .sure = "headline-away-sure",
                                              .strict = "headline-away-strict"};
    struct headline *h = ARENA_ARRAY(v->arena, struct headline, 3);
    const struct unit *region = v->edition->region, *beside = v->unit == region ? v->edition->nation : region;
    *n = 0;
    h[(*n)++] = headline(v, &met, v->unit);
    if (beside)
        h[(*n)++] = headline(v, &met, beside);
    h[(*n)++] = headline(v, &away, v->unit);
    return h;
}
