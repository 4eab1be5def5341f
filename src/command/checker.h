#ifndef COMMAND_CHECKER_H
#define COMMAND_CHECKER_H
/*
 * Inside command/: what check tells, in parts. Each adds warnings to the context's diag, at the places in the
 * edition that they are about.
 */
#include "command/command.h"
#include "command/plan.h"
#include "figures/catalogue.h"

struct checker {
    struct context *ctx;
    struct arena *arena;
    struct plan *plan;
    const struct edition *edition;
    const struct locale *locale;
    const struct results *results; /* NULL: no database is named */
    struct catalogue units, kpis;  /* what the database calls them; empty likewise */
};

/*
 * Figures that may be right and seldom are (figures/doubt.h), women's and men's that are promised and not
 * there, and old ones: the latest lies more than two years and one interval of its series before the last
 * year that the edition prints.
 */
void check_doubts(const struct checker *c);

/*
 * What the edition says against what Kolada's catalogue says: units whose code is another's, measures that
 * the title of a KPI contradicts. And one KPI behind two indicators, but for a level and its gap.
 */
void check_catalogue(const struct checker *c);

/* A snapshot of another region, or of no earlier year. */
void check_previous(const struct checker *c);

#endif
