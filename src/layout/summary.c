/* The situation in brief: headline numbers and the matrix of indicators × units. */
#include "layout/pages.h"
#include "layout/table.h"

static const mpt LEGEND_WORDS = PT(76); /* of the legend's second column, with their marks */

/* How much lower than designed the words beside a number end, when they take more lines. */
static mpt headline_excess(const struct layouter *l, const struct paragraph *text) {
    mpt last =
        units(l, 4.55) + (mpt)(text->n ? text->n - 1 : 0) * l->style->types[TYPE_HEADLINE_TEXT].leading;
    return last > units(l, 7) ? last - units(l, 7) : 0;
}

static void set_headlines(struct layouter *l, const struct item *item) {
    const struct style *s = l->style;
    int span = 4;
    mpt more = 0;
    for (size_t i = 0; i < item->n_headlines && i < 3; i++) {
        const struct headline *h = &item->headlines[i];
        mpt x = style_column_x(s, (int)i * span), w = style_column_w(s, span);
        rule(l, x, l->y, w, PT(1), INK_PETROL);
        struct tag *p = tag_new(l->arena, l->tag, ROLE_P);
        drawing_tag(l->page, p);
        const struct text_run *number = typeset(l->set, TYPE_HEADLINE, h->number);
        drawing_text(l->page, number, x - hang_of(number), l->y + units(l, 6.3), INK_PETROL);
        put(l, TYPE_HEADLINE_TEXT, " ", x + number->width, l->y + units(l, 6.3));
        struct paragraph *text = paragraph_text(l->set, TYPE_HEADLINE_TEXT, h->text,
                                                w - number->width - PT(14), PARAGRAPH_BALANCED);
        put_paragraph(l, text, x + number->width + PT(7), l->y + units(l, text->n > 1 ? 4.55 : 5.4),
                      s->types[TYPE_HEADLINE_TEXT].leading);
        drawing_artifact(l->page, false);
        mpt excess = headline_excess(l, text);
        more = excess > more ? excess : more;
    }
    l->y += units(l, 9) + more;
}

void summary_set(struct layouter *l, const struct item *item) {
    const struct style *s = l->style;
    l->y = l->y > s->content_top ? l->y : s->content_top - units(l, 1);
    set_headlines(l, item);
    struct table_style look = {.x = s->margin,
                               .w = style_column_w(s, s->columns),
                               .no_top = true,
                               .head_height = units(l, 9),
                               .reserve = source_note_height(l, item->source.text)};
    mpt y = l->y + units(l, 2), legend_w = PT(88);
    bool beside = !table_is_split(l, item->table, look) && item->table->columns[0].kind == COLUMN_NUMBER &&
                  table_column_box(l, item->table, look, 2).x >= s->margin + legend_w + LEGEND_WORDS;
    set_line(l, ROLE_P, TYPE_TABLE_STRONG, style_word(s, "change-since-base"), s->margin, y);
    legend_set(l, s->margin, y + units(l, 1.9), legend_w, 3);
    if (!beside) { /* the heads need the room where it stands */
        l->y += units(l, 8);
        look.head_height = 0;
        look.no_top = false;
    }
    table_set(l, item->table, look);
    source_note(l, item->source.text, 0);
}
