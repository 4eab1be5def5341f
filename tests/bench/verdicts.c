/*
 * What the rules say when nothing has changed: shares of the size and the cohorts that municipalities have
 * are drawn twice with the same risk, and judged. Printed are the mean numbers among CELLS verdicts that go
 * the wrong way or meet the target: by the value alone, which is all that a reader of the value sees, and for
 * sure.
 */
#include "assess/assessment.h"

#include <stdint.h>
#include <stdio.h>

enum { CELLS = 271, ROUNDS = 400 };

/* Marsaglia's xorshift ("Xorshift RNGs", Journal of Statistical Software 8, 2003): 0 to 1. */
static double dice(uint32_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state / 4294967296.0;
}

/* The share in percent among `persons` who each have it with the risk. */
static double drawn(uint32_t *state, int persons, double risk) {
    int with = 0;
    for (int k = 0; k < persons; k++)
        with += dice(state) < risk;
    return 100.0 * with / persons;
}

struct found {
    int away, away_sure, met, met_sure;
};

static void judge(uint32_t *state, struct found *f) {
    struct indicator i = {.direction = DIRECTION_UP,
                          .scale = 1,
                          .status = true,
                          .unchanged = 0.3,
                          .confidence = 95,
                          .repeats = 1,
                          .years = 1,
                          .dispersion = 1,
                          .target = {.kind = TARGET_CHANGE, .base_year = 2017, .change = 2}};
    int persons = 20 + (int)(dice(state) * dice(state) * 1500);
    double risk = 0.1 + 0.8 * dice(state);
    struct figure figures[] = {{.year = 2017, .value = drawn(state, persons, risk), .denominator = persons},
                               {.year = 2024, .value = drawn(state, persons, risk), .denominator = persons}};
    struct assessment a = assess(&i, &(struct series){figures, 2}, (struct period){2017, 2024});
    f->away += a.verdict == VERDICT_AWAY;
    f->away_sure += a.verdict == VERDICT_AWAY && a.certainty == CERTAINTY_SURE;
    f->met += a.verdict == VERDICT_MET;
    f->met_sure += a.verdict == VERDICT_MET && a.certainty == CERTAINTY_SURE;
}

int main(void) {
    uint32_t state = 2463534242u;
    struct found f = {0};
    for (int k = 0; k < CELLS * ROUNDS; k++)
        judge(&state, &f);
    printf("of %d verdicts without any change, in the mean of %d draws:\n", CELLS, ROUNDS);
    printf("  wrong direction: %.1f by the value, %.2f for sure\n", (double)f.away / ROUNDS,
           (double)f.away_sure / ROUNDS);
    printf("  target met:      %.1f by the value, %.2f for sure\n", (double)f.met / ROUNDS,
           (double)f.met_sure / ROUNDS);
    return 0;
}
