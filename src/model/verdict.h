#ifndef MODEL_VERDICT_H
#define MODEL_VERDICT_H
/*
 * What can be said of a movement towards a target, tried in this order: met when it is as large as the
 * target; unchanged when it is no larger than what the indicator calls so; otherwise towards or away by its
 * sign. Uncertain when the figures cannot tell, none when there is no latest figure, or no target to judge it
 * by.
 */

enum verdict {
    VERDICT_MET,       /* Målet nått */
    VERDICT_TOWARDS,   /* På väg mot målet */
    VERDICT_UNCHANGED, /* Oförändrat */
    VERDICT_AWAY,      /* Fel riktning */
    VERDICT_UNCERTAIN, /* Kan inte avgöras */
    VERDICT_NONE,      /* Redovisas inte */
    VERDICT_COUNT
};

/* Why there is no verdict. */
enum verdict_reason {
    REASON_GIVEN,       /* there is one */
    REASON_LEVEL,       /* the indicator is not reported for units of this level */
    REASON_NO_BASE,     /* no value in the base year */
    REASON_NO_LATEST,   /* no value in the latest year */
    REASON_BREAK,       /* the series is broken between base year and latest year */
    REASON_FOLLOWED,    /* followed without a verdict */
    REASON_SINGLE_YEAR, /* nothing has been measured after the base year: nothing to compare yet */
    REASON_INTERVAL, /* the change is no larger than chance can make it, and may yet be large enough to matter
                      */
    REASON_COUNT
};

#endif
