#include "pages/publication.h"

#include "base/hash.h"
#include "flow/lines.h"
#include "pages/geometry.h"
#include "pages/legend.h"
#include "pages/pages.h"
#include "pages/title.h"
#include "prose/galley.h"
#include "prose/heading.h"
#include "prose/picture.h"
#include "table/table.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

enum { PASSES_MAX = 5 };

/* Text that brings no room of its own with it, as headings do. */
static bool is_text(const struct item *i) {
    return i && i->kind == ITEM_BLOCK && i->block->kind != BLOCK_H2 && i->block->kind != BLOCK_H3;
}

/* What takes the whole width of the page. */
static bool is_wide(const struct item *i) {
    if (!i || i->kind != ITEM_BLOCK)
        return i != NULL;
    return i->block->kind == BLOCK_COLUMNS || i->block->kind == BLOCK_TABLE;
}

/* What a heading above it keeps with it. */
static mpt kept_with_heading(const struct style *s, const struct item *i);

static struct frame block_set(struct flow *f, const struct item *i, struct frame at) {
    if (i->block->kind == BLOCK_H2)
        return heading_set(f, i->block, is_wide(i->next), kept_with_heading(f->style, i->next), at);
    return prose_set(f, i->block, i->block->next, at);
}

static struct frame table_item_set(struct flow *f, const struct item *i, struct frame at) {
    const struct style *s = f->style;
    struct frame outer = at;
    struct table_style style = {.reserve = source_note_height(f, i->source.text)};
    mpt top = style_space(s, SPACE_PAGE_TABLE_TOP);
    at = frame_wide(at.above == ABOVE_HEADING ? at : frame_space(at, top), s);
    at = table_set(f, table_measure(f, i->table, at.width, style), at);
    at = goal_list_key_set(f, i, source_note_set(f, i->source.text, at));
    if (!i->source.text && is_text(i->next))
        at = frame_down(at, style_space(s, SPACE_PAGE_TABLE_BELOW));
    return frame_column(at, outer.x, outer.width);
}

/* What is known of a kind of item. */
struct item_type {
    struct frame (*set)(struct flow *f, const struct item *i, struct frame at);
    bool own_page; /* it begins a page, and a section of the tag tree */
    double room;   /* units: what a heading keeps with it; 0: as much as with a table */
    bool close;    /* it ends on a rule or a line, without space below */
};

static const struct item_type item_types[ITEM_COUNT] = {
    [ITEM_BLOCK] = {.set = block_set},
    [ITEM_TABLE] = {.set = table_item_set, .close = true},
    [ITEM_CONTENTS] = {.set = contents_set, .close = true},
    [ITEM_GOAL_LIST] = {.set = goal_list_set, .close = true},
    [ITEM_ANNUAL_CYCLE] = {.set = annual_cycle_set, .room = ANNUAL_CYCLE_ROOM, .close = true},
    [ITEM_SUMMARY] = {.set = summary_set, .close = true},
    [ITEM_PROFILE] = {.set = profile_set, .close = true},
    [ITEM_AREA_PAGE] = {.set = area_page_set, .own_page = true},
    [ITEM_INDICATOR_PAGE] = {.set = indicator_page_set, .own_page = true},
    [ITEM_GROUP_LIST] = {.set = group_list_set},
    [ITEM_CHARTS] = {.set = charts_set, .room = CHARTS_LEAST},
    [ITEM_COLOPHON] = {.set = colophon_set},
    [ITEM_LEGEND] = {.set = legend_item_set, .close = true},
};

static mpt kept_with_heading(const struct style *s, const struct item *i) {
    return i ? units(s, item_types[i->kind].room) : 0;
}

/* The section of an item that begins a page: indicators stand below their area. */
static struct tag *own_section(struct flow *f, const struct item *i, struct tag *part, struct tag **area) {
    bool opens = i->kind == ITEM_AREA_PAGE;
    struct tag *tag = tag_new(f->arena, *area && !opens ? *area : part, ROLE_SECT);
    tag->title = opens ? i->area_page->title : i->indicator->title;
    if (opens)
        *area = tag;
    return tag;
}

/* A section without anything in it says so: a page with only a heading looks like a fault of the printing. */
static struct frame set_empty(struct flow *f, struct frame at) {
    struct paragraph *p =
        paragraph_text(f->set, TYPE_BODY, style_word(f->style, "empty-section"), at.width, 0);
    return lines_set(f, p, ROLE_P, TYPE_BODY, at);
}

/*
 * What the program makes begins on a rule, tables apart, which have space above: it never stands on the last
 * line of what is above.
 */
static struct frame space_between(const struct style *s, const struct item *i, struct frame at) {
    const struct item *next = i->next;
    bool spaced = !next || next->kind == ITEM_BLOCK || next->kind == ITEM_TABLE;
    return !spaced && !item_types[next->kind].own_page && item_types[i->kind].close
               ? frame_down(at, style_space(s, SPACE_PAGE_TABLE_BELOW))
               : at;
}

/* What a message about the item names. */
static struct place item_place(const struct part *p, const struct item *i) {
    if (i->block && i->block->at.file)
        return i->block->at;
    if (i->indicator)
        return i->indicator->at;
    return i->at.file ? i->at : p->section->at;
}

