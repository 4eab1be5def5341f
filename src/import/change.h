#ifndef IMPORT_CHANGE_H
#define IMPORT_CHANGE_H
/*
 * Inside import/: tells what an import does to values that stand, old and new, before it is done. New values
 * are only counted, and so is what a catalogue says.
 */
#include "base/diag.h"
#include "figures/store.h"

enum { CHANGES_SHOWN = 20 }; /* one by one; the others are counted */

/* Of the rows in temp.incoming, with what has been decided for each. */
bool change_report(struct store *s, struct place at, struct diag *d);

#endif
