#ifndef LAYOUT_LAYOUTER_H
#define LAYOUT_LAYOUTER_H
/*
 * Inside layout/: the state while a publication is laid out. Text flows down the page from `y`, the baseline
 * of the last line set (or the edge of the last rule); when it would pass `bottom`, page_next() begins a
 * page.
 */
#include "chart/pen.h"
#include "content/content.h"
#include "layout/document.h"
#include "text/paragraph.h"

struct pending_note {
    struct paragraph *text;
    struct tag *tag;
    const char *number;
    struct pending_note *next;
};

struct layouter {
    struct arena *arena;
    const struct content *content;
    const struct style *style;
    const struct image *images; /* of the edition, by number */
    struct typesetter *set;
    struct diag *diag;
    struct document *doc;
    size_t pages_capacity, destinations_capacity, bookmarks_capacity;
    const struct document *before; /* the pass before: where page numbers are looked up; NULL in the first */
    struct pen pen;
    struct drawing *page; /* of the current page */
    mpt y;                /* see above */
    mpt side_y;           /* last baseline of the heading beside the text */
    mpt bottom;           /* lowest baseline; rises with the notes on the page */
    struct box column;    /* x and w of the text column; y, h unused */
    struct tag *tag;      /* parent of what is set next */
    struct tag *area;     /* whose indicators are set: parent of their sections; NULL outside areas */
    const char *head;     /* running head of the section */
    bool furniture;       /* pages have head and foot */
    bool bare;            /* this page has no running head, though the next may have one */
    bool fresh;           /* nothing stands on the page yet */
    int n_notes;          /* so far, in the publication */
    struct pending_note *notes, *last_note; /* of the current page */
    bool wide;    /* what follows is as wide as the page: a heading is set above it, not beside it */
    mpt headed;   /* y below the last heading over the whole page */
    mpt ruled;    /* y of the last rule over the whole page: two never stand on top of each other */
    bool probing; /* measures only: see probe.h */
};

/* Where running text stands: the right eight columns. Headings stand beside it. */
struct box text_column(const struct style *s);

/* u × n from the top, or as a distance. */
mpt units(const struct layouter *l, double n);

/* Begins a page without head and foot. */
void page_new(struct layouter *l);
/* Ends the page (notes, head, foot) and begins the next in the same section. */
void page_next(struct layouter *l);
/* Ends the last page. */
void page_end(struct layouter *l);

/* Room for `height` below y? If not, a new page. */
void page_need(struct layouter *l, mpt height);

/* Records a place to jump to, and a bookmark. */
void destination_add(struct layouter *l, const char *id, mpt y);
void bookmark_add(struct layouter *l, const char *title, mpt y, int depth);
/* The printed number of the page where `id` stands, from the pass before; "00" in the first pass. */
const char *page_label(const struct layouter *l, const char *id);

/* Sets one line of text under a new tag; returns the tag. */
struct tag *set_line(struct layouter *l, enum role role, enum type_id type, const char *text, mpt x, mpt y);
/*
 * How far the ink of a large letter (20 pt and more) stands off from where its line begins, and a little
 * more: large lines are moved to the left by it, so that their ink and not their side bearing stands on the
 * edge. 0 for text of other sizes.
 */
mpt hang_of(const struct text_run *run);
/* One line under the current mark of the page. Large letters hang, here and in put_paragraph. */
void put(struct layouter *l, enum type_id type, const char *text, mpt x, mpt y);
void put_right(struct layouter *l, enum type_id type, const char *text, mpt right, mpt y);
void put_center(struct layouter *l, enum type_id type, const char *text, mpt center, mpt y);
/* Lines of a paragraph under the current mark, the first on baseline y; returns the last baseline. */
mpt put_paragraph(struct layouter *l, const struct paragraph *p, mpt x, mpt y, mpt leading);

/* A horizontal rule as an artifact. */
void rule(struct layouter *l, mpt x, mpt y, mpt w, mpt width, enum ink_id ink);

#endif
