/* An indicator's page: its facts, the unit's figures in brief, and the charts with their table. */
#include "content/chance.h"
#include "content/chart_type.h"
#include "content/figure_text.h"
#include "content/items.h"
#include "content/lead.h"
#include "content/plain.h"
#include "content/rules.h"

static const char *with_former(const struct view *v, const char *target, const char *former) {
    return former[0] ? arena_printf(v->arena, "%s.%s", target, former) : target;
}

/* "Öka med minst 2 procentenheter. Påvisbart från 5,5": with what the unit's figures can show. */
static const char *goal_words(const struct view *v, const struct indicator *i) {
    const struct assessment *a = view_assessment(v, i, view_counted(v, i));
    if (!a->has_target || !a->evidence.firm || a->detectable <= 0)
        return target_words(v, i);
    return SENTENCE(v->arena, v->style, "with-detectable", {"target", target_words(v, i)},
                    {"detectable", size_text(v, i, a->detectable)});
}

static void add_facts(const struct view *v, struct indicator_page *p, const struct indicator *i) {
    p->facts[0] = (struct fact){view_word(v, "measure"), i->definition};
    p->facts[1] = (struct fact){view_word(v, "source"), i->source};
    p->facts[2] = (struct fact){view_word(v, "measured-in"), view_word(v, indicator_measure(i)->words)};
    int base = view_base_year(v, i, view_counted(v, i));
    p->facts[3] =
        (struct fact){view_word(v, "base-year"), base ? view_year(v, base) : view_word(v, "base-year-none")};
    p->facts[4] = (struct fact){view_word(v, "goal"), with_former(v, goal_words(v, i), former_words(v, i))};
}

static const char *with_sign(const struct view *v, const struct indicator *i, const char *number) {
    const char *sign = indicator_measure(i)->sign;
    return sign ? arena_printf(v->arena, "%s\u00A0%s", number, sign) : number;
}

/* "−1,2 till +4,4", or that nobody knows. */
static const char *certainty_text(const struct view *v, const struct indicator *i,
                                  const struct assessment *a) {
    if (a->evidence.source == EVIDENCE_NONE)
        return view_word(v, "uncertainty-unknown");
    return SENTENCE(v->arena, v->style, "certainty-interval",
                    {"low", delta_text(v, i, a->evidence.change.lo)},
                    {"high", delta_text(v, i, a->evidence.change.hi)});
}

/* Where the latest measurements go, kept apart from the goal; NULL when there are too few. */
static const char *trend_text(const struct view *v, const struct indicator *i, const struct unit *u) {
    static const char *const keys[] = {
        [TREND_RISING] = "trend-rising", [TREND_FALLING] = "trend-falling", [TREND_NONE] = "trend-none"};
    enum trend_direction direction = results_of_unit(v->results, i, u)->trend.direction;
    return direction == TREND_UNKNOWN ? NULL : view_word(v, keys[direction]);
}

/* "går inte att nå (lägst 0 %)" */
static const char *bound_words(const struct view *v, const struct indicator *i, const struct assessment *a) {
    bool up = i->direction == DIRECTION_UP;
    return SENTENCE(v->arena, v->style, up ? "target-above-bound" : "target-below-bound",
                    {"bound", with_sign(v, i, size_text(v, i, a->bound))});
}

static void add_key_figures(const struct view *v, struct indicator_page *p, const struct indicator *i,
                            const struct unit *u, struct letters *l) {
    const struct assessment *a = view_assessment(v, i, u);
    if (!a->base && !a->latest)
        return; /* the words instead of the number say it all */
    const struct figure *base = series_in_force(view_series(v, i, u, SEX_TOTAL), view_base(v, i));
    const char *base_label =
        arena_printf(v->arena, "%s %d", view_word(v, "base-year"), view_base_year(v, i, u));
    const char *base_text = figure_text(v, i, base, l);
    p->key[p->n_key++] = (struct fact){base_label, a->base ? with_sign(v, i, base_text) : base_text};
    if (a->has_target)
        p->key[p->n_key++] =
            (struct fact){view_word(v, "goal"), with_sign(v, i, value_text(v, i, a->target))};
    if (a->unreachable)
        p->key[p->n_key++] = (struct fact){view_word(v, "goal"), bound_words(v, i, a)};
    if (deadline_types[a->deadline].words)
        p->key[p->n_key++] =
            (struct fact){SENTENCE(v->arena, v->style, "deadline", {"year", view_year(v, i->target.year)}),
                          view_word(v, deadline_types[a->deadline].words)};
    p->key[p->n_key++] =
        (struct fact){view_word(v, "change"), change_text(v, i, view_series(v, i, u, SEX_TOTAL), a, l)};
    if (a->has_change && i->status)
        p->key[p->n_key++] = (struct fact){view_word(v, "certainty"), certainty_text(v, i, a)};
    const char *trend = trend_text(v, i, u);
    if (trend)
        p->key[p->n_key++] = (struct fact){view_word(v, "trend"), trend};
}

