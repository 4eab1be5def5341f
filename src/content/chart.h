#ifndef CONTENT_CHART_H
#define CONTENT_CHART_H
/*
 * What charts show, without geometry: figures, names, which is whose. Each has an alt text made from its
 * figures.
 */
#include "content/letters.h"
#include "model/chart_kind.h"
#include "model/edition.h"
#include "model/measure.h"
#include "model/verdict.h"

#include <stdbool.h>
#include <stddef.h>

enum series_role { SERIES_OWN, SERIES_COUNTY, SERIES_NATION, SERIES_WOMEN, SERIES_MEN, SERIES_LINE };

struct chart_point {
    int year;
    double value;
    bool apart; /* no line leads to it from the point before */
};

struct chart_series {
    enum series_role role;
    const char *name;           /* direct label */
    struct chart_point *points; /* ascending years */
    size_t n;
    const char *latest; /* the latest value as printed */
};

/* A time series: one unit with county and nation, or women and men. */
struct time_chart {
    const struct measure_type *measure; /* of its values: what an axis may show */
    struct chart_series *series;
    size_t n;
    int first_year, last_year;
    int base_year;         /* when the first series' base value was measured; 0: no base line */
    const char *base_word; /* "Basår" */
    bool has_target;
    double target;
    const char *target_word, *target_text; /* "Mål", "70,8" */
    struct judgement judgement;            /* of the first series, at its latest point */
};

struct chart_key {
    struct judgement judgement;
    const char *text;
};

struct movement_row {
    const char *name;
    bool has_base, has_latest, has_target, own, summary; /* summary: county or nation, below a rule */
    double base, latest, target;
    struct judgement judgement;
    const char *latest_text, *change_text; /* as printed; a bracketed letter where there is none */
};

/* The movement (dumbbell) chart: base → latest with each row's target. */
struct movement_chart {
    const struct measure_type *measure;
    const char *latest_head, *change_head; /* "2024", "Ändring" */
    struct movement_row *rows;             /* in printed order */
    size_t n;
    struct chart_key key[VERDICT_COUNT + 1]; /* what the marks mean, for those that occur, and outlines */
    size_t n_key;
    const char *base_key, *target_key; /* "2017", "mål: plus 3"; NULL where no row has them */
};

struct tile {
    const char *name, *short_name, *value; /* value as printed; a bracketed letter where there is none */
    int row, column;                       /* from 1 */
    bool own;
    struct judgement judgement;
};

/* The tile map: every municipality in its place, with its value and its verdict. */
struct tile_map_chart {
    struct tile *tiles;
    size_t n;
    int rows, columns;
    struct chart_level { /* county and nation, below the map */
        const char *name, *value;
        struct judgement judgement;
    } levels[2];
    size_t n_levels;
    struct chart_key key[VERDICT_COUNT + 1]; /* likewise */
    size_t n_key;
};

struct ranking_row {
    const char *name, *text; /* text as printed; a bracketed letter where there is no value */
    const char *absent;      /* why there is none; NULL when there is one */
    double value;
    bool own, summary; /* summary: county or nation, below a rule */
};

/* The ranking: the municipalities in order, the best first; those without a value last. */
struct ranking_chart {
    const struct measure_type *measure;
    bool from_zero;           /* bars from 0; else the values lie so close together that marks show more */
    struct ranking_row *rows; /* in printed order */
    size_t n;
};

struct funnel_point {
    const char *name;
    double persons, value;
    bool own, outside; /* outside: farther from the centre than chance explains */
};

/* The funnel plot: how far from the centre chance takes a share, by the number of persons behind it. */
struct funnel_chart {
    const struct measure_type *measure;
    struct funnel_point *points; /* in the edition's order */
    size_t n;
    double centre, per, z; /* limits: interval_expected(centre, persons, per, z) */
    bool county;           /* the centre is the county's value */
    const char *centre_name, *centre_text;
    const char *persons_word;                        /* below the axis */
    const char *inside_key, *outside_key, *band_key; /* what marks and band mean */
};

struct gap_row {
    const char *name;
    bool has_base, has_latest, own, summary;
    double base_women, base_men, women, men;
    const char *base_text, *latest_text,
        *change_text;   /* the gap as printed; bracketed letters where there is none */
    const char *absent; /* why there is no latest one, in words */
};

/*
 * The gap chart: women's and men's values of every unit, with the line between them; the smallest gap first.
 */
struct gap_chart {
    const struct measure_type *measure;
    const char *base_head, *latest_head, *change_head; /* "2017", "2024", "Ändring" */
    const char *women_key, *men_key, *base_key;
    struct gap_row *rows; /* in printed order */
    size_t n;
};

/*
 * One row of the profile: where the unit stands among the municipalities. All in standard deviations from the
 * county, or, where that has no value, from the municipalities' mean.
 */
struct profile_row_chart {
    bool county; /* the middle is the county's value */
    bool has_band, has_nation, has_own;
    double min, low, high, max, nation, own;
    struct judgement judgement;
};

struct matrix_line {
    const char *number, *name;          /* number NULL: an area's name, above its indicators */
    const struct judgement *judgements; /* one a unit */
};

/* The overview on its own; on a page it is a table, which can be read cell by cell. */
struct matrix_chart {
    const char **units;  /* names */
    const bool *summary; /* county and nation: set a little apart */
    size_t n_units, own; /* own: position of the unit whose edition it is; n_units for none */
    struct matrix_line *lines;
    size_t n;
    const char *words[VERDICT_COUNT]; /* of the marks */
    const char *unsure_key;           /* what outlines mean */
};

struct organisation_node {
    const char *name, *kind;
    int parent; /* position of the group that it reports to; −1 at the top */
};

/* Who reports to whom. The nodes are in the edition's order. */
struct organisation_chart {
    struct organisation_node *nodes;
    size_t n;
};

struct spark_chart {
    struct chart_point *points;
    size_t n;
    int base_year;
    struct judgement judgement;
};

/* Any of them, with its words. */
struct chart {
    enum chart_kind kind;
    const char *title, *subtitle, *alt; /* alt: at most ALT_MOST characters */
    struct letters letters;             /* that it prints instead of figures */
    /*
     * Of a chart that can go on over several pages: the rows that are shown, `from` up to, not including,
     * `to`; scale and columns are those of all its rows. Both 0 for a chart that stands whole.
     */
    size_t from, to;
    union {
        const struct time_chart *time; /* CHART_TIME, CHART_WOMEN_MEN */
        const struct movement_chart *movement;
        const struct tile_map_chart *tiles;
        const struct ranking_chart *ranking;
        const struct funnel_chart *funnel;
        const struct gap_chart *gap;
        const struct profile_row_chart *spread; /* CHART_PROFILE_ROW */
        const struct spark_chart *spark;
        const struct cycle *cycle; /* CHART_WHEEL */
        const struct matrix_chart *matrix;
        const struct organisation_chart *organisation;
    };
};

enum { ALT_MOST = 300 };

#endif
