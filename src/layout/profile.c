/* One municipality compared with the county (design page 08). */
#include "chart/symbol.h"
#include "layout/pages.h"
#include "layout/table.h"

/* The second line of the key: what band, line and dashes mean. */
static void set_comparison_key(struct layouter *l, mpt x, mpt y) {
    const struct style *s = l->style;
    double px = mpt_to_points(x), py = mpt_to_points(y) - 2.9;
    drawing_artifact(l->page, false);
    pen_rect(&l->pen, px, py - 3.5, 26, 7, INK_MIST_LIGHT);
    pen_rect(&l->pen, px + 8, py - 3.5, 11, 7, INK_MIST);
    const struct text_run *band = typeset(l->set, TYPE_CHART_LABEL, style_word(s, "spread-key"));
    struct tag *p = tag_new(l->arena, l->tag, ROLE_P);
    drawing_tag(l->page, p);
    pen_text(&l->pen, band, px + 31, py + 2.9, INK_INK);
    double at = px + 31 + mpt_to_points(band->width) + 14;
    const struct text_run *county = typeset(l->set, TYPE_CHART_LABEL, l->content->edition->region ? l->content->edition->region->name : "");
    pen_text(&l->pen, county, at + 5, py + 2.9, INK_INK);
    double nation_at = at + 5 + mpt_to_points(county->width) + 14;
    pen_text(&l->pen, typeset(l->set, TYPE_CHART_LABEL, l->content->edition->nation ? l->content->edition->nation->name : ""), nation_at + 5,
             py + 2.9, INK_INK);
    drawing_artifact(l->page, false);
    pen_line(&l->pen, at, py - 5, at, py + 5, 1, INK_INK);
    cairo_move_to(l->pen.cr, nation_at, py - 5.2);
    cairo_line_to(l->pen.cr, nation_at, py + 5.2);
    pen_stroke_dashed(&l->pen, 1.2, 2.2, 1.4, INK_INK);
}

void profile_set(struct layouter *l, const struct item *item) {
    const struct style *s = l->style;
    mpt w = style_column_w(s, s->columns), x = style_column_x(s, 2) + PT(5);
    l->y = l->y > s->content_top ? l->y : s->content_top - units(l, 0.5);
    rule(l, s->margin, l->y, w, PT(0.75), INK_INK);
    set_line(l, ROLE_P, TYPE_TABLE_HEAD, style_word(s, "marks"), s->margin, l->y + units(l, 2.2));
    legend_set(l, x, l->y + units(l, 2.2), PT(86), 2);
    set_line(l, ROLE_P, TYPE_TABLE_HEAD, style_word(s, "comparison"), s->margin, l->y + units(l, 5.9));
    set_comparison_key(l, x, l->y + units(l, 5.9));
    l->y += units(l, 7.5);
    table_set(l, item->table, (struct table_look){.x = s->margin, .w = w, .row_height = mpt_from_points(2.55 * 6.5),
                                                        .reserve = source_note_height(l, item->note)});
    source_note(l, item->note, 0);
}
