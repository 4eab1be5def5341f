/* The head of a page's content: kicker, H1 and lead; source lines and the legend, which close it. */
#include "chart/symbol.h"
#include "layout/pages.h"
#include "layout/spans.h"

/* `down` is how far a heading of several lines pushes the rest. */
static void set_lead(struct layouter *l, const struct span *lead, int columns, mpt down) {
    const struct style *s = l->style;
    const struct type_style *type = &s->types[TYPE_LEAD];
    struct spans set = spans_flatten(l, lead, TYPE_LEAD, NULL);
    struct paragraph *p =
        paragraph_set(l->set, set.pieces, set.n, style_column_w(s, columns), PARAGRAPH_NO_HYPHENS);
    struct tag *tag = tag_new(l->arena, l->tag, ROLE_P);
    mpt y = s->lead_baseline + down;
    for (size_t i = 0; i < p->n; i++, y += type->leading)
        spans_line(l, &p->lines[i], s->margin, y, tag, type->size);
    /* The design has room for two lines; a longer lead pushes the content down. */
    if (p->n > 2)
        l->y += (mpt)(p->n - 2) * type->leading;
}

void page_title(struct layouter *l, const char *kicker, const char *title, const char *id,
                const struct span *lead, int columns, int depth) {
    const struct style *s = l->style;
    mpt down = 0;
    if (kicker) {
        struct paragraph *k =
            paragraph_text(l->set, TYPE_KICKER, kicker, style_column_w(s, s->columns), PARAGRAPH_NO_HYPHENS);
        drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
        down = put_paragraph(l, k, s->margin, s->kicker_baseline, s->types[TYPE_KICKER].leading) -
               s->kicker_baseline;
        drawing_artifact(l->page, false);
    }
    struct paragraph *p =
        paragraph_text(l->set, TYPE_H1, title, style_column_w(s, s->columns), PARAGRAPH_NO_HYPHENS);
    mpt h1 = s->h1_baseline + down;
    down += (mpt)(p->n ? p->n - 1 : 0) * s->types[TYPE_H1].leading;
    if (id)
        destination_add(l, id, 0);
    bookmark_add(l, title, 0, depth);
    drawing_tag(l->page, tag_new(l->arena, l->tag, depth ? ROLE_H2 : ROLE_H1));
    put_paragraph(l, p, s->margin, h1, s->types[TYPE_H1].leading);
    drawing_artifact(l->page, false);
    l->y = s->content_top + down;
    if (lead)
        set_lead(l, lead, columns, down);
    else
        l->y = s->lead_baseline + down - units(l, 1);
    l->fresh = false;
}

static struct paragraph *note_lines(struct layouter *l, const char *text) {
    return paragraph_text(l->set, TYPE_SOURCE, text, style_column_w(l->style, l->style->columns),
                          PARAGRAPH_NO_HYPHENS);
}

mpt source_note_height(struct layouter *l, const char *text) {
    return text ? units(l, 0.5) + (mpt)note_lines(l, text)->n * l->style->types[TYPE_SOURCE].leading : 0;
}

void source_note(struct layouter *l, const char *text, mpt y) {
    const struct style *s = l->style;
    if (!text)
        return;
    struct paragraph *p = note_lines(l, text);
    mpt leading = s->types[TYPE_SOURCE].leading;
    /* On a fixed line it grows upwards: its last line stands there. */
    y = y ? y - (mpt)(p->n - 1) * leading : l->y + units(l, 2);
    drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
    l->y = put_paragraph(l, p, s->margin, y, leading);
    drawing_artifact(l->page, false);
}

mpt legend_set(struct layouter *l, mpt x, mpt y, mpt column_w, int rows) {
    struct tag *list = tag_new(l->arena, l->tag, ROLE_L);
    mpt left = x;
    for (int v = 0; v < VERDICT_COUNT; v++) {
        mpt line = y + v % rows * units(l, 1.75);
        if (rows > 1)
            left = x + v / rows * column_w;
        const char *word = style_word(l->style, verdict_types[v].words);
        struct tag *item = tag_new(l->arena, list, ROLE_LI);
        struct tag *body = tag_new(l->arena, item, ROLE_LBODY);
        drawing_artifact(l->page, false);
        symbol_draw(&l->pen, (enum verdict)v, mpt_to_points(left) + 3.5, mpt_to_points(line) - 2.9, 3.5,
                    INK_PAPER);
        drawing_tag(l->page, body);
        put(l, TYPE_CHART_LABEL, word, left + PT(12), line);
        left += PT(12) + typeset_width(l->set, TYPE_CHART_LABEL, word) + PT(18);
    }
    drawing_artifact(l->page, false);
    return y + (rows - 1) * units(l, 1.75);
}
