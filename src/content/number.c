#include "content/number.h"

#include "base/decimal.h"

#include <inttypes.h>
#include <stdint.h>
#include <string.h>

static const char minus[] = "\u2212", narrow_space[] = "\u202f", no_break_space[] = "\u00a0",
                  en_dash[] = "\u2013";

/* A count with its digits in groups of three from the right. */
static char *grouped(struct arena *a, int64_t n) {
    if (n < 1000)
        return arena_printf(a, "%" PRId64, n);
    return arena_printf(a, "%s%s%03" PRId64, grouped(a, n / 1000), narrow_space, n % 1000);
}

/* `units` of 10^-decimals, not negative. */
static char *digits(struct arena *a, int64_t units, int decimals) {
    int64_t one = decimal_power(decimals);
    char *whole = grouped(a, units / one);
    return decimals ? arena_printf(a, "%s,%0*" PRId64, whole, decimals, units % one) : whole;
}

static char *with_sign(struct arena *a, int64_t units, int decimals, const char *plus, const char *zero) {
    const char *sign = units < 0 ? minus : units > 0 ? plus : zero;
    return arena_printf(a, "%s%s", sign, digits(a, units < 0 ? -units : units, decimals));
}

char *number_plain(struct arena *a, double value, int decimals) {
    return with_sign(a, decimal_units(value, decimals), decimals, "", "");
}

char *number_change(struct arena *a, double value, int decimals) {
    return with_sign(a, decimal_units(value, decimals), decimals, "+", "±");
}

char *number_size(struct arena *a, double value, int decimals) {
    int64_t units = decimal_units(value, decimals), one = decimal_power(decimals);
    units = units < 0 ? -units : units;
    return units % one ? digits(a, units, decimals) : grouped(a, units / one);
}

char *number_with_unit(struct arena *a, double value, int decimals, const char *unit) {
    return arena_printf(a, "%s%s%s", number_plain(a, value, decimals), no_break_space, unit);
}

const char *number_word(struct arena *a, int n, bool neuter) {
    static const char *const words[] = {"noll", "en",   "två", "tre", "fyra", "fem", "sex",
                                        "sju",  "åtta", "nio", "tio", "elva", "tolv"};
    if (n == 1 && neuter)
        return "ett";
    if (n >= 0 && n < (int)(sizeof words / sizeof *words))
        return words[n];
    return number_plain(a, n, 0);
}

char *number_range(struct arena *a, int from, int to) {
    return from == to ? arena_printf(a, "%d", from) : arena_printf(a, "%d%s%d", from, en_dash, to);
}

char *number_interval(struct arena *a, double from, double to, int decimals) {
    char *low = number_plain(a, from, decimals), *high = number_plain(a, to, decimals);
    bool negative = strstr(low, minus) || strstr(high, minus);
    return arena_printf(a, "%s%s%s", low, negative ? " till " : en_dash, high);
}
