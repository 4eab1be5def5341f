#ifndef PAGES_GEOMETRY_H
#define PAGES_GEOMETRY_H
/*
 * Numbers of pages that are no look: columns of the page's grid, shares of a width, how many lines and rows
 * at most, how much must have room before a page ends. A name begins with the kind of page that it is for.
 * What a region may wish to change is a space, a paint or a rule of the style instead (input/space.h,
 * input/paint.h, input/rule.h).
 */
#include <stdbool.h>

/* Head of a page. */
enum {
    TITLE_LEAD_SPAN = 11,       /* columns of the lead, */
    TITLE_LEAD_SPAN_NARROW = 5, /* and beside the wheel */
    TITLE_LEAD_LINES = 2,       /* that stand above the content; more of them push it down */
};

/* Covers. */
enum {
    COVER_SUBTITLE_SPAN = 7, /* columns of the subtitle */
    COVER_FOOT_LINES = 3,    /* at the right of the foot, at most; */
    COVER_FOOT_DOWN = 2,     /* of them on the foot's baseline and below it */
};

/* A smaller title, a wider subtitle: what is tried until the words above the year have room. */
static const struct {
    bool small, wide;
} COVER_TRIES[] = {{false, false}, {false, true}, {true, false}, {true, true}};

/* Motif. */
static const double MOTIF_MEETING = 0.66;   /* of the page's width: where the fields meet */
static const double MOTIF_FANNED = 0.55;    /* from fields of one width at the base, 0, to one angle, 1 */
static const double MOTIF_NAME_SHARE = 0.6; /* of a field's length, that a name ends in at most */
static const double MOTIF_NAME_HALF = 6;    /* points: half of what a name takes across */
static const double MOTIF_NAME_STEP = 1;    /* points: from one place that is tried to the next */
enum { MOTIF_MANY = 8 };                    /* with more fields than this, the outermost are narrow */

/* How deep each row of squares ends, from where the fields meet to their base. */
static const double MOTIF_DEPTHS[] = {0.085, 0.185, 0.325, 0.55, 1};
enum { MOTIF_ROWS = sizeof MOTIF_DEPTHS / sizeof *MOTIF_DEPTHS };

/* Contents, colophon. */
enum { CONTENTS_SPAN = 9 };               /* columns of the list */
enum { COLOPHON_TEXT = 4 };               /* column where the facts begin that have names before them, */
enum { COLOPHON_TEXT_SPAN = 7 };          /* and how many they have */
static const double COLOPHON_LEAST = 1.5; /* units: what a fact must have room for besides its lines */

/* Goal list: the columns where its parts begin, and how many each has. */
enum {
    GOAL_LIST_NAME = 1,
    GOAL_LIST_NAME_SPAN = 4,
    GOAL_LIST_STATEMENT = 5,
    GOAL_LIST_STATEMENT_SPAN = 5,
    GOAL_LIST_INDICATORS = 10,
    GOAL_LIST_INDICATORS_SPAN = 2,
};
static const double GOAL_LIST_LEAST = 22; /* units: what a list must have room for to begin on a page */
enum { GOAL_LIST_KEY_MOST = 6 };          /* so many goals stand beside each other */

/* Group list: likewise; task and roles have all columns but the name's where they stand below each other. */
enum {
    GROUP_LIST_NAME_SPAN = 3,
    GROUP_LIST_TASK = 3,
    GROUP_LIST_TASK_SPAN = 5,
    GROUP_LIST_ROLES = 8,
    GROUP_LIST_ROLES_SPAN = 4,
    GROUP_LIST_BOTH_SPAN = 9,
};
static const double GROUP_LIST_BESIDES = 1; /* units: what a group must have room for besides its texts, */
static const double GROUP_LIST_LEAST = 12;  /* or at all where these are longer than a page */
static const double GROUP_LIST_CHART_MOST = 50; /* units: a higher drawing would fill the page */

/* Page of the annual cycle. */
enum { ANNUAL_CYCLE_KEY_SPAN = 4 };         /* columns of the key */
static const double ANNUAL_CYCLE_ROOM = 52; /* units: what a heading keeps with a wheel */

/* What the verdicts' marks mean. */
enum { LEGEND_ROWS = 2 };             /* that they stand in */
static const double LEGEND_LEAST = 5; /* units: what they must have room for */

/* Area page. */
enum { AREA_LEAD_SPAN = 10 }; /* columns of the lead */

/* Charts side by side. */
enum {
    CHARTS_ABREAST = 2,   /* at most */
    CHARTS_SPAN = 6,      /* columns of each; */
    CHARTS_LONE_SPAN = 9, /* of one that has none beside it */
};
static const double CHARTS_LEAST = 30; /* units: room in which charts begin that go on on the next page */

/* Summary. */
enum {
    SUMMARY_HEADLINES = 3,     /* at most */
    SUMMARY_HEADLINE_SPAN = 4, /* columns of each */
    SUMMARY_LEGEND_ROWS = 4,
    SUMMARY_TRIES = 4, /* how many steps rows come closer in, until the table has room on the page */
};

/* Profile. */
enum { PROFILE_LEGEND = 2 }; /* column where marks and key begin, beside their names */

/* Indicator's page; what a row has left of the page's columns is for what stands beside. */
enum {
    INDICATOR_NUMBER_SPAN = 3, /* first row: columns of number and key figures, beside the time series */
    INDICATOR_MAIN_SPAN = 8,   /* second row: of the chart of all units, beside women and men and the table */
    INDICATOR_WIDE_SPAN = 8,   /* of these, where that chart is not there */
    INDICATOR_ROWS_LEAST = 6,  /* that the chart of all units begins with on a page */
    INDICATOR_COMMENT = 2,     /* column where a comment begins beside its title, */
    INDICATOR_COMMENT_SPAN = 5, /* columns of each paragraph, */
    INDICATOR_PARAGRAPHS = 2,   /* and how many may stand beside each other */
};
static const double INDICATOR_TAKEN = 10; /* units: of a further page, above where a row may stand, about */

/* The columns of the facts: where each begins, and how many it has. */
static const struct { int first, span; } INDICATOR_FACTS[] = {{0, 4}, {4, 2}, {6, 2}, {8, 2}, {10, 2}};

#endif
