#ifndef CONTENT_VIEW_H
#define CONTENT_VIEW_H
/*
 * The edition as one file shows it: whose it is, what is known, and with which words it is said. Everything
 * in content/ is made from a view and never changes it; what it makes lives in the view's arena.
 */
#include "assess/results.h"
#include "content/number.h"
#include "content/sentence.h"
#include "input/style.h"
#include "model/edition.h"

struct view {
    struct arena *arena;
    const struct edition *edition;
    const struct results *results; /* NULL: without figures */
    const struct style *style;
    const struct publication *publication; /* NULL for what stands in none */
    /* Whose file it is: a municipality, or the region; NULL in an edition without one. */
    const struct unit *unit;
    struct diag *diag; /* for what cannot be said */
};

/* Whether it is a municipality's file, not the county's. */
bool view_is_municipal(const struct view *v);

/* Whether the unit is the municipality whose file it is. */
bool view_is_own(const struct view *v, const struct unit *u);

/* Whether the publication's title names a year: then the edition's stands nowhere beside it. */
bool view_title_names_year(const struct view *v);

/*
 * "Aktuellt perspektiv 2025": the publication with its year, unless its title names one ("Handlingsplan
 * 2026–2028").
 */
const char *view_publication(const struct view *v);

/* "Aktuellt perspektiv 2025, Arvika". */
const char *view_title(const struct view *v);

/* The unit that an indicator's page is of: the county where municipalities are not reported. */
const struct unit *view_counted(const struct view *v, const struct indicator *i);

/* A printed word of the layout; the words of a verdict. */
const char *view_word(const struct view *v, const char *key);
const char *view_verdict(const struct view *v, enum verdict verdict);
/* "Målet nått enligt värdet, kan vara slump": the verdict with how sure it is. */
const char *view_judgement_words(const struct view *v, struct judgement j);

/* "2024"; a count, for sentences that may write it in words. */
const char *view_year(const struct view *v, int year);
const char *view_count(const struct view *v, int n);

/*
 * When what is in force in base year and latest year was measured: of a unit ("2022"), and of all of them
 * ("2022–2023" where a source repeats a survey that not all take part in the same year). These years are what
 * is printed; view_base() and view_latest() are for comparing.
 */
int view_base_year(const struct view *v, const struct indicator *i, const struct unit *u);
int view_latest_year(const struct view *v, const struct indicator *i, const struct unit *u);
const char *view_base_years(const struct view *v, const struct indicator *i);
const char *view_latest_years(const struct view *v, const struct indicator *i);

/* The results' answers, by their own names (assess/results.h). */
int view_base(const struct view *v, const struct indicator *i);
int view_latest(const struct view *v, const struct indicator *i);
const struct assessment *view_assessment(const struct view *v, const struct indicator *i,
                                         const struct unit *u);
/* What is printed of it: verdict and certainty. */
struct judgement view_judgement(const struct view *v, const struct indicator *i, const struct unit *u);
const struct series *view_series(const struct view *v, const struct indicator *i, const struct unit *u,
                                 enum sex sex);

#endif
