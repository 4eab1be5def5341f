/* The situation in brief: headline numbers and the matrix of indicators × units. */
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/legend.h"
#include "pages/pages.h"
#include "pages/title.h"
#include "table/table.h"

/* How much lower than designed the words beside a number end, when they take more lines. */
static mpt headline_excess(const struct style *s, const struct paragraph *text) {
    mpt more = (mpt)(text->n ? text->n - 1 : 0) * s->types[TYPE_HEADLINE_TEXT].leading;
    mpt excess = style_space(s, SPACE_SUMMARY_WORDS_FIRST) + more - style_space(s, SPACE_SUMMARY_WORDS_LAST);
    return excess > 0 ? excess : 0;
}

/* Returns how much lower than designed it ends. */
static mpt set_headline(struct flow *f, const struct headline *h, int i, struct frame at) {
    const struct style *s = f->style;
    mpt x = style_column_x(s, i * SUMMARY_HEADLINE_SPAN), w = style_column_w(s, SUMMARY_HEADLINE_SPAN);
    mpt y = at.y + style_space(s, SPACE_SUMMARY_NUMBER_BASELINE);
    mpt margin = style_space(s, SPACE_SUMMARY_WORDS_MARGIN);
    put_rule(f, x, at.y, w, RULE_HEADLINE);
    drawing_tag(f->page, tag_new(f->arena, at.tag, ROLE_P));
    const struct text_run *number = typeset(f->set, TYPE_HEADLINE, h->number);
    drawing_text(f->page, number, x - hang_of(number), y, s->types[TYPE_HEADLINE].ink);
    put(f, TYPE_HEADLINE_TEXT, " ", x + number->width, y);
    struct paragraph *text = paragraph_text(f->set, TYPE_HEADLINE_TEXT, h->text,
                                            w - number->width - 2 * margin, PARAGRAPH_BALANCED);
    mpt first = style_space(s, text->n > 1 ? SPACE_SUMMARY_WORDS_FIRST : SPACE_SUMMARY_WORDS_BASELINE);
    put_lines(f, text, x + number->width + margin, at.y + first, s->types[TYPE_HEADLINE_TEXT].leading);
    drawing_artifact(f->page, false);
    return headline_excess(s, text);
}

static struct frame set_headlines(struct flow *f, const struct item *item, struct frame at) {
    mpt more = 0;
    for (size_t i = 0; i < item->n_headlines && i < SUMMARY_HEADLINES; i++) {
        mpt excess = set_headline(f, &item->headlines[i], (int)i, at);
        more = excess > more ? excess : more;
    }
    return frame_to(at, at.y + style_space(f->style, SPACE_SUMMARY_HEADLINE_HEIGHT) + more);
}

static mpt legend_width(const struct style *s) {
    return style_space(s, SPACE_SUMMARY_LEGEND_COLUMN_WIDTH) +
           style_space(s, SPACE_SUMMARY_LEGEND_LAST_WIDTH);
}

/* How much higher it is than the head that has room for it. */
static mpt legend_excess(struct flow *f) {
    const struct style *s = f->style;
    int rows = legend_rows(f, style_space(s, SPACE_SUMMARY_LEGEND_COLUMN_WIDTH), legend_width(s),
                           SUMMARY_LEGEND_ROWS);
    return (rows - SUMMARY_LEGEND_ROWS) * style_space(s, SPACE_LEGEND_LEADING);
}

/* Whether the legend has room beside the table's head, above the columns that head the rows. */
static bool has_room_beside(const struct style *s, const struct measured_table *t, const struct item *item) {
    mpt legend = legend_width(s);
    return !table_is_split(t) && item->table->columns[0].kind == COLUMN_NUMBER &&
           table_column_x(t, 2) >= legend;
}

/* What the marks are about, and the marks; the last baseline. */
static mpt set_legend(struct flow *f, struct frame at) {
    const struct style *s = f->style;
    mpt y = at.y + style_space(s, SPACE_SUMMARY_CHANGE_BASELINE);
    put_line_tagged(f, at.tag, ROLE_P, TYPE_TABLE_STRONG, style_word(s, "change-since-base"), at.x, y);
    struct point marks = {at.x, y + style_space(s, SPACE_SUMMARY_LEGEND_TOP)};
    mpt column_w = style_space(s, SPACE_SUMMARY_LEGEND_COLUMN_WIDTH);
    return legend_set(f, at.tag, marks, column_w,
                      legend_rows(f, column_w, legend_width(s), SUMMARY_LEGEND_ROWS));
}

/* With rows so close that all of it stands on this page, where that can be. */
static const struct measured_table *measure_to_fit(struct flow *f, const struct table *t, struct frame at,
                                                   struct table_style style) {
    const struct style *s = f->style;
    mpt room = frame_bottom(f, at) + style_space(s, SPACE_TABLE_RESERVE_OVERHANG) - at.y - style.reserve;
    mpt most = style_space(s, SPACE_TABLE_ROW_PAD) - style_space(s, SPACE_TABLE_ROW_PAD_LIGHT);
    const struct measured_table *usual = table_measure(f, t, at.width, style), *m = usual;
    for (int i = 1; i <= SUMMARY_TRIES && table_height(m) > room; i++) {
        style.closer = most * i / SUMMARY_TRIES;
        m = table_measure(f, t, at.width, style);
    }
    return table_height(m) > room ? usual : m;
}

struct frame summary_set(struct flow *f, const struct item *item, struct frame at) {
    const struct style *s = f->style;
    struct frame outer = at;
    if (at.y <= s->content_top)
        at = frame_to(at, s->content_top - style_space(s, SPACE_SUMMARY_RISE));
    at = frame_wide(set_headlines(f, item, at), s);
    struct table_style style = {.no_top = true,
                                .head_height = style_space(s, SPACE_SUMMARY_HEAD_HEIGHT) + legend_excess(f),
                                .reserve = source_note_height(f, item->source.text)};
    const struct measured_table *t = measure_to_fit(f, item->table, at, style);
    mpt last = set_legend(f, at), legend = style_space(s, SPACE_SUMMARY_LEGEND_HEIGHT);
    if (!has_room_beside(s, t, item)) { /* the heads need the room where it stands */
        mpt below = last + style_space(s, SPACE_LEGEND_LEADING);
        at = frame_to(at, below > at.y + legend ? below : at.y + legend);
        t = measure_to_fit(f, item->table, at, (struct table_style){.reserve = style.reserve});
    }
    at = source_note_set(f, item->source.text, table_set(f, t, at));
    return frame_column(at, outer.x, outer.width);
}
