#ifndef CONTENT_LEAD_H
#define CONTENT_LEAD_H
/* Inside content/: takeaway sentences, made from the verdicts. */
#include "content/content.h"
#include "content/view.h"

/* "Läget i 16 kommuner: tre har nått målet, …"; "" when municipalities are not reported. */
const char *municipalities_words(const struct view *v, const struct indicator *i);

/* Above an indicator's page, the overview, the profile (NULL when nothing can be compared). */
const char *indicator_lead(const struct view *v, const struct indicator *i);
struct span *summary_lead(const struct view *v);
struct span *profile_lead(const struct view *v);

/* The large numbers above the overview, *n of them. */
struct headline *headlines_make(const struct view *v, size_t *n);

#endif
