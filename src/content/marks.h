#ifndef CONTENT_MARKS_H
#define CONTENT_MARKS_H
/* Which marks of verdicts a page or a chart shows, for the key to them. */
#include "model/verdict.h"

#include <stddef.h>

struct chart_key; /* content/chart.h */
struct view;

struct marks {
    bool solid[VERDICT_COUNT], outline[VERDICT_COUNT];
};

void marks_add(struct marks *m, struct judgement j);

/* Whether a verdict occurs; whether some outline does. */
bool marks_have(const struct marks *m, enum verdict verdict);
bool marks_unsure(const struct marks *m);

/* The mark that stands for a verdict: solid where one is. */
struct judgement marks_example(const struct marks *m, enum verdict verdict);

/*
 * An entry for each verdict that occurs, in the words of a chart's key (`brief`) or of a legend, and one that
 * says what outlines mean. Returns how many, at most VERDICT_COUNT + 1.
 */
size_t marks_key(const struct view *v, const struct marks *m, bool brief, struct chart_key *out);

#endif
