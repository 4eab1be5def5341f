#ifndef FLOW_GEOMETRY_H
#define FLOW_GEOMETRY_H
/*
 * Numbers of the flow that are no look: how many columns and lines, proportions of text, from which size on.
 * What a region may wish to change is a space or a paint of the style instead (input/space.h,
 * input/paint.h).
 */
#include "base/length.h"

enum { FRAME_SIDE_COLUMNS = 4 }; /* of the page, that headings have for themselves, beside the text */
enum { LINES_TOGETHER = 2 };     /* of a paragraph, at least, at the foot and at the head of a page */

enum { NOTE_LINES_MOST = 24 };             /* of a note on one page; the rest goes on on the next */
static const double NOTES_TEXT_LEAST = 20; /* units: room that notes of the page before leave for text */

/* Large letters hang: see hang_of. */
static const mpt HANG_SIZE = PT(20);   /* of the smallest that do */
static const double HANG_PAST = 0.008; /* of the size: round and pointed letters that only touch the edge
                                          look indented */

/* By the size of the text. */
enum { NOTE_RISE_DIVISOR = 3 };        /* a superior figure is raised by the size divided by this */
static const double LINK_HEIGHT = 1.3; /* height of the area of a link, from the letters' upper edge down */

#endif
