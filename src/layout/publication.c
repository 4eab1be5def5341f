#include "layout/publication.h"

#include "base/hash.h"
#include "layout/pages.h"
#include "layout/picture.h"
#include "layout/prose.h"
#include "layout/table.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

enum { PASSES_MAX = 5 };

/* Text that brings no room of its own with it, as headings do. */
static bool is_text(const struct item *i) {
    return i && i->kind == ITEM_BLOCK && i->block->kind != BLOCK_H2 && i->block->kind != BLOCK_H3;
}

static void set_table_item(struct layouter *l, const struct item *i) {
    bool headed = l->y == l->headed;
    l->y += l->fresh || headed ? 0 : units(l, 1);
    table_set(l, i->table,
              (struct table_style){.x = l->style->margin,
                                   .w = style_column_w(l->style, l->style->columns),
                                   .no_top = headed,
                                   .reserve = source_note_height(l, i->source.text)});
    source_note(l, i->source.text, 0);
    goal_list_key_set(l, i);
    if (!i->source.text && is_text(i->next))
        l->y += units(l, 2.5);
}

static void own_page(struct layouter *l) {
    if (!l->fresh)
        page_next(l);
}

/* Blocks that take the whole width of the page. */
static bool is_wide(const struct item *i) {
    if (!i || i->kind != ITEM_BLOCK)
        return i != NULL;
    return i->block->kind == BLOCK_COLUMNS || i->block->kind == BLOCK_TABLE;
}

static void set_item(struct layouter *l, const struct item *i) {
    struct tag *part = l->tag;
    if (i->id)
        destination_add(l, i->id, l->y);
    switch (i->kind) {
    case ITEM_BLOCK:
        l->wide = is_wide(i->next);
        prose_set_block(l, i->block);
        break;
    case ITEM_TABLE:
        set_table_item(l, i);
        break;
    case ITEM_CONTENTS:
        contents_set(l);
        break;
    case ITEM_GOAL_LIST:
        goal_list_set(l, i);
        source_note(l, i->source.text, 0);
        break;
    case ITEM_ANNUAL_CYCLE:
        annual_cycle_set(l, i);
        break;
    case ITEM_SUMMARY:
        summary_set(l, i);
        break;
    case ITEM_PROFILE:
        profile_set(l, i);
        break;
    case ITEM_AREA_PAGE:
        own_page(l);
        l->tag = l->area = tag_new(l->arena, part, ROLE_SECT);
        l->tag->title = i->area_page->title;
        area_page_set(l, i->area_page);
        break;
    case ITEM_INDICATOR_PAGE:
        own_page(l);
        l->tag = tag_new(l->arena, l->area ? l->area : part, ROLE_SECT);
        l->tag->title = i->indicator->title;
        indicator_page_set(l, i->indicator);
        break;
    case ITEM_GROUP_LIST:
        group_list_set(l, i);
        break;
    case ITEM_CHARTS:
        charts_set(l, i);
        break;
    case ITEM_COLOPHON:
        colophon_set(l, i);
        break;
    case ITEM_LEGEND:
        page_need(l, units(l, 5));
        l->y += units(l, 2.5);
        l->y = legend_set(l, l->style->margin, l->y, PT(100), 2);
        break;
    }
    l->tag = part;
}

static bool begins_with_page(const struct part *p) {
    return p->items && (p->items->kind == ITEM_AREA_PAGE || p->items->kind == ITEM_INDICATOR_PAGE);
}

/* The imprint alone at the end: the back cover's. */
static bool ends_with_colophon(const struct part *p) {
    const struct item *last = p->items;
    while (last && last->next)
        last = last->next;
    return last && last->kind == ITEM_COLOPHON && !p->section->source_note;
}

/* A section without anything in it says so: a page with only a heading looks like a fault of the printing. */
static void set_items(struct layouter *l, const struct part *p) {
    size_t page = l->doc->n_pages;
    mpt top = l->y;
    for (const struct item *i = p->items; i; i = i->next)
        set_item(l, i);
    if (p->lead || l->y != top || l->doc->n_pages != page)
        return;
    struct span words = {.kind = SPAN_TEXT, .text = style_word(l->style, "empty-section")};
    prose_paragraph(l, ROLE_P, &words, TYPE_BODY, 0, 0);
}

/*
 * It grows upwards from the last line of the page. Where text or notes stand there, it goes to the next one.
 */
