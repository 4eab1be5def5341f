#ifndef CONTENT_FIGURE_TEXT_H
#define CONTENT_FIGURE_TEXT_H
/* Figures, changes and targets as they are printed, or the letter that says why there is none. */
#include "content/letters.h"
#include "content/number.h"

/* A value, a change and the size of a change with the decimals of the indicator's measure. */
const char *value_text(const struct view *v, const struct indicator *i, double value);
const char *delta_text(const struct view *v, const struct indicator *i, double change);
const char *size_text(const struct view *v, const struct indicator *i, double size);

/* A figure's value, or a letter, which becomes one of `l`. */
const char *figure_text(const struct view *v, const struct indicator *i, const struct figure *f,
                        struct letters *l);

/* "uppgiften är skyddad …": why there is no value. */
const char *figure_absent_words(const struct view *v, const struct figure *f);

/* "För Munkfors finns ingen uppgift för 2024.": the same in a sentence; "" when there is a value. */
const char *figure_absent_sentence(const struct view *v, const struct unit *u, const struct figure *f,
                                   int year);

/* "71,6 procent", "3,4 per 1 000 invånare": for sentences. */
const char *value_words(const struct view *v, const struct indicator *i, double value);

/* The change of an assessed series, or the letter of what is missing for one. */
const char *change_text(const struct view *v, const struct indicator *i, const struct series *s,
                        const struct assessment *a, struct letters *l);

/* "+2", "−10", "≥ 90": the change or level that is the target; a letter where there is no figure to reach. */
const char *target_change_text(const struct view *v, const struct indicator *i, struct letters *l);

/* "90 procent": the level that is the target, or a bound; without a decimal that is zero. */
const char *level_text(const struct view *v, const struct indicator *i, double level);

/*
 * "procentenheter", "procentenhet": what a change counts, behind the number as it is written; "" where none
 * stands before it.
 */
const char *measure_change(const struct view *v, const struct indicator *i, const char *number);

/* What charts and tables of the total show: "Andel elever, procent", or the gap. */
const char *measure_shown(const struct view *v, const struct indicator *i);

/* Women, men or all, as the people that the indicator is about are called: "Flickor". */
const char *sex_text(const struct view *v, const struct indicator *i, enum sex sex);

/* Both sexes in a sentence: "flickor och pojkar"; behind "skillnaden": "mellan flickor och pojkar". */
const char *sexes_text(const struct view *v, const struct indicator *i);
const char *between_sexes(const struct view *v, const struct indicator *i);

/* The direction wanted of what is shown as the total: a gap is to shrink. */
int direction_shown(const struct indicator *i);

#endif
