#ifndef FIGURES_DOUBT_H
#define FIGURES_DOUBT_H
/*
 * Figures that may be right and seldom are. Nothing is refused for them: they are told, one doubt a kind with
 * how many figures it is about and the worst of them, so that somebody looks them up. Pure.
 */
#include "base/arena.h"
#include "figures/series.h"
#include "model/indicator.h"
#include "model/unit.h"

#include <stdint.h>

enum doubt_kind {
    DOUBT_SHARE,    /* no value is above 1 where percent is meant, and some are broken: shares of 1 */
    DOUBT_NEGATIVE, /* below 0 where nothing can be: of all measures only kronor can */
    DOUBT_OVER,     /* above 100 percent */
    DOUBT_TOTAL,  /* outside women's and men's, of which it is a mean, or their sum where they are counted */
    DOUBT_COUNTY, /* outside its municipalities', likewise, where at most one in five has no value */
    DOUBT_JUMP,   /* a change far from the unit's own and from the other units' (jump.h) */
    DOUBT_COUNT
};

struct doubted_unit {
    const char *name;
    enum unit_level level;
    int county;                 /* the same for a region and the municipalities in it */
    const struct series *sexes; /* SEX_COUNT of them */
};

/* The figures of one indicator. */
struct doubted {
    const struct doubted_unit *units;
    size_t n;
    const struct measure_type *measure; /* NULL when nobody says what they count */
    bool margins;                       /* they are half widths of intervals: wider for parts than for all */
    int64_t batch;                      /* doubt only what this import has brought; 0: all */
    const struct series_break *breaks;  /* NULL when the series has none */
};

struct doubt {
    enum doubt_kind kind;
    size_t n, of; /* so many of those that could be */
    /* The worst: whose, of which sex and year. */
    const char *unit;
    enum sex sex;
    int year;
    double value;
    /* Total and county: the bounds. Jump: the value before, and the size that changes mostly have. */
    double low, high;
    int before;  /* jump: the year of the value before */
    double size; /* by which doubts of a kind are compared */
    struct doubt *next;
};

/* In the order of the kinds; NULL when nothing is doubtful. Lives in the arena. */
struct doubt *doubts_find(struct arena *a, const struct doubted *d);

/* A sentence about it, in the language of messages, and what to do. */
const char *doubt_text(struct arena *a, const struct doubt *d);
const char *doubt_hint(const struct doubt *d);

#endif
