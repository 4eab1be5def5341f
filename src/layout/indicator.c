/* An indicator's page: number, time series, movement, women and men, table, comment (design page 07). */
#include "chart/symbol.h"
#include "chart/time.h"
#include "layout/figure.h"
#include "layout/pages.h"
#include "layout/prose.h"
#include "layout/spans.h"
#include "layout/table.h"

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

static void set_number(struct layouter *l, const struct indicator_page *p, mpt top) {
    const struct style *s = l->style;
    mpt x = s->margin, w = style_column_w(s, 3);
    set_line(l, ROLE_H3, TYPE_CHART_TITLE, p->heading, x, top + units(l, 2.5));
    struct tag *tag = tag_new(l->arena, l->tag, ROLE_P);
    drawing_tag(l->page, tag);
    if (p->number) {
        const struct text_run *number = typeset(l->set, TYPE_BIG, p->number);
        drawing_text(l->page, number, x - PT(1), top + units(l, 9.5), INK_PETROL);
        if (p->number_unit)
            put(l, TYPE_BIG_UNIT, arena_printf(l->arena, "\u00A0%s", p->number_unit),
                x + number->width - PT(1), top + units(l, 9.5));
    } else {
        struct paragraph *words = paragraph_text(l->set, TYPE_TABLE_GREY, p->absent, w, PARAGRAPH_NO_HYPHENS);
        put_paragraph(l, words, x, top + units(l, 5.5), PT(11));
    }
    drawing_artifact(l->page, false);
}

static void set_key_figures(struct layouter *l, const struct indicator_page *p, mpt top) {
    const struct style *s = l->style;
    mpt x = s->margin, w = style_column_w(s, 3), y = top + units(l, 12);
    struct tag *list = tag_new(l->arena, l->tag, ROLE_L);
    for (size_t i = 0; i < p->n_key; i++) {
        rule(l, x, y, w, PT(0.4), INK_GREY20);
        struct tag *item = tag_new(l->arena, list, ROLE_LI);
        drawing_tag(l->page, tag_new(l->arena, item, ROLE_LBL));
        put(l, TYPE_TABLE_GREY, p->key[i].label, x, y + units(l, 1.7));
        drawing_tag(l->page, tag_new(l->arena, item, ROLE_LBODY));
        put_right(l, TYPE_TABLE_STRONG, p->key[i].text, x + w, y + units(l, 1.7));
        drawing_artifact(l->page, false);
        y += units(l, 2.5);
    }
    rule(l, x, y, w, PT(0.4), INK_GREY20);
    symbol_draw(&l->pen, p->verdict, mpt_to_points(x) + 4.2, mpt_to_points(y + units(l, 1.75)) - 0.6, 4.2,
                INK_PAPER);
    struct tag *verdict = tag_new(l->arena, l->tag, ROLE_P);
    drawing_tag(l->page, verdict);
    drawing_text(l->page, typeset(l->set, TYPE_KICKER, p->verdict_word), x + PT(13.5), y + units(l, 2.15),
                 p->verdict == VERDICT_AWAY      ? INK_RUST
                 : p->verdict == VERDICT_MET     ? INK_PETROL
                 : p->verdict == VERDICT_TOWARDS ? INK_LAKE
                                                 : INK_GREY70);
    drawing_artifact(l->page, false);
}

/* Between the facts and the second row, as high as they leave room for. */
static void set_series(struct layouter *l, const struct indicator_page *p, mpt top, mpt bottom) {
    const struct style *s = l->style;
    mpt y = top + units(l, 6) - TIME_HEADROOM;
    struct box box = {style_column_x(s, 3) + PT(4), y, style_column_w(s, 9) - PT(4),
                      bottom - units(l, 2.5) - y};
    figure_begin(l, p->series->title, p->series->subtitle, p->series->alt, box.x, top + units(l, 2.5), box);
    time_draw(&l->pen, l->set, p->series, box);
    drawing_artifact(l->page, false);
}

static void set_main(struct layouter *l, const struct indicator_page *p, mpt top) {
    mpt x = l->style->margin, w = style_column_w(l->style, 8);
    rule(l, x, top, w, PT(0.75), INK_INK);
    figure_set(l, p->main, x, top, w);
}

static mpt set_sexes(struct layouter *l, const struct indicator_page *p, mpt x, mpt top) {
    mpt w = style_column_w(l->style, 4);
    struct box box = {x, top + units(l, 6) - TIME_HEADROOM, w, units(l, 15) + TIME_HEADROOM};
    rule(l, x, top, w, PT(0.75), INK_INK);
    figure_begin(l, p->sexes->title, p->sexes->subtitle, p->sexes->alt, x, top + units(l, 2), box);
    time_draw_small(&l->pen, l->set, p->sexes, box);
    drawing_artifact(l->page, false);
    return top + units(l, 23.2);
}

/* Women and men, the table, and where there is room above `bottom` the chart of the side. */
static void set_side(struct layouter *l, const struct indicator_page *p, mpt x, mpt w, mpt top, mpt bottom) {
    mpt y = top;
    if (p->sexes)
        y = set_sexes(l, p, x, top);
    l->y = y;
    if (p->table->rows)
        table_set(l, p->table, (struct table_look){.x = x, .w = w, .light = true, .row_height = units(l, 2.05)});
    mpt below = l->y + (l->y > top ? units(l, 2.5) : 0);
    if (!p->side || below + figure_height(l, p->side, w) > bottom)
        return;
    rule(l, x, below, w, PT(0.75), INK_INK);
    figure_set(l, p->side, x, below, w);
}

/* True when the comment is two short paragraphs, which fit side by side below the charts. */
static bool comment_fits(struct layouter *l, const struct block *comment, mpt top) {
    mpt room = l->style->content_bottom - units(l, 2) - top;
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
    page_next(l);
    l->y += units(l, 2);
    set_line(l, ROLE_H3, TYPE_CHART_TITLE, p->comment_word, l->style->margin,
             l->y + l->style->types[TYPE_BODY].leading);
    prose_set(l, p->comment);
}

void indicator_set(struct layouter *l, const struct indicator_page *p) {
    const struct style *s = l->style;
    l->head = p->area;
    page_title(l, p->kicker, p->title, p->id, p->lead, LEAD_COLUMNS, 2);
    set_facts(l, p);
    mpt top = l->y, keys = top + units(l, 15.5 + 2.5 * (double)p->n_key);
    mpt second = keys > units(l, 64) ? keys : units(l, 64);
    set_number(l, p, top);
    set_key_figures(l, p, top);
    if (p->series)
        set_series(l, p, top, second);
    if (p->main)
        set_main(l, p, second);
    mpt x = p->main ? style_column_x(s, 8) : s->margin;
    set_side(l, p, x, p->main ? style_column_w(s, 4) : style_column_w(s, 8), second,
             p->comment ? units(l, 111) : s->content_bottom - units(l, 2));
    mpt third = l->y + units(l, 2) > units(l, 111.5) ? l->y + units(l, 2) : units(l, 111.5);
    bool fits = comment_fits(l, p->comment, third);
    if (p->comment && fits)
        set_short_comment(l, p, third);
    source_note(l, p->source, s->content_bottom + units(l, 0.5));
    if (p->comment && !fits)
        set_long_comment(l, p);
}
