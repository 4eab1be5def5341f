/* An indicator's page: its facts, the unit's figures in brief, and the charts with their table. */
#include "assess/trend.h"
#include "content/maker.h"

static const char *measure_name(struct maker *m, const struct indicator *i) {
    static const char *const keys[] = {
        [MEASURE_PERCENT] = "measure-percent",       [MEASURE_PER_1000] = "measure-per-1000",
        [MEASURE_PER_100000] = "measure-per-100000", [MEASURE_YEARS] = "measure-years",
        [MEASURE_INDEX] = "measure-index",           [MEASURE_POINTS] = "measure-points"};
    return maker_word(m, keys[i->measure]);
}

static const char *with_former(struct maker *m, const char *target, const char *former) {
    return former[0] ? arena_printf(m->arena, "%s.%s", target, former) : target;
}

static void add_facts(struct maker *m, struct indicator_page *p, const struct indicator *i) {
    p->facts[0] = (struct fact){maker_word(m, "measure"), i->definition};
    p->facts[1] = (struct fact){maker_word(m, "source"), i->source};
    p->facts[2] = (struct fact){maker_word(m, "measured-in"), measure_name(m, i)};
    p->facts[3] =
        (struct fact){maker_word(m, "base-year"), arena_printf(m->arena, "%d", i->target.base_year)};
    p->facts[4] =
        (struct fact){maker_word(m, "goal"), with_former(m, target_words(m, i), former_words(m, i))};
}

static const char *with_sign(struct maker *m, const struct indicator *i, const char *number) {
    const char *sign = measure_sign(i);
    return sign ? arena_printf(m->arena, "%s\u00A0%s", number, sign) : number;
}

/* "−1,2 till +4,4", or that nobody knows. */
static const char *certainty_text(struct maker *m, const struct assessment *a) {
    if (a->certainty != CERTAINTY_INTERVAL)
        return maker_word(m, "certainty-unknown");
    return SENTENCE(m->arena, m->style, "certainty-interval", {"low", number_change(m->arena, a->lo, 1)},
                    {"high", number_change(m->arena, a->hi, 1)});
}

/* Where the latest measurements go, kept apart from the goal; NULL when there are too few. */
static const char *trend_text(struct maker *m, const struct indicator *i, const struct unit *u) {
    static const char *const keys[] = {
        [TREND_RISING] = "trend-rising", [TREND_FALLING] = "trend-falling", [TREND_NONE] = "trend-none"};
    struct trend t = trend_of(i, maker_series(m, i, u, SEX_TOTAL), maker_latest(m, i));
    return t.direction == TREND_UNKNOWN ? NULL : maker_word(m, keys[t.direction]);
}

static void add_key_figures(struct maker *m, struct indicator_page *p, const struct indicator *i,
                            const struct unit *u) {
    const struct assessment *a = maker_assessment(m, i, u);
    if (!a->base && !a->latest)
        return; /* the words instead of the number say it all */
    const struct figure *base = series_year(maker_series(m, i, u, SEX_TOTAL), i->target.base_year);
    const char *base_label = arena_printf(m->arena, "%s %d", maker_word(m, "base-year"), i->target.base_year);
    const char *base_text = figure_text(m, base);
    p->key[p->n_key++] = (struct fact){base_label, a->base ? with_sign(m, i, base_text) : base_text};
    if (a->has_target)
        p->key[p->n_key++] =
            (struct fact){maker_word(m, "goal"), with_sign(m, i, number_plain(m->arena, a->target, 1))};
    p->key[p->n_key++] =
        (struct fact){maker_word(m, "change"), change_text(m, i, maker_series(m, i, u, SEX_TOTAL), a)};
    if (a->has_change && i->status)
        p->key[p->n_key++] = (struct fact){maker_word(m, "certainty"), certainty_text(m, a)};
    const char *trend = trend_text(m, i, u);
    if (trend)
        p->key[p->n_key++] = (struct fact){maker_word(m, "trend"), trend};
}

/* The unit that the page's number is of: the county where municipalities are not reported. */
static const struct unit *counted_unit(const struct maker *m, const struct indicator *i) {
    return i->levels[m->unit->level] || !m->edition->region ? m->unit : m->edition->region;
}

static void add_number(struct maker *m, struct indicator_page *p, const struct indicator *i) {
    const struct unit *u = counted_unit(m, i);
    const struct assessment *a = maker_assessment(m, i, u);
    int year = maker_latest(m, i);
    p->heading = i->target.kind == TARGET_GAP ? SENTENCE(m->arena, m->style, "gap-heading", {"unit", u->name})
                                              : u->name;
    if (year)
        p->heading = arena_printf(m->arena, "%s %d", p->heading, year);
    if (a->latest) {
        p->number = figure_text(m, a->latest);
        p->number_unit = measure_sign(i);
    } else {
        p->absent = SENTENCE(m->arena, m->style, "no-number", {"unit", u->name},
                             {"year", arena_printf(m->arena, "%d", year)});
    }
    add_key_figures(m, p, i, u);
    p->verdict = a->verdict;
    p->verdict_word =
        a->reason == REASON_FOLLOWED ? maker_word(m, "followed-only") : verdict_word(m, a->verdict);
}

static const char *page_source(struct maker *m, const struct indicator *i) {
    const char *axis = maker_word(m, "axis-not-zero");
    for (const struct series_break *b = i->breaks; b; b = b->next)
        axis = arena_printf(m->arena, "%s %s", axis,
                            SENTENCE(m->arena, m->style, "rule-break",
                                     {"year", arena_printf(m->arena, "%d", b->year)}, {"reason", b->reason}));
    if (i->levels[LEVEL_REGION] && maker_is_mean(m, i, m->edition->region))
        axis =
            arena_printf(m->arena, "%s %s",
                         SENTENCE(m->arena, m->style, "mean-note", {"unit", m->edition->region->name}), axis);
    return source_text(m, &i, 1, axis);
}

struct indicator_page *indicator_page_make(struct maker *m, const struct area *area,
                                           const struct indicator *i) {
    struct indicator_page *p = ARENA_NEW(m->arena, struct indicator_page);
    const struct unit *commented = m->content->unit;
    const struct comment *comment = edition_comment(m->edition, i, commented);
    p->id = i->id;
    p->kicker = arena_printf(m->arena, "%s %d", maker_word(m, "indicator"), i->number);
    p->title = i->short_name;
    p->area = area->name;
    p->lead = comment && comment->lead ? comment->lead : text_span(m->arena, indicator_lead(m, i));
    add_facts(m, p, i);
    add_number(m, p, i);
    p->series = series_chart_make(m, i);
    p->sexes = sexes_chart_make(m, i);
    p->main = chart_make(m, i->target.kind == TARGET_GAP ? m->style->page_gap : m->style->page_main, i);
    p->side = p->sexes ? NULL : chart_make(m, m->style->page_side, i);
    p->table = indicator_table_make(m, i);
    p->comment = comment ? comment->blocks : NULL;
    p->comment_word = maker_word(m, "comment");
    p->source = page_source(m, i);
    return p;
}
