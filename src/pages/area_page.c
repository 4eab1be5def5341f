/* An area's opening page: the fan, the area's name, and its indicators with their pages. */
#include "flow/put.h"
#include "flow/spans.h"
#include "pages/geometry.h"
#include "pages/legend.h"
#include "pages/motif.h"
#include "pages/pages.h"
#include "pages/title.h"
#include "table/table.h"

struct frame area_page_set(struct flow *f, const struct item *item, struct frame at) {
    const struct area_page *o = item->area_page;
    const struct style *s = f->style;
    flow_name_pages(f, o->title);
    f->head = NULL; /* but of the pages that the table goes on to */
    mpt base = style_space(s, SPACE_AREA_MOTIF_BASE);
    motif_draw(f, &(struct motif){.top = -s->bleed, .base = base, .block_bottom = base});
    flow_destination(f, o->id, 0);
    flow_bookmark(f, o->title, 0, 1);
    put_line_tagged(f, at.tag, ROLE_P, TYPE_KICKER, o->kicker, s->margin,
                    style_space(s, SPACE_AREA_KICKER_BASELINE));
    mpt y = style_space(s, SPACE_AREA_TITLE_BASELINE);
    struct paragraph *p = lines_of(f, TYPE_COVER_TITLE, o->title, style_column_w(s, s->columns));
    y = put_lines_tagged(f, at.tag, ROLE_H1, TYPE_COVER_TITLE, p, s->margin, y);
    p = spans_lines(f, o->lead, TYPE_LEAD, style_column_w(s, AREA_LEAD_SPAN), PARAGRAPH_NO_HYPHENS, NULL);
    y += style_space(s, SPACE_AREA_LEAD_LEADING);
    y = spans_put(f, p, 0, p->n, (struct point){s->margin, y}, flow_tag(f, at.tag, ROLE_P), TYPE_LEAD);
    at = frame_wide(frame_to(at, y + style_space(s, SPACE_AREA_TABLE_TOP)), s);
    mpt legend = style_space(s, SPACE_LEGEND_TOP), column_w = style_space(s, SPACE_LEGEND_COLUMN_WIDTH);
    int rows = legend_rows(f, column_w, at.width, LEGEND_ROWS);
    mpt below = legend + (rows - 1) * style_space(s, SPACE_LEGEND_LEADING) +
                style_space(s, SPACE_AREA_LEGEND_BELOW) + source_note_height(f, o->source.text);
    at = table_set(f, table_measure(f, o->table, at.width, (struct table_style){.reserve = below}), at);
    at = frame_down(frame_need(f, at, below), legend);
    legend_set(f, at.tag, (struct point){s->margin, at.y}, column_w, rows);
    source_note_set_foot(f, o->source.text, at.tag);
    return at;
}
