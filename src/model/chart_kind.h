#ifndef MODEL_CHART_KIND_H
#define MODEL_CHART_KIND_H
/* The kinds of charts, as editions, layouts and the command line name them. */
#include <stddef.h>

enum chart_kind {
    CHART_TIME,         /* a unit with county and nation over the years */
    CHART_WOMEN_MEN,    /* the same for the sexes */
    CHART_MOVEMENT,     /* every unit from base year to latest */
    CHART_TILE_MAP,     /* every municipality in its place */
    CHART_RANKING,      /* every municipality in order */
    CHART_FUNNEL,       /* what chance can explain, by number of persons */
    CHART_GAP,          /* women's and men's values of every unit and how far apart they are */
    CHART_PROFILE_ROW,  /* where a unit stands among the municipalities */
    CHART_SPARK,        /* a unit's own course */
    CHART_WHEEL,        /* an annual cycle */
    CHART_MATRIX,       /* every indicator's verdict for every unit */
    CHART_ORGANISATION, /* who reports to whom */
    CHART_KIND_COUNT
};

/* What a chart is of. */
enum chart_subject {
    SUBJECT_INDICATOR, /* an indicator, as a unit's file shows it */
    SUBJECT_OVERVIEW,  /* all indicators, as a unit's file shows them */
    SUBJECT_CYCLE,     /* an annual cycle */
    SUBJECT_GROUPS,    /* the edition's groups */
};

/* A row a kind. */
struct chart_kind_type {
    const char *name; /* in XML and on the command line */
    enum chart_subject subject;
};

extern const struct chart_kind_type chart_kinds[]; /* CHART_KIND_COUNT of them */

/* CHART_KIND_COUNT when there is no kind of that name. */
enum chart_kind chart_kind_named(const char *name);

#endif
