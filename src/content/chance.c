#include "content/chance.h"

#include "content/figure_text.h"

const char *chance_note(const struct view *v) {
    int known = 0, away = 0, judged = 0;
    double expected = 0;
    for (int k = 0; k < v->edition->n_indicators; k++) {
        const struct indicator *i = v->edition->indicators[k];
        const struct assessment *a = view_assessment(v, i, v->unit);
        if (!verdict_types[a->verdict].judged)
            continue;
        judged++;
        if (a->evidence.source == EVIDENCE_NONE)
            continue;
        known++;
        away += a->verdict == VERDICT_AWAY;
        expected += evidence_false_away(i, &a->evidence);
    }
    if (!known)
        return "";
    const char *number =
        expected < 0.5 ? view_word(v, "chance-few") : number_plain(v->arena, v->style->locale, expected, 0);
    return SENTENCE(v->arena, v->style, "chance-note", {"of", view_count(v, judged)},
                    {"known", view_count(v, known)}, {"away", view_count(v, away)}, {"expected", number});
}

const char *detectable_note(const struct view *v, const struct indicator *i, const struct unit *u) {
    const struct assessment *a = view_assessment(v, i, u);
    if (!a->evidence.firm || a->evidence.source == EVIDENCE_NONE || !indicator_target(i)->change ||
        a->detectable <= i->target.change)
        return "";
    const char *detectable = size_text(v, i, a->detectable);
    bool municipal = u->level == LEVEL_MUNICIPALITY && i->levels[LEVEL_REGION];
    return SENTENCE(v->arena, v->style, municipal ? "detectable-note-municipal" : "detectable-note",
                    {"unit", u->name}, {"detectable", detectable},
                    {"measure", measure_change(v, i, detectable)});
}
