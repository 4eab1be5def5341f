#ifndef CONTENT_CHART_H
#define CONTENT_CHART_H
/* What charts show, without geometry: figures, names, which is whose. Each has an alt text made from its figures. */
#include "assess/verdict.h"

#include <stdbool.h>
#include <stddef.h>

enum series_role { SERIES_OWN, SERIES_COUNTY, SERIES_NATION, SERIES_WOMEN, SERIES_MEN, SERIES_LINE };

struct chart_point {
    int year;
    double value;
};

struct chart_series {
    enum series_role role;
    const char *name;           /* direct label */
    struct chart_point *points; /* ascending years; a year that is missing breaks the line */
    size_t n;
    int gap; /* years between measurements: 1 for yearly, more for surveys; longer gaps break the line */
    const char *latest; /* the latest value as printed */
};

struct chart_break {
    int year; /* figures from here on are not comparable with those before */
};

/* A time series: one unit with county and nation, or women and men. */
struct time_chart {
    const char *title, *subtitle, *alt;
    struct chart_series *series;
    size_t n;
    int first_year, last_year;
    int base_year;         /* 0: no base line */
    const char *base_word; /* "Basår" */
    int ring_year;         /* when the first series' value of the base year was measured */
    bool has_target;
    double target;
    const char *target_word, *target_text; /* "Mål", "70,8" */
    enum verdict verdict;                  /* of the first series, at its latest point */
    struct chart_break *breaks;
    size_t n_breaks;
};

struct movement_row {
    const char *name;
    bool has_base, has_latest, has_target, own, summary; /* summary: county or nation, below a rule */
    double base, latest, target;
    enum verdict verdict;
    const char *latest_text, *change_text; /* as printed; a bracketed letter where there is none */
};

/* The movement (dumbbell) chart: base → latest with each row's target. */
struct movement_chart {
    const char *title, *subtitle, *alt;
    const char *latest_head, *change_head; /* "2024", "Ändring" */
    struct movement_row *rows;             /* in printed order */
    size_t n;
    struct {
        enum verdict verdict;
        const char *text;
    } key[8]; /* what the marks mean, for those that occur */
    size_t n_key;
    const char *base_key, *target_key; /* "2017", "Mål: 2017 års värde plus 3" */
    const struct movement_chart
        *whole; /* whose rows these are some of, for its scale; NULL: it is whole itself */
};

/* One row of the profile: where the unit stands among the municipalities. All in standard deviations from the county. */
struct spread_chart {
    bool has_band, has_nation, has_own;
    double min, low, high, max, nation, own;
    enum verdict verdict;
    const char *alt;
};

struct organisation_node {
    const char *name, *kind;
    int parent; /* position of the group that it reports to; −1 at the top */
};

/* Who reports to whom. The nodes are in the edition's order. */
struct organisation_chart {
    const char *alt;
    struct organisation_node *nodes;
    size_t n;
};

struct spark_chart {
    struct chart_point *points;
    size_t n;
    int base_year, gap;
    enum verdict verdict;
    const char *alt;
};

#endif
