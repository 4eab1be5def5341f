#ifndef LAYOUT_PAGES_H
#define LAYOUT_PAGES_H
/* Inside layout/: one function a kind of page or block; each sets its item where the layouter stands. */
#include "layout/layouter.h"

void cover_set(struct layouter *l);
/*
 * Makes the current page the back cover: the motif at its foot, neither head nor folio. Not where text stands
 * too low.
 */
void back_cover_set(struct layouter *l);
void contents_set(struct layouter *l);
void goal_list_set(struct layouter *l, const struct item *item);
/* The goals' numbers and names in a row, below a table that has them as columns. */
void goal_list_key_set(struct layouter *l, const struct item *item);
void annual_cycle_set(struct layouter *l, const struct item *item);
void summary_set(struct layouter *l, const struct item *item);
void profile_set(struct layouter *l, const struct item *item);
void area_page_set(struct layouter *l, const struct area_page *o);
void indicator_page_set(struct layouter *l, const struct indicator_page *p);
void group_list_set(struct layouter *l, const struct item *item);
void charts_set(struct layouter *l, const struct item *item);
void colophon_set(struct layouter *l, const struct item *item);

/* Columns that a lead runs over, and beside the wheel. */
enum { LEAD_COLUMNS = 11, LEAD_COLUMNS_NARROW = 5 };

/* Kicker (NULL for none), heading and lead at the top of a page; y is then content_top. `depth` 0 is H1. */
void page_title(struct layouter *l, const char *kicker, const char *title, const char *id,
                const struct span *lead, int columns, int depth);

/* A source line at the foot of what stands above, or on a fixed baseline (y 0: below l->y). */
void source_note(struct layouter *l, const char *text, mpt y);

/* The height that source_note takes below what stands above it. */
mpt source_note_height(struct layouter *l, const char *text);

/*
 * The legend of the verdict marks from (x, y), in columns of `rows` marks, `column_w` apart; in one row, one
 * after the other. Returns the last baseline.
 */
mpt legend_set(struct layouter *l, mpt x, mpt y, mpt column_w, int rows);

#endif