static struct frame set_items(struct flow *f, const struct part *p, struct frame at) {
    size_t page = f->doc->n_pages;
    mpt top = at.y;
    struct tag *part = at.tag, *area = NULL;
    for (const struct item *i = p->items; i; i = i->next) {
        const struct item_type *type = &item_types[i->kind];
        flow_destination(f, i->id, at.y);
        if (type->own_page) {
            at = frame_clear(f, at);
            at = at.above == ABOVE_NOTHING ? at : frame_next(f, at);
        }
        f->set->at = item_place(p, i);
        at = type->set(f, i, frame_under(at, type->own_page ? own_section(f, i, part, &area) : part));
        at = space_between(f->style, i, at);
    }
    at = frame_under(at, part);
    return p->lead || at.y != top || f->doc->n_pages != page ? at : set_empty(f, at);
}

/*
 * It grows upwards from the last line of the page. Where text or notes stand there, it goes to the next one.
 */
static struct frame set_source_note(struct flow *f, const char *text, struct frame at) {
    const struct style *s = f->style;
    mpt top = source_note_foot(f, text) - s->types[TYPE_SOURCE].leading;
    mpt note = s->content_bottom - style_space(s, SPACE_PAGE_NOTES_RISE);
    if ((f->notes ? note : drawing_lowest(f->page)) > top)
        at = frame_next(f, at);
    source_note_set_foot(f, text, at.tag);
    return at;
}

static bool begins_with_page(const struct part *p) {
    return p->items && item_types[p->items->kind].own_page;
}

/* The imprint alone at the end: the back cover's. */
static bool ends_with_colophon(const struct part *p) {
    const struct item *last = p->items;
    while (last && last->next)
        last = last->next;
    return last && last->kind == ITEM_COLOPHON && !p->source_note;
}

/* The head of a section; one that begins with a page of its own has that page's. */
static struct frame set_title(struct flow *f, const struct part *p, struct frame at) {
    const struct section *s = p->section;
    bool wheel = p->items && p->items->kind == ITEM_ANNUAL_CYCLE;
    if (begins_with_page(p)) {
        flow_destination(f, s->id, 0);
        flow_bookmark(f, p->title, 0, 0);
        at.y = f->style->h1_baseline;
        return at;
    }
    return page_title_set(f,
                          &(struct page_title){.kicker = p->kicker,
                                               .title = p->title,
                                               .id = s->id,
                                               .lead = p->lead,
                                               .lead_span = wheel ? TITLE_LEAD_SPAN_NARROW : TITLE_LEAD_SPAN},
                          at);
}

static void set_part(struct flow *f, const struct part *p) {
    f->set->at = p->section->at;
    struct tag *tag = flow_tag(f, f->doc->root, ROLE_SECT);
    tag->title = p->title;
    flow_end_page(f);
    flow_name_pages(f, p->head);
    flow_begin_page(f, true);
    struct frame at = frame_clear(f, set_items(f, p, set_title(f, p, frame_text(f->style, tag))));
    if (p->source_note)
        at = set_source_note(f, p->source_note, at);
    if (!p->next && ends_with_colophon(p))
        back_cover_set(f, at);
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
                             .keywords = c->keywords,
                             .language = c->edition->language,
                             .created = i->decided,
                             .modified = i->modified,
                             .registration_number = i->registration_number,
                             .version = i->version,
                             .id = document_id(a, c, inputs),
                             .file = arena_printf(a, "%s.pdf", c->file)};
}

static struct document *layout_pass(struct flow *f) {
    f->doc = document_new(f->arena, f->style);
    f->n_notes = 0;
    f->heads = NULL;
    f->feet = 0;
    struct tag *cover = tag_new(f->arena, f->doc->root, ROLE_SECT);
    cover->title = f->content->name;
    cover_set(f, cover);
    for (const struct part *p = f->content->parts; p; p = p->next)
        set_part(f, p);
    flow_end_page(f);
    return f->doc;
}

/* Pages are set again until the numbers that the pass before printed are those of this one. */
static bool settle(struct flow *f) {
    int errors = f->diag->errors;
    for (int pass = 0; pass < PASSES_MAX && f->diag->errors == errors; pass++) {
        const struct document *doc = layout_pass(f);
        if (f->before && document_same_places(doc, f->before))
            return f->diag->errors == errors;
        f->before = doc;
    }
    if (f->diag->errors > errors)
        return false;
    return diag_error(
        f->diag, f->content->publication->at,
        _("add or remove a line of text near a page reference, and tell those who maintain the program"),
        _("the page numbers of “%s” never come to rest: a reference moves the page that it refers to"),
        f->content->publication->id);
}

bool publication_layout(struct arena *a, const struct content *c, const struct style *s,
                        const struct fontset *fonts, const struct hyphenator *h, const struct image *images,
                        const char *inputs, struct diag *d, struct document **out) {
    struct typesetter set;
    typesetter_init(&set, a, s, fonts, h, d);
    struct flow f = {.arena = a, .content = c, .style = s, .images = images, .set = &set, .diag = d};
    if (!pen_init(&f.pen, NULL, s))
        return diag_error(d, (struct place){0}, NULL, "%s", _("cairo has no memory"));
    bool ok = settle(&f);
    pen_release(&f.pen);
    pictures_judge(f.doc, d);
    f.doc->meta = metadata_make(a, c, inputs);
    *out = f.doc;
    return ok;
}
