#ifndef TABLE_GEOMETRY_H
#define TABLE_GEOMETRY_H
/*
 * Numbers of tables that are no look: how many rows and lines at least, what rounding may take, when a word
 * is long. What a region may wish to change is a space or a paint of the style instead (input/space.h,
 * input/paint.h).
 */
#include "base/length.h"

enum { TABLE_FIRST_ROWS = 3 };    /* that a table begins with on a page */
enum { TABLE_KEPT_ROWS = 3 };     /* at least, after a break, where they are low */
enum { TABLE_DIVIDED_LINES = 3 }; /* of a row that pages divide, on each of them, at least */
enum { TABLE_BLANK_LINES = 4 };   /* of a row with room to write by hand, at least */

/* Heights in steps of the baseline grid (units in flow/frame.h). */
static const double TABLE_BEGINNING = 9;   /* of the rows that a table begins with, at most */
static const double TABLE_KEPT = 6;        /* fewer rows may stand after a break when they are so high */
static const double TABLE_EMPTY_MOST = 10; /* that a page may be left empty rather than divide a row */

enum { TABLE_SIGN_LENGTH = 2 };               /* bytes: a longer head over marks is set as words */
static const mpt TABLE_WORD_MOST = PT(80);    /* a longer word may be divided to make a column narrower */
static const mpt TABLE_FIGURE_SLACK = PT(40); /* that lines of figures are longer than their column, which is
                                                 as wide as the longest: none is ever broken */

#endif
