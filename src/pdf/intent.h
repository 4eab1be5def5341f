#ifndef PDF_INTENT_H
#define PDF_INTENT_H
/* The output intent (ISO 32000-1, 14.11.5; ISO 19005-2, 6.2.3): which colours the inks' numbers mean. */
#include "layout/document.h"
#include "pdf/object.h"

/*
 * Embeds the style's sRGB profile. False with a diagnostic when it cannot be read or is no RGB profile for a
 * monitor or printer, older than version 5.
 */
bool intent_write(struct objects *o, struct arena *a, const struct style *s, struct diag *d);

#endif
