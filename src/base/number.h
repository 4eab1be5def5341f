#ifndef BASE_NUMBER_H
#define BASE_NUMBER_H
/* Numbers in XML attributes: a decimal point whatever the locale, at most 15 digits, no exponent. */
#include "base/arena.h"
#include "base/length.h"

#include <stdbool.h>

/* True and *out set when all of `text` is a number such as "2", "-1", "0.25". */
bool number_read(const char *text, double *out);

/* True and *out set when all of `text` is a whole number of at most 9 digits. */
bool number_read_whole(const char *text, int *out);

/*
 * A length "210mm", "6.5pt" or, when `unit` is not 0, "15u": so many steps of the baseline grid; shorter than
 * MPT_MOST.
 */
bool number_read_length(const char *text, mpt unit, mpt *out);

#endif
