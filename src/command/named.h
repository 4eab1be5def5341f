#ifndef COMMAND_NAMED_H
#define COMMAND_NAMED_H
/*
 * What words of the command line name in an edition, composed or not. NULL after a message that offers the
 * nearest name.
 */
#include "model/edition.h"

/* By id, number or KPI; a KPI that stands behind several indicators names none. */
const struct indicator *named_indicator(struct diag *d, struct arena *a, const struct edition *e,
                                        const char *typed);

/* By name, long name, code or slug, whatever the case. */
const struct unit *named_unit(struct diag *d, struct arena *a, const struct edition *e, const char *typed);

/* By id. */
const struct cycle *named_cycle(struct diag *d, struct arena *a, const struct edition *e, const char *typed);

#endif
