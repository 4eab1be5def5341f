#ifndef CHART_KEY_H
#define CHART_KEY_H
/* A chart's key: marks with their words, from left to right, over as many lines as they need. */
#include "chart/pen.h"
#include "text/typesetter.h"

struct key {
    struct pen *pen; /* NULL: measures only */
    struct typesetter *set;
    double left, right; /* in points */
    double between;     /* entries on one line */
    double x, y;        /* end of the last entry; baseline of its first line */
    int lines;          /* begun so far */
    int more;           /* lines that entries of this line take besides the first */
};

/* An empty key whose first baseline is `y`. */
struct key key_begin(struct pen *pen, struct typesetter *set, double left, double right, double y);

/*
 * Sets the words of an entry behind room for a mark, in several lines where one is too long; returns where
 * the mark begins, with key.y as its baseline.
 */
double key_add(struct key *k, double mark_w, const char *text);

/* What is added next begins a line. */
void key_break(struct key *k);

/* The last baseline. */
double key_end(const struct key *k);

#endif
