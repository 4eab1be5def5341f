#ifndef FLOW_FLOW_H
#define FLOW_FLOW_H
/*
 * A publication while it is set, page after page. What is set goes on to the next page where frame_need or
 * frame_next say so; running head, foot and notes are set when a page ends.
 */
#include "chart/pen.h"
#include "content/content.h"
#include "draw/document.h"
#include "flow/frame.h"
#include "text/paragraph.h"

struct note_part; /* flow/note.h */

struct flow {
    struct arena *arena;
    const struct content *content;
    const struct style *style;
    const struct image *images; /* of the edition, by number */
    struct typesetter *set;
    struct diag *diag;
    const struct document *before; /* the pass before: where page numbers are looked up; NULL in the first */
    struct document *doc;
    struct pen pen;
    struct drawing *page;      /* the current page's */
    const char *head;          /* running head of this page; NULL for none */
    const char *heads;         /* of those that follow */
    bool furniture;            /* this page has head and foot */
    mpt foot;                  /* kept free below the notes of this page */
    mpt feet;                  /* and of those that follow */
    int n_notes;               /* so far, in the publication */
    struct note_part *notes;   /* at the foot of this page, */
    bool notes_only;           /* pages that begin have no text: notes fill them */
    struct note_part *carried; /* and at that of the next one: what this page had no room for */
};

/* Begins a page that has head and foot unless `furniture` says otherwise; nothing stands on it. */
void flow_begin_page(struct flow *f, bool furniture);
/* Ends the page: its notes, head and foot are set. What they had no room for is set by the next. */
void flow_end_page(struct flow *f);

/* A new tag below `parent`, of what is being set: its place is the typesetter's. */
struct tag *flow_tag(struct flow *f, struct tag *parent, enum role role);

/* The running head of this page and of those that follow. */
void flow_name_pages(struct flow *f, const char *head);

/* Keeps room free at the foot of this page and of those that follow, below their notes. */
void flow_keep_foot(struct flow *f, mpt height);

/* The lowest baseline of a frame on this page; it rises with the notes, those that join by `more`. */
mpt frame_bottom(const struct flow *f, struct frame at);
mpt frame_bottom_with(const struct flow *f, struct frame at, mpt more);
/* The uppermost line of a page that goes on. */
mpt flow_top(const struct style *s);
/* Goes on to the next page. */
struct frame frame_next(struct flow *f, struct frame at);
/* The frame itself when there is room for `height` below y, or nothing above; else that of the next page. */
struct frame frame_need(struct flow *f, struct frame at, mpt height);

/* The frame itself, or that of the first page behind what is carried on of the notes. */
struct frame frame_clear(struct flow *f, struct frame at);

/* Records a place on this page to jump to (`id` NULL: none), and a bookmark. */
void flow_destination(struct flow *f, const char *id, mpt y);
void flow_bookmark(struct flow *f, const char *title, mpt y, int depth);
/* The printed number of the page where `id` stands, from the pass before; "00" in the first pass. */
const char *flow_label(const struct flow *f, const char *id);

#endif
