#ifndef PAGES_TITLE_H
#define PAGES_TITLE_H
/* Inside pages/: the head of a page's content: kicker, heading and lead; source lines, which close it. */
#include "flow/flow.h"

struct page_title {
    const char *kicker; /* NULL for none */
    const char *title;
    const char *id; /* destination; NULL for none */
    const struct span *lead;
    int lead_span; /* columns that it runs over */
    int depth;     /* of the bookmark: 0 is H1, else H2 */
};

/* At the top of a page; the frame is then at the top of the content. */
struct frame page_title_set(struct flow *f, const struct page_title *t, struct frame at);

/* A source line (NULL: none) below what stands above it. */
struct frame source_note_set(struct flow *f, const char *text, struct frame at);
/* At the foot of the page, from which it grows upwards; the baseline of its first line there. */
void source_note_set_foot(struct flow *f, const char *text, struct tag *parent);
mpt source_note_foot(struct flow *f, const char *text);

/* The height that source_note_set takes. */
mpt source_note_height(struct flow *f, const char *text);

#endif
