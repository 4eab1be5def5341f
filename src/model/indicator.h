#ifndef MODEL_INDICATOR_H
#define MODEL_INDICATOR_H
/* What is measured, how, and where it is to go. Lists are linked by `next`, in the order of the XML. */
#include "model/goal.h"
#include "model/measure.h"
#include "model/people.h"
#include "model/target.h"

#include <stdbool.h>

/* The wanted one; a sign to multiply with. */
enum direction { DIRECTION_UP = 1, DIRECTION_DOWN = -1 };

struct direction_type {
    const char *name; /* in XML */
    /* Keys of the layout's words: "Öka", "minst", "≥". */
    const char *verb, *limit, *limit_sign;
};

const struct direction_type *direction_type(enum direction d);

/* A level that was the target once, and the year it was met. */
struct former_level {
    struct place at;
    const char *text;
    int met;
    struct former_level *next;
};

/* Women and men: where each sex is a KPI of its own (medellivslängd). */
enum kpi_part { PART_VALUE, PART_WOMEN, PART_MEN, PART_COUNT };

extern const char *const kpi_part_names[]; /* PART_COUNT of them */

/* How the printed value comes from the KPIs' values: v = offset + scale × mean of the parts. */
struct kpi {
    struct place at;
    const char *id;          /* "N17461" */
    const char *uncertainty; /* the KPI with its margins (Kolada's Osäkerhetstal); NULL when there is none */
    enum kpi_part part;
    struct kpi *next;
};

/* A year from which figures cannot be compared with those before it. */
struct series_break {
    struct place at;
    int year;
    const char *reason; /* part of a sentence: "skolenkäten fick nya frågor" */
    struct series_break *next;
};

/*
 * Whether more is withheld, so that what is secret cannot be computed (assess/suppression.h). Unless the
 * edition says, it depends on the source: what it publishes openly anyone can compute from there.
 */
enum protect { PROTECT_BY_SOURCE, PROTECT_YES, PROTECT_NO };

struct indicator {
    struct place at;
    const char *id;
    int number;               /* 1, 2, …: the order in the XML */
    const char *name;         /* "Gymnasieelever med examen inom fyra år" */
    const char *short_name;   /* "Gymnasieelever med examen"; the name again when not given */
    const char *subject;      /* what moves, for sentences: "andelen elever som tar examen" */
    const char *statement;    /* the goal in words: "Fler gymnasieelever ska ta examen" */
    const char *definition;   /* what is measured, one sentence */
    const char *source;       /* in tables: "Kolada", "Liv & Hälsa" */
    const char *credit;       /* in source lines: "Kolada (RKA)"; the source unless given */
    const char *measure_text; /* axis and table: "Andel elever med examen, procent" */
    struct kpi *kpis;         /* at least one */
    double scale, offset; /* 1 and 0 unless a computation is named: −1 and 100 for a complement, 0.01 for per
                             100 000 → per 1 000 */
    bool computed;        /* scale, offset or several parts: the figure is our own computation */
    int years;            /* that each value is the mean of: 1 unless given, 5 for a mean over five years */
    double dispersion;    /* variance of its events over their mean, at least 1 (assess/rate.h) */
    int repeats;          /* years for which the source repeats one measurement; 1 unless given */
    enum measure measure;
    enum direction direction;
    bool levels[3]; /* reported for unit_level i */
    bool by_sex;
    enum people people; /* adults unless given */
    bool status;        /* judged at all; false: followed without a verdict */
    double unchanged;   /* movements up to this are "Oförändrat", in the indicator's measure; 0.3 unless
                         given, 1.0 per 1 000 */
    int confidence; /* of the intervals that changes are judged by, in percent: 80 to 99; 95 unless given */
    int threshold;  /* figures about fewer persons are withheld; 0 when none are */
    enum protect protect;
    struct target target;
    struct former_level *former;
    struct series_break *breaks;
    const struct goal **goals; /* those it contributes to, `n_goals` of them */
    int n_goals;
    struct indicator *next; /* in the same subgroup */
};

/* The rows of its measure, of its target's kind and of the people it is about. */
const struct measure_type *indicator_measure(const struct indicator *i);
const struct target_type *indicator_target(const struct indicator *i);
const struct people_type *indicator_people(const struct indicator *i);

/* A value as it is printed: rounded to the decimals of its measure, half away from zero (base/decimal.h). */
double indicator_printed(const struct indicator *i, double value);

/*
 * The year of the last break up to `year`: no figure before it can be compared with one from then on. 0 when
 * there is none.
 */
int indicator_broken(const struct indicator *i, int year);

/* Whether the indicator is one of the goal's. */
bool indicator_contributes(const struct indicator *i, const struct goal *g);

/* Indicators under a sub-heading of an area ("Elever i årskurs 5"); `name` NULL when the area has none. */
struct subgroup {
    struct place at;
    const char *name;
    struct indicator *indicators;
    struct subgroup *next;
};

/* A goal area ("En god och jämlik hälsa"). */
struct area {
    struct place at;
    const char *id;
    const char *name;
    struct span *lead;
    struct subgroup *subgroups;
    struct area *next;
};

#endif
