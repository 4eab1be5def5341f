#include "input/reading.h"
#include "input/words.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)
#define N_(text) text

/* Whether what stands between braces counts something; with a capital letter it begins a title. */
static bool placeholder_counts(struct slot_name name) {
    for (int of = 0; of < COUNT_COUNTABLES; of++) {
        const char *placeholder = countable_types[of].placeholder;
        if (slot_same(name, (struct slot_name){placeholder, strlen(placeholder)}))
            return true;
    }
    return false;
}

static const char *placeholders_hint(const struct reading *r) {
    const char *list = "{kommun}";
    for (int of = 0; of < COUNT_COUNTABLES; of++)
        list = arena_printf(r->arena, "%s, {%s}", list, countable_types[of].placeholder);
    return arena_printf(r->arena, _("there are: %s"), list);
}

/* {kommun} only where there is a municipality to put there. */
static void placeholder_check(struct reading *r, struct place at, const char *text) {
    for (const char *open = text ? strchr(text, '{') : NULL; open; open = strchr(open + 1, '{')) {
        int len = (int)strcspn(open, "}") + 1;
        if (placeholder_counts((struct slot_name){open + 1, strcspn(open + 1, "}")}))
            continue;
        if (strncmp(open, "{kommun}", 8) != 0)
            diag_error(r->d, at, placeholders_hint(r), _("%.*s is not a placeholder"), len < 40 ? len : 40,
                       open);
        else if (!r->publication->per_municipality)
            diag_error(r->d, at, _("write the county's name, or per=\"municipality\" for the publication"),
                       _("{kommun} has no meaning in the county's edition"));
    }
}

static struct section *section_read(struct reading *r, const xml_node *n) {
    struct section *s = ARENA_NEW(r->arena, struct section);
    s->at = node_place(n);
    s->id = reading_text(r, n, "id", "");
    s->title = reading_text(r, n, "title", "");
    s->head = reading_text(r, n, "head", s->title);
    s->kicker = reading_text(r, n, "kicker", NULL);
    s->source_note = reading_child_text(r, n, "source-note");
    ids_add(r->blocks, r->arena, s->id, s->at, s, r->d);
    placeholder_check(r, s->at, s->title);
    if (s->head != s->title)
        placeholder_check(r, s->at, s->head);
    placeholder_check(r, s->at, s->kicker);
    placeholder_check(r, s->at, s->source_note);
    if (node_child(n, "lead"))
        s->lead = spans_required(r, node_child(n, "lead"), 0);
    s->blocks = blocks_read(r, n);
    if (!s->blocks && !s->lead)
        diag_warning(r->d, s->at, _("write its text, or take the section away"),
                     _("the section \"%s\" is empty, and its page says so"), s->title);
    return s;
}

static bool publication_holds(const struct publication *p, enum block_kind kind) {
    for (const struct section *s = p->sections; s; s = s->next)
        for (const struct block *b = s->blocks; b; b = b->next)
            if (b->kind == kind)
                return true;
    return false;
}

/* Page references lead to sections, blocks and, where they are printed, the indicators' pages. */
static void refs_check(struct reading *r, const struct publication *p) {
    bool pages = publication_holds(p, BLOCK_INDICATOR_PAGES);
    for (const struct page_ref *ref = r->refs; ref; ref = ref->next) {
        const struct span *s = ref->span;
        bool indicator = ids_find(&r->indicators, s->target) != NULL;
        if (indicator && !pages)
            diag_error(r->d, s->at, _("refer to a section or a block of this publication"),
                       _("the indicator \"%s\" has no page in \"%s\""), s->target, p->title);
        else if (!indicator)
            ids_resolve(r->blocks, r->arena, "of", s->target, s->at, r->d);
    }
}

/* Sections, blocks, areas and indicators of one file are places to jump to: none may take another's name. */
static void places_check(struct reading *r) {
    for (const struct id *id = r->blocks->first; id; id = id->next) {
        const struct ids *others = ids_find(&r->indicators, id->name) ? &r->indicators : &r->areas;
        if (ids_find(others, id->name))
            diag_error(r->d, id->at, _("give the section or block another id"),
                       _("the name \"%s\" is taken: an %s has it"), id->name, gettext(others->what));
    }
}

static void cover_read(struct reading *r, const xml_node *n, struct publication *p) {
    p->title = reading_text(r, n, "title", "");
    p->label = reading_text(r, n, "label", NULL);
    p->subtitle = reading_child_text(r, n, "subtitle");
    p->note = reading_child_text(r, n, "note");
    p->subject = reading_child_text(r, n, "subject");
    p->keywords = reading_child_text(r, n, "keywords");
    placeholder_check(r, p->at, p->title);
    placeholder_check(r, p->at, p->label);
    placeholder_check(r, p->at, p->subtitle);
    placeholder_check(r, p->at, p->note);
    placeholder_check(r, p->at, p->subject);
    placeholder_check(r, p->at, p->keywords);
}

static struct publication *publication_read(struct reading *r, const xml_node *n) {
    struct publication *p = ARENA_NEW(r->arena, struct publication);
    struct ids blocks = {.what = N_("section or block")};
    struct section **end = &p->sections;
    r->publication = p;
    r->figures = true;
    r->blocks = &blocks;
    r->refs = NULL;
    p->at = node_place(n);
    p->id = reading_text(r, n, "id", "");
    p->layout = reading_text(r, n, "layout", "");
    p->file = reading_text(r, n, "file", "");
    p->per_municipality = strcmp(reading_text(r, n, "per", "county"), "municipality") == 0;
    cover_read(r, n, p);
    for (const xml_node *c = node_child(n, "section"); c; c = node_next(c, "section")) {
        struct section *s = section_read(r, c);
        LINK(end, s);
    }
    refs_check(r, p);
    places_check(r);
    r->publication = NULL;
    r->figures = false;
    return p;
}

static void publication_check(struct reading *r, const struct publication *p) {
    for (const struct publication *o = r->edition->publications; o; o = o->next)
        if (strcmp(o->file, p->file) == 0 && o->per_municipality == p->per_municipality)
            diag_error(r->d, p->at, _("give each publication a file name of its own"),
                       _("\"%s\" and \"%s\" would write the same files: %s"), o->id, p->id, p->file);
    if (p->per_municipality && !r->edition->n_municipalities)
        diag_error(r->d, p->at, _("add units with level=\"municipality\", or write per=\"county\""),
                   _("\"%s\" is made for each municipality, but the edition has none"), p->id);
}

void publications_read(struct reading *r, const xml_node *parent) {
    struct publication **end = &r->edition->publications;
    for (const xml_node *n = node_child(parent, "publication"); n; n = node_next(n, "publication")) {
        struct publication *p = publication_read(r, n);
        ids_add(&r->publications, r->arena, p->id, p->at, p, r->d);
        publication_check(r, p);
        LINK(end, p);
    }
}
