#ifndef FIGURES_CATALOGUE_H
#define FIGURES_CATALOGUE_H
/* What the database knows units or indicators by: codes and the titles of Kolada's catalogue. */
#include "figures/store.h"

struct catalogue_entry {
    const char *code;
    const char *title; /* NULL when no catalogue has named it */
};

struct catalogue {
    struct catalogue_entry *entries; /* in order of their codes */
    size_t n;
};

/* All units that the database knows, and all KPIs. */
bool catalogue_units(struct store *s, struct arena *a, struct diag *d, struct catalogue *out);
bool catalogue_kpis(struct store *s, struct arena *a, struct diag *d, struct catalogue *out);

/* The title of a code; NULL when the catalogue has none. */
const char *catalogue_title(const struct catalogue *c, const char *code);

/*
 * The code that a word stands for: itself, or that of the only entry with this title, whatever the capitals.
 * "Kils kommun" is "Kil" as well. NULL when there is none.
 */
const char *catalogue_code(const struct catalogue *c, const char *word);

/*
 * Whether a unit may go by this name: it is the title, or that of a municipality, "Kils kommun"; of a region
 * one is part of the other, "Värmland" of "Region Värmland".
 */
bool catalogue_is_called(const char *title, const char *name);

/* The code or title that a mistyped word may have meant; NULL when none is near. */
const char *catalogue_near(const struct catalogue *c, const char *word);

#endif
