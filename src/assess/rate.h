#ifndef ASSESS_RATE_H
#define ASSESS_RATE_H
/* How sure a rate of events is: confidence intervals of counts that follow Poisson's law. Pure. */
#include "assess/interval.h"

/*
 * Of a rate: `value` events per `per` person-years among `persons` of them; value ≥ 0, persons > 0. The count
 * O = value·persons/per has the exact limits of Poisson's law,
 *
 *   lo = half the quantile α/2 of χ² with 2O degrees of freedom (0 when O is 0)
 *   hi = half the quantile 1 − α/2 of χ² with 2O + 2
 *
 * F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936); N. E. Breslow and N. E.
 * Day, Statistical Methods in Cancer Research II (IARC 1987), section 2.3, whose approximation by Byar they
 * are. They hold where one person may have several events, and for a rate above `per`, where the binomial
 * law of interval_share() has no answer. A count computed from a rounded rate is no whole number: between two
 * counts the limits are those of the gamma law.
 *
 * Events that come together (a fall that leads to more) spread more than Poisson's law says: `dispersion` φ,
 * at least 1, is their variance over their mean. O/φ is then taken to follow it (Breslow and Day, section
 * 4.8), and the limits are φ times its.
 */
struct interval interval_rate(double value, double persons, double per, double dispersion, double z);

#endif
