#include "model/value_status.h"

#include <stddef.h>

const struct value_status_type value_status_types[] = {
    [VALUE_GIVEN] = {.letter = NULL},
    [VALUE_NO_ROW] = {.letter = "[x]", .words = "absent-no-row", .sentence = "no-value"},
    [VALUE_WITHHELD] = {.letter = "[s]",
                        .words = "absent-withheld",
                        .sentence = "no-value-withheld",
                        .withheld = true},
    [VALUE_MISSING] = {.letter = "[b]", .words = "absent-missing", .sentence = "no-value-missing"},
    [VALUE_NOT_APPLICABLE] = {.letter = "[e]",
                              .words = "absent-not-applicable",
                              .sentence = "no-value-not-applicable"},
    [VALUE_PENDING] = {.letter = "[u]", .words = "absent-pending", .sentence = "no-value-pending"},
    [VALUE_NOT_RENEWED] = {.letter = "[n]", .words = "absent-not-renewed", .sentence = "no-value"},
    [VALUE_NOT_COMPARABLE] = {.letter = "[j]", .words = "absent-not-comparable", .sentence = "no-value"},
    [VALUE_PROTECTS_UNIT] = {.letter = "[k]",
                             .words = "absent-protects-unit",
                             .sentence = "no-value-protects-unit",
                             .withheld = true},
    [VALUE_PROTECTS_VALUE] = {.letter = "[v]",
                              .words = "absent-protects-value",
                              .sentence = "no-value-protects-value",
                              .withheld = true},
};
_Static_assert(sizeof value_status_types / sizeof *value_status_types == VALUE_STATUS_COUNT,
               "a row a status");
