#include "assess/evidence.h"

#include "assess/measurement.h"
#include "assess/noise.h"
#include "assess/rate.h"

#include <math.h>

#define N_(text) text /* found by gettext's tools, translated where it is used */

const struct evidence_type evidence_types[] = {
    [EVIDENCE_NONE] = {"evidence-none", N_("unknown: nothing says how sure base and latest are")},
    [EVIDENCE_MARGIN] = {"evidence-margin", N_("from the margins that the source publishes")},
    [EVIDENCE_PERSONS] = {"evidence-persons", N_("from the number of persons behind both values")},
    [EVIDENCE_OTHER_YEAR] = {"evidence-other-year",
                             N_("from the number of persons of one year, taken for both")},
    [EVIDENCE_NOISE] = {"evidence-noise",
                        N_("from how much the series moves from one measurement to the next")},
};
_Static_assert(sizeof evidence_types / sizeof *evidence_types == EVIDENCE_COUNT, "a row a source");

static bool of_persons(const struct indicator *i, double value, double persons, double z,
                       struct interval *out) {
    const struct measure_type *m = indicator_measure(i);
    if (m->per == 0 || persons <= 0 || value < 0 || (!m->events && value > m->per))
        return false;
    *out = m->events ? interval_rate(value, persons * i->years, m->per, i->dispersion, z)
                     : interval_share(value, persons, m->per, z);
    return true;
}

/* By the figure's own margin, or as one of so many persons. */
static bool figure_interval(const struct indicator *i, const struct figure *f, double persons, double z,
                            struct interval *out) {
    double value = indicator_printed(i, f->value);
    if (f->margin > 0) {
        *out = interval_margin(value, f->margin, z);
        return true;
    }
    return of_persons(i, value, persons, z, out);
}

bool evidence_value(const struct indicator *i, const struct figure *f, double z, struct interval *out) {
    return figure_interval(i, f, f->denominator, z, out);
}

/* The interval of the change when the figures are taken to be about so many persons. */
static bool change_interval(const struct indicator *i, const struct movement *m, double base_persons,
                            double latest_persons, double z, struct interval *out) {
    struct interval base, latest;
    if (!figure_interval(i, m->base, base_persons, z, &base) ||
        !figure_interval(i, m->latest, latest_persons, z, &latest))
        return false;
    *out = interval_change(base, latest);
    return true;
}

static struct evidence of_noise(const struct indicator *i, const struct series *s, const struct movement *m,
                                double z) {
    double values[MEASUREMENTS_MOST];
    struct measurements all = measurements_of(i, s, m->latest->year);
    for (size_t k = 0; k < all.n; k++)
        values[k] = all.list[k].value;
    double half = noise_of(values, all.n, z);
    if (half == 0)
        return (struct evidence){.source = EVIDENCE_NONE};
    return (struct evidence){.source = EVIDENCE_NOISE,
                             .change = {m->change, m->change - half, m->change + half}};
}

/* Whether the source publishes margins: a figure without one is then less sure than its persons would say. */
static bool has_margins(const struct indicator *i) {
    for (const struct kpi *k = i->kpis; k; k = k->next)
        if (k->uncertainty)
            return true;
    return false;
}

struct evidence evidence_change(const struct indicator *i, const struct series *s, const struct movement *m) {
    const struct figure *base = m->base, *latest = m->latest;
    double z = interval_z(i->confidence);
    struct evidence e = {.source = EVIDENCE_NONE};
    if (change_interval(i, m, base->denominator, latest->denominator, z, &e.change)) {
        bool some = base->margin > 0 || latest->margin > 0, both = base->margin > 0 && latest->margin > 0;
        e.source = some ? EVIDENCE_MARGIN : EVIDENCE_PERSONS;
        e.firm = both || !has_margins(i);
        return e;
    }
    double persons = base->denominator > 0 ? base->denominator : latest->denominator;
    if (change_interval(i, m, persons, persons, z, &e.change)) {
        e.source = EVIDENCE_OTHER_YEAR;
        return e;
    }
    return of_noise(i, s, m, z);
}

double evidence_false_away(const struct indicator *i, const struct evidence *e) {
    double sigma = (e->change.hi - e->change.lo) / 2 / interval_z(i->confidence);
    return e->source == EVIDENCE_NONE || sigma <= 0 ? 0 : erfc(i->unchanged / sigma / sqrt(2)) / 2;
}
