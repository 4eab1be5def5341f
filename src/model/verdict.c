#include "model/verdict.h"

#include <stddef.h>

#define N_(text) text /* found by gettext's tools, translated where it is used */

const struct verdict_type verdict_types[] = {
    [VERDICT_MET] =
        {.words = "status-met", .key = "key-met", .count = "count-met", .lead = "lead-met", .judged = true},
    [VERDICT_TOWARDS] = {.words = "status-on-way",
                         .key = "key-towards",
                         .count = "count-towards",
                         .lead = "lead-towards",
                         .judged = true},
    [VERDICT_UNCHANGED] = {.words = "status-unchanged",
                           .key = "key-unchanged",
                           .count = "count-unchanged",
                           .lead = "lead-unchanged",
                           .summary = "summary-unchanged",
                           .judged = true},
    [VERDICT_AWAY] = {.words = "status-wrong-way",
                      .key = "key-away",
                      .count = "count-away",
                      .lead = "lead-away",
                      .summary = "summary-away",
                      .judged = true},
    [VERDICT_UNCERTAIN] = {.words = "status-uncertain",
                           .key = "key-uncertain",
                           .count = "count-uncertain",
                           .lead = "lead-uncertain",
                           .summary = "summary-uncertain"},
    [VERDICT_NO_NEW] = {.words = "status-no-new",
                        .key = "key-no-new",
                        .count = "count-no-new",
                        .summary = "summary-no-new"},
    [VERDICT_FOLLOWED] = {.words = "status-followed", .key = "key-followed", .count = "count-followed"},
    [VERDICT_NONE] = {.words = "status-not-shown", .key = "key-none", .count = "count-none"},
};
_Static_assert(sizeof verdict_types / sizeof *verdict_types == VERDICT_COUNT, "a row a verdict");

const struct verdict_reason_type verdict_reason_types[] = {
    [REASON_GIVEN] = {.why = "reason-followed"},
    [REASON_LEVEL] = {.verdict = VERDICT_NONE,
                      .why = "reason-level",
                      .trace = N_("the edition does not report the indicator for units of this level"),
                      .change = VALUE_NOT_APPLICABLE},
    [REASON_NO_BASE] = {.verdict = VERDICT_UNCERTAIN,
                        .why = "reason-no-base",
                        .trace = N_("there is no value in the base year"),
                        .check = N_("there is no value of the base year"),
                        .hint = N_("import it, or choose a base year that has been measured")},
    [REASON_NO_LATEST] = {.verdict = VERDICT_NONE,
                          .why = "reason-no-latest",
                          .trace = N_("there is no value in the latest year")},
    [REASON_BREAK] = {.verdict = VERDICT_UNCERTAIN,
                      .why = "reason-break",
                      .trace = N_("the series is broken between base year and latest year"),
                      .check = N_("the series is broken after the base year"),
                      .hint = N_("choose a base year after the break when the goal is set anew"),
                      .change = VALUE_NOT_COMPARABLE},
    [REASON_FOLLOWED] = {.verdict = VERDICT_FOLLOWED,
                         .why = "reason-followed",
                         .trace = N_("the indicator is followed without a verdict")},
    [REASON_NO_NEW] = {.verdict = VERDICT_NO_NEW,
                       .why = "reason-no-new",
                       .trace = N_("nothing has been measured after the base year"),
                       .check = N_("nothing has been measured after the base year"),
                       .change = VALUE_NOT_RENEWED},
    [REASON_INTERVAL] = {.verdict = VERDICT_UNCERTAIN,
                         .why = "reason-interval",
                         .check = N_("the change may be chance: too few persons, or too wide a margin")},
};
_Static_assert(sizeof verdict_reason_types / sizeof *verdict_reason_types == REASON_COUNT, "a row a reason");
