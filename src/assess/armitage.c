#include "assess/armitage.h"

#include <math.h>

double armitage_z(const struct yearly_share *shares, size_t n) {
    double persons = 0, with = 0, years = 0, spread = 0, t = 0;
    for (size_t k = 0; k < n; k++) {
        persons += shares[k].persons;
        with += shares[k].share * shares[k].persons;
        years += shares[k].year * shares[k].persons;
    }
    double p = with / persons, middle = years / persons;
    /* From the middle year on: years squared would leave few digits for the difference. */
    for (size_t k = 0; k < n; k++) {
        double from = shares[k].year - middle;
        t += from * shares[k].persons * (shares[k].share - p);
        spread += from * from * shares[k].persons;
    }
    double variance = p * (1 - p) * spread;
    return variance > 0 ? t / sqrt(variance) : 0;
}
