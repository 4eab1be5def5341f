#ifndef CHART_GEOMETRY_H
#define CHART_GEOMETRY_H
/*
 * Numbers of charts that are no look: proportions of shapes, shares of a width, how many steps and lines at
 * most, how near is too near, what rounding may take. A name begins with the file or the kind of chart that
 * it is for. What a region may wish to change is a space or a paint of the style instead (input/space.h,
 * input/paint.h). Lengths here are in points.
 */
#include <stddef.h>

/* The marks of the verdicts, by their radius. */
static const double SYMBOL_RING = 0.26;       /* width of a ring's line */
static const double SYMBOL_SQUARE = 0.92;     /* half the side of "unchanged", */
static const double SYMBOL_BAR_HALF = 0.46;   /* half the width of the bar in it, */
static const double SYMBOL_BAR = 0.2;         /* and half its height */
static const double SYMBOL_DIAMOND = 1.18;    /* from its middle to a corner: it looks smaller than a disc */
static const double SYMBOL_WAIT_BAR = 0.52;   /* width of a bar of "no new", */
static const double SYMBOL_WAIT_OUT = 0.8;    /* from its outer edge to the middle, */
static const double SYMBOL_WAIT_HEIGHT = 0.9; /* half its height */
static const double SYMBOL_BROKEN_APART = 0.34; /* from a stroke of "not comparable" to the middle, */
static const double SYMBOL_BROKEN_LEAN = 0.3;   /* how far its ends lean, */
static const double SYMBOL_BROKEN_WIDTH = 0.34; /* and how wide it is */
static const double SYMBOL_DASH = 0.8;          /* half the dash of "followed" */

/* Axes. */
static const double AXIS_SLACK = 1e-9;         /* what may be missing from a whole number of steps */
static const double AXIS_STEP_SLACK = 1e-4;    /* by which a rough step may exceed a round one */
static const double AXIS_WHOLE_STEP = 0.999;   /* a step that needs no more decimals: 1, but for rounding */
static const double AXIS_EQUAL_ROOM = 1;       /* shown above and below values that are all equal */
static const double AXIS_EQUAL_LARGE = 20;     /* where they are larger than this, */
static const double AXIS_EQUAL_LARGE_ROOM = 2; /* this much is */

/* Names, entries of keys, labels. */
enum { NAME_LINES = 4 };                  /* of one; what needs more is cut */
enum { LABELS_MAX = 32 };                 /* that are kept apart */
static const double NAME_ROUNDING = 0.01; /* that a width may be less than the text that it was made for */

/* Names near marks. A line of 7.5 to 8.25 pt takes so much */
static const double PLACE_UP = 6.2;  /* above its baseline, */
static const double PLACE_DOWN = 2;  /* below it, */
static const double PLACE_AIR = 1.2; /* and leaves so much free on all sides. */
static const double PLACE_STEP = 5;  /* from one place that is tried to the next farther out */
enum { PLACE_DIRECTIONS = 16 };      /* that are tried */
enum { PLACE_RINGS = 30 };           /* places in each */

/* Charts of rows: movement, gap, ranking. */
enum { ROWS_STEPS = 5 };                        /* of the axis, about */
enum { RANKING_STEPS = 4 };                     /* likewise */
static const double ROWS_NAMES_SHARE = 0.32;    /* of the width, that names take at most */
static const double RANKING_NAMES_SHARE = 0.42; /* likewise; there is one column of figures only */

/* Time series. */
enum { TIME_STEPS = 6 };                      /* of the axis, about */
enum { WOMEN_MEN_STEPS = 4 };                 /* likewise */
enum { TIME_LABELS = 8 };                     /* of lines and target, at most */
static const double TIME_LABELS_SHARE = 0.42; /* of the width, that labels take at most */
static const double TIME_LABEL_MOVED = 2.5;   /* a label that is moved farther has a leader line */
static const double TIME_LEADER_CLEAR = 4;    /* a leader line stays so far from where other lines end */
static const double TIME_LONE_DOT = 0.9;  /* radius of a point that no line reaches, by the line's width */
static const double SPARK_LONE_DOT = 0.6; /* the same, by the radius of the mark at its end */

/* Funnel plot. */
enum { FUNNEL_SAMPLES = 60 };               /* pieces that each limit of the band is drawn in */
enum { FUNNEL_STEPS = 5 };                  /* of the axis of values, about */
static const double FUNNEL_FEWEST = 5;      /* persons: the other axis has this times powers of two */
static const double FUNNEL_PAST_TICK = 1.5; /* of the last tick there: anywhere between it and the next */
static const double FUNNEL_RATIO = 0.56;    /* height of the plot by its width, between its limits */
static const double FUNNEL_CENTRE_HALF = 1; /* what names keep clear of above and below the centre's line */
static const double FUNNEL_BAND_CLEAR = 1;  /* a name lies in the band when so much around it does */
static const double FUNNEL_NAME_AWAY = 7;   /* a name farther than this from a mark has a leader line */

/* Tile map, matrix, organisation, row of the profile. */
enum { TILE_MAP_NAME_LINES = 2 };                     /* at most */
static const double MATRIX_MARK_SHARE = 0.4;          /* of a column, that a mark's radius is at most */
enum { ORGANISATION_LEVELS = 16 };                    /* the reader refuses circles; nobody has so many */
static const double ORGANISATION_INDENTS_SHARE = 0.3; /* of the width, that levels are set in at most */
static const double PROFILE_ROW_REACH = 3;            /* of its scale, in standard deviations */

/* Annual cycle. */
enum { WHEEL_RINGS = 2 };                       /* that have their designed width and a name in the hub */
static const double WHEEL_MONTHS_TURNED = 0.3;  /* sine of the angle from which they are turned */
static const double WHEEL_UPRIGHT = 0.01;       /* cosine of an angle at which a ring has no end across */
static const double WHEEL_LABEL_ASCENT = 0.7;   /* of a label's line, above its baseline, by its size */
static const double WHEEL_LABEL_DEPTH = 0.15;   /* likewise below it */
static const double WHEEL_LABEL_NARROWEST = 16; /* that a label may become */
static const double WHEEL_LABEL_NARROWER = 3;   /* from one width that is tried to the next */
static const double WHEEL_HUB_ASCENT = 6;       /* of a line in the hub, above its baseline */
static const double WHEEL_JOINT_OVER = 1;       /* how far joints reach beyond what they divide */

/* How much narrower than designed a name in the hub becomes, and in how many lines, until all fit. */
static const struct {
    double narrower;
    size_t lines;
} WHEEL_HUB_TRIES[] = {{0, 2}, {14, 2}, {28, 2}, {28, 1}, {38, 1}, {48, 1}};

#endif
