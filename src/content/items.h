#ifndef CONTENT_ITEMS_H
#define CONTENT_ITEMS_H
/* Inside content/: what makes the tables, pages and charts of a publication, a file each. */
#include "content/content.h"
#include "content/view.h"

/* What a block of the XML becomes, added behind *tail: prose as it is, the program's own blocks made. */
void block_items_add(const struct view *v, const struct block *b, struct item ***tail);

struct table *matrix_make(const struct view *v);
struct table *profile_make(const struct view *v);
/* What the profile's scale is, and which rows compare with the municipalities' mean instead of the county. */
const char *profile_note(const struct view *v);
struct table *indicator_list_make(const struct view *v);
struct table *rules_table_make(const struct view *v);
struct table *take_home_make(const struct view *v);
struct table *annual_cycle_table_make(const struct view *v, const struct cycle *c);
struct table *indicator_table_make(const struct view *v, const struct indicator *i);
struct area_page *area_page_make(const struct view *v, const struct area *area, int number, int count);
struct indicator_page *indicator_page_make(const struct view *v, const struct area *area,
                                           const struct indicator *i);
/* What has changed since the edition before, added behind *tail. */
void changes_make(const struct view *v, struct item ***tail);

/* Charts, by what they are of; NULL where the figures make none. chart_type.h has them in one table. */
struct chart *time_chart_make(const struct view *v, const struct indicator *i);
struct chart *women_men_chart_make(const struct view *v, const struct indicator *i);
struct chart *movement_chart_make(const struct view *v, const struct indicator *i);
struct chart *tile_map_chart_make(const struct view *v, const struct indicator *i);
struct chart *ranking_chart_make(const struct view *v, const struct indicator *i);
struct chart *funnel_chart_make(const struct view *v, const struct indicator *i);
struct chart *gap_chart_make(const struct view *v, const struct indicator *i);
struct chart *profile_row_chart_make(const struct view *v, const struct indicator *i);
struct chart *spark_chart_make(const struct view *v, const struct indicator *i);
struct chart *wheel_chart_make(const struct view *v, const struct cycle *c);
struct chart *matrix_chart_make(const struct view *v);
struct chart *organisation_chart_make(const struct view *v);

/* What a chart without figures says, as a table. */
struct table *wheel_chart_table(const struct view *v, const struct chart *c);
struct table *organisation_chart_table(const struct view *v, const struct chart *c);

#endif
