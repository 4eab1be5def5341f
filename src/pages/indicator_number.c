/* The first row of an indicator's page: number, key figures, verdict; the time series. */
#include "chart/symbol.h"
#include "chart/time.h"
#include "flow/figure.h"
#include "flow/put.h"
#include "pages/indicator_row.h"

/*
 * In units from the row's upper edge: baseline of the number, the key figures; a key figure's height; where
 * the second row begins on the first page; the least height of the row on another.
 */
static const double NUMBER = 9.5, KEYS = 12, KEY = 2.5, KEY_LINE = 1.5, SECOND_ROW = 64, LEAST = 30;

static mpt column_w(const struct style *s) {
    return style_column_w(s, 3);
}

static bool key_in_two_lines(struct flow *f, const struct fact *key) {
    mpt words = typeset_width(f->set, TYPE_TABLE_GREY, key->label) +
                typeset_width(f->set, TYPE_TABLE_STRONG, key->text);
    return words + PT(4) > column_w(f->style);
}

static mpt key_height(struct flow *f, const struct fact *key) {
    return units(f->style, KEY + (key_in_two_lines(f, key) ? KEY_LINE : 0));
}

/* From the row's upper edge to below the verdict. */
static mpt keys_height(struct flow *f, const struct indicator_page *p, const struct figure_head *head) {
    mpt h = head->excess + units(f->style, KEYS + 3.5);
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
    mpt all = number->width + unit->width, room = column_w(f->style) + PT(8);
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
    figure_head_set(f, head, s->margin, at.y + units(s, 2.5), at.tag);
    drawing_tag(f->page, tag_new(f->arena, at.tag, ROLE_P));
    if (p->number) {
        put_number(f, p, s->margin, at.y + head->excess + units(s, NUMBER));
    } else {
        struct paragraph *words = lines_of(f, TYPE_TABLE_GREY, p->absent, column_w(s));
        put_lines(f, words, s->margin, at.y + head->excess + units(s, 5.5), PT(11));
    }
    drawing_artifact(f->page, false);
}

static enum ink_id verdict_ink(enum verdict v) {
    return v == VERDICT_AWAY      ? INK_RUST
           : v == VERDICT_MET     ? INK_PETROL
           : v == VERDICT_TOWARDS ? INK_LAKE
                                  : INK_GREY70;
}

static void set_verdict(struct flow *f, const struct indicator_page *p, mpt x, mpt y, struct tag *parent) {
    const struct style *s = f->style;
    symbol_draw(&f->pen, p->verdict, mpt_to_points(x) + 4.2, mpt_to_points(y + units(s, 1.75)) - 0.6, 4.2,
                INK_PAPER);
    drawing_tag(f->page, tag_new(f->arena, parent, ROLE_P));
    drawing_text(f->page, typeset(f->set, TYPE_KICKER, p->verdict_word), x + PT(13.5), y + units(s, 2.15),
                 verdict_ink(p->verdict));
    drawing_artifact(f->page, false);
}

static void set_key_figures(struct flow *f, const struct indicator_page *p, mpt y, struct tag *parent) {
    const struct style *s = f->style;
    mpt x = s->margin, w = column_w(s);
    struct tag *list = tag_new(f->arena, parent, ROLE_L);
    for (size_t i = 0; i < p->n_key; i++) {
        put_rule(f, x, y, w, RULE_HAIR);
        struct tag *item = tag_new(f->arena, list, ROLE_LI);
        put_line_tagged(f, item, ROLE_LBL, TYPE_TABLE_GREY, p->key[i].label, x, y + units(s, 1.7));
        drawing_tag(f->page, tag_new(f->arena, item, ROLE_LBODY));
        mpt lower = key_in_two_lines(f, &p->key[i]) ? units(s, KEY_LINE) : 0;
        put_right(f, TYPE_TABLE_STRONG, p->key[i].text, x + w, y + units(s, 1.7) + lower);
        drawing_artifact(f->page, false);
        y += key_height(f, &p->key[i]);
    }
    put_rule(f, x, y, w, RULE_HAIR);
    set_verdict(f, p, x, y, parent);
}

/* Between the facts and the second row, as high as they leave room for. */
static void set_series(struct flow *f, const struct chart *series, struct frame at, mpt bottom) {
    const struct style *s = f->style;
    mpt x = style_column_x(s, 3) + PT(4), w = style_column_w(s, 9) - PT(4);
    struct figure_head head = figure_head_measure(f, series->title, series->subtitle, w);
    mpt y = at.y + units(s, 6) - style_space(s, SPACE_TIME_HEADROOM) + head.excess;
    struct box box = {x, y, w, bottom - units(s, 2.5) - y};
    figure_head_set(f, &head, x, at.y + units(s, 2.5), at.tag);
    figure_begin(f, series->alt, box, at.tag);
    time_draw(&f->pen, f->set, series, box);
    drawing_artifact(f->page, false);
}

struct frame indicator_number_row(struct flow *f, const struct indicator_page *p, struct frame at) {
    const struct style *s = f->style;
    struct figure_head head = figure_head_measure(f, p->heading, NULL, column_w(s));
    /* Only a time series needs the row's full height; without one the next row moves up. */
    mpt keys = keys_height(f, p, &head), second = p->series ? units(s, SECOND_ROW) : at.y;
    if (at.y + keys > second)
        second = at.y + keys;
    if (second > frame_bottom(f, at)) {
        at = indicator_next_page(f, p, at);
        second = at.y + (keys > units(s, LEAST) ? keys : units(s, LEAST));
    }
    set_number(f, p, &head, at);
    set_key_figures(f, p, at.y + units(s, KEYS) + head.excess, at.tag);
    if (p->series)
        set_series(f, p->series, at, second);
    return frame_to(at, second);
}
