#include "content/position.h"

bool position_value(const struct view *v, const struct indicator *i, const struct unit *u, double *value) {
    const struct figure *f = u ? results_latest_figure(v->results, i, u, SEX_TOTAL) : NULL;
    if (!figure_given(f))
        return false;
    *value = f->value;
    return true;
}

struct centre position_centre(const struct view *v, const struct indicator *i) {
    const struct unit *region = v->edition->region;
    const struct figure *f = region ? results_latest_figure(v->results, i, region, SEX_TOTAL) : NULL;
    if (figure_given(f))
        return (struct centre){f->value, !f->unweighted_mean};
    return (struct centre){results_of(v->results, i)->spread.mean, false};
}

int position_sure(const struct view *v, const struct indicator *i, const struct unit *u, double centre) {
    const struct assessment *a = view_assessment(v, i, u);
    if (!a->has_value)
        return 0;
    return i->direction * ((a->value.lo > centre) - (a->value.hi < centre));
}

double position_of(const struct view *v, const struct indicator *i, double value, double centre) {
    return i->direction * (value - centre) / results_of(v->results, i)->spread.deviation;
}
