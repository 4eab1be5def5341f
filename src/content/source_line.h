#ifndef CONTENT_SOURCE_LINE_H
#define CONTENT_SOURCE_LINE_H
/* The line below a table or chart: "Källa: Kolada. Exempeldata. Egen bearbetning. [x] uppgift saknas …" */
#include "content/letters.h"

struct source_line {
    const char *text;
    bool example; /* it says that some figure is example data */
};

/*
 * Of what rests on these indicators' figures of all units and prints these letters. `more` stands at its end;
 * "" or NULL for nothing.
 */
struct source_line source_line(const struct view *v, const struct indicator *const *list, size_t n,
                               struct letters letters, const char *more);

/* The same for all indicators of the edition. */
struct source_line source_line_of_all(const struct view *v, struct letters letters, const char *more);

/*
 * "Kommunerna mättes 2024 eller 2025.": where a source repeats a survey and not all units have the same
 * years.
 */
const char *measured_note(const struct view *v, const struct indicator *i);

/* That the county's values are a mean of its municipalities, and of which; "" where they are not. */
const char *mean_note(const struct view *v, const struct indicator *i);

#endif
