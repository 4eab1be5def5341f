#ifndef MODEL_MEASURE_H
#define MODEL_MEASURE_H
/* What a value counts: a row a measure. */
#include <stdbool.h>

enum measure {
    MEASURE_PERCENT,
    MEASURE_PER_1000,
    MEASURE_PER_100000,
    MEASURE_YEARS,
    MEASURE_INDEX,
    MEASURE_POINTS, /* meritvärde and the like */
    MEASURE_NUMBER, /* how many there are, in whole numbers */
    MEASURE_KRONOR, /* kronor per inhabitant, in whole kronor */
    MEASURE_COUNT
};

struct measure_type {
    const char *name; /* in XML and in maps of CSV files */
    double per; /* what a value is a share or a rate of: 100 for percent; 0 where it is no share of persons */
    /* Counts what happens, of which one person may have several; else persons, or what is no count. */
    bool events;
    int decimals;       /* that values are printed with, and changes are computed from */
    double least, most; /* no value can lie outside: 0 to 100 for percent; infinite where there is no bound */
    double unchanged;   /* movements up to this count as none, unless the indicator says otherwise */
    const char *sign;   /* behind a large number: "%"; NULL for none */
    /*
     * Keys of the layout's words: of a value ("Andel, procent"), of a change ("procentenheter"), in a note,
     * behind a level ("procent").
     */
    const char *words, *change, *counted, *unit;
    bool rate; /* the words of a change do not stand behind "har ökat med 3,2": "per 1 000 invånare" */
};

extern const struct measure_type measure_types[]; /* MEASURE_COUNT of them */

#endif
