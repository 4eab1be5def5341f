#ifndef INPUT_PRINTER_H
#define INPUT_PRINTER_H
/*
 * What a print shop wants of the file that it is sent, read from layouts/printers/ or from a file of the
 * coordinator's (layouts/printer.rng). Print shops disagree: one file a shop, and no answer of this kind in
 * C.
 */
#include "base/arena.h"
#include "base/diag.h"
#include "base/length.h"

#include <stdbool.h>
#include <stddef.h>

enum printer_standard { PRINTER_X4, PRINTER_X1A }; /* ISO 15930-7; ISO 15930-1 */

struct printer {
    enum printer_standard standard;
    mpt bleed; /* how far art reaches beyond the trim */
    bool marks,
        slug;      /* outside the bleed: crop and registration marks with the colour bar; a line of words */
    int multiple;  /* of pages: blank ones fill it up */
    int ink_limit; /* C + M + Y + K, in percent */
    bool black_overprint; /* inks that the style lets overprint do so */
    const char *condition, *condition_name,
        *registry;           /* "FOGRA39"; in words; where it is known by that name */
    const char *profile;     /* path of the ICC profile */
    struct place profile_at; /* where the XML names it */
    const char *icc;         /* the profile's bytes, not yet looked at (draw/press.h) */
    size_t icc_len;
    char sha256[65]; /* of the XML and the profile */
};

/* `name`: a file in <data>/layouts/printers without ".xml", or, with a slash or a dot in it, a path. */
bool printer_read(struct arena *a, const char *data, const char *name, struct diag *d, struct printer **out);

#endif
