#ifndef PDF_INTENT_H
#define PDF_INTENT_H
/*
 * The output intent (ISO 32000-1, 14.11.5; ISO 19005-2, 6.2.3; ISO 15930-7): which colours the inks' numbers
 * mean.
 */
#include "draw/document.h"
#include "pdf/object.h"
#include "pdf/target.h"

/*
 * Embeds the printer's profile, which a press has looked at (draw/press.h), or for the screen the style's
 * sRGB profile. False with a diagnostic when that cannot be read or is no RGB profile for a monitor or
 * printer, older than version 5.
 */
bool intent_write(struct objects *o, struct arena *a, const struct document *doc,
                  const struct output_target *target, struct diag *d);

#endif
