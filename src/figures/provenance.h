#ifndef FIGURES_PROVENANCE_H
#define FIGURES_PROVENANCE_H
/*
 * Where a figure came from: the rows of the source that it rests on, the files that brought them, and what
 * stood there before.
 */
#include "figures/store.h"

/* An imported file, as in table batch. */
struct batch {
    int64_t id;
    const char *file, *sha256, *imported, *format;
    const char *map, *map_sha256; /* "" when there is none */
    enum batch_kind kind;
};

/* What a row says, or said. */
struct observation {
    bool given; /* it has a value */
    double value;
    const char *status; /* the source's word for why there is none; often "" */
    bool has_count;
    int64_t count;      /* members behind a group's mean */
    double denominator; /* persons behind the value; 0 when unknown */
    struct batch batch; /* that brought it */
};

struct former_observation {
    struct observation was;
    struct batch replaced_by; /* that changed or removed it */
    const struct former_observation *next;
};

/* One row behind a figure. */
struct provenance {
    struct figure_row row; /* its key, with the year that was asked for */
    const char *kpi_title; /* NULL when no catalogue has named it */
    bool is_margin;        /* its KPI is another's uncertainty: half the width of an interval, no value */
    bool found;            /* the row is there; else the rest is about what was there once */
    struct observation now;
    const struct former_observation *former; /* the latest first */
    const struct provenance *next;
};

/*
 * The rows behind the figure of an indicator, unit, sex and year, as store_load reads them: one for each KPI,
 * with its margin behind it where the edition names one; or, where the region has no rows of its own, that of
 * the group which stands in for it. One that is not in the database is in the list all the same. NULL in *out
 * when the indicator has no KPI for that sex.
 */
bool store_trace(struct store *s, struct arena *a, const struct edition *e, const struct indicator *i,
                 const struct unit *u, enum sex sex, int year, struct diag *d, const struct provenance **out);

#endif
