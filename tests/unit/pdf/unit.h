#ifndef PDF_UNIT_H
#define PDF_UNIT_H
/*
 * What the units of pdf/ share: cmocka's headers, and an opened sample (tests/pdf/sample.h) as each test's
 * state.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../pdf/sample.h"

#include <stdlib.h>
#include <string.h>

static inline int sample_setup(void **state) {
    struct sample *s = malloc(sizeof *s);
    *state = s;
    return s && sample_open(s, SOURCE_ROOT) ? 0 : -1;
}

static inline int sample_teardown(void **state) {
    sample_close(*state);
    free(*state);
    return 0;
}

#define sample_test(function) cmocka_unit_test_setup_teardown(function, sample_setup, sample_teardown)

/* The text of the diagnostics' last message, "" when there is none. */
static inline const char *last_message(const struct diag *d) {
    return d->last ? d->last->text : "";
}

#endif
