/* The movement in words, and the rule that gave the verdict (assess/assessment.h, assess/gap.h). */
#include "command/tracing.h"

#include "base/decimal.h"
#include "content/figure_text.h"
#include "content/rules.h"

#include <libintl.h>
#include <math.h>

#define _(text) gettext(text)

static const char *change_of(struct tracing *t, double change) {
    return delta_text(t->view, t->indicator, change);
}

/* What changes and targets are computed from. */
static const char *rounding(struct tracing *t) {
    return indicator_measure(t->indicator)->decimals ? _("of the values as printed, with one decimal")
                                                     : _("of the values as printed, in whole numbers");
}

static const char *printed(struct tracing *t, const struct figure *f) {
    return value_text(t->view, t->indicator, f->value);
}

static void write_evidence(struct tracing *t, const struct evidence *e) {
    if (e->source != EVIDENCE_NONE)
        tracing_line(t, 2, _("interval of %d %%: %s to %s"), t->indicator->confidence,
                     change_of(t, e->change.lo), change_of(t, e->change.hi));
    tracing_line(t, 2, _("certainty: %s"), _(evidence_types[e->source].trace));
}

static void write_change(struct tracing *t, const struct assessment *a) {
    if (!a->has_change) {
        tracing_line(t, 0, "%s", _("Change: none"));
        return;
    }
    tracing_line(t, 0, _("Change: %s = %s − %s, %s"), change_of(t, a->change), printed(t, a->latest),
                 printed(t, a->base), rounding(t));
    write_evidence(t, &a->evidence);
    if (a->detectable > 0)
        tracing_line(t, 2, _("smallest change that such figures show in 80 cases of 100: %s"),
                     size_text(t->view, t->indicator, a->detectable));
    if (a->worth > 0)
        tracing_line(t, 2, _("one person more or less would be %s"),
                     value_text(t->view, t->indicator, a->worth));
}

static void write_target(struct tracing *t, const struct assessment *a) {
    const struct target *target = &t->indicator->target;
    if (a->unreachable)
        tracing_line(t, 0, _("Target: out of reach: it lies beyond %s, which no value can pass"),
                     level_text(t->view, t->indicator, a->bound));
    if (!a->has_target)
        return;
    if (indicator_target(t->indicator)->level)
        tracing_line(t, 0, _("Target: %s, the level that the value is to reach"),
                     target_words(t->view, t->indicator));
    else
        tracing_line(t, 0, _("Target: %s = %s %s %s, %s"), value_text(t->view, t->indicator, a->target),
                     printed(t, a->base), t->indicator->direction == DIRECTION_UP ? "+" : "−",
                     size_text(t->view, t->indicator, target->change), rounding(t));
    if (a->has_remaining)
        tracing_line(t, 2, _("remaining: %s"), change_of(t, a->remaining));
    if (target->year)
        tracing_line(
            t, 2, _("to be reached by %d%s%s"), target->year, deadline_types[a->deadline].words ? ": " : "",
            deadline_types[a->deadline].words ? view_word(t->view, deadline_types[a->deadline].words) : "");
}

/* What the latest value alone says of a level; NULL when the movement is to say more. */
static const char *level_rule(struct tracing *t, const struct assessment *a) {
    const struct indicator *i = t->indicator;
    if (!indicator_target(i)->level || !a->latest)
        return NULL;
    if (a->verdict == VERDICT_MET)
        return arena_printf(t->arena, _(indicator_target(i)->met_rule),
                            value_text(t->view, i, a->latest->value), value_text(t->view, i, a->target));
    return NULL;
}

/* What stands in the way of a verdict; NULL when nothing does. */
static const char *obstacle(struct tracing *t, enum verdict_reason reason) {
    const char *rule = verdict_reason_types[reason].trace;
    if (reason == REASON_FOLLOWED && t->indicator->status)
        return _("the goal is judged by the gap between the sexes");
    return rule ? _(rule) : NULL;
}

