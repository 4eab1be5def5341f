#ifndef FIGURES_KPI_TITLE_H
#define FIGURES_KPI_TITLE_H
/*
 * What the title of a KPI says about its values. Kolada's catalogue has no field for the unit: it stands in
 * the title, "…, andel (%)", "…, antal/100 000 inv".
 */
#include "model/measure.h"

#include <stdbool.h>

/* False when the title says no measure, or none that the program knows ("…, medelvärde"). */
bool kpi_title_measure(const char *title, enum measure *out);

/* Whether the values are other KPIs' margins: "Osäkerhetstal - …". */
bool kpi_title_is_margin(const char *title);

#endif
