#ifndef CONTENT_MAKER_H
#define CONTENT_MAKER_H
/* Inside content/: what the makers of pages share while a publication's content is made. */
#include "assess/assessment.h"
#include "content/content.h"
#include "content/number.h"
#include "content/sentence.h"

struct maker {
    struct arena *arena;
    const struct edition *edition;
    const struct style *style;
    const struct figure_table *figures;
    struct content *content;
    const struct unit *unit;     /* whose edition it is: a municipality, or the region */
    struct assessment *assessed; /* [indicator number − 1][unit]: see maker_assessment */
    int *latest; /* [indicator number − 1]: the year up to which it is followed; 0 when it has no figures */
    int *first;  /* [indicator number − 1]: first year with a figure */
    bool absent[VALUE_STATUS_COUNT]; /* kinds of missing values printed since the last source_text: it
                                        explains them */
    struct series *gaps; /* [indicator number − 1][unit]: of TARGET_GAP, the gap between women and men */
    bool no_target;      /* "[i]" was printed likewise */
    struct diag *diag;
};

/* Assesses every indicator for every unit. */
void maker_init(struct maker *m);

const struct assessment *maker_assessment(const struct maker *m, const struct indicator *i,
                                          const struct unit *u);
/* For a goal about a gap, the total is the gap itself: the level has no total, only women and men. */
const struct series *maker_series(const struct maker *m, const struct indicator *i, const struct unit *u,
                                  enum sex sex);
int maker_latest(const struct maker *m, const struct indicator *i);

/* A printed word of the layout. */
const char *maker_word(const struct maker *m, const char *key);
const char *verdict_word(const struct maker *m, enum verdict v);

/* A value with the indicator's decimals, or the bracketed letter that says why there is none. */
const char *figure_text(struct maker *m, const struct figure *f);
/* "uppgiften är skyddad …": why there is no value. */
const char *absent_words(struct maker *m, const struct figure *f);
/* The change of an assessed series, or the letter that says why there is none. */
const char *change_text(struct maker *m, const struct indicator *i, const struct series *s,
                        const struct assessment *a);

/* The measure behind a number: " %" or "" (big numbers); "procentenheter" and so on for changes. */
const char *measure_sign(const struct indicator *i);
const char *measure_change(const struct maker *m, const struct indicator *i);

/*
 * "Källa: Kolada. Exempeldata." for what rests on these indicators' figures of all units. `axis` is added
 * when given.
 */
const char *source_text(struct maker *m, const struct indicator *const *list, size_t n, const char *axis);

/*
 * True when the unit's figures are the unweighted mean of its municipalities: the source has none of its own.
 */
bool maker_is_mean(const struct maker *m, const struct indicator *i, const struct unit *u);

/* The direction wanted of what is shown as the total: a gap is to shrink. */
int maker_direction(const struct indicator *i);

/* What charts and tables of the total show: "Andel elever, procent", or the gap. */
const char *maker_measure_text(const struct maker *m, const struct indicator *i);

/*
 * Notes that a text is printed which a former edition printed: when it is a letter, the key is to explain it.
 */
void absent_note(struct maker *m, const char *text);

/*
 * A space and the key to the bracketed letters printed since it was last asked for; "" when there were none.
 */
const char *absent_key(struct maker *m);

/* Municipalities of the edition, in order. */
const struct unit *next_municipality(const struct unit *u);

/* The row that names a subgroup in a table of indicators; none for a subgroup without a name. */
void add_subgroup_row(struct maker *m, struct table *t, const struct subgroup *g);
/*
 * All rows of a table of indicators: areas, subgroups, and what `add` makes of each indicator (or each judged
 * one).
 */
void add_indicator_rows(struct maker *m, struct table *t, bool judged_only,
                        void (*add)(struct maker *m, struct table *t, const struct indicator *i));

/* Makers of items. */
struct table *matrix_make(struct maker *m);
const struct matrix_chart *matrix_make_chart(struct maker *m);
struct table *profile_make(struct maker *m);
struct table *indicators_table_make(struct maker *m);
struct table *rules_table_make(struct maker *m);
struct table *take_home_make(struct maker *m);
struct table *cycle_table_make(struct maker *m, const struct cycle *c);
struct opener *opener_make(struct maker *m, const struct area *area, int number, int count);
struct indicator_page *indicator_page_make(struct maker *m, const struct area *area,
                                           const struct indicator *i);
struct time_chart *series_chart_make(struct maker *m, const struct indicator *i);
struct time_chart *sexes_chart_make(struct maker *m, const struct indicator *i);
struct movement_chart *movement_chart_make(struct maker *m, const struct indicator *i);
struct organisation_chart *organisation_chart_make(struct maker *m);
struct chart *tiles_chart_make(struct maker *m, const struct indicator *i);
struct chart *ranking_chart_make(struct maker *m, const struct indicator *i);
struct chart *funnel_chart_make(struct maker *m, const struct indicator *i);
struct chart *gap_chart_make(struct maker *m, const struct indicator *i);
struct spread_chart *spread_chart_make(struct maker *m, const struct indicator *i);
struct spark_chart *spark_chart_make(struct maker *m, const struct indicator *i);
/*
 * Charts of the whole edition: the overview (NULL for more units than can stand side by side), the
 * organisation (NULL where there are no groups).
 */
struct chart *matrix_chart_make(struct maker *m);
struct chart *groups_chart_make(struct maker *m);
/* Any of an indicator's charts; NULL where its figures make none of that kind. */
struct chart *chart_make(struct maker *m, enum chart_kind kind, const struct indicator *i);
/* The source line of an indicator's charts, with what they must say about axes and limits. */
const char *charts_source(struct maker *m, const struct indicator *i, struct chart *const *charts, size_t n);
struct chart *wheel_chart_make(struct maker *m, const struct cycle *c);
struct table *indicator_table_make(struct maker *m, const struct indicator *i);

/* Whether the indicator is one of the goal's. */
bool indicator_contributes(const struct indicator *i, const struct goal *g);

/* "+2", "−10": the change that is the target; a word where there is no figure to reach. */
const char *target_change_text(struct maker *m, const struct indicator *i);
/* "Öka med minst 2 procentenheter från 2017". */
const char *target_words(struct maker *m, const struct indicator *i);

/* The levels that were the target once, as sentences after a space; "" for none. */
const char *former_words(struct maker *m, const struct indicator *i);
/*
 * What the marks' limits are, and what the targets count: the rule for most, then the exceptions by number.
 */
const char *verdicts_note(struct maker *m);
const char *targets_note(struct maker *m);
/* "Kolada (N15428)": the source with its KPIs. */
const char *kpi_words(struct maker *m, const struct indicator *i);
/* The words of spans, without notes. */
const char *plain_words(struct maker *m, const struct span *spans);
/* What has changed since the edition before. */
void changes_make(struct maker *m, struct item ***tail);

/* Generated sentences. */
const char *municipalities_words(struct maker *m, const struct indicator *i);
const char *indicator_lead(struct maker *m, const struct indicator *i);
const char *movement_words(struct maker *m, const struct indicator *i, const struct assessment *a);
struct span *summary_lead(struct maker *m);
struct span *profile_lead(struct maker *m);
struct headline *headlines_make(struct maker *m, size_t *n);
struct span *text_span(struct arena *a, const char *text);

#endif
