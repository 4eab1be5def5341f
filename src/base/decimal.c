#include "base/decimal.h"

#include <assert.h>
#include <math.h>
#include <string.h>

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
    if (fabs(value) > most_units)
        return value;
    while (decimals > 0 && fabs(value) * (double)decimal_power(decimals) > most_units)
        decimals--;
    return (double)decimal_units(value, decimals) / (double)decimal_power(decimals);
}

const char *decimal_text(struct arena *a, double value) {
    char *text = arena_printf(a, "%.15g", value);
    if (!strchr(text, 'e'))
        return text;
    int decimals = fabs(value) < 1 ? 15 - (int)floor(log10(fabs(value))) : 0;
    text = arena_printf(a, "%.*f", decimals, value);
    for (size_t n = strlen(text); decimals && (text[n - 1] == '0'); n--)
        text[n - 1] = '\0';
    return text;
}
