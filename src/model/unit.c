#include "model/unit.h"

#include <stddef.h>

const struct unit *unit_municipality(const struct unit *u) {
    while (u && u->level != LEVEL_MUNICIPALITY)
        u = u->next;
    return u;
}
