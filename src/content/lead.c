/* Takeaway sentences, made from the verdicts. */
#include "assess/gap.h"
#include "assess/movement.h"
#include "content/listing.h"

#include <math.h>

static const char *direction_verb(const struct maker *m, double change) {
    return maker_word(m, change > 0 ? "has-increased" : "has-decreased");
}

/* "Andelen elever … har ökat med 3,8 procentenheter sedan 2017." */
const char *movement_words(struct maker *m, const struct indicator *i, const struct assessment *a) {
    struct arena *ar = m->arena;
    const char *base = arena_printf(ar, "%d", i->target.base_year);
    if (!a->has_change)
        return "";
    if (a->change == 0)
        return SENTENCE(ar, m->style, "movement-none", {"subject", i->subject}, {"base", base});
    bool rate = i->measure == MEASURE_PER_1000 || i->measure == MEASURE_PER_100000;
    return SENTENCE(ar, m->style, rate ? "movement-rate" : "movement", {"subject", i->subject},
                    {"moved", direction_verb(m, a->change)}, {"change", number_plain(ar, fabs(a->change), 1)},
                    {"measure", measure_change(m, i)}, {"base", base});
}

/* The year from which figures cannot be compared with the base year's. */
static int break_year(const struct maker *m, const struct indicator *i, const struct unit *u) {
    struct movement moved = movement_of(i, maker_series(m, i, u, SEX_TOTAL), maker_latest(m, i));
    return moved.broken ? moved.broken->year : i->target.base_year;
}

static const char *reason_words(struct maker *m, const struct indicator *i, const struct unit *u,
                                const struct assessment *a) {
    static const char *const keys[] = {[REASON_GIVEN] = "reason-followed",
                                       [REASON_LEVEL] = "reason-level",
                                       [REASON_NO_BASE] = "reason-no-base",
                                       [REASON_NO_LATEST] = "reason-no-latest",
                                       [REASON_BREAK] = "reason-break",
                                       [REASON_FOLLOWED] = "reason-followed",
                                       [REASON_SINGLE_YEAR] = "reason-single-year",
                                       [REASON_INTERVAL] = "reason-interval"};
    const char *worth =
        a->worth > 0 ? SENTENCE(m->arena, m->style, "worth", {"worth", number_plain(m->arena, a->worth, 1)},
                                {"measure", measure_change(m, i)})
                     : "";
    return SENTENCE(m->arena, m->style, keys[a->reason], {"unit", u->name},
                    {"movement", movement_words(m, i, a)}, {"worth", worth},
                    {"base", arena_printf(m->arena, "%d", i->target.base_year)},
                    {"break", arena_printf(m->arena, "%d", break_year(m, i, u))},
                    {"latest", arena_printf(m->arena, "%d", maker_latest(m, i))});
}

/*
 * Followed without a verdict: how the level has moved, and where the goal asks for it, the gap between the
 * sexes.
 */
static const char *followed_words(struct maker *m, const struct indicator *i, const struct unit *u,
                                  const struct assessment *a) {
    if (i->target.kind != TARGET_GAP)
        return a->has_change ? movement_words(m, i, a) : maker_word(m, "reason-followed");
    struct gap g =
        assess_gap(i, maker_series(m, i, u, SEX_WOMEN), maker_series(m, i, u, SEX_MEN), maker_latest(m, i));
    if (!g.has_gap)
        return maker_word(m, "reason-followed");
    return SENTENCE(m->arena, m->style,
                    g.change < 0   ? "lead-gap-smaller"
                    : g.change > 0 ? "lead-gap-larger"
                                   : "lead-gap-same",
                    {"unit", u->name}, {"from", number_size(m->arena, g.base, 1)},
                    {"to", number_size(m->arena, g.latest, 1)}, {"measure", measure_change(m, i)},
                    {"base", arena_printf(m->arena, "%d", i->target.base_year)});
}

static const char *verdict_lead(struct maker *m, const struct indicator *i, const struct unit *u) {
    static const char *const keys[VERDICT_COUNT] = {"lead-met",  "lead-towards",   "lead-unchanged",
                                                    "lead-away", "lead-uncertain", NULL};
    const struct assessment *a = maker_assessment(m, i, u);
    if (a->reason == REASON_FOLLOWED)
        return followed_words(m, i, u, a);
    if (a->reason != REASON_GIVEN)
        return reason_words(m, i, u, a);
    return SENTENCE(m->arena, m->style, keys[a->verdict], {"unit", u->name},
                    {"movement", movement_words(m, i, a)});
}

/* "Läget i 16 kommuner: tre har nått målet, …"; "" when municipalities are not reported. */
const char *municipalities_words(struct maker *m, const struct indicator *i) {
    static const char *const keys[VERDICT_COUNT] = {"count-met",  "count-towards",   "count-unchanged",
                                                    "count-away", "count-uncertain", "count-none"};
    const char *said[VERDICT_COUNT];
    int counts[VERDICT_COUNT] = {0}, n = 0;
    size_t parts = 0;
    if (!i->levels[LEVEL_MUNICIPALITY] || !i->status)
        return "";
    for (const struct unit *u = next_municipality(m->edition->units); u; u = next_municipality(u->next), n++)
        counts[maker_assessment(m, i, u)->verdict]++;
    for (int v = 0; v < VERDICT_COUNT; v++)
        if (counts[v])
            said[parts++] =
                SENTENCE(m->arena, m->style, keys[v], {"number", number_word(m->arena, counts[v], false)});
    return SENTENCE(m->arena, m->style, n == 1 ? "count-one-municipality" : "count-municipalities",
                    {"of", arena_printf(m->arena, "%d", n)}, {"counts", listing_words(m, said, parts)});
}

