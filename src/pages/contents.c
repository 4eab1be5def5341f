/* The list of contents: each part with its page, indicator pages gathered under their area. */
#include "flow/put.h"
#include "pages/geometry.h"
#include "pages/pages.h"

struct entry {
    const char *title, *id;
    bool sub;
};

/* "sida 5"; a page with a name of its own needs no word before it. */
static const char *page_words(struct flow *f, const char *label) {
    bool number = *label >= '0' && *label <= '9';
    return number ? arena_printf(f->arena, "%s %s", style_word(f->style, "page-lower"), label) : label;
}

static mpt number_width(struct flow *f, enum type_id type, const char *label) {
    mpt w = typeset_width(f->set, type, label) + style_space(f->style, SPACE_CONTENTS_NUMBER_GAP);
    mpt least = style_space(f->style, SPACE_CONTENTS_NUMBER_WIDTH_LEAST);
    return w > least ? w : least;
}

static struct frame set_entry(struct flow *f, struct tag *toc, const struct entry *e, struct frame at) {
    const struct style *s = f->style;
    bool first = toc->first == NULL;
    enum type_id type = e->sub ? TYPE_CONTENTS_SUB : TYPE_CONTENTS;
    mpt indent = e->sub ? style_space(s, SPACE_CONTENTS_SUB_INDENT) : 0, leading = s->types[type].leading;
    const char *label = flow_label(f, e->id),
               *title = arena_printf(f->arena, "%s\u00A0", e->title); /* heard between title and number */
    struct paragraph *p = lines_of(f, type, title, at.width - indent - number_width(f, type, label));
    mpt more = (mpt)(p->n - 1) * leading;
    at = frame_down(at, e->sub ? leading : style_space(s, SPACE_CONTENTS_ENTRY_LEADING));
    if (at.y + more > frame_bottom(f, at))
        at = frame_down(frame_next(f, at), style_space(s, SPACE_CONTENTS_PAGE_TOP));
    if (!e->sub && !first)
        put_rule(f, at.x, at.y - style_space(s, SPACE_CONTENTS_RULE_RISE), at.width, RULE_HAIR);
    struct tag *item = tag_new(f->arena, toc, ROLE_TOCI);
    struct tag *link = tag_new(f->arena, tag_new(f->arena, item, ROLE_REFERENCE), ROLE_LINK);
    drawing_tag(f->page, link);
    mpt last = put_lines(f, p, at.x + indent, at.y, leading);
    put_right(f, type, label, at.x + at.width, last);
    drawing_artifact(f->page, false);
    struct box clicked = {at.x, at.y - style_space(s, SPACE_CONTENTS_LINK_RISE), at.width, leading + more};
    drawing_link(f->page, clicked, NULL, e->id,
                 arena_printf(f->arena, "%s, %s", e->title, page_words(f, label)), link);
    return frame_to(at, last);
}

static struct frame set_sub_entries(struct flow *f, struct tag *toc, const struct part *part,
                                    struct frame at) {
    for (const struct item *i = part->items; i; i = i->next) {
        if (i->kind == ITEM_AREA_PAGE)
            at = set_entry(f, toc, &(struct entry){i->area_page->title, i->area_page->id, false}, at);
        if (i->kind != ITEM_INDICATOR_PAGE)
            continue;
        const struct indicator_page *p = i->indicator;
        const char *title = arena_printf(f->arena, "%s. %s", p->kicker, p->title);
        at = set_entry(f, toc, &(struct entry){title, p->id, true}, at);
    }
    return at;
}

static bool has_item(const struct part *part, enum item_kind kind) {
    for (const struct item *i = part->items; i; i = i->next)
        if (i->kind == kind)
            return true;
    return false;
}

struct frame contents_set(struct flow *f, const struct item *item, struct frame at) {
    const struct style *s = f->style;
    struct frame outer = at;
    (void)item;
    struct tag *toc = tag_new(f->arena, at.tag, ROLE_TOC);
    at = frame_column(at, s->margin, style_column_w(s, CONTENTS_SPAN));
    put_rule(f, at.x, at.y, at.width, RULE_THICK);
    at = frame_down(at, style_space(s, SPACE_CONTENTS_TOP));
    for (const struct part *part = f->content->parts; part; part = part->next) {
        if (has_item(part, ITEM_CONTENTS))
            continue;
        if (!has_item(part, ITEM_AREA_PAGE) && !has_item(part, ITEM_INDICATOR_PAGE))
            at = set_entry(f, toc, &(struct entry){part->title, part->section->id, false}, at);
        at = set_sub_entries(f, toc, part, at);
    }
    put_rule(f, at.x, at.y + style_space(s, SPACE_CONTENTS_BELOW), at.width, RULE_FINE);
    return frame_column(at, outer.x, outer.width);
}
