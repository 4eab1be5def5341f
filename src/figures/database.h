#ifndef FIGURES_DATABASE_H
#define FIGURES_DATABASE_H
/*
 * What struct store is inside, and the few calls of SQLite that are needed here and in import/. Included
 * there only.
 */
#include "figures/store.h"

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

struct store {
    sqlite3 *db;
    char *path; /* as given; owned */
};

/* Reports what SQLite says went wrong last, with a remedy for the usual reasons. Always returns false. */
bool database_error(const struct store *s, struct diag *d);

/* Runs one or more statements that take nothing and return nothing. */
bool database_run(struct store *s, struct diag *d, const char *sql);

/* Starts a transaction that writes; waits for another import to end. */
bool database_begin(struct store *s, struct diag *d);

/*
 * Ends it: keeps what was done when `ok`, undoes all of it otherwise or when it cannot be kept. True when
 * kept.
 */
bool database_end(struct store *s, struct diag *d, bool ok);

/* Compiles one statement, to be stepped and then finalized; NULL after an error. */
sqlite3_stmt *database_query(struct store *s, struct diag *d, const char *sql);

/* Steps: true when there is a row. At the end, and after an error, which clears *ok, false. */
bool database_next(struct store *s, struct diag *d, sqlite3_stmt *query, bool *ok);

/*
 * Steps a statement that returns nothing and finalizes it. NULL, from a failed database_query, is an error
 * too.
 */
bool database_finish(struct store *s, struct diag *d, sqlite3_stmt *statement);

/* The single integer that a query without parameters returns. */
bool database_integer(struct store *s, struct diag *d, const char *sql, int64_t *out);

/* A text column as a string in the arena; NULL for NULL. */
char *database_text(struct arena *a, sqlite3_stmt *query, int column);

#endif
