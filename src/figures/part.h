#ifndef FIGURES_PART_H
#define FIGURES_PART_H
/*
 * Which KPIs an indicator's figures rest on. Where each sex is a KPI of its own (medellivslängd), women and
 * men are those KPIs' totals; elsewhere all KPIs' figures for that sex. The total never comes from the sexes'
 * own KPIs.
 */
#include "figures/series.h"
#include "model/edition.h"

/* The first of the KPIs behind figures of a sex for `after` NULL, then the next; NULL at the end. */
const struct kpi *part_next(const struct indicator *i, enum sex sex, const struct kpi *after);

/* The sex that their rows have. */
enum sex part_sex(const struct indicator *i, enum sex sex);

#endif
