#include "base/decimal.h"

#include <assert.h>
#include <math.h>

/* The largest count of units that a double still tells apart one by one, with a digit to spare. */
static const double most_units = 1e15;

int64_t decimal_power(int decimals) {
    int64_t power = 1;
    for (int i = 0; i < decimals; i++)
        power *= 10;
    return power;
}

int64_t decimal_units(double value, int decimals) {
    assert(decimals >= 0 && decimals <= DECIMALS_MAX && isfinite(value));
    int fine = DECIMALS_MAX;
    while (fine > decimals && fabs(value) * (double)decimal_power(fine) > most_units)
        fine--;
    int64_t exact = llround(fabs(value) * (double)decimal_power(fine));
    int64_t step = decimal_power(fine - decimals);
    int64_t units = (exact + step / 2) / step;
    return value < 0 ? -units : units;
}

double decimal_round(double value, int decimals) {
    return (double)decimal_units(value, decimals) / (double)decimal_power(decimals);
}
