#include "model/target.h"

#include <stddef.h>

#define N_(text) text /* found by gettext's tools, translated where it is used */

#define MET_CHANGE N_("the change towards the goal, %s, is at least the %s that it asks for")
#define MET_DIRECTION                                                                                        \
    N_("the change towards the goal, %s, goes the wanted way by more than counts as none, which is all "     \
       "that is asked")

const struct target_type target_types[] = {
    [TARGET_CHANGE] = {.name = "change",
                       .change = true,
                       .asked = "target-change",
                       .met_up = "note-met-level",
                       .met_down = "note-met-level",
                       .met_rule = MET_CHANGE},
    [TARGET_RATE] = {.name = "rate",
                     .change = true,
                     .per_inhabitants = true,
                     .asked = "target-change",
                     .met_up = "note-met-level",
                     .met_down = "note-met-level",
                     .met_rule = MET_CHANGE},
    [TARGET_DIRECTION] = {.name = "direction",
                          .asked = "target-direction",
                          .met_up = "note-met-up",
                          .met_down = "note-met-down",
                          .met_rule = MET_DIRECTION},
    [TARGET_GAP] = {.name = "gap",
                    .gap = true,
                    .asked = "target-gap",
                    .met_up = "note-met-gap",
                    .met_down = "note-met-gap",
                    .met_rule = MET_DIRECTION},
    [TARGET_COMPOSITE] = {.name = "composite",
                          .change = true,
                          .several = true,
                          .asked = "target-change",
                          .met_up = "note-met-level",
                          .met_down = "note-met-level",
                          .met_rule = MET_CHANGE},
    [TARGET_LEVEL] = {.name = "level",
                      .level = true,
                      .asked = "target-level",
                      .met_up = "note-met-at-least",
                      .met_down = "note-met-at-most",
                      .met_rule = N_("the value, %s, has reached the target, %s")},
};
_Static_assert(sizeof target_types / sizeof *target_types == TARGET_KIND_COUNT, "a row a kind");

const struct target_type *target_type(const struct target *t) {
    return &target_types[t->kind];
}

bool target_level(const struct target *t, int direction, double base, double *level) {
    const struct target_type *type = target_type(t);
    *level = type->level ? t->level : base + direction * t->change;
    return type->level || type->change;
}

bool target_met(const struct target *t, double towards) {
    const struct target_type *type = target_type(t);
    return !type->level && (type->change ? towards >= t->change : towards > 0);
}

const struct deadline_type deadline_types[] = {
    [DEADLINE_OPEN] = {.words = NULL},
    [DEADLINE_AHEAD] = {.words = NULL},
    [DEADLINE_IN_TIME] = {.words = "deadline-in-time"},
    [DEADLINE_LATE] = {.words = "deadline-late"},
    [DEADLINE_MISSED] = {.words = "deadline-missed"},
};
_Static_assert(sizeof deadline_types / sizeof *deadline_types == DEADLINE_COUNT, "a row a deadline");
