#include "model/indicator.h"

#include "base/decimal.h"

const struct direction_type *direction_type(enum direction d) {
    static const struct direction_type
        up = {.name = "up", .verb = "increase", .limit = "at-least", .limit_sign = "sign-at-least"},
        down = {.name = "down", .verb = "decrease", .limit = "at-most", .limit_sign = "sign-at-most"};
    return d == DIRECTION_UP ? &up : &down;
}

const char *const kpi_part_names[] = {[PART_VALUE] = "value", [PART_WOMEN] = "women", [PART_MEN] = "men"};
_Static_assert(sizeof kpi_part_names / sizeof *kpi_part_names == PART_COUNT, "a name a part");

const struct measure_type *indicator_measure(const struct indicator *i) {
    return &measure_types[i->measure];
}

const struct target_type *indicator_target(const struct indicator *i) {
    return target_type(&i->target);
}

const struct people_type *indicator_people(const struct indicator *i) {
    return &people_types[i->people];
}

double indicator_printed(const struct indicator *i, double value) {
    return decimal_round(value, indicator_measure(i)->decimals);
}

bool indicator_contributes(const struct indicator *i, const struct goal *g) {
    for (int k = 0; k < i->n_goals; k++)
        if (i->goals[k] == g)
            return true;
    return false;
}

int indicator_broken(const struct indicator *i, int year) {
    int last = 0;
    for (const struct series_break *b = i->breaks; b; b = b->next)
        if (b->year <= year && b->year > last)
            last = b->year;
    return last;
}