const char *indicator_lead(struct maker *m, const struct indicator *i) {
    const struct unit *region = m->edition->region;
    const struct assessment *own = maker_assessment(m, i, m->unit);
    if (!maker_latest(m, i))
        return SENTENCE(m->arena, m->style, "lead-no-figures",
                        {"year", arena_printf(m->arena, "%d", m->edition->year)});
    if (own->reason == REASON_LEVEL && region && region != m->unit)
        return arena_printf(m->arena, "%s %s", maker_word(m, "reason-level-short"),
                            verdict_lead(m, i, region));
    if (own->reason == REASON_LEVEL)
        return SENTENCE(m->arena, m->style, "reason-municipalities", {"counts", municipalities_words(m, i)});
    return verdict_lead(m, i, m->unit);
}

static void count_verdicts(const struct maker *m, const struct unit *u, int counts[VERDICT_COUNT]) {
    for (int k = 0; k < m->edition->n_indicators; k++)
        counts[maker_assessment(m, m->edition->indicators[k], u)->verdict]++;
}

/* "fyra indikatorer" the first time, then "fyra". */
static const char *counted(struct maker *m, int count, bool first) {
    const char *number = number_word(m->arena, count, false);
    return first
               ? SENTENCE(m->arena, m->style, count == 1 ? "one-indicator" : "indicators", {"number", number})
               : number;
}

/* "Fyra indikatorer rör sig åt fel håll, två står still och en kan inte avgöras." */
static const char *summary_rest(struct maker *m, const int counts[VERDICT_COUNT]) {
    static const struct {
        enum verdict verdict;
        const char *key;
    } parts[] = {{VERDICT_AWAY, "summary-away"},
                 {VERDICT_UNCHANGED, "summary-unchanged"},
                 {VERDICT_UNCERTAIN, "summary-uncertain"}};
    const char *said[3];
    size_t n = 0;
    for (size_t i = 0; i < 3; i++) {
        int count = counts[parts[i].verdict];
        if (!count)
            continue;
        said[n] = SENTENCE(m->arena, m->style, parts[i].key, {"number", counted(m, count, n == 0)});
        n++;
    }
    if (!n)
        return maker_word(m, "summary-no-rest");
    return arena_printf(m->arena, "%s.", capitalised(m->arena, listing_words(m, said, n)));
}

struct span *summary_lead(struct maker *m) {
    int n[VERDICT_COUNT] = {0};
    count_verdicts(m, m->unit, n);
    static const char *const keys[2][2] = {{"summary-lead-neither", "summary-lead-towards"},
                                           {"summary-lead-met", "summary-lead"}};
    const char *lead = SENTENCE(m->arena, m->style, keys[n[VERDICT_MET] > 0][n[VERDICT_TOWARDS] > 0],
                                {"unit", m->unit->name}, {"met", number_word(m->arena, n[VERDICT_MET], true)},
                                {"towards", number_word(m->arena, n[VERDICT_TOWARDS], true)});
    return text_span(m->arena, arena_printf(m->arena, "%s %s", lead, summary_rest(m, n)));
}

static int judged(const int counts[VERDICT_COUNT]) {
    int n = 0;
    for (int v = 0; v < VERDICT_COUNT; v++)
        n += v == VERDICT_NONE ? 0 : counts[v];
    return n;
}

/* Which indicators move away; "" when they are too many to be named beside a number. */
static const char *away_numbers(struct maker *m, const struct unit *u) {
    enum { MOST = 6 };
    int numbers[MOST];
    size_t n = 0;
    for (int k = 0; k < m->edition->n_indicators; k++)
        if (maker_assessment(m, m->edition->indicators[k], u)->verdict == VERDICT_AWAY) {
            if (n == MOST)
                return "";
            numbers[n++] = k + 1;
        }
    return listing_numbers(m, numbers, n);
}

static struct headline headline(struct maker *m, const char *key, int number, int of, const struct unit *u) {
    return (struct headline){
        arena_printf(m->arena, "%d", number),
        SENTENCE(m->arena, m->style, key, {"of", arena_printf(m->arena, "%d", of)},
                 {"unit", u->level == LEVEL_NATION ? uncapitalised(m->arena, u->name) : u->name},
                 {"numbers", away_numbers(m, u)})};
}

struct headline *headlines_make(struct maker *m, size_t *n) {
    struct headline *h = ARENA_ARRAY(m->arena, struct headline, 3);
    int own[VERDICT_COUNT] = {0}, other[VERDICT_COUNT] = {0};
    const struct unit *region = m->edition->region, *beside = m->unit == region ? m->edition->nation : region;
    count_verdicts(m, m->unit, own);
    *n = 0;
    h[(*n)++] = headline(m, "headline-met", own[VERDICT_MET], judged(own), m->unit);
    if (beside) {
        count_verdicts(m, beside, other);
        h[(*n)++] = headline(m, "headline-met", other[VERDICT_MET], judged(other), beside);
    }
    bool few = away_numbers(m, m->unit)[0];
    h[(*n)++] =
        headline(m, few ? "headline-away-list" : "headline-away", own[VERDICT_AWAY], judged(own), m->unit);
    return h;
}
