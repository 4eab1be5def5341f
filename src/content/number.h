#ifndef CONTENT_NUMBER_H
#define CONTENT_NUMBER_H
/*
 * Numbers as they are printed in the edition's language (input/locale.h): its decimal mark, minus as U+2212,
 * thousands apart by its mark, units behind U+00A0. Rounded half away from zero on the decimal digits
 * (base/decimal.h), whatever the machine's locale. `decimals` is 0 to 9; values are finite. The strings live
 * in the arena.
 */
#include "base/arena.h"
#include "input/locale.h"

#include <stdbool.h>

/* "71,6", "−3,0", "1 204,5"; never "−0,0". */
char *number_plain(struct arena *a, const struct locale *l, double value, int decimals);

/* "+3,8", "−1,1", "±0,0". */
char *number_change(struct arena *a, const struct locale *l, double value, int decimals);

/* Size of a change for sentences: "3,8"; "4" when the decimal is zero. */
char *number_size(struct arena *a, const struct locale *l, double value, int decimals);

/* "71,6 %", "4,2 procentenheter": the unit behind a no-break space. */
char *number_with_unit(struct arena *a, const struct locale *l, double value, int decimals, const char *unit);

/* "noll", "en", "två" … "tolv", then digits. `form`: the one that a sentence asks for, "neuter"; or NULL. */
const char *number_word(struct arena *a, const struct locale *l, int n, const char *form);

/* "2015–2024"; "2024" when both are the same. Years: ungrouped. */
char *number_range(struct arena *a, int from, int to);

/* "3,0–4,5"; "−1,0 till 2,0" when a minus would stand beside the dash. */
char *number_interval(struct arena *a, const struct locale *l, double from, double to, int decimals);

#endif
