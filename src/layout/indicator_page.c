/* An indicator's page: number, time series, movement, women and men, table, comment. */
#include "layout/indicator_row.h"
#include "layout/pages.h"
#include "layout/prose.h"
#include "layout/spans.h"

static const double COMMENT = 111.5; /* in units: where the comment stands on an ordinary page */

static mpt full_width(const struct layouter *l) {
    return style_column_w(l->style, l->style->columns);
}

/* Mått, källa, enhet, basår, mål: a list of terms over the width of the page. */
static void set_facts(struct layouter *l, const struct indicator_page *p) {
    static const int columns[] = {0, 4, 6, 8, 10}, spans[] = {4, 2, 2, 2, 2};
    const struct style *s = l->style;
    mpt top = l->y, last = top;
    rule(l, s->margin, top, full_width(l), PT(0.75), INK_INK);
    struct tag *list = tag_new(l->arena, l->tag, ROLE_L);
    for (int i = 0; i < 5; i++) {
        mpt x = style_column_x(s, columns[i]);
        struct tag *item = tag_new(l->arena, list, ROLE_LI);
        drawing_tag(l->page, tag_new(l->arena, item, ROLE_LBL));
        put(l, TYPE_TABLE_HEAD, p->facts[i].label, x, top + units(l, 2));
        struct paragraph *text = paragraph_text(l->set, TYPE_TABLE, p->facts[i].text,
                                                style_column_w(s, spans[i]) - PT(2), PARAGRAPH_NO_HYPHENS);
        drawing_tag(l->page, tag_new(l->arena, item, ROLE_LBODY));
        mpt y = put_paragraph(l, text, x, top + units(l, 4), PT(9.75));
        if (y > last)
            last = y;
    }
    drawing_artifact(l->page, false);
    mpt bottom = last + units(l, 1.2) > top + units(l, 6.5) ? last + units(l, 1.2) : top + units(l, 6.5);
    rule(l, s->margin, bottom, full_width(l), PT(0.4), INK_GREY20);
    l->y = bottom;
}

static mpt comment_width(const struct layouter *l) {
    return style_column_w(l->style, 5) - PT(6);
}

/* True when the comment is two short paragraphs, which fit side by side below the charts. */
static bool comment_fits(struct layouter *l, const struct block *comment, mpt top, mpt reserve) {
    mpt room = l->style->content_bottom - reserve - units(l, 2) - top;
    int n = 0;
    struct layouter quiet = *l; /* notes in a comment are counted when it is set, not now */
    for (const struct block *b = comment; b; b = b->next, n++) {
        if (b->kind != BLOCK_P || n == 2)
            return false;
        bool notes = false;
        struct spans set = spans_flatten(&quiet, b->spans, TYPE_COMMENT, &notes);
        struct paragraph *p = paragraph_set(l->set, set.pieces, set.n, comment_width(l), 0);
        if (notes || (mpt)p->n * l->style->types[TYPE_COMMENT].leading > room)
            return false;
    }
    return true;
}

/* Two paragraphs side by side. */
static void set_short_comment(struct layouter *l, const struct indicator_page *p, mpt top) {
    const struct style *s = l->style;
    struct box column = l->column;
    rule(l, s->margin, top, full_width(l), PT(0.75), INK_INK);
    set_line(l, ROLE_H3, TYPE_CHART_TITLE, p->comment_word, s->margin, top + units(l, 2));
    int i = 0;
    for (const struct block *b = p->comment; b; b = b->next, i++) {
        l->column = (struct box){style_column_x(s, 2 + 5 * i), 0, comment_width(l), 0};
        l->y = top;
        l->fresh = false;
        prose_paragraph(l, ROLE_P, b->spans, TYPE_COMMENT, 0, 0);
    }
    l->column = column;
}

/* A longer comment goes on on pages of its own. */
static void set_long_comment(struct layouter *l, const struct indicator_page *p) {
    indicator_next_page(l, p, 0);
    l->y += units(l, 2);
    set_line(l, ROLE_H3, TYPE_CHART_TITLE, p->comment_word, l->style->margin,
             l->y + l->style->types[TYPE_BODY].leading);
    prose_set(l, p->comment);
}

void indicator_next_page(struct layouter *l, const struct indicator_page *p, mpt reserve) {
    page_next(l);
    l->head = arena_printf(l->arena, "%s (%s)", p->title, style_word(l->style, "continued"));
    l->bottom -= reserve;
}

void indicator_page_set(struct layouter *l, const struct indicator_page *p) {
    const struct style *s = l->style;
    size_t first = l->doc->n_pages;
    /* A source line of several lines grows upwards from the foot; what stands above keeps clear of it. */
    mpt lines = source_note_height(l, p->source.text) - units(l, 0.5) - s->types[TYPE_SOURCE].leading;
    mpt reserve = lines + units(l, 0.5);
    l->head = p->area;
    l->bottom -= reserve;
    page_title(l, p->kicker, p->title, p->id, p->lead, LEAD_COLUMNS, 2);
    set_facts(l, p);
    indicator_number_row(l, p, reserve);
    bool here = l->doc->n_pages == first;
    indicator_units_row(l, p, reserve, p->comment && here ? units(l, COMMENT - 0.5) : 0);
    mpt third = l->y + units(l, 2);
    if (l->doc->n_pages == first && third < units(l, COMMENT))
        third = units(l, COMMENT);
    bool fits = comment_fits(l, p->comment, third, lines);
    if (p->comment && fits)
        set_short_comment(l, p, third);
    source_note(l, p->source.text, s->content_bottom + units(l, 0.5));
    if (p->comment && !fits)
        set_long_comment(l, p);
}
