#ifndef MODEL_CHART_KIND_H
#define MODEL_CHART_KIND_H
/* The kinds of charts, as editions, layouts and the command line name them. */
#include <stddef.h>

enum chart_kind {
    CHART_TIME,         /* "time": a unit with county and nation over the years */
    CHART_WOMEN_MEN,    /* "women-men": the same for the sexes */
    CHART_MOVEMENT,     /* "movement": every unit from base year to latest */
    CHART_TILES,        /* "tile-map": every municipality in its place */
    CHART_RANKING,      /* "ranking": every municipality in order */
    CHART_FUNNEL,       /* "funnel": what chance can explain, by number of persons */
    CHART_GAP,          /* "gap": women's and men's values of every unit and how far apart they are */
    CHART_PROFILE,      /* "profile-row": where a unit stands among the municipalities */
    CHART_SPARK,        /* "spark": a unit's own course */
    CHART_WHEEL,        /* "wheel": an annual cycle */
    CHART_MATRIX,       /* "matrix": every indicator's verdict for every unit */
    CHART_ORGANISATION, /* "organisation": who reports to whom */
    CHART_KIND_COUNT
};

/* The names, by kind. */
extern const char *const chart_kind_names[CHART_KIND_COUNT];

/* CHART_KIND_COUNT when there is no kind of that name. */
enum chart_kind chart_kind_named(const char *name);

#endif
