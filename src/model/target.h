#ifndef MODEL_TARGET_H
#define MODEL_TARGET_H
/* What an indicator is to reach: a row a kind. */
#include "base/diag.h"

#include <stdbool.h>

enum target_kind {
    TARGET_CHANGE,    /* `change` in the indicator's measure since the base year ("minst 2 procentenheter") */
    TARGET_RATE,      /* `change` as a rate, for instance 10 per 1 000 where the figures count per 100 000 */
    TARGET_DIRECTION, /* the wanted direction is all that is asked */
    TARGET_GAP,       /* level in the wanted direction and the gap between women and men smaller */
    TARGET_COMPOSITE, /* `change` of the mean of several figures */
    TARGET_LEVEL, /* `level` in the indicator's measure ("minst 90 procent", "högst 5 per 1 000"), from any
                     base year or none */
    TARGET_KIND_COUNT
};

struct target {
    struct place at;
    enum target_kind kind;
    int base_year; /* 0: none is named, which only a level allows */
    int year;      /* the year by which it is to be reached; 0 when open */
    double change; /* > 0, towards the wanted direction, in the indicator's measure; 0 for kinds without */
    double level;  /* at least, or, where less is wanted, at most; 0 for kinds without */
};

/* How a target stands to the year by which it is to be reached. */
enum deadline {
    DEADLINE_OPEN,    /* there is no such year, or nothing to judge */
    DEADLINE_AHEAD,   /* the latest value is from before it */
    DEADLINE_IN_TIME, /* met, as it was in that year */
    DEADLINE_LATE,    /* met now, not in that year */
    DEADLINE_MISSED,  /* not met, and the year has passed */
    DEADLINE_COUNT
};

struct deadline_type {
    const char *words; /* key of the layout's words: "nått i tid"; NULL where there is nothing to say */
};

extern const struct deadline_type deadline_types[]; /* DEADLINE_COUNT of them */

struct target_type {
    const char *name;     /* in XML */
    bool change;          /* asks for `change`, and so for a level that is reached from the base year's */
    bool level;           /* asks for `level`, and is judged by the latest value */
    bool gap;             /* is about women and men, whose gap is shown as the total */
    bool several;         /* of two KPIs or more; else of one */
    bool per_inhabitants; /* of measures per inhabitants only */
    const char *asked;    /* key of the layout's words: "{verb} med minst {change} {measure}" */
    const char *met_up, *met_down; /* keys: when it is met, for either direction */
    const char *met_rule; /* the same for trace: a msgid with the change (%s) and what is asked (%s) */
};

extern const struct target_type target_types[]; /* TARGET_KIND_COUNT of them */

/* The row of the target's kind. */
const struct target_type *target_type(const struct target *t);

/*
 * The level that meets the target, for changes counted from the base year's; `direction` is +1 or −1. False
 * when the kind has none.
 */
bool target_level(const struct target *t, int direction, double base, double *level);

/* Whether a change towards the wanted direction is what was asked for, however small; not of a level. */
bool target_met(const struct target *t, double towards);

#endif
