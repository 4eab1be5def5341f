#ifndef MODEL_PEOPLE_H
#define MODEL_PEOPLE_H
/*
 * Whom an indicator is about, and so what its two sexes are called: girls and boys, women and men, or both.
 * In the database they are K and M, whoever they are (model/sex.h).
 */
#include "model/sex.h"

enum people { PEOPLE_ADULTS, PEOPLE_CHILDREN, PEOPLE_ALL, PEOPLE_COUNT };

struct people_type {
    const char *name; /* in XML */
    /* Keys of the layout's words. */
    const char *sexes[SEX_COUNT]; /* in heads and keys: "Alla", "Flickor", "Pojkar" */
    const char *both;             /* "flickor och pojkar" */
    const char *between;          /* behind "skillnaden": "mellan flickor och pojkar" */
    const char *told[SEX_COUNT];  /* msgids, for the coordinator: "total", "girls", "boys" */
};

extern const struct people_type people_types[]; /* PEOPLE_COUNT of them */

#endif
