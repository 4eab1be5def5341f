#include "model/unit.h"

#include <stddef.h>

const struct unit_level_type unit_level_types[] = {
    [LEVEL_MUNICIPALITY] = {"municipality"},
    [LEVEL_REGION] = {"region"},
    [LEVEL_NATION] = {"nation"},
};
_Static_assert(sizeof unit_level_types / sizeof *unit_level_types == LEVEL_COUNT, "a row a level");

const struct unit *unit_municipality(const struct unit *u) {
    while (u && u->level != LEVEL_MUNICIPALITY)
        u = u->next;
    return u;
}
