#ifndef FLOW_FRAME_H
#define FLOW_FRAME_H
/*
 * Where on the page the next thing goes. A frame is passed by value: what sets something gets the frame it
 * stands in and returns the one behind it, so that nothing needs to be put back. Lengths from the upper left
 * corner of the trimmed page.
 */
#include "draw/tag.h"
#include "input/style.h"

/* What stands right above, and so how much space or which rule what comes next needs. */
enum above {
    ABOVE_NOTHING, /* the page begins here */
    ABOVE_TEXT,
    ABOVE_RULE,    /* a rule over the whole page: two never stand on top of each other */
    ABOVE_HEADING, /* a heading over the whole page, with a rule of its own */
};

struct frame {
    mpt x, width;    /* of the column */
    mpt y;           /* baseline of the last line, or edge of the last rule */
    mpt side;        /* last baseline of the heading beside the column; 0 when there is none */
    mpt reserve;     /* kept free at the foot of the page */
    struct tag *tag; /* parent of what is set next */
    enum above above;
};

/* Where running text stands: the right eight columns. Headings stand beside it. */
struct frame frame_text(const struct style *s, struct tag *tag);

/* The same place on the page, with another column. */
struct frame frame_column(struct frame at, mpt x, mpt width);
/* Its column over the whole width of the page. */
struct frame frame_wide(struct frame at, const struct style *s);
/* The same place, with another parent of what is set. */
struct frame frame_under(struct frame at, struct tag *tag);

/* Behind something that ends at y. */
struct frame frame_to(struct frame at, mpt y);
/* Behind a rule over the whole page at y. */
struct frame frame_ruled(struct frame at, mpt y);
/* Lower by `height`, which is space. */
struct frame frame_down(struct frame at, mpt height);
/* The same where something stands above; the frame itself at the head of a page. */
struct frame frame_space(struct frame at, mpt height);

/* n steps of the baseline grid, as a distance or from the top. */
mpt units(const struct style *s, double n);

#endif
