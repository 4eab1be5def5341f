#include "content/number.h"

#include "base/decimal.h"

#include <inttypes.h>
#include <stdint.h>
#include <string.h>

static const char minus[] = "\u2212", no_break_space[] = "\u00a0", en_dash[] = "\u2013";

/* A count with its digits in groups of three from the right. */
static char *grouped(struct arena *a, const struct locale *l, int64_t n) {
    if (n < 1000)
        return arena_printf(a, "%" PRId64, n);
    return arena_printf(a, "%s%s%03" PRId64, grouped(a, l, n / 1000), l->group, n % 1000);
}

/* `units` of 10^-decimals, not negative. */
static char *digits(struct arena *a, const struct locale *l, int64_t units, int decimals) {
    int64_t one = decimal_power(decimals);
    char *whole = grouped(a, l, units / one);
    return decimals ? arena_printf(a, "%s%s%0*" PRId64, whole, l->decimal, decimals, units % one) : whole;
}

static char *with_sign(struct arena *a, const struct locale *l, int64_t units, int decimals, const char *plus,
                       const char *zero) {
    const char *sign = units < 0 ? minus : units > 0 ? plus : zero;
    return arena_printf(a, "%s%s", sign, digits(a, l, units < 0 ? -units : units, decimals));
}

char *number_plain(struct arena *a, const struct locale *l, double value, int decimals) {
    return with_sign(a, l, decimal_units(value, decimals), decimals, "", "");
}

char *number_change(struct arena *a, const struct locale *l, double value, int decimals) {
    return with_sign(a, l, decimal_units(value, decimals), decimals, "+", "±");
}

char *number_size(struct arena *a, const struct locale *l, double value, int decimals) {
    int64_t units = decimal_units(value, decimals), one = decimal_power(decimals);
    units = units < 0 ? -units : units;
    return units % one ? digits(a, l, units, decimals) : grouped(a, l, units / one);
}

char *number_with_unit(struct arena *a, const struct locale *l, double value, int decimals,
                       const char *unit) {
    return arena_printf(a, "%s%s%s", number_plain(a, l, value, decimals), no_break_space, unit);
}

const char *number_word(struct arena *a, const struct locale *l, int n, const char *form) {
    const char *word = locale_count(l, n, form);
    return word ? word : number_plain(a, l, n, 0);
}

char *number_range(struct arena *a, int from, int to) {
    return from == to ? arena_printf(a, "%d", from) : arena_printf(a, "%d%s%d", from, en_dash, to);
}

char *number_interval(struct arena *a, const struct locale *l, double from, double to, int decimals) {
    char *low = number_plain(a, l, from, decimals), *high = number_plain(a, l, to, decimals);
    bool negative = strstr(low, minus) || strstr(high, minus);
    return negative ? arena_printf(a, "%s %s %s", low, l->to, high)
                    : arena_printf(a, "%s%s%s", low, en_dash, high);
}
