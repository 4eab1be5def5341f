/* One municipality compared with the county. */
#include "chart/symbol.h"
#include "layout/pages.h"
#include "layout/table.h"

/* A text of the key, an item of its list; returns its right end. */
static double key_text(struct layouter *l, struct tag *list, const char *text, double x, mpt y) {
    const struct text_run *run = typeset(l->set, TYPE_CHART_LABEL, text);
    drawing_tag(l->page, tag_new(l->arena, tag_new(l->arena, list, ROLE_LI), ROLE_LBODY));
    pen_text(&l->pen, run, x, mpt_to_points(y), INK_INK);
    drawing_artifact(l->page, false);
    return x + mpt_to_points(run->width);
}

/* Where the next entry of the key stands: on the next line when its text would pass the margin. */
static void key_place(struct layouter *l, const char *text, mpt left, double *x, mpt *y) {
    mpt right = l->style->page_w - l->style->margin;
    if (mpt_from_points(*x + 5) + typeset_width(l->set, TYPE_CHART_LABEL, text) <= right)
        return;
    *x = mpt_to_points(left) + 1;
    *y += units(l, 1.75);
}

/* What band, line and dashes mean; returns the last baseline. */
static mpt set_comparison_key(struct layouter *l, mpt x, mpt y) {
    const struct edition *e = l->content->edition;
    double px = mpt_to_points(x), py = mpt_to_points(y) - 2.9;
    struct tag *list = tag_new(l->arena, l->tag, ROLE_L);
    drawing_artifact(l->page, false);
    pen_rect(&l->pen, px, py - 3.5, 26, 7, INK_MIST_LIGHT);
    pen_rect(&l->pen, px + 8, py - 3.5, 11, 7, INK_MIST);
    px = key_text(l, list, style_word(l->style, "spread-key"), px + 31, y) + 14;
    if (e->region) {
        key_place(l, e->region->name, x, &px, &y);
        py = mpt_to_points(y) - 2.9;
        pen_line(&l->pen, px, py - 5, px, py + 5, 1, INK_INK);
        px = key_text(l, list, e->region->name, px + 5, y) + 14;
    }
    if (e->nation) {
        key_place(l, e->nation->name, x, &px, &y);
        py = mpt_to_points(y) - 2.9;
        cairo_move_to(l->pen.cr, px, py - 5.2);
        cairo_line_to(l->pen.cr, px, py + 5.2);
        pen_stroke_dashed(&l->pen, 1.2, 2.2, 1.4, INK_INK);
        key_text(l, list, e->nation->name, px + 5, y);
    }
    return y;
}

void profile_set(struct layouter *l, const struct item *item) {
    const struct style *s = l->style;
    mpt w = style_column_w(s, s->columns), x = style_column_x(s, 2) + PT(5);
    l->y = l->y > s->content_top ? l->y : s->content_top - units(l, 0.5);
    rule(l, s->margin, l->y, w, PT(0.75), INK_INK);
    set_line(l, ROLE_P, TYPE_TABLE_HEAD, style_word(s, "marks"), s->margin, l->y + units(l, 2.2));
    legend_set(l, x, l->y + units(l, 2.2), PT(86), 2);
    set_line(l, ROLE_P, TYPE_TABLE_HEAD, style_word(s, "comparison"), s->margin, l->y + units(l, 5.9));
    l->y = set_comparison_key(l, x, l->y + units(l, 5.9)) + units(l, 1.6);
    table_set(l, item->table,
              (struct table_style){.x = s->margin,
                                   .w = w,
                                   .row_height = mpt_from_points(2.55 * 6.5),
                                   .reserve = source_note_height(l, item->source.text)});
    source_note(l, item->source.text, 0);
}
