#include "content/content.h"

#include "base/unicode.h"
#include "content/field.h"
#include "content/items.h"
#include "content/lead.h"

#include <libintl.h>

#define _(text) gettext(text)

static bool has_block(const struct section *s, enum block_kind kind) {
    for (const struct block *b = s->blocks; b; b = b->next)
        if (b->kind == kind)
            return true;
    return false;
}

static struct part *part_make(const struct view *v, const struct section *s) {
    struct part *p = ARENA_NEW(v->arena, struct part);
    struct item **tail = &p->items;
    p->section = s;
    p->title = field_names_fill(v, s->title);
    p->head = s->head ? field_names_fill(v, s->head) : p->title;
    p->kicker = field_names_fill(v, s->kicker);
    p->source_note = field_names_fill(v, s->source_note);
    p->lead = s->lead;
    if (!p->lead && v->results && has_block(s, BLOCK_SUMMARY))
        p->lead = summary_lead(v);
    if (!p->lead && v->results && view_is_municipal(v) && has_block(s, BLOCK_PROFILE))
        p->lead = profile_lead(v);
    for (const struct block *b = s->blocks; b; b = b->next)
        block_items_add(v, b, &tail);
    return p;
}

/* A section that only compares a municipality with the county has no place in the county's edition. */
static bool section_applies(const struct view *v, const struct section *s) {
    return view_is_municipal(v) || !has_block(s, BLOCK_PROFILE);
}

/* Some line below a table or chart says that it shows example data. */
static bool part_has_examples(const struct part *p) {
    for (const struct item *i = p->items; i; i = i->next)
        if (i->source.example || (i->area_page && i->area_page->source.example) ||
            (i->indicator && i->indicator->source.example))
            return true;
    return false;
}

static void find_verdicts(const struct view *v, struct marks *occurs) {
    for (int verdict = 0; verdict < VERDICT_COUNT; verdict++)
        for (int unit = 0; unit < v->edition->n_units; unit++) {
            const struct verdict_counts *c = v->results ? &v->results->counts[unit] : NULL;
            bool judged = verdict_types[verdict].judged;
            occurs->solid[verdict] |= !c || (judged ? c->sure[verdict] : c->of[verdict]);
            occurs->outline[verdict] |= judged && (!c || c->of[verdict] > c->sure[verdict]);
        }
}

static struct content *content_named(const struct view *v) {
    const struct publication *p = v->publication;
    struct content *c = ARENA_NEW(v->arena, struct content);
    *c = (struct content){.edition = v->edition,
                          .publication = p,
                          .unit = view_is_municipal(v) ? v->unit : NULL,
                          .unit_name = v->unit->name,
                          .name = field_names_fill(v, p->title),
                          .label = field_names_fill(v, p->label),
                          .keywords = field_names_fill(v, p->keywords),
                          .title = view_title(v),
                          .running = unicode_undivided(v->arena, view_publication(v)), /* one line */
                          .year = view_title_names_year(v) ? NULL : view_year(v, v->edition->year),
                          .subtitle = field_names_fill(v, p->subtitle),
                          .note = field_names_fill(v, p->note),
                          .subject = field_names_fill(v, p->subject)};
    c->file = c->unit ? arena_printf(v->arena, "%s-%d-%s", p->file, v->edition->year, c->unit->slug)
                      : arena_printf(v->arena, "%s-%d", p->file, v->edition->year);
    return c;
}

bool content_make(const struct view *v, struct content **out) {
    const struct publication *p = v->publication;
    int before = v->diag->errors;
    if (!v->unit)
        return diag_error(v->diag, p->at,
                          _("add a unit of level region to <units>, or write per=\"municipality\""),
                          _("the publication “%s” is the county's, but the edition has no region"), p->id);
    struct content *c = content_named(v);
    struct part **tail = &c->parts;
    c->fields = fields_make(v, &c->example);
    for (const struct section *s = p->sections; s; s = s->next) {
        if (!section_applies(v, s))
            continue;
        *tail = part_make(v, s);
        c->example |= part_has_examples(*tail);
        tail = &(*tail)->next;
    }
    if (c->example && c->note)
        c->note = arena_printf(v->arena, "%s. %s", c->note, view_word(v, "partly-example"));
    find_verdicts(v, &c->occurs);
    c->unsure_key = capitalised(v->arena, view_word(v, "key-unsure"));
    *out = c;
    return v->diag->errors == before;
}
