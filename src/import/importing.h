#ifndef IMPORT_IMPORTING_H
#define IMPORT_IMPORTING_H
/*
 * Inside import/: what all imports do, whatever the file. One reads its rows into temp.incoming, where the
 * SQL scripts beside this file judge them set by set; between importing_begin and importing_finish it decides
 * nothing itself.
 */
#include "figures/database.h"
#include "import/doubts.h"
#include "import/import.h"

/* One under way. */
struct importing {
    struct store *store;
    struct diag *diag;
    struct place at;
    struct arena *arena;
    struct import_report *report;
    struct doubts_known known; /* of its figures; all empty when the file says nothing of them */
};

/* What is recorded of the file, as in table batch. */
struct importing_file {
    const char *json; /* its text; NULL when it is not JSON */
    size_t len;
    const char *sha256;
    enum batch_kind kind;
    const char *imported;
    const char *map, *map_sha256; /* "" when there is none */
};

/*
 * Puts the file where the scripts find it.
 */
bool importing_begin(struct importing *m, const struct importing_file *f);

/* Runs one of the scripts. */
bool importing_script(struct importing *m, const unsigned char *sql);

/*
 * Reports what is wrong with the rows; when nothing is, records the batch and runs the script that does what
 * has been decided. Fills the report. A file that was imported before, read in the same way, and changes
 * nothing is `known`, and no batch.
 */
bool importing_finish(struct importing *m, const char *json, const unsigned char *write);

#endif
