#include "model/value_status.h"

#include <stddef.h>

const struct value_status_type value_status_types[] = {
    [VALUE_GIVEN] = {NULL, NULL},
    [VALUE_NO_ROW] = {.letter = "[x]", .words = "absent-no-row"},
    [VALUE_WITHHELD] = {.letter = "[s]", .words = "absent-withheld"},
    [VALUE_MISSING] = {.letter = "[b]", .words = "absent-missing"},
    [VALUE_NOT_APPLICABLE] = {.letter = "[e]", .words = "absent-not-applicable"},
    [VALUE_PENDING] = {.letter = "[u]", .words = "absent-pending"},
};
_Static_assert(sizeof value_status_types / sizeof *value_status_types == VALUE_STATUS_COUNT,
               "a row a status");
