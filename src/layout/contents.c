/* The list of contents: each part with its page, indicator pages gathered under their area. */
#include "layout/pages.h"

struct entry {
    const char *title, *id;
    bool sub;
};

/* "sida 5"; a page with a name of its own needs no word before it. */
static const char *page_words(struct layouter *l, const char *label) {
    bool number = *label >= '0' && *label <= '9';
    return number ? arena_printf(l->arena, "%s %s", style_word(l->style, "page-lower"), label) : label;
}

static void set_entry(struct layouter *l, struct tag *toc, const struct entry *e) {
    bool first = toc->first == NULL;
    const struct style *s = l->style;
    enum type_id type = e->sub ? TYPE_CONTENTS_SUB : TYPE_CONTENTS;
    mpt indent = e->sub ? units(l, 3) : 0, w = style_column_w(s, 9), leading = s->types[type].leading;
    const char *label = page_label(l, e->id),
               *title = arena_printf(l->arena, "%s\u00A0", e->title); /* heard between title and number */
    mpt number_w = typeset_width(l->set, type, label) + units(l, 1.5);
    number_w = number_w > units(l, 5) ? number_w : units(l, 5);
    struct paragraph *p = paragraph_text(l->set, type, title, w - indent - number_w, PARAGRAPH_NO_HYPHENS);
    mpt more = (mpt)(p->n - 1) * leading;
    l->y += units(l, e->sub ? 2 : 3);
    if (l->y + more > l->bottom) {
        page_next(l);
        l->y += units(l, 2);
    }
    if (!e->sub && !first)
        rule(l, s->margin, l->y - units(l, 2), w, PT(0.4), INK_GREY20);
    struct tag *item = tag_new(l->arena, toc, ROLE_TOCI);
    struct tag *link = tag_new(l->arena, tag_new(l->arena, item, ROLE_REFERENCE), ROLE_LINK);
    drawing_tag(l->page, link);
    mpt top = l->y;
    l->y = put_paragraph(l, p, s->margin + indent, top, leading);
    put_right(l, type, label, s->margin + w, l->y);
    drawing_artifact(l->page, false);
    drawing_link(l->page, (struct box){s->margin, top - PT(10), w, PT(13) + more}, NULL, e->id,
                 arena_printf(l->arena, "%s, %s", e->title, page_words(l, label)), link);
    l->fresh = false;
}

static void set_sub_entries(struct layouter *l, struct tag *toc, const struct part *part) {
    for (const struct item *i = part->items; i; i = i->next) {
        if (i->kind == ITEM_AREA_PAGE)
            set_entry(l, toc, &(struct entry){i->area_page->title, i->area_page->id, false});
        if (i->kind == ITEM_INDICATOR_PAGE)
            set_entry(
                l, toc,
                &(struct entry){arena_printf(l->arena, "%s. %s", i->indicator->kicker, i->indicator->title),
                                i->indicator->id, true});
    }
}

static bool has_pages(const struct part *part) {
    for (const struct item *i = part->items; i; i = i->next)
        if (i->kind == ITEM_AREA_PAGE || i->kind == ITEM_INDICATOR_PAGE)
            return true;
    return false;
}

static bool lists_contents(const struct part *part) {
    for (const struct item *i = part->items; i; i = i->next)
        if (i->kind == ITEM_CONTENTS)
            return true;
    return false;
}

void contents_set(struct layouter *l) {
    struct tag *toc = tag_new(l->arena, l->tag, ROLE_TOC);
    rule(l, l->style->margin, l->y, style_column_w(l->style, 9), PT(2), INK_PETROL);
    l->y += units(l, 0.25);
    for (const struct part *part = l->content->parts; part; part = part->next) {
        if (lists_contents(part))
            continue;
        if (!has_pages(part))
            set_entry(l, toc, &(struct entry){part->title, part->section->id, false});
        set_sub_entries(l, toc, part);
    }
    rule(l, l->style->margin, l->y + units(l, 1), style_column_w(l->style, 9), PT(0.75), INK_INK);
}
