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

static void write_change(struct tracing *t, const struct assessment *a) {
    if (!a->has_change) {
        tracing_line(t, 0, "%s", _("Change: none"));
        return;
    }
    tracing_line(t, 0, _("Change: %s = %s − %s, %s"), change_of(t, a->change), printed(t, a->latest),
                 printed(t, a->base), rounding(t));
    if (a->certainty == CERTAINTY_INTERVAL)
        tracing_line(t, 2, _("interval of %d %%: %s to %s"), t->indicator->confidence, change_of(t, a->lo),
                     change_of(t, a->hi));
    else
        tracing_line(t, 2, "%s",
                     _("interval: not known: neither margins nor numbers of persons of both years are"));
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
}

/* What the latest value alone says of a level; NULL when the movement is to say more. */
static const char *level_rule(struct tracing *t, const struct assessment *a) {
    const struct indicator *i = t->indicator;
    if (!indicator_target(i)->level || !a->latest)
        return NULL;
    if (a->verdict == VERDICT_MET)
        return arena_printf(t->arena, _(indicator_target(i)->met_rule),
                            value_text(t->view, i, a->latest->value), value_text(t->view, i, a->target));
    if (a->has_value && a->value.lo < a->target && a->target < a->value.hi)
        return arena_printf(t->arena, _("the interval of the value, %s to %s, holds the target, %s"),
                            value_text(t->view, i, a->value.lo), value_text(t->view, i, a->value.hi),
                            value_text(t->view, i, a->target));
    return NULL;
}

/* What stands in the way of a verdict; NULL when nothing does. */
static const char *obstacle(struct tracing *t, enum verdict_reason reason) {
    const char *rule = verdict_reason_types[reason].trace;
    if (reason == REASON_FOLLOWED && t->indicator->status)
        return _("the goal is judged by the gap between the sexes");
    return rule ? _(rule) : NULL;
}

/* Where the interval of the change towards the goal lies. */
static const char *interval_rule(struct tracing *t, const struct assessment *a) {
    bool up = t->indicator->direction == DIRECTION_UP;
    double lo = up ? a->lo : -a->hi, hi = up ? a->hi : -a->lo;
    if (a->certainty != CERTAINTY_INTERVAL)
        return "";
    if (lo > 0)
        return _("; the whole interval goes the wanted way");
    return hi < 0 ? _("; the whole interval goes the other way") : _("; the interval holds 0");
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
        return arena_printf(
            t->arena,
            _("the change towards the goal, %s, may be due to chance, and yet be large enough to matter"),
            towards);
    }
}

static const char *gap_rule(struct tracing *t, enum verdict verdict) {
    switch (verdict) {
    case VERDICT_MET:
        return _("both sexes' values have moved as wanted, and the gap is smaller");
    case VERDICT_UNCHANGED:
        return arena_printf(t->arena, _("neither sex's values nor the gap have moved by more than %s"),
                            decimal_text(t->arena, t->indicator->unchanged));
    case VERDICT_TOWARDS:
        return _("both sexes' values have moved as wanted, or the gap is smaller and neither has moved "
                 "away");
    case VERDICT_AWAY:
        return _("the values of one sex, or of both, have moved away");
    default:
        return _("the change of one sex, or of both, may be due to chance");
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
    tracing_line(t, 0, _("Verdict: %s"), view_verdict(t->view, a->verdict));
    if (blocked)
        tracing_line(t, 2, _("rule: %s"), blocked);
    else if (gap)
        tracing_line(t, 2, _("rule: %s"), gap_rule(t, a->verdict));
    else
        tracing_line(t, 2, _("rule: %s"),
                     arena_printf(t->arena, "%s%s", movement_rule(t, a), interval_rule(t, a)));
}
