#ifndef IMPORT_FINDING_H
#define IMPORT_FINDING_H
/* What an import found wrong with the rows of a file, put in words. */
#include "figures/database.h"

enum { FINDINGS_SHOWN = 20 };

/*
 * Reports every refused row of temp.incoming (the first FINDINGS_SHOWN each, then how many more) and counts
 * them. `json` is the text that their places are in; NULL when the places name lines themselves, "line 13
 * (…)".
 */
bool finding_report(struct store *s, struct diag *d, const char *path, const char *json, size_t *refused);

#endif
