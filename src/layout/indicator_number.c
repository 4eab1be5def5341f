/* The first row of an indicator's page: number, key figures, verdict; the time series. */
#include "chart/symbol.h"
#include "chart/time.h"
#include "layout/figure.h"
#include "layout/indicator_row.h"

/*
 * In units from the row's upper edge: baseline of the number, the key figures; a key figure's height; where
 * the second row begins on the first page; the least height of the row on another.
 */
static const double NUMBER = 9.5, KEYS = 12, KEY = 2.5, KEY_LINE = 1.5, SECOND_ROW = 64, LEAST = 30;

static mpt column_w(const struct layouter *l) {
    return style_column_w(l->style, 3);
}

static bool key_in_two_lines(struct layouter *l, const struct fact *key) {
    mpt words = typeset_width(l->set, TYPE_TABLE_GREY, key->label) +
                typeset_width(l->set, TYPE_TABLE_STRONG, key->text);
    return words + PT(4) > column_w(l);
}

static mpt key_height(struct layouter *l, const struct fact *key) {
    return units(l, KEY + (key_in_two_lines(l, key) ? KEY_LINE : 0));
}

/* From the row's upper edge to below the verdict. */
static mpt keys_height(struct layouter *l, const struct indicator_page *p) {
    mpt h = figure_head_excess(l, p->heading, NULL, column_w(l)) + units(l, KEYS + 3.5);
    for (size_t i = 0; i < p->n_key; i++)
        h += key_height(l, &p->key[i]);
    return h;
}

/* The number in the largest size that the column has room for. */
static void put_number(struct layouter *l, const struct indicator_page *p, mpt x, mpt y) {
    const struct type_style *types = l->style->types;
    const char *sign = p->number_unit ? arena_printf(l->arena, "\u00A0%s", p->number_unit) : "";
    const struct text_run *number = typeset(l->set, TYPE_BIG, p->number),
                          *unit = typeset(l->set, TYPE_BIG_UNIT, sign);
    mpt all = number->width + unit->width, room = column_w(l) + PT(8);
    if (all > room) {
        number =
            typeset_sized(l->set, TYPE_BIG, (mpt)((int64_t)types[TYPE_BIG].size * room / all), p->number);
        unit = typeset_sized(l->set, TYPE_BIG_UNIT, (mpt)((int64_t)types[TYPE_BIG_UNIT].size * room / all),
                             sign);
    }
    drawing_text(l->page, number, x - hang_of(number), y, types[TYPE_BIG].ink);
    drawing_text(l->page, unit, x + number->width - hang_of(number), y, types[TYPE_BIG_UNIT].ink);
}

/* Returns how much lower than designed what follows stands. */
static mpt set_number(struct layouter *l, const struct indicator_page *p, mpt top) {
    mpt x = l->style->margin,
        more = figure_head_set(l, p->heading, NULL, x, top + units(l, 2.5), column_w(l));
    drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
    if (p->number) {
        put_number(l, p, x, top + more + units(l, NUMBER));
    } else {
        struct paragraph *words =
            paragraph_text(l->set, TYPE_TABLE_GREY, p->absent, column_w(l), PARAGRAPH_NO_HYPHENS);
        put_paragraph(l, words, x, top + more + units(l, 5.5), PT(11));
    }
    drawing_artifact(l->page, false);
    return more;
}

static enum ink_id verdict_ink(enum verdict v) {
    return v == VERDICT_AWAY      ? INK_RUST
           : v == VERDICT_MET     ? INK_PETROL
           : v == VERDICT_TOWARDS ? INK_LAKE
                                  : INK_GREY70;
}

static void set_verdict(struct layouter *l, const struct indicator_page *p, mpt x, mpt y) {
    symbol_draw(&l->pen, p->verdict, mpt_to_points(x) + 4.2, mpt_to_points(y + units(l, 1.75)) - 0.6, 4.2,
                INK_PAPER);
    drawing_tag(l->page, tag_new(l->arena, l->tag, ROLE_P));
    drawing_text(l->page, typeset(l->set, TYPE_KICKER, p->verdict_word), x + PT(13.5), y + units(l, 2.15),
                 verdict_ink(p->verdict));
    drawing_artifact(l->page, false);
}

static void set_key_figures(struct layouter *l, const struct indicator_page *p, mpt y) {
    mpt x = l->style->margin, w = column_w(l);
    struct tag *list = tag_new(l->arena, l->tag, ROLE_L);
    for (size_t i = 0; i < p->n_key; i++) {
        rule(l, x, y, w, PT(0.4), INK_GREY20);
        struct tag *item = tag_new(l->arena, list, ROLE_LI);
        drawing_tag(l->page, tag_new(l->arena, item, ROLE_LBL));
        put(l, TYPE_TABLE_GREY, p->key[i].label, x, y + units(l, 1.7));
        drawing_tag(l->page, tag_new(l->arena, item, ROLE_LBODY));
        mpt lower = key_in_two_lines(l, &p->key[i]) ? units(l, KEY_LINE) : 0;
        put_right(l, TYPE_TABLE_STRONG, p->key[i].text, x + w, y + units(l, 1.7) + lower);
        drawing_artifact(l->page, false);
        y += key_height(l, &p->key[i]);
    }
    rule(l, x, y, w, PT(0.4), INK_GREY20);
    set_verdict(l, p, x, y);
}

/* Between the facts and the second row, as high as they leave room for. */
static void set_series(struct layouter *l, const struct indicator_page *p, mpt top, mpt bottom) {
    const struct style *s = l->style;
    mpt x = style_column_x(s, 3) + PT(4), w = style_column_w(s, 9) - PT(4);
    mpt more = figure_head_set(l, p->series->title, p->series->subtitle, x, top + units(l, 2.5), w);
    mpt y = top + units(l, 6) - style_space(s, SPACE_TIME_HEADROOM) + more;
    struct box box = {x, y, w, bottom - units(l, 2.5) - y};
    figure_begin(l, p->series->alt, box);
    time_draw(&l->pen, l->set, p->series, box);
    drawing_artifact(l->page, false);
}

void indicator_number_row(struct layouter *l, const struct indicator_page *p, mpt reserve) {
    /* Only a time series needs the row's full height; without one the next row moves up. */
    mpt keys = keys_height(l, p), second = p->series ? units(l, SECOND_ROW) : l->y;
    if (l->y + keys > second)
        second = l->y + keys;
    if (second > l->bottom) {
        indicator_next_page(l, p, reserve);
        second = l->y + (keys > units(l, LEAST) ? keys : units(l, LEAST));
    }
    mpt top = l->y;
    set_key_figures(l, p, top + units(l, KEYS) + set_number(l, p, top));
    if (p->series)
        set_series(l, p, top, second);
    l->y = second;
}
