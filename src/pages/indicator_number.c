/* The first row of an indicator's page: number, key figures, verdict; the time series. */
#include "chart/symbol.h"
#include "chart/time.h"
#include "flow/figure.h"
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/indicator_row.h"

static mpt column_w(const struct style *s) {
    return style_column_w(s, INDICATOR_NUMBER_SPAN);
}

static bool key_in_two_lines(struct flow *f, const struct fact *key) {
    mpt words = typeset_width(f->set, TYPE_TABLE_GREY, key->label) +
                typeset_width(f->set, TYPE_TABLE_STRONG, key->text);
    return words + style_space(f->style, SPACE_INDICATOR_KEY_GAP) > column_w(f->style);
}

/* How much lower than its name a key figure stands. */
static mpt key_drop(struct flow *f, const struct fact *key) {
    return key_in_two_lines(f, key) ? f->style->types[TYPE_TABLE_STRONG].leading : 0;
}

static mpt key_height(struct flow *f, const struct fact *key) {
    return style_space(f->style, SPACE_INDICATOR_KEY_HEIGHT) + key_drop(f, key);
}

/* From the row's upper edge to below the verdict. */
static mpt keys_height(struct flow *f, const struct indicator_page *p, const struct figure_head *head) {
    const struct style *s = f->style;
    mpt h = head->excess + style_space(s, SPACE_INDICATOR_KEY_TOP) +
            style_space(s, SPACE_INDICATOR_VERDICT_HEIGHT) +
            (p->certainty_word ? style_space(s, SPACE_INDICATOR_CERTAINTY_LEADING) : 0);
    for (size_t i = 0; i < p->n_key; i++)
        h += key_height(f, &p->key[i]);
    return h;
}

/* The number in the largest size that the column has room for. */
static void put_number(struct flow *f, const struct indicator_page *p, mpt x, mpt y) {
    const struct type_style *types = f->style->types;
    const char *sign = p->number_unit ? arena_printf(f->arena, "\u00A0%s", p->number_unit) : "";
    const struct text_run *number = typeset(f->set, TYPE_BIG, p->number),
                          *unit = typeset(f->set, TYPE_BIG_UNIT, sign);
    mpt all = number->width + unit->width;
    mpt room = column_w(f->style) + style_space(f->style, SPACE_INDICATOR_NUMBER_OVERHANG);
    if (all > room) {
        number =
            typeset_sized(f->set, TYPE_BIG, (mpt)((int64_t)types[TYPE_BIG].size * room / all), p->number);
        unit = typeset_sized(f->set, TYPE_BIG_UNIT, (mpt)((int64_t)types[TYPE_BIG_UNIT].size * room / all),
                             sign);
    }
    drawing_text(f->page, number, x - hang_of(number), y, types[TYPE_BIG].ink);
    drawing_text(f->page, unit, x + number->width - hang_of(number), y, types[TYPE_BIG_UNIT].ink);
}

static void set_number(struct flow *f, const struct indicator_page *p, const struct figure_head *head,
                       struct frame at) {
    const struct style *s = f->style;
    mpt y = at.y + head->excess;
    figure_head_set(f, head, s->margin, at.y + style_space(s, SPACE_INDICATOR_FIRST_TITLE_BASELINE), at.tag);
    drawing_tag(f->page, tag_new(f->arena, at.tag, ROLE_P));
    if (p->number) {
        put_number(f, p, s->margin, y + style_space(s, SPACE_INDICATOR_NUMBER_BASELINE));
    } else {
        struct paragraph *words = lines_of(f, TYPE_TABLE_GREY, p->absent, column_w(s));
        put_lines(f, words, s->margin, y + style_space(s, SPACE_INDICATOR_ABSENT_BASELINE),
                  style_space(s, SPACE_INDICATOR_ABSENT_LEADING));
    }
    drawing_artifact(f->page, false);
}

/* What is not sure has no colour of its own. */
static enum ink_id verdict_ink(const struct style *s, struct judgement j) {
    return judgement_unsure(j) ? style_paint(s, PAINT_CHART_TEXT) : symbol_ink(s, j.verdict);
}

