#ifndef FIGURES_IMPORT_H
#define FIGURES_IMPORT_H
/*
 * Inside figures/: what all imports do, whatever the file. One reads its rows into temp.incoming, where the
 * SQL scripts beside this file judge them set by set; between import_begin and import_finish it decides
 * nothing itself.
 */
#include "figures/database.h"

/* one under way */
struct import {
    struct store *store;
    struct diag *diag;
    struct place at;
    struct arena *arena;
    struct import_report *report;
};

/* What is recorded of the file, as in table batch. */
struct import_file {
    const char *json; /* its text; NULL when it is not JSON */
    size_t len;
    const char *sha256;
    enum batch_kind kind;
    const char *imported;
    const char *map, *map_sha256; /* "" when there is none */
};

/*
 * Puts the file where the scripts find it. Sets `known` in the report, and says so, when the same file was
 * imported before, read in the same way: then there is nothing left to do.
 */
bool import_begin(struct import *m, const struct import_file *f);

/* Runs one of the scripts. */
bool import_script(struct import *m, const unsigned char *sql);

/*
 * Reports what is wrong with the rows; when nothing is, records the batch and runs the script that does what
 * has been decided. Fills the report.
 */
bool import_finish(struct import *m, const char *json, const unsigned char *write);

#endif
