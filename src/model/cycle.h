#ifndef MODEL_CYCLE_H
#define MODEL_CYCLE_H
/* Annual cycles (årshjul). */
#include "model/prose.h"

struct activity {
    struct place at;
    int month;         /* 1 to 12 */
    const char *label; /* short, for the wheel: "Styrgrupps­möte" */
    bool seminar;
    struct span *text; /* for the table */
    struct activity *next;
};

struct ring {
    struct place at;
    const char *id;
    const char *name;            /* "Politiskt arbete" */
    struct activity *activities; /* of a month none, one or several */
    struct ring *next;
};

struct cycle {
    struct place at;
    const char *id;
    const char *name;
    int start;          /* month the working year starts with, 5 for May */
    struct ring *rings; /* one to four, the outermost first */
    struct cycle *next;
};

#endif
