#ifndef CONTENT_CHART_TYPE_H
#define CONTENT_CHART_TYPE_H
/* What content/ knows of each kind of chart: a row a kind, and what is made from it. */
#include "base/buffer.h"
#include "content/chart.h"
#include "content/source_line.h"
#include "content/table.h"
#include "content/view.h"

/* Which figures of an indicator a chart shows. */
struct figures_shown {
    bool all; /* of every unit; else of the unit, and with `levels` county and nation */
    bool levels;
    bool sexes;   /* women and men; else the total */
    bool persons; /* and how many persons are behind each */
    enum { YEARS_ALL, YEARS_BASE_LATEST, YEARS_LATEST } years;
};

struct chart_type {
    /* One of these, by the kind's subject; NULL where the figures make no such chart. */
    struct chart *(*of_indicator)(const struct view *v, const struct indicator *i);
    struct chart *(*of_cycle)(const struct view *v, const struct cycle *c);
    struct chart *(*of_edition)(const struct view *v);
    /* What must be said below it about its axes and limits; NULL: nothing. */
    const char *(*note)(const struct view *v, const struct chart *c, const struct indicator *i);
    struct figures_shown shown;
    struct table *(*as_table)(const struct view *v, const struct chart *c); /* of one that shows no figures */
    void (*dump)(const struct chart *c, struct buffer *out);                /* its rows; NULL: none */
};

extern const struct chart_type chart_types[]; /* CHART_KIND_COUNT of them */

/* An indicator's chart; NULL where its figures make none of that kind, or the kind is of something else. */
struct chart *chart_of_indicator(const struct view *v, enum chart_kind kind, const struct indicator *i);

/* The source line below an indicator's charts, with what they must say about axes and limits. */
struct source_line charts_source(const struct view *v, const struct indicator *i, struct chart *const *charts,
                                 size_t n);

#endif
