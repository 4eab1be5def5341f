#ifndef IMPORT_CATALOGUE_H
#define IMPORT_CATALOGUE_H
/* What the database knows units or indicators by: codes and the titles of Kolada's catalogue. */
#include "figures/database.h"

struct catalogue_entry {
    const char *code;
    const char *title; /* NULL when no catalogue has named it */
};

struct catalogue {
    struct catalogue_entry *entries; /* in order of their codes */
    size_t n;
};

/* Reads what a query of two columns, code and title, returns. */
bool catalogue_load(struct store *s, struct arena *a, const char *sql, struct diag *d, struct catalogue *out);

/*
 * The code that a word stands for: itself, or that of the only entry with this title, whatever the capitals.
 * "Kils kommun" is "Kil" as well. NULL when there is none.
 */
const char *catalogue_code(const struct catalogue *c, const char *word);

/* The code or title that a mistyped word may have meant; NULL when none is near. */
const char *catalogue_near(const struct catalogue *c, const char *word);

#endif
