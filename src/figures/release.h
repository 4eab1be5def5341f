#ifndef FIGURES_RELEASE_H
#define FIGURES_RELEASE_H
/* What a source has still to publish: "2025's figures come on 25 September 2026", as its catalogue says. */
#include "figures/store.h"

struct release {
    const struct kpi *kpi; /* of the edition, or one with the same id */
    int period;            /* the year that it will bring */
    const char *date;      /* when: "2026-09-25", NULL when the catalogue does not say */
    struct release *next;
};

/*
 * The next release of each KPI that the edition names, as the catalogue that was imported last says; in the
 * order in which the edition names them first. One without a year (discontinued, or not in any catalogue) has
 * none.
 */
bool store_releases(struct store *s, struct arena *a, const struct edition *e, struct diag *d,
                    struct release **out);

/* The release of a KPI; NULL when there is none. */
const struct release *release_of(const struct release *list, const char *kpi);

#endif