static void add_number(const struct view *v, struct indicator_page *p, const struct indicator *i,
                       struct letters *l) {
    const struct unit *u = view_counted(v, i);
    const struct assessment *a = view_assessment(v, i, u);
    int year = view_latest_year(v, i, u);
    p->heading =
        indicator_target(i)->gap ? SENTENCE(v->arena, v->style, "gap-heading", {"unit", u->name}) : u->name;
    if (year)
        p->heading = arena_printf(v->arena, "%s %d", p->heading, year);
    if (a->latest) {
        p->number = figure_text(v, i, a->latest, l);
        p->number_unit = indicator_measure(i)->sign;
    } else if (year) {
        p->absent = figure_absent_sentence(v, u, results_latest_figure(v->results, i, u, SEX_TOTAL), year);
    } else {
        p->absent = view_word(v, "lead-no-figures");
    }
    add_key_figures(v, p, i, u, l);
    p->judgement = view_judgement(v, i, u);
    p->verdict_word = view_verdict(v, a->verdict);
    if (a->certainty != CERTAINTY_NONE)
        p->certainty_word = view_word(v, certainty_types[a->certainty].words);
}

static struct source_line page_source(const struct view *v, const struct indicator *i,
                                      struct letters letters) {
    const char *axis = view_word(v, "axis-not-zero");
    for (const struct series_break *b = i->breaks; b; b = b->next)
        axis = arena_printf(v->arena, "%s %s", axis,
                            SENTENCE(v->arena, v->style, "rule-break", {"year", view_year(v, b->year)},
                                     {"reason", b->reason}));
    const char *detectable = detectable_note(v, i, view_counted(v, i));
    if (detectable[0])
        axis = arena_printf(v->arena, "%s %s", detectable, axis);
    if (mean_note(v, i)[0])
        axis = arena_printf(v->arena, "%s %s", mean_note(v, i), axis);
    if (measured_note(v, i)[0])
        axis = arena_printf(v->arena, "%s %s", measured_note(v, i), axis);
    return source_line(v, &i, 1, letters, axis);
}

struct indicator_page *indicator_page_make(const struct view *v, const struct area *area,
                                           const struct indicator *i) {
    struct indicator_page *p = ARENA_NEW(v->arena, struct indicator_page);
    const struct comment *comment = edition_comment(v->edition, i, view_is_municipal(v) ? v->unit : NULL);
    struct letters letters = {0};
    p->at = i->at;
    p->id = i->id;
    p->kicker = arena_printf(v->arena, "%s %d", view_word(v, "indicator"), i->number);
    p->title = i->short_name;
    p->area = area->name;
    p->lead = comment && comment->lead ? comment->lead : text_span(v->arena, indicator_lead(v, i));
    add_facts(v, p, i);
    add_number(v, p, i, &letters);
    p->series = time_chart_make(v, i);
    p->sexes = women_men_chart_make(v, i);
    p->main = chart_of_indicator(v, indicator_target(i)->gap ? v->style->page_gap : v->style->page_main, i);
    p->side = p->sexes ? NULL : chart_of_indicator(v, v->style->page_side, i);
    p->table = indicator_table_make(v, i);
    p->comment = comment ? comment->blocks : NULL;
    p->comment_word = view_word(v, "comment");
    letters_add(&letters, p->table->letters);
    if (p->main)
        letters_add(&letters, p->main->letters);
    if (p->side)
        letters_add(&letters, p->side->letters);
    p->source = page_source(v, i, letters);
    return p;
}