/* Why it is as sure as it is. */
static const char *certainty_rule(const struct assessment *a) {
    switch (a->certainty) {
    case CERTAINTY_SURE:
        return _("; the interval leaves room for no other verdict");
    case CERTAINTY_CHANCE:
        return _("; the interval leaves room for another verdict");
    case CERTAINTY_UNKNOWN:
        return a->evidence.source == EVIDENCE_NONE
                   ? _("; nothing says how sure that is")
                   : _("; what the figures themselves bring with them does not say how sure that is");
    default:
        return "";
    }
}

static const char *movement_rule(struct tracing *t, const struct assessment *a) {
    const struct indicator *i = t->indicator;
    const char *towards = change_of(t, i->direction * a->change),
               *least = decimal_text(t->arena, i->unchanged);
    switch (a->verdict) {
    case VERDICT_MET:
        return arena_printf(t->arena, _(indicator_target(i)->met_rule), towards,
                            decimal_text(t->arena, i->target.change));
    case VERDICT_UNCHANGED:
        return arena_printf(t->arena,
                            _("the change towards the goal, %s, is no larger than %s, which counts as none"),
                            towards, least);
    case VERDICT_TOWARDS:
        return arena_printf(
            t->arena,
            _("the change towards the goal, %s, is larger than the %s that count as none, but not enough"),
            towards, least);
    case VERDICT_AWAY:
        return arena_printf(
            t->arena,
            _("the change towards the goal, %s, goes the other way by more than the %s that count as none"),
            towards, least);
    default:
        return "";
    }
}

static const char *gap_rule(struct tracing *t, enum verdict verdict) {
    switch (verdict) {
    case VERDICT_MET:
        return _("both sexes' values and the gap have moved as wanted");
    case VERDICT_UNCHANGED:
        return arena_printf(t->arena, _("neither sex's values nor the gap have moved by more than %s"),
                            decimal_text(t->arena, t->indicator->unchanged));
    case VERDICT_TOWARDS:
        return _("the values of a sex or the gap have moved as wanted, and nothing has moved away");
    case VERDICT_AWAY:
        return _("the values of a sex or the gap have moved away");
    default:
        return "";
    }
}

static void write_gap(struct tracing *t) {
    const struct gap *g = &results_of_unit(t->plan->results, t->indicator, t->unit)->gap;
    if (g->has_gap)
        tracing_line(t, 0, _("Change: %s %s, %s %s, gap %s = %s − %s"), tracing_sex(t, SEX_WOMEN),
                     change_of(t, g->women.change), tracing_sex(t, SEX_MEN), change_of(t, g->men.change),
                     change_of(t, g->change), value_text(t->view, t->indicator, g->latest),
                     value_text(t->view, t->indicator, g->base));
    else
        tracing_line(t, 0, "%s", _("Change: none"));
}

/* Of a sex alone there is a change, but no verdict. */
static void write_sex(struct tracing *t) {
    write_change(t, &results_of_unit(t->plan->results, t->indicator, t->unit)->by_sex[t->sex]);
    tracing_line(t, 0, "%s", _("Verdict: none: the sexes are not judged one by one"));
}

void tracing_write_verdict(struct tracing *t) {
    const struct assessment *a = view_assessment(t->view, t->indicator, t->unit);
    bool gap = indicator_target(t->indicator)->gap;
    if (t->sex != SEX_TOTAL) {
        write_sex(t);
        return;
    }
    if (gap)
        write_gap(t);
    else
        write_change(t, a);
    write_target(t, a);
    const char *level = level_rule(t, a), *blocked = level ? level : obstacle(t, a->reason);
    tracing_line(t, 0, _("Verdict: %s"),
                 view_judgement_words(t->view, view_judgement(t->view, t->indicator, t->unit)));
    if (blocked)
        tracing_line(t, 2, _("rule: %s"), blocked);
    else if (gap)
        tracing_line(t, 2, _("rule: %s"),
                     arena_printf(t->arena, "%s%s", gap_rule(t, a->verdict), certainty_rule(a)));
    else
        tracing_line(t, 2, _("rule: %s"),
                     arena_printf(t->arena, "%s%s", movement_rule(t, a), certainty_rule(a)));
}
