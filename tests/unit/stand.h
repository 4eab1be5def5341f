#ifndef UNIT_STAND_H
#define UNIT_STAND_H
/*
 * What text, charts and pages are tested on: the shipped style with its fonts and Swedish hyphenation, and a
 * typesetter. stand_test(f) gives f a fresh one as its state.
 */
#include "text/typesetter.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

struct stand {
    struct arena arena;
    struct diag diag;
    struct locale *locale;
    struct style *style;
    struct fontset *fonts;
    struct hyphenator *hyphenator;
    struct typesetter set;
};

static inline int stand_setup(void **state) {
    struct stand *s = calloc(1, sizeof *s);
    *state = s;
    if (!s)
        return -1;
    arena_init(&s->arena);
    diag_init(&s->diag);
    bool ok = locale_read(&s->arena, SOURCE_ROOT, "sv", (struct place){0}, &s->diag, &s->locale) &&
              style_read(&s->arena, SOURCE_ROOT, "aktuellt-perspektiv", s->locale, &s->diag, &s->style) &&
              fontset_load(&s->arena, s->style, &s->diag, &s->fonts) &&
              hyphenator_open(&s->locale->hyphenation, &s->diag, &s->hyphenator);
    if (ok)
        typesetter_init(&s->set, &s->arena, s->style, s->fonts, s->hyphenator, &s->diag);
    return ok ? 0 : -1;
}

static inline int stand_teardown(void **state) {
    struct stand *s = *state;
    hyphenator_close(s->hyphenator);
    fontset_release(s->fonts);
    diag_release(&s->diag);
    arena_release(&s->arena);
    free(s);
    return 0;
}

#define stand_test(function) cmocka_unit_test_setup_teardown(function, stand_setup, stand_teardown)

/* The same numbers on every machine (Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8, 2003). */
struct dice {
    uint32_t state;
};

static inline uint32_t dice_next(struct dice *d) {
    d->state ^= d->state << 13;
    d->state ^= d->state >> 17;
    d->state ^= d->state << 5;
    return d->state;
}

/* One of 0 to n − 1. */
static inline int dice_below(struct dice *d, int n) {
    return (int)(dice_next(d) % (uint32_t)n);
}

static inline double dice_between(struct dice *d, double low, double high) {
    return low + (high - low) * (dice_next(d) / 4294967295.0);
}

#endif
