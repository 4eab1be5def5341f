#ifndef CONTENT_ORDER_H
#define CONTENT_ORDER_H
/* Inside content/: municipalities in the order of what is known of them. */
#include "content/maker.h"

struct ordered {
    const struct unit *unit;
    bool known;
    double key;
};

/* Finds what a municipality is ordered by; false when it is not known. */
typedef bool order_key(struct maker *m, const struct indicator *i, const struct unit *u, double *key);

/* All municipalities, the lowest key first, those without one last; equals in the edition's order. */
struct ordered *municipalities_ordered(struct maker *m, const struct indicator *i, order_key *key);

/*
 * The figure of the year that the indicator is followed to, NULL when there is no row or the unit's level has
 * none.
 */
const struct figure *latest_figure(const struct maker *m, const struct indicator *i, const struct unit *u,
                                   enum sex sex);
bool figure_given(const struct figure *f);

/* `text` with `more` behind it as a sentence of its own, unless both are longer than an alt text may be. */
const char *alt_add(struct maker *m, const char *text, const char *more);

/* "Värmland: 73,6." behind the text, for the own municipality, the county and the nation. */
const char *alt_add_levels(struct maker *m, const struct indicator *i, const char *text);

#endif
