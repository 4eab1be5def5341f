#ifndef CONTENT_RULES_H
#define CONTENT_RULES_H
/* Inside content/: how indicators are judged, in words. */
#include "content/view.h"

/* "Öka med minst 2 procentenheter från 2017". */
const char *target_words(const struct view *v, const struct indicator *i);

/* The levels that were the target once, as sentences after a space; "" for none. */
const char *former_words(const struct view *v, const struct indicator *i);

/* "Kolada (N15428)": the source with its KPIs. */
const char *kpi_words(const struct view *v, const struct indicator *i);

/*
 * What the marks' limits are, and what the targets count: the rule for most, then the exceptions by number.
 */
const char *verdicts_note(const struct view *v);
const char *targets_note(const struct view *v);

/* Of which indicators withheld figures are protected from being computed; "" when nobody knows. */
const char *protection_note(const struct view *v);

/* Whether some target is a level. */
bool rules_have_levels(const struct view *v);

#endif
