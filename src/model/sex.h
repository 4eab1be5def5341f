#ifndef MODEL_SEX_H
#define MODEL_SEX_H
/* Women, men, and all: how figures are divided. What they are called is said in model/people.h. */
#include <stdbool.h>

enum sex { SEX_TOTAL, SEX_WOMEN, SEX_MEN, SEX_COUNT };

struct sex_type {
    const char *name;   /* in XML and in dumps */
    const char *letter; /* Kolada's: "T", "K", "M"; in snapshots and on the command line, too */
};

extern const struct sex_type sex_types[]; /* SEX_COUNT of them */

/* False when no sex has the letter. */
bool sex_lettered(const char *letter, enum sex *out);

#endif
