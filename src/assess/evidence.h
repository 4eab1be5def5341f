#ifndef ASSESS_EVIDENCE_H
#define ASSESS_EVIDENCE_H
/* How sure a value and its change are, and where that is known from. Pure. */
#include "assess/interval.h"
#include "assess/movement.h"

/* In this order: the first that there is for both of two figures. */
enum evidence_source {
    EVIDENCE_NONE,
    EVIDENCE_MARGIN,     /* the source publishes a margin, or a number of persons, with both */
    EVIDENCE_PERSONS,    /* the number of persons behind both */
    EVIDENCE_OTHER_YEAR, /* behind one of them, taken for the other too */
    EVIDENCE_NOISE,      /* how much the series moves from one measurement to the next */
    EVIDENCE_COUNT
};

struct evidence {
    enum evidence_source source;
    /*
     * Whether it can make a verdict sure. Only what the two figures bring with them can: a stand-in may by
     * luck be narrower than what it stands in for, and then a figure that is withheld would make a verdict
     * firmer. Likewise persons where the source publishes margins, which are wider, and this figure lacks its
     * own. A stand-in can say that a change may be chance, and nothing else.
     */
    bool firm;
    struct interval change; /* of latest − base; nothing of it holds for EVIDENCE_NONE */
};

/* Key of the layout's sentence for each source, and msgid for trace. */
struct evidence_type {
    const char *words;
    const char *trace;
};

extern const struct evidence_type evidence_types[]; /* EVIDENCE_COUNT of them */

/*
 * Of a value, as it is printed, so that what decides a verdict is what the page shows: by the margin of its
 * figure, or by the persons behind it, where values are shares of persons (interval_share()) or rates of
 * events (rate.h; persons times indicator.years, since each of them counts for each year). False where
 * neither is known, or values count no persons.
 */
bool evidence_value(const struct indicator *i, const struct figure *f, double z, struct interval *out);

/*
 * The chance that the value moves the wrong way by more than indicator.unchanged when nothing has changed
 * but by chance: Φ(−u/σ), with σ half the interval over z. So many of such indicators are away in the mean
 * without a reason. 0 for EVIDENCE_NONE.
 */
double evidence_false_away(const struct indicator *i, const struct evidence *e);

/* Of the change of a movement that is measured, with intervals of indicator.confidence percent. */
struct evidence evidence_change(const struct indicator *i, const struct series *s, const struct movement *m);

#endif
