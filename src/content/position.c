#include "content/position.h"

bool position_value(const struct view *v, const struct indicator *i, const struct unit *u, double *value) {
    const struct figure *f = u ? results_latest_figure(v->results, i, u, SEX_TOTAL) : NULL;
    if (!figure_given(f))
        return false;
    *value = f->value;
    return true;
}

double position_of(const struct view *v, const struct indicator *i, double value, double centre) {
    return i->direction * (value - centre) / results_of(v->results, i)->spread.deviation;
}
