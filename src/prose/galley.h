#ifndef PROSE_GALLEY_H
#define PROSE_GALLEY_H
/*
 * Prose measured for a width: blocks with their lines broken, not yet divided over pages, as a galley holds
 * set type before it is made up into pages. Measured once, it tells its height and is set into frames.
 */
#include "prose/strip.h"

/*
 * Measures blocks from `first` up to, not including, `end` (NULL: to the last) for a column. Notes are
 * numbered from *notes + 1 on, and counted there.
 */
struct strip *galley_measure(const struct flow *f, const struct block *first, const struct block *end,
                             mpt width, int *notes);

/*
 * The height of strips from `first` up to, not including, `end`, from the head of a page, with their notes.
 */
mpt galley_height(const struct flow *f, const struct strip *first, const struct strip *end);

/* Whether one page has room for that height. */
bool galley_fits(const struct style *s, mpt height);

/* The frame behind all strips if the page had no foot. */
struct frame galley_after(const struct flow *f, const struct strip *strips, struct frame at);

/* Sets them down the frame and over pages. */
struct frame galley_set(struct flow *f, const struct strip *strips, struct frame at);

/* Measures blocks for the frame and sets them; `end` as above. */
struct frame prose_set(struct flow *f, const struct block *first, const struct block *end, struct frame at);

#endif
