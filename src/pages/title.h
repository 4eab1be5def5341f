#ifndef PAGES_TITLE_H
#define PAGES_TITLE_H
/* Inside pages/: the head of a page's content: kicker, heading and lead; source lines, which close it. */
#include "flow/flow.h"

/* Columns that a lead runs over, and beside the wheel. */
enum { LEAD_COLUMNS = 11, LEAD_COLUMNS_NARROW = 5 };

struct page_title {
    const char *kicker; /* NULL for none */
    const char *title;
    const char *id; /* destination; NULL for none */
    const struct span *lead;
    int lead_columns;
    int depth; /* of the bookmark: 0 is H1, else H2 */
};

/* At the top of a page; the frame is then at the top of the content. */
struct frame page_title_set(struct flow *f, const struct page_title *t, struct frame at);

/* A source line (NULL: none) below what stands above it. */
struct frame source_note_set(struct flow *f, const char *text, struct frame at);
/* Its last line on a fixed baseline: it grows upwards. */
void source_note_set_at(struct flow *f, const char *text, mpt baseline, struct tag *parent);

/* The height that source_note_set takes. */
mpt source_note_height(struct flow *f, const char *text);

#endif
