#ifndef ASSESS_RESULTS_H
#define ASSESS_RESULTS_H
/*
 * What an edition's figures say, found out once for all of its files: assessments, gaps, trends, spreads and
 * counts. Made before the work is shared out, and read-only from then on. Pure: the same edition and figures
 * give the same results.
 */
#include "assess/assessment.h"
#include "assess/gap.h"
#include "assess/rhythm.h"
#include "assess/spread.h"
#include "assess/trend.h"
#include "figures/store.h"

/* One unit's result on one indicator. */
struct unit_result {
    /*
     * By sex. The total's is what the pages say of the unit: REASON_LEVEL where the edition does not report
     * the indicator for units of its level, and for TARGET_GAP the verdict is the gap's. Women's and men's
     * are of their series alone.
     */
    struct assessment by_sex[SEX_COUNT];
    struct gap gap;            /* of women and men; nothing of it holds where the indicator has no sexes */
    struct series gap_figures; /* TARGET_GAP: the gap by year */
    struct series means[SEX_COUNT]; /* of a region without figures of its own: mean.h; */
    int members[SEX_COUNT];         /* of so many municipalities; 0: the series is as its source gives it */
    struct trend
        trend; /* of the total; unknown where the movement cannot be told: none is claimed against it */
};

struct verdict_counts {
    int of[VERDICT_COUNT];
    int sure[VERDICT_COUNT]; /* of these, by an interval */
};

/* From the first to the last of some years; both 0 when there are none. */
struct years {
    int first, last;
};

struct indicator_result {
    int first;                    /* year of the first value that any unit has; 0 when there is none */
    int latest;                   /* the year up to which it is followed: see results_latest */
    int base;                     /* the year that its movement is counted from: see results_period */
    struct years bases, latests;  /* when the units' values in force in those years were measured */
    bool in_county;               /* a municipality or the region has a value */
    struct rhythm rhythm;         /* of all its series */
    struct spread spread;         /* of the municipalities' values of the latest year */
    struct verdict_counts counts; /* of municipalities */
    struct unit_result *units;    /* [unit.index] */
};

struct results {
    const struct edition *edition;
    const struct figure_table *figures;
    struct indicator_result *indicators; /* [indicator.number − 1] */
    struct verdict_counts *counts;       /* [unit.index]: of indicators */
};

/* Lives in the arena; edition and figures are borrowed. */
struct results *results_make(struct arena *a, const struct edition *e, const struct figure_table *figures);

const struct indicator_result *results_of(const struct results *r, const struct indicator *i);
const struct unit_result *results_of_unit(const struct results *r, const struct indicator *i,
                                          const struct unit *u);

/*
 * The year up to which an indicator is followed: the latest that any municipality or the region has a value
 * of, or, where the county has none at all, the nation. The nation may have later figures (surveys), but a
 * comparison needs the same year. 0 when there are no figures.
 */
int results_latest(const struct results *r, const struct indicator *i);

/*
 * The years that are compared: from the target's base year, or, where the target needs none and names none,
 * the first year that any municipality or the region has a value of that can be compared with the latest, to
 * the latest.
 */
struct period results_period(const struct results *r, const struct indicator *i);

/* The total's assessment. */
const struct assessment *results_assessment(const struct results *r, const struct indicator *i,
                                            const struct unit *u);

/*
 * How many municipalities the region's figures are the mean of, the same in all years; 0 where they are
 * not, or are as the source gives them.
 */
int results_members(const struct results *r, const struct indicator *i, const struct unit *u, enum sex sex);

/* For a goal about a gap, the total is the gap itself: the level has no total, only women and men. */
const struct series *results_series(const struct results *r, const struct indicator *i, const struct unit *u,
                                    enum sex sex);

/*
 * The figure in force in the latest year, in the year it was measured; NULL when there is no row, or the
 * unit's level is not reported.
 */
const struct figure *results_latest_figure(const struct results *r, const struct indicator *i,
                                           const struct unit *u, enum sex sex);

/*
 * True when the unit's figures are the unweighted mean of its municipalities: the source has none of its own.
 */
bool results_is_mean(const struct results *r, const struct indicator *i, const struct unit *u);

#endif
