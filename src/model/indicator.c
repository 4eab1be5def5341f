#include "model/indicator.h"

bool indicator_contributes(const struct indicator *i, const struct goal *g) {
    for (int k = 0; k < i->n_goals; k++)
        if (i->goals[k] == g)
            return true;
    return false;
}
