#ifndef FIGURES_SERIES_H
#define FIGURES_SERIES_H
/* Figures as the later stages see them: values by year, each with its provenance. */
#include "model/sex.h"
#include "model/value_status.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* With a figure's year, the key of a row in `observation` (schema.sql). */
struct figure_row {
    const char *kpi, *unit; /* "N00925", "1715" */
    /* As the source has it: SEX_TOTAL for a figure about women when the KPI is about women only. */
    enum sex sex;
};

struct figure {
    int year;
    enum value_status status;
    double value;       /* meaningful for VALUE_GIVEN only */
    double denominator; /* number of persons behind it; 0 when unknown */
    double margin; /* half the width of the 95 % interval that the source publishes, in the value's unit; 0
                      when unknown */
    int64_t batch; /* import batch the row came from; 0 for a computed value */
    struct figure_row row; /* that it is, or is computed from; kpi NULL when it rests on several */
    bool repeated;         /* true when it is the measurement of an earlier year once more (repeat.h) */
    bool example;          /* true when a row it rests on is example data */
    bool open;             /* true when Kolada, which publishes what it has openly, gave every row */
    bool unweighted_mean;  /* true when one is the mean of the region's municipalities, each counted the same,
                              because the  source has no figure of the region itself; to be printed as such */
};

/*
 * One unit, sex and indicator: figures in order of year, one a year at most. Lives in the arena it was made
 * in.
 */
struct series {
    struct figure *figures;
    size_t n;
};

/* Whether there is a figure, with a value. */
bool figure_given(const struct figure *f);

/* The figure of a year, NULL when the series has none. */
const struct figure *series_year(const struct series *s, int year);

/* The latest figure with a value up to `year`, NULL when there is none. */
const struct figure *series_latest(const struct series *s, int year);

/* The earliest figure with a value, NULL when there is none. */
const struct figure *series_first(const struct series *s);

/*
 * The measurement in force in a year: its own figure, or the one that it repeats (repeat.h). One measurement
 * has one year, that of this figure. NULL when the series has none.
 */
const struct figure *series_in_force(const struct series *s, int year);

/* The year in which what is in force in `year` was measured: `year` itself unless it is repeated. */
int series_measured(const struct series *s, int year);

#endif
