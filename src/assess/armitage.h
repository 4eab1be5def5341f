#ifndef ASSESS_ARMITAGE_H
#define ASSESS_ARMITAGE_H
/* Whether shares rise or fall over the years more than chance makes them. Pure. */
#include <stddef.h>

/* A share from 0 to 1 among `persons`, measured in a year. */
struct yearly_share {
    double year, share, persons;
};

/*
 * The Cochran–Armitage test for a linear trend: T/√Var T, above 0 when shares rise with the years, with
 *
 *   T = Σ year·persons·(share − p), p the share of all years together
 *   Var T = p(1 − p)·(Σ persons·year² − (Σ persons·year)²/Σ persons)
 *
 * W. G. Cochran, "Some methods for strengthening the common χ² tests", Biometrics 10 (1954); P. Armitage,
 * "Tests for linear trends in proportions and frequencies", Biometrics 11 (1955). 0 where it cannot be made:
 * all shares 0 or 1, one year.
 */
double armitage_z(const struct yearly_share *shares, size_t n);

#endif
