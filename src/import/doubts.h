#ifndef IMPORT_DOUBTS_H
#define IMPORT_DOUBTS_H
/* Inside import/: tells what is doubtful in the values that an import has brought (figures/doubt.h). */
#include "figures/store.h"

enum { DOUBTS_SHOWN = 20 }; /* the others are counted */

/* What is known of the file's figures beyond the catalogue. */
struct doubts_known {
    const struct measure_type *measure;                  /* NULL: what the titles say */
    bool (*is_margin)(const void *map, const char *kpi); /* NULL: what the titles say */
    const void *map;
};

/* After the rows in temp.incoming have been written as the batch in temp.this_batch. */
bool doubts_report(struct store *s, const struct doubts_known *known, struct place at, struct diag *d);

#endif
