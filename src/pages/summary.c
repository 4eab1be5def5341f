/* The situation in brief: headline numbers and the matrix of indicators × units. */
#include "flow/put.h"
#include "pages/legend.h"
#include "pages/pages.h"
#include "pages/title.h"
#include "table/table.h"

static const mpt LEGEND_W = PT(88);     /* of a column of the legend */
static const mpt LEGEND_WORDS = PT(76); /* of its second column, with their marks */

/* In units: a headline's number, its words in one line, the first of several; what they take as designed. */
static const double NUMBER = 6.3, WORDS = 5.4, WORDS_FIRST = 4.55, WORDS_LAST = 7, HEADLINES = 9;

enum { HEADLINES_MOST = 3, HEADLINE_SPAN = 4 };

/* How much lower than designed the words beside a number end, when they take more lines. */
static mpt headline_excess(const struct style *s, const struct paragraph *text) {
    mpt more = (mpt)(text->n ? text->n - 1 : 0) * s->types[TYPE_HEADLINE_TEXT].leading;
    mpt last = units(s, WORDS_FIRST) + more;
    return last > units(s, WORDS_LAST) ? last - units(s, WORDS_LAST) : 0;
}

/* Returns how much lower than designed it ends. */
static mpt set_headline(struct flow *f, const struct headline *h, int i, struct frame at) {
    const struct style *s = f->style;
    mpt x = style_column_x(s, i * HEADLINE_SPAN), w = style_column_w(s, HEADLINE_SPAN);
    mpt y = at.y + units(s, NUMBER);
    put_rule(f, x, at.y, w, RULE_HEADLINE);
    drawing_tag(f->page, tag_new(f->arena, at.tag, ROLE_P));
    const struct text_run *number = typeset(f->set, TYPE_HEADLINE, h->number);
    drawing_text(f->page, number, x - hang_of(number), y, INK_PETROL);
    put(f, TYPE_HEADLINE_TEXT, " ", x + number->width, y);
    struct paragraph *text =
        paragraph_text(f->set, TYPE_HEADLINE_TEXT, h->text, w - number->width - PT(14), PARAGRAPH_BALANCED);
    put_lines(f, text, x + number->width + PT(7), at.y + units(s, text->n > 1 ? WORDS_FIRST : WORDS),
              s->types[TYPE_HEADLINE_TEXT].leading);
    drawing_artifact(f->page, false);
    return headline_excess(s, text);
}

static struct frame set_headlines(struct flow *f, const struct item *item, struct frame at) {
    mpt more = 0;
    for (size_t i = 0; i < item->n_headlines && i < HEADLINES_MOST; i++) {
        mpt excess = set_headline(f, &item->headlines[i], (int)i, at);
        more = excess > more ? excess : more;
    }
    return frame_to(at, at.y + units(f->style, HEADLINES) + more);
}

/* Whether the legend has room beside the table's head, above the columns that head the rows. */
static bool has_room_beside(const struct measured_table *t, const struct item *item) {
    return !table_is_split(t) && item->table->columns[0].kind == COLUMN_NUMBER &&
           table_column_x(t, 2) >= LEGEND_W + LEGEND_WORDS;
}

struct frame summary_set(struct flow *f, const struct item *item, struct frame at) {
    const struct style *s = f->style;
    struct frame outer = at;
    if (at.y <= s->content_top)
        at = frame_to(at, s->content_top - units(s, 1));
    at = frame_wide(set_headlines(f, item, at), s);
    struct table_style style = {
        .no_top = true, .head_height = units(s, 9), .reserve = source_note_height(f, item->source.text)};
    const struct measured_table *t = table_measure(f, item->table, at.width, style);
    mpt y = at.y + units(s, 2);
    put_line_tagged(f, at.tag, ROLE_P, TYPE_TABLE_STRONG, style_word(s, "change-since-base"), at.x, y);
    legend_set(f, at.tag, (struct point){at.x, y + units(s, 1.9)}, LEGEND_W, 3);
    if (!has_room_beside(t, item)) { /* the heads need the room where it stands */
        at = frame_down(at, units(s, 8));
        t = table_measure(f, item->table, at.width, (struct table_style){.reserve = style.reserve});
    }
    at = source_note_set(f, item->source.text, table_set(f, t, at));
    return frame_column(at, outer.x, outer.width);
}
