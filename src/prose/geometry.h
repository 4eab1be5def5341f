#ifndef PROSE_GEOMETRY_H
#define PROSE_GEOMETRY_H
/*
 * Numbers of prose that are no look: how much room something needs on a page to stand there, how many columns
 * and lines, how fine pictures are. What a region may wish to change is a space or a paint of the style
 * instead (input/space.h, input/paint.h).
 */
#include "base/length.h"

/* Room on the page, in steps of the baseline grid (units in flow/frame.h). */
static const double HEADING_ROOM_BESIDE = 3;       /* of a heading beside text */
static const double HEADING_ROOM_WIDE = 18;        /* of one over the whole page, with what it heads */
static const double PICTURE_HEADING = 10;          /* what a heading that stays with a picture may take */
static const double PROSE_TABLE_WHOLE = 23.2;      /* a table that is lower stays together, */
static const double PROSE_TABLE_WHOLE_BELOW = 1.8; /* with so much below it; */
static const double PROSE_TABLE_BEGINNING = 16;    /* what one that is higher begins with on a page */

enum { QUOTE_LINES = 3 };      /* of a quote, together on a page at least */
enum { COLUMNS_BALANCED = 2 }; /* that a single one flows over */

enum { STEPS_FIRST_COLUMN = 3 };           /* of the page's columns; the heading has those to its left */
enum { STEPS_COLUMNS = 9 };                /* of them */
enum { STEPS_ABREAST = 4 };                /* so many stand beside each other; of more, rows of one less */
static const double STEPS_ARROW_LEAST = 6; /* points: where there is room for less, there is no arrow */

/* Pictures. */
enum { PICTURE_PPI_LEAST = 150 }; /* pixels per inch: none is enlarged beyond this */
enum { PICTURE_PPI_PRINT = 300 }; /* that it takes for print to look sharp */
static const mpt INCH = PT(72);

#endif
