#ifndef PAGES_PAGES_H
#define PAGES_PAGES_H
/*
 * Inside pages/: one function a kind of page or item; each sets its item from the frame on and returns the
 * frame behind it.
 */
#include "flow/flow.h"

void cover_set(struct flow *f, struct tag *parent);
/*
 * Makes the current page the back cover: the motif at its foot, neither head nor folio. Not where text stands
 * too low.
 */
void back_cover_set(struct flow *f, struct frame at);

struct frame contents_set(struct flow *f, const struct item *item, struct frame at);
struct frame goal_list_set(struct flow *f, const struct item *item, struct frame at);
/* The goals' numbers and names in a row, below a table that has them as columns. */
struct frame goal_list_key_set(struct flow *f, const struct item *item, struct frame at);
struct frame annual_cycle_set(struct flow *f, const struct item *item, struct frame at);
struct frame summary_set(struct flow *f, const struct item *item, struct frame at);
struct frame profile_set(struct flow *f, const struct item *item, struct frame at);
struct frame area_page_set(struct flow *f, const struct item *item, struct frame at);
struct frame indicator_page_set(struct flow *f, const struct item *item, struct frame at);
struct frame group_list_set(struct flow *f, const struct item *item, struct frame at);
struct frame charts_set(struct flow *f, const struct item *item, struct frame at);
struct frame colophon_set(struct flow *f, const struct item *item, struct frame at);
struct frame legend_item_set(struct flow *f, const struct item *item, struct frame at);

#endif
