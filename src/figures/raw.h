#ifndef FIGURES_RAW_H
#define FIGURES_RAW_H
/*
 * Figures as the source gave them: one series an indicator of Kolada, unit and sex, before anything is
 * computed.
 */
#include "figures/database.h"
#include "figures/release.h"

struct raw {
    const char **kpis; /* ids, those of uncertainty too, each once, in the order in which the edition names
                          them first */
    size_t n_kpis;
    int n_units;              /* in the edition's order */
    struct series *series;    /* [KPI][unit][sex] */
    char sha256[65];          /* of every figure, in order */
    struct release *releases; /* what is to come, and has not */
};

/* Reads all KPIs × units of the edition up to its year, in one query. */
bool raw_load(struct store *s, struct arena *a, const struct edition *e, struct diag *d, struct raw *out);

/* The series of a KPI that the edition names; `unit` is its position in the edition. */
const struct series *raw_series(const struct raw *r, const char *kpi, int unit, enum sex sex);

/*
 * Why a KPI has no row of a year: VALUE_PENDING when its source is still to publish that year, else
 * VALUE_NO_ROW.
 */
enum value_status raw_absent(const struct raw *r, const char *kpi, int year);

#endif
