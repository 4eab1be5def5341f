#ifndef ASSESS_INTERVAL_H
#define ASSESS_INTERVAL_H
/*
 * How sure a figure is: confidence intervals of shares, of published margins and of the difference of two
 * figures. Pure. The limits are not rounded.
 */

/* An estimate with its limits, all in the figure's own unit: lo ≤ value ≤ hi. */
struct interval {
    double value, lo, hi;
};

/*
 * The z of a two-sided interval, from the normal distribution: 1.96 for `confidence` 95 (percent, above 0 and
 * below 100).
 */
double interval_z(double confidence);

/*
 * Of a share: `value` of every `per` (100 for percent, 1 000 or 100 000 for a rate) among `persons`; 0 ≤
 * value ≤ per and persons > 0. Wilson's score interval without continuity correction: E. B. Wilson, "Probable
 * inference, the law of succession, and statistical inference", Journal of the American Statistical
 * Association 22 (1927). Unlike value ± z·√(p(1 − p)/n) it holds for few persons and for shares near 0 and
 * all, and it never leaves 0 to `per`.
 *
 * A rate of events counts as the share of persons who have one, which holds as long as few have two.
 */
struct interval interval_share(double value, double persons, double per, double z);

/*
 * Where the share of `persons` of every `per` lies when nothing but chance takes it from `value`: value ±
 * z·√(p(1 − p)/n), cut off at 0 and `per`; 0 ≤ value ≤ per and persons > 0. A share is outside of it exactly
 * when its interval_share does not hold `value`, since Wilson's interval is the inversion of this test. For
 * funnel plots: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in
 * Medicine 24 (2005), appendix A.1.1, normal approximation.
 */
struct interval interval_expected(double value, double persons, double per, double z);

/*
 * Of a figure whose source publishes a margin: half the width of its 95 % interval, in the figure's unit
 * (what Kolada calls Osäkerhetstal). For another confidence the margin is taken to be of a normal
 * distribution.
 */
struct interval interval_margin(double value, double margin, double z);

/*
 * Of latest − base, for two figures from independent samples:
 *
 *   lo = d − √((latest − its lo)² + (base's hi − base)²)
 *   hi = d + √((latest's hi − latest)² + (base − its lo)²)
 *
 * For two Wilson intervals that is the hybrid score interval: R. G. Newcombe, "Interval estimation for the
 * difference between independent proportions", Statistics in Medicine 17 (1998), method 10. For two margins
 * it is the root of the sum of their squares. The two may be mixed: G. Y. Zou and A. Donner, "Construction of
 * confidence limits about effect measures: a general approach", Statistics in Medicine 27 (2008).
 *
 * Persons who stand behind both figures make the true interval narrower than this one, which is then the
 * cautious one.
 */
struct interval interval_change(struct interval base, struct interval latest);

/*
 * Of the distance |a − b| between two figures: the interval of a − b as above, folded at 0. With it,
 * interval_change() of two distances is that of a gap that has narrowed or widened (the same paper, which
 * carries limits from parameters to their sums and differences: MOVER).
 */
struct interval interval_distance(struct interval a, struct interval b);

/*
 * The smallest true change that figures as sure as these would show as more than chance in 80 of 100 cases:
 * (z + 0.84)/z of the half width of the change's interval, for which its standard error is taken from the
 * width (J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, for the 80).
 */
double interval_detectable(struct interval change, double z);

#endif