/* The verdict, and below it how sure it is. */
static void set_verdict(struct flow *f, const struct indicator_page *p, mpt x, mpt y, struct tag *parent) {
    const struct style *s = f->style;
    double radius = style_points(s, SPACE_INDICATOR_VERDICT_MARK_RADIUS);
    y += style_space(s, SPACE_INDICATOR_VERDICT_BASELINE);
    symbol_draw(&f->pen, p->judgement, mpt_to_points(x) + radius,
                mpt_to_points(y - style_space(s, SPACE_INDICATOR_VERDICT_MARK_RISE)), radius,
                style_paint(s, PAINT_CHART_PAPER));
    drawing_tag(f->page, tag_new(f->arena, parent, ROLE_P));
    drawing_text(f->page, typeset(f->set, TYPE_KICKER, p->verdict_word),
                 x + style_space(s, SPACE_INDICATOR_VERDICT_MARK_WIDTH), y, verdict_ink(s, p->judgement));
    if (p->certainty_word)
        drawing_text(f->page, typeset(f->set, TYPE_TABLE_GREY, p->certainty_word),
                     x + style_space(s, SPACE_INDICATOR_VERDICT_MARK_WIDTH),
                     y + style_space(s, SPACE_INDICATOR_CERTAINTY_LEADING), s->types[TYPE_TABLE_GREY].ink);
    drawing_artifact(f->page, false);
}

static void set_key_figures(struct flow *f, const struct indicator_page *p, mpt y, struct tag *parent) {
    const struct style *s = f->style;
    mpt x = s->margin, w = column_w(s);
    struct tag *list = tag_new(f->arena, parent, ROLE_L);
    for (size_t i = 0; i < p->n_key; i++) {
        put_rule(f, x, y, w, RULE_HAIR);
        struct tag *item = tag_new(f->arena, list, ROLE_LI);
        mpt first = y + style_space(s, SPACE_PAGE_ROW_BASELINE);
        put_line_tagged(f, item, ROLE_LBL, TYPE_TABLE_GREY, p->key[i].label, x, first);
        drawing_tag(f->page, tag_new(f->arena, item, ROLE_LBODY));
        put_right(f, TYPE_TABLE_STRONG, p->key[i].text, x + w, first + key_drop(f, &p->key[i]));
        drawing_artifact(f->page, false);
        y += key_height(f, &p->key[i]);
    }
    put_rule(f, x, y, w, RULE_HAIR);
    set_verdict(f, p, x, y, parent);
}

/* Between the facts and the second row, as high as they leave room for. */
static void set_series(struct flow *f, const struct chart *series, struct frame at, mpt bottom) {
    const struct style *s = f->style;
    mpt inset = style_space(s, SPACE_INDICATOR_SERIES_INSET);
    mpt x = style_column_x(s, INDICATOR_NUMBER_SPAN) + inset;
    mpt w = style_column_w(s, s->columns - INDICATOR_NUMBER_SPAN) - inset;
    struct figure_head head = figure_head_measure(f, series->title, series->subtitle, w);
    mpt plot = at.y + head.excess + style_space(s, SPACE_INDICATOR_PLOT_TOP);
    mpt y = plot - style_space(s, SPACE_TIME_HEADROOM);
    struct box box = {x, y, w, bottom - style_space(s, SPACE_INDICATOR_SERIES_BELOW) - y};
    figure_head_set(f, &head, x, at.y + style_space(s, SPACE_INDICATOR_FIRST_TITLE_BASELINE), at.tag);
    figure_begin(f, series->alt, box, at.tag);
    time_draw(&f->pen, f->set, series, box);
    drawing_artifact(f->page, false);
}

struct frame indicator_number_row(struct flow *f, const struct indicator_page *p, struct frame at) {
    const struct style *s = f->style;
    struct figure_head head = figure_head_measure(f, p->heading, NULL, column_w(s));
    /* Only a time series needs the row's full height; without one the next row moves up. */
    mpt keys = keys_height(f, p, &head),
        second = p->series ? style_space(s, SPACE_INDICATOR_SECOND_ROW) : at.y;
    if (at.y + keys > second)
        second = at.y + keys;
    if (second > frame_bottom(f, at)) {
        at = indicator_next_page(f, p, at);
        mpt least = style_space(s, SPACE_INDICATOR_FIRST_ROW_LEAST);
        second = at.y + (keys > least ? keys : least);
    }
    set_number(f, p, &head, at);
    set_key_figures(f, p, at.y + style_space(s, SPACE_INDICATOR_KEY_TOP) + head.excess, at.tag);
    if (p->series)
        set_series(f, p->series, at, second);
    return frame_to(at, second);
}
