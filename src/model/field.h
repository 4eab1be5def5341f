#ifndef MODEL_FIELD_H
#define MODEL_FIELD_H
/*
 * Fields: the places in prose that the program fills in, so that what is written cannot go stale when the
 * edition or its figures change. Each has a number of its own in the edition; content/field.h makes its text.
 */
#include "base/diag.h"
#include "model/sex.h"

#include <stdbool.h>

struct area;
struct goal;
struct group;
struct indicator;
struct publication;
struct unit;

enum field_kind {
    FIELD_UNIT,   /* the name of the unit whose edition it is */
    FIELD_COUNT,  /* how many the edition has of something */
    FIELD_FIGURE, /* an indicator's value */
};

/* What an edition has a number of. */
enum countable {
    COUNT_GOALS,
    COUNT_AREAS,
    COUNT_INDICATORS,
    COUNT_TARGETS, /* indicators that are judged against a target */
    COUNT_MUNICIPALITIES,
    COUNT_GROUPS,
    COUNT_COUNTABLES,
};

struct countable_type {
    const char *name;        /* in XML */
    const char *placeholder; /* in titles and notes, which are no prose: "{indikatorer}" */
    /* Keys of the layout's words: the number alone, in the gender of its noun, and with the noun. */
    const char *number, *counted;
};

extern const struct countable_type countable_types[]; /* COUNT_COUNTABLES of them */

/* Which of an indicator's years: one that is written, or one that the figures decide. */
enum { FIELD_LATEST = 0, FIELD_BASE = -1 };

struct field {
    enum field_kind kind;
    struct place at;
    int number;                            /* 0, 1, …: the order in which the edition's are read */
    const struct publication *publication; /* whose text it stands in; NULL: the edition's */

    /* FIELD_COUNT */
    enum countable of;
    const char *in;          /* the id that restricts it, as written; NULL: counted in the whole edition */
    const struct area *area; /* indicators and targets: only those in it, */
    const struct goal *goal; /* or that contribute to it; */
    const char *reports_to;  /* groups: only those that report to it. NULL: all */
    bool noun;               /* with what is counted: "elva indikatorer" */
    bool digits;             /* never in words */
    bool begins;             /* a sentence: with a capital letter */

    /* FIELD_FIGURE */
    const char *id; /* of the indicator */
    const struct indicator *indicator;
    const struct unit *unit; /* NULL: the one whose edition it is */
    int year;                /* or FIELD_LATEST, FIELD_BASE */
    enum sex sex;
    bool measure; /* "71,6 procent", not "71,6" */

    struct field *next;
};

#endif
