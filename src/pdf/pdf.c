#include "pdf/pdf.h"

#include "pdf/attachment.h"
#include "pdf/destination.h"
#include "pdf/embed.h"
#include "pdf/image.h"
#include "pdf/intent.h"
#include "pdf/label.h"
#include "pdf/metadata.h"
#include "pdf/outline.h"
#include "pdf/page.h"
#include "pdf/save.h"

#include <libintl.h>

#define _(text) gettext(text)

static void drawing_collect(struct glyphs *g, const struct drawing *drawing) {
    for (size_t k = 0; k < drawing->n; k++)
        if (drawing->ops[k].kind == OP_TEXT)
            glyphs_add(g, drawing->ops[k].run);
}

static void glyphs_collect(struct glyphs *g, const struct document *doc, const struct output_target *target) {
    for (size_t i = 0; i < doc->n_pages; i++) {
        drawing_collect(g, &doc->pages[i].drawing);
        if (target->bleed)
            drawing_collect(g, &doc->pages[i].marks);
    }
    glyphs_choose(g);
}

static bool fonts_embed(struct objects *o, const struct glyphs *g, struct object **fonts, struct diag *d) {
    bool ok = true;
    for (int f = 0; f < FONT_COUNT; f++) {
        if (!g->fonts[f].font)
            continue;
        fonts[f] = embed_font(o, g, (enum font_id)f, d);
        ok &= fonts[f] != NULL;
    }
    return ok;
}

static bool pages_write(struct pages *p, struct diag *d) {
    bool ok = true;
    for (size_t i = 0; i < p->doc->n_pages; i++)
        ok &= page_write(p, i, d);
    buffer_release(&p->content);
    return ok;
}

/* What belongs to the document and not to a page. */
static bool catalog_write(struct pages *p, struct diag *d) {
    struct object *catalog = objects_catalog(p->objects);
    const struct style *style = p->doc->style;
    bool ok = true;
    object_text(catalog, "Lang", p->doc->meta.language);
    object_bool(object_dict(catalog, "ViewerPreferences"), "DisplayDocTitle", true);
    labels_write(p->objects, p->doc);
    metadata_write(p->objects, &p->doc->meta, p->target);
    if (p->target->links) {
        struct object *names = object_dict(catalog, "Names");
        outline_write(p->objects, p->doc, p->pages);
        ok &= destinations_write(p->objects, p->doc, p->pages, names, d);
        ok &= !p->target->attachments || attachments_write(p->objects, p->doc, names, d);
    }
    if (p->tree) {
        struct structure_pages places = {p->pages, 0, style->page_h};
        ok &= structure_write(p->tree, &places, d);
    }
    ok &= intent_write(p->objects, p->arena, p->doc, p->target, d);
    return ok;
}

bool pdf_write(const struct document *doc, const struct output_target *target, struct diag *d,
               struct buffer *out) {
    struct arena a;
    struct glyphs glyphs;
    struct object *fonts[FONT_COUNT] = {0};
    struct map images;
    if (!metadata_check(&doc->meta, d))
        return false;
    if (!doc->n_pages)
        return diag_error(d, (struct place){0}, _("give it at least one section"), "%s",
                          _("the publication has no pages"));
    arena_init(&a);
    map_init(&images, &a);
    glyphs_init(&glyphs, &a);
    glyphs_collect(&glyphs, doc, target);
    struct objects *objects = objects_new(&a);
    struct pages pages = {.arena = &a,
                          .objects = objects,
                          .doc = doc,
                          .target = target,
                          .glyphs = &glyphs,
                          .fonts = fonts,
                          .images = &images};
    if (target->tags)
        pages.tree = structure_new(&a, objects, doc->root, (int)doc->n_pages);
    pages_make(&pages);
    bool ok = fonts_embed(objects, &glyphs, fonts, d) && images_write(objects, doc, target, &images, d) &&
              pages_write(&pages, d) && catalog_write(&pages, d) &&
              save(objects, target, arena_strndup(&a, doc->meta.id, PDF_ID), d, out);
    objects_free(objects);
    arena_release(&a);
    return ok;
}
