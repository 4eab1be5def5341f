#include "model/field.h"

const struct countable_type countable_types[] = {
    [COUNT_GOALS] = {"goals", "mål", "number-goals", "counted-goals"},
    [COUNT_AREAS] = {"areas", "områden", "number-areas", "counted-areas"},
    [COUNT_INDICATORS] = {"indicators", "indikatorer", "number-indicators", "counted-indicators"},
    [COUNT_TARGETS] = {"targets", "delmål", "number-targets", "counted-targets"},
    [COUNT_MUNICIPALITIES] = {"municipalities", "kommuner", "number-municipalities",
                              "counted-municipalities"},
    [COUNT_GROUPS] = {"groups", "grupper", "number-groups", "counted-groups"},
};
_Static_assert(sizeof countable_types / sizeof *countable_types == COUNT_COUNTABLES, "a row a countable");
