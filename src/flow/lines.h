#ifndef FLOW_LINES_H
#define FLOW_LINES_H
/* Lines of a paragraph down the frame and over pages, each with its notes on the page where it stands. */
#include "flow/spans.h"

/*
 * Sets them under a new tag of `role`: at least two lines together at either end of a page. The frame is then
 * behind the last line.
 */
struct frame lines_set(struct flow *f, const struct paragraph *p, enum role role, enum type_id type,
                       struct frame at);

/*
 * Sets all lines on this page, the first on baseline at.y, under a new tag of `role`; their notes are kept
 * when all stand. The last baseline.
 */
mpt lines_put(struct flow *f, const struct paragraph *p, enum role role, enum type_id type, struct frame at);

/*
 * Sets, under `tag`, the lines from *from on that stand on this page: none where it has no room for them.
 * *from is then the first that is left.
 */
struct frame lines_set_here(struct flow *f, const struct paragraph *p, size_t *from, enum type_id type,
                            struct tag *tag, struct frame at);

/* The frame itself, or the next page's where lines_set would begin there. */
struct frame lines_need(struct flow *f, const struct paragraph *p, enum type_id type, struct frame at);

/* The height of lines, without their notes. */
mpt lines_height(const struct style *s, const struct paragraph *p, enum type_id type);

/* The height of the notes that they refer to, each. */
mpt lines_notes(const struct style *s, const struct paragraph *p);

#endif
