#ifndef TEST_ASSESS_HAND_H
#define TEST_ASSESS_HAND_H
/* Series and indicators written down by hand. */
#include "assess/movement.h"
#include "figures/series.h"
#include "model/edition.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#define GIVEN(y, v)                                                                                          \
    { .year = (y), .status = VALUE_GIVEN, .value = (v) }
#define MARGIN(y, v, m)                                                                                      \
    { .year = (y), .status = VALUE_GIVEN, .value = (v), .margin = (m) }
#define AMONG(y, v, n)                                                                                       \
    { .year = (y), .status = VALUE_GIVEN, .value = (v), .denominator = (n) }
#define BLANK(y)                                                                                             \
    { .year = (y), .status = VALUE_WITHHELD }
#define SERIES(...)                                                                                          \
    (&(struct series){(struct figure[]){__VA_ARGS__},                                                        \
                      sizeof((struct figure[]){__VA_ARGS__}) / sizeof(struct figure)})

/* From the base year of the indicator's target to a year. */
#define TO(i, year) ((struct period){(i)->target.base_year, (year)})

/* More is better, at least 2 since 2017, judged; movements up to 0.3 count as none. */
static inline struct indicator more_by_two(void) {
    return (struct indicator){.id = "i",
                              .number = 1,
                              .scale = 1,
                              .direction = DIRECTION_UP,
                              .status = true,
                              .unchanged = 0.3,
                              .confidence = 95,
                              .repeats = 1,
                              .years = 1,
                              .dispersion = 1,
                              .target = {.kind = TARGET_CHANGE, .base_year = 2017, .change = 2}};
}

#endif
