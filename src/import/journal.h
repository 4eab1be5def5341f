#ifndef IMPORT_JOURNAL_H
#define IMPORT_JOURNAL_H
/* What has been imported into a database, and taking one import back. */
#include "figures/store.h"

#include <stdint.h>

struct journal_entry {
    int64_t id;
    const char *file, *imported; /* "2025-03-01T10:00:00Z" */
    const char *content;         /* "data", "kpi", "municipality" */
    bool example;
    int64_t rows, added, changed, unchanged, removed;
    const char *undone; /* when; NULL: it stands */
};

/* All imports, the first first. Strings live in the arena. */
bool journal_list(struct store *s, struct arena *a, struct diag *d, struct journal_entry **out, size_t *n);

/* A value that is another, or none, after an import has been taken back. */
struct touched {
    const char *kpi, *unit; /* id and code */
    const char *title;      /* the indicator's in the catalogue; NULL: it has none */
    int year;
};

struct undo {
    size_t taken, restored;  /* values that the import had brought; that stood before and stand again */
    struct touched *touched; /* by indicator, unit and year, one for each sex */
    size_t n;
};

/*
 * Takes back what the import of that number did, in one transaction: its values go, those that it replaced or
 * removed come back with their history, and what later imports have put in their place stays. `now` is
 * recorded. An error when there is none of that number, when it has been taken back already, and for
 * catalogues, of which nothing older is kept. A warning names later imports that found its values unchanged:
 * what they said as well is gone.
 */
bool journal_undo(struct store *s, struct arena *a, int64_t id, const char *now, struct diag *d,
                  struct undo *out);

#endif
