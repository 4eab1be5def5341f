#ifndef MODEL_GOAL_H
#define MODEL_GOAL_H
/* The common goals, and the groups that answer for them. */
#include "model/prose.h"

/* A working group, board or committee and how it connects. */
struct group {
    struct place at;
    const char *id;
    const char *name;
    const char *kind;       /* "Politisk nivå", "Arbetsgrupp": which row of the organisation it stands in */
    const char *reports_to; /* id of the group it reports to; NULL at the top */
    struct block *task;     /* prose */
    struct block *roles;    /* prose: who sits in it, by role, never by name */
    struct group *next;
};

/* A common goal ("God och jämlik hälsa"). */
struct goal {
    struct place at;
    const char *id;
    int number; /* 1, 2, …: the order in the XML */
    const char *name;
    const char *owner; /* id of the group that owns it; NULL when not given */
    struct span *statement;
    struct goal *next;
};

#endif
