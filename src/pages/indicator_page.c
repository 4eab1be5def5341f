/* An indicator's page: number, time series, movement, women and men, table, comment. */
#include "flow/lines.h"
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/indicator_row.h"
#include "pages/pages.h"
#include "pages/title.h"
#include "prose/galley.h"

static mpt full_width(const struct style *s) {
    return style_column_w(s, s->columns);
}

static mpt lower(mpt a, mpt b) {
    return a > b ? a : b;
}

/* A term and its text; returns the last baseline. */
static mpt set_fact(struct flow *f, const struct fact *fact, struct tag *list, struct box box) {
    const struct style *s = f->style;
    struct tag *item = tag_new(f->arena, list, ROLE_LI);
    put_line_tagged(f, item, ROLE_LBL, TYPE_TABLE_HEAD, fact->label, box.x,
                    box.y + style_space(s, SPACE_INDICATOR_FACT_NAME_BASELINE));
    mpt w = box.w - style_space(s, SPACE_INDICATOR_FACT_MARGIN);
    return put_lines_tagged(f, item, ROLE_LBODY, TYPE_TABLE, lines_of(f, TYPE_TABLE, fact->text, w), box.x,
                            box.y + style_space(s, SPACE_INDICATOR_FACT_BASELINE));
}

/* Mått, källa, enhet, basår, mål: a list of terms over the width of the page. */
static struct frame set_facts(struct flow *f, const struct indicator_page *p, struct frame at) {
    const struct style *s = f->style;
    mpt last = at.y;
    put_rule(f, s->margin, at.y, full_width(s), RULE_FINE);
    struct tag *list = tag_new(f->arena, at.tag, ROLE_L);
    for (size_t i = 0; i < sizeof INDICATOR_FACTS / sizeof *INDICATOR_FACTS; i++) {
        struct box box = {style_column_x(s, INDICATOR_FACTS[i].first), at.y,
                          style_column_w(s, INDICATOR_FACTS[i].span), 0};
        last = lower(last, set_fact(f, &p->facts[i], list, box));
    }
    mpt bottom = lower(last + style_space(s, SPACE_INDICATOR_FACT_BELOW),
                       at.y + style_space(s, SPACE_INDICATOR_FACTS_LEAST));
    put_rule(f, s->margin, bottom, full_width(s), RULE_HAIR);
    return frame_ruled(at, bottom);
}

/* A comment of two short paragraphs, which fit side by side below the charts. */
struct short_comment {
    struct paragraph *paragraphs[INDICATOR_PARAGRAPHS];
    int n; /* 0: it is longer than that */
};

static mpt comment_width(const struct style *s) {
    return style_column_w(s, INDICATOR_COMMENT_SPAN) - style_space(s, SPACE_INDICATOR_COMMENT_MARGIN);
}

static struct short_comment comment_measure(struct flow *f, const struct block *comment, mpt room) {
    struct short_comment c = {.n = 0};
    int notes = f->n_notes;
    for (const struct block *b = comment; b; b = b->next) {
        if (b->kind != BLOCK_P || c.n == INDICATOR_PARAGRAPHS)
            return (struct short_comment){.n = 0};
        struct paragraph *p = spans_lines(f, b->spans, TYPE_COMMENT, comment_width(f->style), 0, &notes);
        if (notes > f->n_notes || lines_height(f->style, p, TYPE_COMMENT) > room)
            return (struct short_comment){.n = 0};
        c.paragraphs[c.n++] = p;
    }
    return c;
}

static void set_comment_title(struct flow *f, const char *word, struct frame at) {
    const struct style *s = f->style;
    put_line_tagged(f, at.tag, ROLE_H3, TYPE_CHART_TITLE, word, s->margin,
                    at.y + style_space(s, SPACE_INDICATOR_TITLE_BASELINE));
}

static void set_short_comment(struct flow *f, const struct short_comment *c, const char *word,
                              struct frame at) {
    const struct style *s = f->style;
    put_rule(f, s->margin, at.y, full_width(s), RULE_FINE);
    set_comment_title(f, word, at);
    for (int i = 0; i < c->n; i++) {
        mpt x = style_column_x(s, INDICATOR_COMMENT + INDICATOR_COMMENT_SPAN * i);
        lines_set(f, c->paragraphs[i], ROLE_P, TYPE_COMMENT, frame_column(at, x, comment_width(s)));
    }
}

/* A longer comment goes on on pages of its own. */
static struct frame set_long_comment(struct flow *f, const struct indicator_page *p, struct frame at) {
    const struct style *s = f->style;
    struct frame text = frame_text(s, at.tag);
    at = frame_column(indicator_next_page(f, p, at), text.x, text.width);
    at.y += style_space(s, SPACE_INDICATOR_COMMENT_PAGE_TOP);
    set_comment_title(f, p->comment_word, at);
    return prose_set(f, p->comment, NULL, at);
}

struct frame indicator_page_set(struct flow *f, const struct item *item, struct frame at) {
    const struct indicator_page *p = item->indicator;
    const struct style *s = f->style;
    struct tag *tag = at.tag;
    size_t first = f->doc->n_pages;
    /* A source line of several lines grows upwards from the foot; what stands above keeps clear of it. */
    mpt source = source_note_foot(f, p->source.text), comment = style_space(s, SPACE_INDICATOR_COMMENT_TOP);
    flow_keep_foot(f, s->content_bottom - (source - style_space(s, SPACE_INDICATOR_SOURCE_GAP)));
    flow_name_pages(f, p->area);
    at = page_title_set(f,
                        &(struct page_title){.kicker = p->kicker,
                                             .title = p->title,
                                             .id = p->id,
                                             .lead = p->lead,
                                             .lead_span = TITLE_LEAD_SPAN,
                                             .depth = 2},
                        at);
    at = indicator_number_row(f, p, set_facts(f, p, at));
    bool here = f->doc->n_pages == first;
    mpt above = comment - style_space(s, SPACE_INDICATOR_SIDE_COMMENT_GAP);
    at = indicator_units_row(f, p, p->comment && here ? above : 0, at);
    at = frame_down(at, style_space(s, SPACE_INDICATOR_COMMENT_GAP));
    if (f->doc->n_pages == first)
        at = frame_to(at, lower(at.y, comment));
    mpt below = style_space(s, SPACE_INDICATOR_COMMENT_BELOW) - style_space(s, SPACE_INDICATOR_SOURCE_GAP);
    mpt room = frame_bottom(f, at) - below - at.y;
    struct short_comment c = comment_measure(f, p->comment, room);
    if (c.n)
        set_short_comment(f, &c, p->comment_word, at);
    source_note_set_foot(f, p->source.text, tag);
    f->feet = 0;
    return p->comment && !c.n ? set_long_comment(f, p, at) : at;
}
