#include "command/plan.h"

#include "base/file.h"
#include "base/hash.h"
#include "command/named.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)

static struct layout *layout_named(struct plan *p, const char *name, const char *data, struct diag *d) {
    for (struct layout *l = p->layouts; l; l = l->next)
        if (strcmp(l->name, name) == 0)
            return l;
    struct layout *l = ARENA_NEW(p->arena, struct layout);
    l->name = name;
    l->target = p->options.target;
    if (!style_read(p->arena, data, name, p->locale, d, &l->style) ||
        !fontset_load(p->arena, l->style, d, &l->fonts))
        return NULL;
    l->next = p->layouts;
    p->layouts = l;
    return l;
}

static const struct shop *shop_named(struct plan *p, const char *name, const char *data, struct diag *d) {
    for (const struct shop *s = p->shops; s; s = s->next)
        if (strcmp(s->name, name) == 0)
            return s;
    struct shop *s = ARENA_NEW(p->arena, struct shop);
    s->name = name;
    if (printer_read(p->arena, data, name, d, &s->printer))
        press_open(s->printer, d, &s->press);
    s->next = p->shops;
    p->shops = s;
    return s;
}

/*
 * For the screen there is nothing to do. A printer may want another kind of PDF/X and a wider bleed than the
 * layout has.
 */
static bool layout_to_shop(struct plan *p, struct layout *l, const char *data, struct diag *d) {
    if (l->shop || !l->target->bleed)
        return true;
    const struct shop *s =
        shop_named(p, p->options.printer ? p->options.printer : l->style->printer, data, d);
    if (!s->press)
        return false;
    l->shop = s;
    l->target = output_target_printed(s->printer->standard);
    l->style->bleed = s->printer->bleed;
    return true;
}

static void job_add(struct plan *p, const struct publication *pub, const struct unit *u,
                    const struct layout *layout) {
    ARENA_PUSH(p->arena, p->jobs, p->n_jobs, p->jobs_capacity);
    struct job *j = &p->jobs[p->n_jobs++];
    const char *unit = u ? arena_printf(p->arena, "-%s", u->slug) : "";
    j->publication = pub;
    j->unit = u;
    j->layout = layout;
    j->name = arena_printf(p->arena, "%s-%d%s", pub->file, p->edition->year, unit);
    j->file = arena_printf(p->arena, "%s/%d/%s%s.pdf", p->options.out, p->edition->year, j->name,
                           layout->target->suffix);
}

static void plan_publication(struct plan *p, const struct publication *pub, const char *data,
                             struct diag *d) {
    struct layout *layout = layout_named(p, pub->layout, data, d);
    if (!layout) {
        diag_error(d, pub->at, _("name a file in layouts/, without .xml"),
                   _("the publication “%s” has no usable layout “%s”"), pub->id, pub->layout);
        return;
    }
    if (!layout_to_shop(p, layout, data, d))
        return;
    if (!pub->per_municipality) {
        if (!p->only)
            job_add(p, pub, NULL, layout);
        return;
    }
    for (const struct unit *u = p->edition->units; u; u = u->next)
        if (u->level == LEVEL_MUNICIPALITY && (!p->only || p->only == u))
            job_add(p, pub, u, layout);
}

static void plan_jobs(struct plan *p, const char *data, struct diag *d) {
    const struct build_options *o = &p->options;
    bool known = false;
    int before = d->errors;
    if (o->only && !(p->only = named_unit(d, p->arena, p->edition, o->only)))
        return;
    for (const struct publication *pub = p->edition->publications; pub; pub = pub->next)
        if (!o->publication || strcmp(o->publication, pub->id) == 0) {
            known = true;
            plan_publication(p, pub, data, d);
        }
    struct place at = {o->edition, 0};
    if (p->n_jobs || d->errors > before)
        return;
    if (known && o->only)
        diag_error(d, at, _("give a municipality's name, code or slug"), _("no publication is made for “%s”"),
                   o->only);
    else
        diag_error(d, at, _("use one of the ids of its publications"),
                   _("the edition has no publication “%s”"), o->publication ? o->publication : "");
}

static bool load_figures(struct plan *p, struct diag *d) {
    struct store *store = NULL;
    if (!p->options.figures)
        return true;
    bool ok =
        store_open(p->options.figures, d, &store) && store_load(store, p->arena, p->edition, d, &p->figures);
    store_close(store);
    if (ok) {
        p->suppression = suppression_apply(p->figures, p->arena);
        suppression_report(p->suppression, d);
        p->results = results_make(p->arena, p->edition, p->figures);
    }
    return ok;
}

static void hash_inputs(struct plan *p) {
    struct hash h;
    char *hex = arena_alloc(p->arena, HASH_HEX);
    hash_init(&h);
    hash_add(&h, p->edition->sha256, strlen(p->edition->sha256));
    if (p->figures)
        hash_add(&h, p->figures->sha256, strlen(p->figures->sha256));
    hash_hex(&h, hex);
    p->inputs = hex;
}

bool plan_make(struct arena *a, const struct build_options *options, const char *data, struct diag *d,
               struct plan *out) {
    *out = (struct plan){.arena = a, .options = *options};
    if (!edition_read(a, options->edition, d, &out->edition))
        return false;
    images_read(a, out->edition, d, &out->images);
    load_figures(out, d);
    if (!locale_read(a, data, out->edition->language, out->edition->at, d, &out->locale))
        return false;
    hyphenator_open(&out->locale->hyphenation, d, &out->hyphenator);
    plan_jobs(out, data, d);
    if (d->errors)
        return false;
    hash_inputs(out);
    return true;
}

bool plan_make_quiet(struct arena *a, const struct build_options *options, const char *data, struct diag *d,
                     struct plan *out) {
    struct diag all;
    diag_init(&all);
    bool ok = plan_make(a, options, data, &all, out);
    for (const struct message *m = all.first; m && !ok; m = m->next)
        diag_add(d, m);
    diag_release(&all);
    return ok;
}

void plan_release(struct plan *p) {
    for (struct layout *l = p->layouts; l; l = l->next)
        fontset_release(l->fonts);
    for (struct shop *s = p->shops; s; s = s->next)
        press_close(s->press);
    hyphenator_close(p->hyphenator);
    p->layouts = NULL;
    p->shops = NULL;
    p->hyphenator = NULL;
}

struct view plan_view(const struct plan *p, struct arena *a, const struct layout *layout,
                      const struct publication *publication, const struct unit *unit, struct diag *d) {
    return (struct view){.arena = a,
                         .edition = p->edition,
                         .results = p->results,
                         .style = layout->style,
                         .publication = publication,
                         .unit = unit ? unit : p->edition->region,
                         .diag = d};
}
