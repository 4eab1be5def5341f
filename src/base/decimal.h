#ifndef BASE_DECIMAL_H
#define BASE_DECIMAL_H
/*
 * Rounding as a reader does it by hand: on the decimal digits, half away from zero.
 *
 * Figures are decimal numbers that happen to be stored as doubles: 2.05 is kept as 2.04999…, and 74.05 − 71.8
 * gives 2.2499…. Such accidents are smaller than 1e-9 for every figure a report holds (below a million), so a
 * value is first taken to the nearest 1e-9 and that decimal number is rounded: 2.05 → 2.1, 74.05 − 71.8
 * → 2.3. Above a million the first step is coarser, in keeping with the digits a double has.
 */
#include "base/arena.h"

#include <stdint.h>

enum { DECIMALS_MAX = 9 };

/*
 * `value` in units of 10^-decimals, rounded half away from zero: 2.25 with 1 decimal is 23, −0.04 is 0.
 * `decimals` is 0 to DECIMALS_MAX; `value` finite, and below 1e15 / 10^decimals in size.
 */
int64_t decimal_units(double value, int decimals);

/*
 * The same as a number: the double nearest to the decimal one, so that equal decimals compare equal. Never
 * −0. A value too large for so many decimals is rounded to as many as it has.
 */
double decimal_round(double value, int decimals);

/*
 * "67.8", "0.00001": a number with all the digits that it has, for whoever wants to know them: a decimal
 * point, no exponent. Fifteen digits are what a decimal number keeps as a double.
 */
const char *decimal_text(struct arena *a, double value);

/* 10^decimals. */
int64_t decimal_power(int decimals);

#endif
