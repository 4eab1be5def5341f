#ifndef CHART_PROFILE_ROW_H
#define CHART_PROFILE_ROW_H
/* One row of the profile: the municipalities' spread with the unit's mark on it. */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Draws into a table cell. The scale runs from −3 to +3 standard deviations, better to the right. */
void profile_row_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

/* On its own: under the words that head its column in the table, "← Sämre|Länet|Bättre →". */
mpt profile_row_height(struct typesetter *t, const struct chart *c, mpt w);
void profile_row_draw_alone(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

#endif