static void set_source_note(struct layouter *l, const char *text) {
    mpt top = l->style->content_bottom + units(l, 1) - source_note_height(l, text);
    if ((l->notes ? l->style->content_bottom - units(l, 1) : drawing_lowest(l->page)) > top)
        page_next(l);
    source_note(l, text, l->style->content_bottom + units(l, 0.5));
}

static void set_part(struct layouter *l, const struct part *p) {
    const struct section *s = p->section;
    if (l->doc->n_pages)
        page_end(l);
    l->furniture = true;
    l->head = p->head;
    page_new(l);
    l->tag = tag_new(l->arena, l->doc->root, ROLE_SECT);
    l->tag->title = p->title;
    l->area = NULL;
    l->column = text_column(l->style);
    if (begins_with_page(p)) {
        destination_add(l, s->id, 0);
        bookmark_add(l, p->title, 0, 0);
        l->y = l->style->h1_baseline;
    } else {
        bool wheel = p->items && p->items->kind == ITEM_ANNUAL_CYCLE;
        page_title(l, s->kicker, p->title, s->id, p->lead, wheel ? LEAD_COLUMNS_NARROW : LEAD_COLUMNS, 0);
    }
    set_items(l, p);
    if (s->source_note)
        set_source_note(l, s->source_note);
    if (!p->next && ends_with_colophon(p))
        back_cover_set(l);
}

static const char *document_id(struct arena *a, const struct content *c, const char *inputs) {
    struct hash h;
    char *hex = arena_alloc(a, HASH_HEX);
    hash_init(&h);
    hash_add(&h, inputs, strlen(inputs));
    hash_add(&h, c->file, strlen(c->file));
    hash_hex(&h, hex);
    return hex;
}

static struct metadata metadata_make(struct arena *a, const struct content *c, const char *inputs) {
    const struct imprint *i = &c->edition->imprint;
    return (struct metadata){.title = c->title,
                             .author = i->publisher,
                             .subject = c->subject,
                             .keywords = c->publication->keywords,
                             .language = c->edition->language,
                             .created = i->decided,
                             .modified = i->modified,
                             .registration_number = i->registration_number,
                             .version = i->version,
                             .id = document_id(a, c, inputs),
                             .file = arena_printf(a, "%s.pdf", c->file)};
}

static struct document *layout_pass(struct layouter *l) {
    l->doc = ARENA_NEW(l->arena, struct document);
    l->doc->style = l->style;
    l->doc->root = tag_new(l->arena, NULL, ROLE_DOCUMENT);
    l->pages_capacity = l->destinations_capacity = l->bookmarks_capacity = 0;
    l->n_notes = 0;
    l->tag = tag_new(l->arena, l->doc->root, ROLE_SECT);
    l->tag->title = l->content->publication->title;
    l->furniture = false;
    cover_set(l);
    for (const struct part *p = l->content->parts; p; p = p->next)
        set_part(l, p);
    page_end(l);
    return l->doc;
}

static bool same_pages(const struct document *a, const struct document *b) {
    if (!b || a->n_destinations != b->n_destinations || a->n_pages != b->n_pages)
        return false;
    for (size_t i = 0; i < a->n_destinations; i++)
        if (a->destinations[i].page != b->destinations[i].page ||
            strcmp(a->destinations[i].id, b->destinations[i].id) != 0)
            return false;
    return true;
}

bool publication_layout(struct arena *a, const struct content *c, const struct style *s,
                        const struct fontset *fonts, const struct hyphenator *h, const struct image *images,
                        const char *inputs, struct diag *d, struct document **out) {
    struct typesetter set;
    typesetter_init(&set, a, s, fonts, h, d);
    struct layouter l = {.arena = a, .content = c, .style = s, .images = images, .set = &set, .diag = d};
    int before = d->errors;
    if (!pen_init(&l.pen, NULL))
        return diag_error(d, (struct place){0}, NULL, "%s", _("cairo has no memory"));
    bool settled = false;
    for (int pass = 0; pass < PASSES_MAX && !settled && d->errors == before; pass++) {
        const struct document *doc = layout_pass(&l);
        settled = same_pages(doc, l.before);
        l.before = doc;
    }
    if (!settled && d->errors == before)
        diag_error(
            d, c->publication->at,
            _("add or remove a line of text near a page reference, and tell those who maintain the program"),
            _("the page numbers of “%s” never come to rest: a reference moves the page that it refers to"),
            c->publication->id);
    pen_release(&l.pen);
    pictures_judge(&l);
    l.doc->meta = metadata_make(a, c, inputs);
    *out = l.doc;
    return d->errors == before;
}
