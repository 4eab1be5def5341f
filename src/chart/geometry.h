#ifndef CHART_GEOMETRY_H
#define CHART_GEOMETRY_H
/*
 * Numbers of charts that are no look: proportions of shapes, shares of a width, how many steps and lines at
 * most, how near is too near, what rounding may take. What a region may wish to change is a space or a paint
 * of the style (input/space.h, input/paint.h) instead. Lengths here are in points.
 */

#include <stddef.h>

/* The marks of the verdicts (symbol.c), by their radius. */
static const double RING_WIDTH = 0.26; /* the line of a ring */
static const double BAR_HALF = 0.26;   /* half the height of the bar for "unchanged" */
static const double DIAMOND_REACH =
    1.18;                              /* from its middle to a corner: a diamond looks smaller than a disc */
static const double DOT_IN_RING = 0.3; /* of "uncertain" */

/* Axes (axis.c, funnel.c). */
static const double WHOLE = 1e-9; /* what may be missing from a whole number of steps */

/* Names and keys. */
enum { NAME_LINES = 4 };             /* of a name or an entry of a key; what needs more is cut */
enum { LABELS_MAX = 32 };            /* that labels_spread keeps apart */
static const double ROUNDING = 0.01; /* by which a width may be less than the text that it was made for */

/* Charts of rows: movement.c, gap.c, ranking.c. */
enum { ROWS_STEPS = 5 };                        /* of the axis, about */
enum { RANKING_STEPS = 4 };                     /* likewise */
static const double NAMES_SHARE = 0.32;         /* of the width, that names take at most */
static const double RANKING_NAMES_SHARE = 0.42; /* likewise; there is one column of figures only */
static const double PLAIN_DISC = 0.8;           /* a value without verdict, by the radius of the marks */

/* Time series (time.c). */
enum { TIME_STEPS = 6 };                 /* of the axis, about */
enum { SMALL_STEPS = 4 };                /* of women and men */
enum { TIME_LABELS = 8 };                /* of lines and target, at most */
static const double LABELS_SHARE = 0.42; /* of the width, that labels take at most */
static const double LABEL_MOVED = 2.5;   /* a label that is moved farther has a leader line */
static const double LONE_DOT = 0.9;      /* radius of a point that no line reaches, by the line's width */

/* Funnel plot (funnel.c). */
enum { FUNNEL_SAMPLES = 60 };                /* pieces that each limit of the band is drawn in */
enum { FUNNEL_STEPS = 5 };                   /* of the axis of values, about */
static const double FEWEST_PERSONS = 5;      /* the axis of persons has this times powers of two */
static const double BETWEEN_DOUBLINGS = 1.5; /* of the last tick: anywhere between it and the next */
static const double FUNNEL_RATIO = 0.56;     /* height of the plot by its width, between its limits */
static const double CENTRE_HALF = 1;         /* what names keep clear of above and below the centre's line */
static const double BAND_CLEAR = 1;          /* a name lies in the band when it does with so much around it */
static const double NAME_AWAY = 7;           /* a name farther than this from a mark has a leader line */

/* Matrix (matrix.c). */
static const double MARK_SHARE = 0.4; /* of a column, that the radius of a mark is at most */

/* Tile map (tile_map.c). */
enum { TILE_LINES = 2 }; /* of a name */

/* Organisation (organisation.c). */
enum { DEEPEST = 16 };                   /* levels; the reader refuses circles, and nobody has so many */
static const double INDENTS_SHARE = 0.3; /* of the width, that all levels of the list are set in at most */

/* Row of the profile (profile_row.c). */
static const double DEVIATIONS = 3; /* standard deviations that its scale reaches in either direction */

/* Annual cycle (wheel.c). */
enum { HUB_RINGS = 2 };                  /* that the wheel has, each with a name in the hub */
static const double MONTHS_TURNED = 0.3; /* sine of the angle below which months would stand on their heads */
static const double UPRIGHT = 0.01;      /* cosine of an angle at which a ring has no end across */
static const double LABEL_ASCENT = 0.7;  /* of a label's line, above its baseline, by its type's size */
static const double LABEL_DEPTH = 0.15;  /* likewise below it */
static const double LABEL_NARROWEST = 16; /* that a label may become */
static const double LABEL_NARROWER = 3;   /* from one width that is tried to the next */
static const double HUB_ASCENT = 6;       /* of a line in the hub, above its baseline */
static const double JOINT_OVER = 1;       /* how far joints reach beyond what they divide */

/* How much narrower than designed a name in the hub becomes, and in how many lines, until all fit. */
static const struct {
    double narrower;
    size_t lines;
} HUB_TRIES[] = {{0, 2}, {14, 2}, {28, 2}, {28, 1}, {38, 1}, {48, 1}};

/* Where names near marks look for a place (place.c). Of a line of 7.5 to 8.25 pt: */
static const double PLACE_UP = 6.2;  /* above its baseline */
static const double PLACE_DOWN = 2;  /* below it */
static const double PLACE_AIR = 1.2; /* free on all sides */
static const double PLACE_STEP = 5;  /* to the next place farther out */
enum { PLACE_DIRECTIONS = 16 };      /* around a mark */
enum { PLACE_RINGS = 30 };           /* places in one direction */

#endif
