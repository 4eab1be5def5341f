#include "figures/doubt.h"

#include "base/decimal.h"

#include <libintl.h>

#define _(text) gettext(text)
#define N_(text) text

static const char *number(struct arena *a, double value) {
    return decimal_text(a, decimal_round(value, 6)); /* a difference has binary accidents */
}

/* "Arvika 2023 (K)" */
static const char *whose(struct arena *a, const struct doubt *d) {
    return arena_printf(a, "%s %d (%s)", d->unit, d->year, sex_types[d->sex].letter);
}

static const char *share_text(struct arena *a, const struct doubt *d) {
    return arena_printf(
        a,
        ngettext("the %zu value is at most 1, as a share of 1 is where percent is meant: %s, %s",
                 "all %zu values are at most 1, as shares of 1 are where percent is meant; the "
                 "highest is %s, %s",
                 d->of),
        d->of, number(a, d->value), whose(a, d));
}

static const char *negative_text(struct arena *a, const struct doubt *d) {
    return arena_printf(
        a, ngettext("%zu value is below 0: %s, %s", "%zu values are below 0, the lowest %s: %s", d->n), d->n,
        number(a, d->value), whose(a, d));
}

static const char *over_text(struct arena *a, const struct doubt *d) {
    return arena_printf(a,
                        ngettext("%zu value is above 100 percent: %s, %s",
                                 "%zu values are above 100 percent, the highest %s: %s", d->n),
                        d->n, number(a, d->value), whose(a, d));
}

static const char *total_text(struct arena *a, const struct doubt *d) {
    return arena_printf(a,
                        ngettext("%zu total of %zu lies outside the sexes' values: %s has %s, but they "
                                 "have %s and %s",
                                 "%zu totals of %zu lie outside the sexes' values, furthest %s: %s, but "
                                 "they have %s and %s",
                                 d->n),
                        d->n, d->of, whose(a, d), number(a, d->value), number(a, d->low), number(a, d->high));
}

static const char *county_text(struct arena *a, const struct doubt *d) {
    return arena_printf(a,
                        ngettext("%zu county value of %zu lies outside the municipalities': %s has %s, but "
                                 "they have %s to %s",
                                 "%zu county values of %zu lie outside the municipalities', furthest %s: %s, "
                                 "but they have %s to %s",
                                 d->n),
                        d->n, d->of, whose(a, d), number(a, d->value), number(a, d->low), number(a, d->high));
}

static const char *jump_text(struct arena *a, const struct doubt *d) {
    return arena_printf(
        a,
        ngettext("%zu value jumps, %s: from %s in %d to %s, where changes are about %s",
                 "%zu values jump, furthest %s: from %s in %d to %s, where changes are about %s", d->n),
        d->n, whose(a, d), number(a, d->low), d->before, number(a, d->value), number(a, d->high));
}

static const struct {
    const char *(*text)(struct arena *a, const struct doubt *d);
    const char *hint;
} kinds[] = {
    [DOUBT_SHARE] = {share_text, N_("give percent in the file, or multiply in the edition: <figures "
                                    "scale=\"100\">")},
    [DOUBT_NEGATIVE] = {negative_text, N_("look them up at the source; correct them, or the measure")},
    [DOUBT_OVER] = {over_text, N_("look them up at the source; correct them, or the measure")},
    [DOUBT_TOTAL] = {total_text, N_("look up all three at the source: a total lies between the two sexes")},
    [DOUBT_COUNTY] = {county_text,
                      N_("look up both at the source: the county's value lies between its municipalities'")},
    [DOUBT_JUMP] = {jump_text, N_("look it up at the source: a comma may have moved, or rows changed places; "
                                  "if it is right, nothing needs to be done")},
};

const char *doubt_text(struct arena *a, const struct doubt *d) {
    return kinds[d->kind].text(a, d);
}

const char *doubt_hint(const struct doubt *d) {
    return _(kinds[d->kind].hint);
}
