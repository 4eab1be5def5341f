#ifndef MODEL_VERDICT_H
#define MODEL_VERDICT_H
/*
 * What can be said of a movement towards a target: a row a verdict, and a row a reason for there being none.
 * Tried in this order: met when it is as large as the target; unchanged when it is no larger than what the
 * indicator calls so; otherwise towards or away by its sign. Uncertain when the figures cannot tell, no new
 * when nothing has been measured since the base year, followed when nothing is asked, none when there is no
 * latest figure.
 */
#include "model/value_status.h"

enum verdict {
    VERDICT_MET,       /* Målet nått */
    VERDICT_TOWARDS,   /* På väg mot målet */
    VERDICT_UNCHANGED, /* Oförändrat */
    VERDICT_AWAY,      /* Fel riktning */
    VERDICT_UNCERTAIN, /* Kan inte avgöras */
    VERDICT_NO_NEW,    /* Ingen ny mätning */
    VERDICT_FOLLOWED,  /* Följs utan bedömning */
    VERDICT_NONE,      /* Redovisas inte */
    VERDICT_COUNT
};

/* Keys of the layout's words. */
struct verdict_type {
    const char *words;   /* "Målet nått": beside its mark */
    const char *key;     /* "nått": in the key of the movement chart */
    const char *count;   /* "{number} har nått målet" */
    const char *lead;    /* a sentence about a unit; NULL where the reason has one */
    const char *summary; /* part of a sentence about all indicators of a unit; NULL where it has none */
    bool judged;         /* says how it goes: one of "5 av 19 bedömda" */
};

extern const struct verdict_type verdict_types[]; /* VERDICT_COUNT of them */

/* Why there is no verdict. */
enum verdict_reason {
    REASON_GIVEN,     /* there is one */
    REASON_LEVEL,     /* the indicator is not reported for units of this level */
    REASON_NO_BASE,   /* no value in the base year */
    REASON_NO_LATEST, /* no value in the latest year */
    REASON_BREAK,     /* the series is broken between base year and latest year */
    REASON_FOLLOWED,  /* followed without a verdict */
    REASON_NO_NEW,    /* nothing has been measured after the base year: nothing to compare yet */
    REASON_INTERVAL, /* the change is no larger than chance can make it, and may yet be large enough to matter
                      */
    REASON_UNREACHABLE, /* moves towards a target that lies beyond what the value can be */
    REASON_COUNT
};

struct verdict_reason_type {
    enum verdict verdict; /* that it gives; of REASON_GIVEN none */
    const char *why;      /* key of the layout's sentence */
    const char *trace;    /* msgid: what trace gives as the rule; NULL where it tells more */
    /*
     * Msgids: why check says that the goal cannot be assessed, NULL where it says nothing; what to do about
     * it, NULL where the pages say all that there is to say.
     */
    const char *check, *hint;
    /* What is printed for the change; VALUE_GIVEN: the letter of the value that is missing. */
    enum value_status change;
};

extern const struct verdict_reason_type verdict_reason_types[]; /* REASON_COUNT of them */

#endif
